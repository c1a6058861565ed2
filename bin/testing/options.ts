import { parseArgs } from "node:util";
import { Sentence } from "../sentence.mjs";

/** The two databases that Landfall stands on. */
export type Engine = "sqlite" | "postgres";

/** What the person at the keyboard asked for. */
export type Options = { checkOnly: boolean; only: string | null; engines: Engine[] };

/** Reads `--check`, `--only groups` and `--engine sqlite`. Throws on anything else. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      check: { type: "boolean", default: false },
      only: { type: "string" },
      engine: { type: "string" },
    },
  });
  const { check, only, engine } = values;
  if (engine !== undefined && engine !== "sqlite" && engine !== "postgres") {
    throw new Sentence(`--engine is sqlite or postgres, not ${engine}.`);
  }
  return { checkOnly: check, only: only ?? null, engines: engine ? [engine] : ["sqlite", "postgres"] };
}
