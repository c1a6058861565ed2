import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dist, root } from "../fingerprint.mjs";

/** A demo of its own: where it is open, and the one-time link of each role. */
export type Demo = { address: string; links: Map<string, string>; close(): Promise<void> };

const longestStart = 120_000;

/** Starts the demo on a free port with a fresh database in the temporary folder. */
export async function startDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-look-"));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const environment = { PATH: process.env["PATH"], DATA_DIR: folder, PORT: String(port), LOG_LEVEL: "error" };
  const server = spawn(process.execPath, [join(dist, "main.js"), "--demo"], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const close = async (): Promise<void> => {
    server.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", () => server.kill("SIGKILL"));

  const links = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error("The demo did not open within two minutes.")),
      longestStart,
    );
    let words = "";
    server.stdout.on("data", (piece: Buffer) => {
      words += piece.toString();
      for (const [, role = "", link = ""] of words.matchAll(/^([a-z]+) +(http\S+)$/gm)) links.set(role, link);
      if (!/^Landfall is open at/m.test(words)) return;
      clearTimeout(limit);
      resolve();
    });
    void gone.then(() => reject(new Error("The demo ended before it was open.")));
  });
  return { address, links, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
