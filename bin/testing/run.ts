import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { root } from "../fingerprint.mjs";
import type { Told } from "./child.ts";
import type { Failure, Outcome } from "./tally.ts";

/** One process of tests. */
export type Run = { name: string; files: string[]; environment: Record<string, string> };

// Longer than any single test may take.
const longestSilence = 180_000;

/** Runs the files in one process and gathers what came of it; a crash, a silence and a run of nothing are failures. */
export async function runTests({ name, files, environment }: Run): Promise<Outcome> {
  const begun = performance.now();
  const outcome: Outcome = { name, passed: 0, skipped: 0, failed: 0, failures: [], seconds: 0 };
  const fail = (failure: Failure): void => {
    outcome.failed += 1;
    outcome.failures.push(failure);
  };
  const child = fork(join(root, "bin/testing/child.ts"), files, {
    cwd: root,
    execArgv: ["--enable-source-maps", "--no-warnings"],
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output = listen(child);
  const killAlong = (): void => void child.kill("SIGKILL");
  process.once("exit", killAlong);
  let latest = "nothing";
  const notes: string[] = [];
  const giveUp = setTimeout(() => {
    fail({
      name,
      where: null,
      words: `Nothing was heard for three minutes. The latest was "${latest}": it waits for ever, or something stayed open (a server, a timer, a database, a browser).`,
    });
    child.kill("SIGKILL");
  }, longestSilence);
  child.on("message", (told: Told) => {
    giveUp.refresh();
    if (told.kind === "noted") notes.push(told.name);
    else latest = told.name;
    if (told.kind === "passed") outcome.passed += 1;
    else if (told.kind === "skipped") outcome.skipped += 1;
    else if (told.kind === "failed") fail(told);
  });

  const end = await new Promise<string>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal ?? String(code)));
  });
  clearTimeout(giveUp);
  process.off("exit", killAlong);
  outcome.seconds = (performance.now() - begun) / 1000;
  if (outcome.failed === 0 && end !== "0") {
    fail({
      name: `${name}, during "${latest}"`,
      where: null,
      words: [`The process ended with ${end}.`, ...notes, output()].join("\n"),
    });
  }
  if (outcome.passed + outcome.failed === 0) fail({ name, where: null, words: "No test was found in it." });
  return outcome;
}

// What the tests print is shown only when the process breaks: else it is noise.
function listen(child: ChildProcess): () => string {
  let text = "";
  const keep = (piece: Buffer): void => void (text = (text + piece.toString()).slice(-8_000));
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return () => text;
}
