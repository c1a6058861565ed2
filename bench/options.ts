import { parseArgs } from "node:util";
import { Sentence } from "../bin/sentence.mjs";
import type { Engine } from "../src/database/index.ts";
import { usualSeed } from "./seed/index.ts";

/** What the person at the keyboard asked for. */
export type Options = {
  json: boolean;
  /** Only the measures and pages whose name contains this. */
  only: string | null;
  engine: Engine;
  /** Sizes of the communities, from small to large. */
  sizes: readonly number[];
  /** The size of the one that is driven. */
  main: number;
  seed: number;
  /** A tenth of the time for each load. */
  quick: boolean;
  record: boolean;
};

/** Reads the words behind `npm run bench --`. Throws a `Sentence` on what it does not know. */
export function readOptions(words: string[]): Options {
  const { values } = parseWords(words);
  const engine = values.database;
  if (engine !== "sqlite" && engine !== "postgres")
    throw new Sentence(`--database is sqlite or postgres, not ${engine}.`);
  const ofEngine = engine === "sqlite" ? "100,10000,100000" : "100,10000";
  const sizes = (values.sizes ?? ofEngine).split(",").map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 20))
    throw new Sentence("--sizes are whole numbers from 20 up, with commas between: 100,10000.");
  if (!Number.isSafeInteger(Number(values.seed))) throw new Sentence("--seed is a whole number.");
  sizes.sort((a, b) => a - b);
  return {
    json: values.json,
    only: values.only ?? null,
    engine,
    sizes,
    main: sizes.findLast((size) => size <= 10_000) ?? (sizes[0] as number),
    seed: Number(values.seed),
    quick: values.quick,
    record: values.record,
  };
}

function parseWords(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        json: { type: "boolean", default: false },
        only: { type: "string" },
        database: { type: "string", default: "sqlite" },
        sizes: { type: "string" },
        seed: { type: "string", default: String(usualSeed) },
        quick: { type: "boolean", default: false },
        record: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Sentence(error instanceof Error ? error.message : String(error));
  }
}
