import { Sentence } from "../bin/sentence.mjs";
import { openCommunities } from "./communities.ts";
import { openDriver } from "./driving.ts";
import { asLine, type Figure } from "./figures.ts";
import { openLimit } from "./limit.ts";
import { type Bench, type Measure, measures } from "./measures.ts";
import type { Options } from "./options.ts";
import { pages } from "./pages.ts";
import { asText } from "./printing.ts";
import { company, machine, record, type Taken } from "./recording.ts";
import { tablesOf } from "./tables.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Takes every measure that was asked for, and prints each as soon as it is known. */
export async function runBench(options: Options, words: readonly string[]): Promise<void> {
  const chosen = measuresFor(options);
  if (options.record && options.only)
    throw new Sentence("--record writes down a whole run, not --only a part.");
  const remark = company();
  if (!options.json) print(`Landfall beside a bare server, on ${machine()}`);
  if (remark) say(remark);
  const communities = await openCommunities(options.engine, options.seed, say);
  const limit = await openLimit();
  const driver = openDriver();
  const taken: Taken[] = [];
  try {
    for (const measure of chosen) {
      const figures: Figure[] = [];
      const report = (...some: Figure[]): void => {
        figures.push(...some);
        if (options.json) for (const figure of some) print(asLine(figure));
      };
      say(`… ${measure.name}`);
      const bench: Bench = { options, communities, limit, driver, say, report, seconds: secondsIn(options) };
      await measure.run(bench);
      taken.push({ measure: measure.name, figures });
      if (!options.json) for (const table of tablesOf(measure.name, figures)) print(asText(table));
    }
    if (options.record) record(taken, options, words, remark);
  } finally {
    await driver.close();
    await limit.close();
    await communities.close();
  }
}

const secondsIn =
  ({ quick }: Options) =>
  (whole: number): number =>
    quick ? Math.max(0.5, whole / 10) : whole;

function measuresFor({ only }: Options): readonly Measure[] {
  if (only === null) return measures;
  const named = measures.filter(({ name }) => name.includes(only));
  if (named.length > 0) return named;
  if (pages.some(({ name }) => name.includes(only)))
    return measures.filter(({ name }) => ["pages", "growth"].includes(name));
  throw new Sentence(
    `--only names a measure (${measures.map(({ name }) => name).join(", ")}) or a page (${pages.map(({ name }) => name).join(", ")}).`,
  );
}
