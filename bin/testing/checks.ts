import { spawn } from "node:child_process";
import { root } from "../fingerprint.mjs";
import { type Outcome, single } from "./tally.ts";

const oxfmt = "node_modules/oxfmt/bin/oxfmt";
const oxlint = "node_modules/oxlint/bin/oxlint";
const tsc = "node_modules/typescript/bin/tsc";

/** What must hold before anything runs; each is one test. */
export const checks: readonly (readonly [name: string, ...words: string[]])[] = [
  ["format", oxfmt, "--check", "."],
  ["lint", oxlint, "--type-aware", "--deny-warnings"],
  ["types of the server", tsc, "--noEmit"],
  ["types in the browser", tsc, "--noEmit", "-p", "src/browser"],
  ["types in the browser's worker", tsc, "--noEmit", "-p", "src/browser/card-worker"],
  ["types of the tests", tsc, "--noEmit", "-p", "test"],
];

/** Builds `dist/`, which the pages and the journeys need. */
export const build = ["build", "bin/build.mjs"] as const;

/** Runs one of them to its end. */
export async function check([name, ...words]: readonly [name: string, ...words: string[]]): Promise<Outcome> {
  const begun = performance.now();
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (output += piece.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return single(name, (performance.now() - begun) / 1000, code === 0 ? null : output || `ended with ${code}`);
}
