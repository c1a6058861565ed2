import { reflectionOn } from "../../src/modules/interviews/crossing/reflection.reads.ts";
import { groundOf, noFacets, sidesOfSet } from "../../src/modules/interviews/crossing/ground.ts";
import { crossInterview } from "../../src/modules/interviews/crossing/crossing.ts";
import { search } from "../../src/modules/interviews/crossing/search.ts";
import { newest, ours, plainText, qualityOf, type Ranking, shelvedInterviews } from "../crossings-ranked.ts";
import { emptyShelf, type Shelf, shelve } from "../crossings-told.ts";
import { shelveVariants } from "../crossings-variants.ts";
import { interviews } from "../crossings/index.ts";
import { type Aims, figure, percentile } from "../figures.ts";
import type { Bench } from "../measures.ts";

const many = 100_000;
const few = 10_000;

/** How well crossovers are found beside two plainer ways, and how long it takes among very many. */
export async function measureCrossings(bench: Bench): Promise<void> {
  await measureQuality(bench);
  const shelf = await emptyShelf();
  try {
    const { database } = shelf;
    const lists = {
      sideOf: await sidesOfSet(database.read, 1),
      meanings: (await groundOf(database.read)).meanings,
    };
    const count = bench.options.quick ? few : many;
    bench.say(`… ${count.toLocaleString("en")} interviews`);
    await shelveVariants(database, interviews, lists, count);
    await measureSpeed(bench, shelf, count);
  } finally {
    await shelf.remove();
  }
}

async function measureQuality(bench: Bench): Promise<void> {
  const shelves = [await shelvedInterviews(), await shelvedInterviews(true)] as const;
  const rankings: Record<string, Ranking> = {
    ours: await ours(shelves[0]),
    "ours, nothing chosen": await ours(shelves[1]),
    "newest first": newest,
  };
  const plain = plainText();
  // Weights were chosen by looking at the first half. What counts is the other.
  for (const half of ["tuning", "held-out"] as const) {
    const beside = await qualityOf(plain, half);
    for (const [name, ranking] of Object.entries(rankings)) {
      const { precision, recall } = await qualityOf(ranking, half);
      const aims: Aims[] =
        name === "ours" && half === "held-out" ? [{ of: "ratio", better: "more", pass: 2 }] : [];
      bench.report(
        figure(`crossings: precision at 5, ${half}, ${name}`, precision, "", beside.precision, ...aims),
        figure(`crossings: recall at 10, ${half}, ${name}`, recall, "", beside.recall, ...aims),
      );
    }
  }
  for (const shelf of shelves) await shelf.remove();
}

async function measureSpeed(bench: Bench, shelf: Shelf, count: number): Promise<void> {
  const { read, write } = shelf.database;
  const among = `among ${count.toLocaleString("en")}`;
  const report = (what: string, spent: readonly number[], pass: number): void =>
    bench.report(
      figure(`crossings: ${what} ${among}, median`, percentile(spent, 0.5), "ms"),
      figure(`crossings: ${what} ${among}, 95th percentile`, percentile(spent, 0.95), "ms", null, {
        of: "value",
        better: "less",
        pass,
      }),
    );
  const asked = interviews.map((interview) => () => reflectionOn(read, interview, null));
  report("who crosses with new answers", await timed(asked), 100);
  const searches = wordsLookedFor.map(
    (words) => () => search(read, { words, facets: noFacets(), before: null }),
  );
  report("a search by words", await timed([...searches, ...searches]), 50);
  const published = interviews.slice(0, 30).map((interview, nth) => async () => {
    await shelve(shelf.database, count + nth + 1, interview);
    await write.transaction().execute((tx) => crossInterview(tx, count + nth + 1, Temporal.Now.instant()));
  });
  report("to publish with crossovers", await timed(published), 100);
}

const wordsLookedFor = [
  ...[
    "age",
    "redundant",
    "phone",
    "letter morning",
    "let go",
    "routine children",
    "people money week",
    "panel nervous",
  ],
  ...[
    "accent",
    "work day",
    "visa permit",
    "rejection letter phone",
    "zz17",
    "networking",
    "gap years",
    "boss",
  ],
];

/** How many milliseconds each took, after the first few that warm up. */
async function timed(acts: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const spent: number[] = [];
  for (const act of acts) {
    const begun = performance.now();
    await act();
    spent.push(performance.now() - begun);
  }
  return spent.slice(3);
}
