import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { engine } from "./town.ts";

// The program as it is started: what it says, what stops it, and what a crash leaves behind.

type Ended = { code: number | null; said: string };

/** Every program of the story under way, so that none outlives it. */
const running: Program[] = [];

class Program {
  readonly #child: ChildProcess;
  said = "";

  constructor(settings: Record<string, string>, ...words: string[]) {
    running.push(this);
    this.#child = spawn(process.execPath, [join(process.cwd(), "dist/main.js"), ...words], {
      env: { PATH: process.env["PATH"] ?? "", LOG_LEVEL: "error", ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child.stdout?.on("data", (piece: Buffer) => (this.said += piece.toString()));
    this.#child.stderr?.on("data", (piece: Buffer) => (this.said += piece.toString()));
  }

  async untilOpen(): Promise<string> {
    while (!this.said.includes("Landfall is open at")) {
      if (this.#child.exitCode !== null) throw new Error(`It ended before it was open: ${this.said}`);
      await once(this.#child.stdout ?? this.#child, "data");
    }
    return /Landfall is open at (\S+)/.exec(this.said)?.[1] ?? "";
  }

  async ended(): Promise<Ended> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, "close");
    return { code: this.#child.exitCode, said: this.said };
  }

  async kill(signal: "SIGKILL" | "SIGTERM"): Promise<Ended> {
    this.#child.kill(signal);
    return this.ended();
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return String(port);
}

async function inFolder(story: (folder: string, port: string) => Promise<void>): Promise<void> {
  // The databases of these stories are SQLite; they need telling once.
  if (engine === "postgres") return;
  const folder = mkdtempSync(join(tmpdir(), "landfall-start-"));
  try {
    await story(folder, await freePort());
  } finally {
    for (const program of running.splice(0)) await program.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

const post = (address: string, path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(new URL(path, address), {
    method: "POST",
    redirect: "manual",
    headers: { origin: address },
    body: new URLSearchParams(fields),
  });

test("what the host was told is kept is there after a crash", () =>
  inFolder(async (folder, port) => {
    const first = new Program({ DATA_DIR: folder, PORT: port });
    const address = await first.untilOpen();
    const link = /Set up the community:\s+(\S+)/.exec(first.said)?.[1] ?? "";
    const page = await (await fetch(link)).text();
    const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const answer = await post(address, new URL(link).pathname, {
      ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])),
      name: "Harbour Circle",
      line: "Looking for work, together",
      zone: "Europe/Berlin",
      hostName: "Hanna",
      email: "hanna@example.org",
    });
    assert.equal(answer.status, 303, await answer.text());
    await first.kill("SIGKILL");

    const second = new Program({ DATA_DIR: folder, PORT: port });
    await second.untilOpen();
    assert.ok(!second.said.includes("Set up the community"));
    assert.match(await (await fetch(address)).text(), /Harbour Circle/);
    assert.equal((await second.kill("SIGTERM")).code, 0);
  }));

test("the one-time link of a start is no longer good after the next", () =>
  inFolder(async (folder, port) => {
    const first = new Program({ DATA_DIR: folder, PORT: port });
    await first.untilOpen();
    const old = /Set up the community:\s+(\S+)/.exec(first.said)?.[1] ?? "";
    await first.kill("SIGTERM");
    const second = new Program({ DATA_DIR: folder, PORT: port });
    await second.untilOpen();
    assert.equal((await fetch(old)).status, 404);
    await second.kill("SIGTERM");
  }));

test("a second server on the same folder says so and stops", () =>
  inFolder(async (folder, port) => {
    const first = new Program({ DATA_DIR: folder, PORT: port });
    await first.untilOpen();
    const second = await new Program({ DATA_DIR: folder, PORT: await freePort() }).ended();
    assert.equal(second.code, 1);
    assert.match(second.said, /Another Landfall is already open/);
    await first.kill("SIGTERM");
  }));

test("a port that is taken stops the start with one sentence", () =>
  inFolder(async (folder, port) => {
    const taken = createServer().listen(Number(port));
    await once(taken, "listening");
    const ended = await new Program({ DATA_DIR: folder, PORT: port }).ended();
    taken.close();
    assert.equal(ended.code, 1);
    assert.match(ended.said, /Port \d+ is in use by another program/);
  }));

test("a database file that is damaged stops the start with one sentence that names it and the next step", () =>
  inFolder(async (folder, port) => {
    const path = join(folder, "main.sqlite");
    writeFileSync(path, "this is a letter and no database, however long it is ".repeat(100));
    const ended = await new Program({ DATA_DIR: folder, PORT: port }).ended();
    assert.equal(ended.code, 1);
    assert.match(ended.said, /^The database cannot be opened or brought up to date: the file .+$/m);
    assert.ok(ended.said.includes(path));
    assert.match(ended.said, /Move it away, or put your last copy in its place\.$/m);
    assert.equal(ended.said.trim().split("\n").length, 1, ended.said);
  }));

test("a database that does not answer stops the start with one sentence that says why", () =>
  inFolder(async (folder, port) => {
    const settings = { DATA_DIR: folder, PORT: port, DATABASE_URL: "postgres://me:x@127.0.0.1:1/landfall" };
    const ended = await new Program(settings).ended();
    assert.equal(ended.code, 1);
    assert.match(ended.said, /^The database cannot be opened or brought up to date: .*ECONNREFUSED.*$/m);
    assert.equal(ended.said.trim().split("\n").length, 1, ended.said);
  }));

test("a folder that cannot be used stops the start with one sentence that names it", () =>
  inFolder(async (folder, port) => {
    const file = join(folder, "letter");
    writeFileSync(file, "a letter");
    // NOTE: in /proc nothing can be made, and what asks for it in the usual way waits for ever.
    for (const place of [file, join(file, "below"), "/proc/landfall"]) {
      const ended = await new Program({ DATA_DIR: place, PORT: port }).ended();
      assert.equal(ended.code, 1);
      assert.ok(ended.said.startsWith(`The folder ${place} cannot be used: `), ended.said);
      assert.equal(ended.said.trim().split("\n").length, 1, ended.said);
    }
  }));

test("a word that is mistyped opens nothing", () =>
  inFolder(async (folder, port) => {
    for (const word of ["--dmo", "demo", "--demo=yes", "-h"]) {
      const ended = await new Program({ DATA_DIR: folder, PORT: port }, word).ended();
      assert.equal(ended.code, 1);
      assert.match(ended.said, /is not known here\. There are --demo, .+ and --help\.$/m);
      assert.equal(ended.said.trim().split("\n").length, 1, ended.said);
    }
    const lost = await new Program({ DATA_DIR: folder, PORT: port, npm_config_demo: "true" }).ended();
    assert.equal(lost.code, 1);
    assert.match(lost.said, /npm start -- --demo$/m);
  }));

test("every mistake in the settings is named, and --help names the settings", () =>
  inFolder(async (folder) => {
    const wrong = await new Program({
      DATA_DIR: folder,
      PORT: "many",
      SMTP_URL: "mail.example.org",
      LOG_LEVEL: "loud",
    }).ended();
    assert.equal(wrong.code, 1);
    for (const name of ["PORT", "SMTP_URL", "MAIL_FROM", "LOG_LEVEL"])
      assert.match(wrong.said, new RegExp(name));
    const help = await new Program({}, "--help").ended();
    assert.equal(help.code, 0);
    for (const name of ["PORT", "DATA_DIR", "DATABASE_URL", "PUBLIC_URL", "SMTP_URL", "TRUSTED_PROXY"]) {
      assert.match(help.said, new RegExp(`^ +${name} `, "m"));
    }
  }));
