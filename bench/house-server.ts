import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { dist, root } from "../bin/fingerprint.mjs";
import type { Place } from "./place.ts";
import { end, start } from "./children.ts";

/** The house as `npm start` opens it, in a process of its own. */
export type HouseServer = { origin: string; process: ChildProcess; pid: number; close(): Promise<void> };

/** Opens the built house on a community, and waits until it says that it is open. */
export async function openServer(place: Pick<Place, "settings">): Promise<HouseServer> {
  const port = await freePort();
  const child = start([join(dist, "main.js")], { cwd: root, ...settingsFor(place, port) });
  await saysOpen(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    process: child,
    pid: child.pid as number,
    close: () => end(child),
  };
}

/** The environment in which it runs; each visitor's address comes as a proxy would tell it. */
export function settingsFor(place: Pick<Place, "settings">, port: number) {
  return {
    env: {
      PATH: process.env["PATH"] ?? "",
      NODE_ENV: "production",
      NODE_COMPILE_CACHE: join(dist, "compiled"),
      PORT: String(port),
      TRUSTED_PROXY: "1",
      LOG_LEVEL: "error",
      ...place.settings,
    },
    stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"],
  };
}

function saysOpen(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = "";
    const listen = (piece: Buffer): void => {
      words = (words + piece.toString()).slice(-4_000);
      if (words.includes("Landfall is open at")) resolve();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) =>
      reject(new Error(`The house ended with ${code} before it was open:\n${words}`)),
    );
  });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
