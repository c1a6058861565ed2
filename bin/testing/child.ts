// One run of tests, in a process of its own: tells its parent what came of each, one message a test.
import { AssertionError } from "node:assert";
import { relative } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";
import { root } from "../fingerprint.mjs";

/** What a run tells while it goes on. */
export type Told =
  | { kind: "began" | "noted"; name: string }
  | { kind: "passed" | "skipped"; name: string }
  | { kind: "failed"; name: string; where: string | null; words: string };

type Place = { file?: string; line?: number; column?: number };
type Trouble = Error & { failureType?: string; cause?: unknown };

const tell = (told: Told): void => void process.send?.(told);

const stream = run({ files: process.argv.slice(2), isolation: "none", concurrency: false });
stream.on("test:start", ({ name, nesting }) => nesting === 0 && tell({ kind: "began", name }));
stream.on("test:pass", ({ name, skip, todo, details }) => {
  if (details.type === "suite") return;
  // A test that is left for later has proven nothing.
  tell({ kind: skip === undefined && todo === undefined ? "passed" : "skipped", name });
});
stream.on("test:fail", ({ name, details, ...place }) => {
  const error = details.error as Trouble;
  if (error.failureType === "subtestsFailed") return;
  tell({ kind: "failed", name, where: placeOf(place), words: wordsOf(error) });
});
// What happens outside of every test, such as a promise that nobody awaited, comes as a remark.
stream.on("test:diagnostic", ({ message }) => {
  if (!/^\w+ [\d.]+$/.test(message)) tell({ kind: "noted", name: message });
});
stream.resume();
// Whoever stops the parent stops this run too.
process.on("disconnect", () => process.exit(1));
// NOTE: node:test waits until nothing is open any more, and the line to the parent would be open for ever.
process.channel?.unref();

function placeOf({ file, line }: Place): string | null {
  return file ? `${relative(root, file)}${line ? `:${line}` : ""}` : null;
}

function wordsOf(error: Trouble): string {
  const cause = error.cause ?? error;
  // An assertion says all it knows in its message; of other errors the fields are worth reading.
  const words =
    cause instanceof AssertionError ? (cause.stack ?? cause.message) : inspect(cause, { depth: 4 });
  // Lines inside Node itself help nobody to find the mistake.
  return words.replaceAll(/^ +at .*\(?node:.*\n?/gm, "").replaceAll(`${root}`, "");
}
