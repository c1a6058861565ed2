import { DatabaseSync } from "node:sqlite";
import { crossInterview } from "../src/modules/interviews/crossing/crossing.ts";
import { guidesFor } from "../src/modules/interviews/crossing/finding.ts";
import { groundOf, noFacets } from "../src/modules/interviews/crossing/ground.ts";
import { type Profile, profileOf } from "../src/modules/interviews/crossing/profile.ts";
import { type Half, interviews } from "./crossings/index.ts";
import { emptyShelf, type Shelf, shelve } from "./crossings-told.ts";

/** For the interview of a number the numbers of the others, best first. */
export type Ranking = (number: number) => Promise<number[]> | number[];

/** How well a ranking finds those who have been there: the share that is right of the first five, and the share found by the tenth. */
export type Quality = { precision: number; recall: number };

/** The labelled interviews published one after the other; the number of each is its place. `wordsOnly`: as if nobody had chosen anything. */
export async function shelvedInterviews(wordsOnly = false): Promise<Shelf> {
  const shelf = await emptyShelf();
  const now = Temporal.Instant.from("2026-11-24T08:00:00Z");
  for (const [at, interview] of interviews.entries()) {
    const facets = wordsOnly ? noFacets() : interview.facets;
    await shelve(shelf.database, at + 1, { answers: interview.answers, facets });
    await crossInterview(shelf.database.write, at + 1, now);
  }
  return shelf;
}

/** As crossovers are found. */
export async function ours({ database }: Shelf): Promise<Ranking> {
  const ground = await groundOf(database.read);
  const rows = await database.read.selectFrom("interview_texts").select(["number", "tokens"]).execute();
  const profiles = new Map<number, Profile>(rows.map(({ number, tokens }) => [number, profileOf(tokens)]));
  return async (number) => {
    const profile = profiles.get(number);
    const found = profile ? await guidesFor(database.read, profile, ground.rarity, number) : [];
    return found.map((crossing) => crossing.number);
  };
}

/** The newest first. */
export const newest: Ranking = (number) =>
  interviews.map((_, at) => interviews.length - at).filter((other) => other !== number);

/** By the words of what somebody struggles with, as SQLite ranks full text by itself. */
export function plainText(): Ranking {
  const index = new DatabaseSync(":memory:");
  index.exec("create virtual table texts using fts5(words, tokenize = 'porter unicode61')");
  const add = index.prepare("insert into texts (rowid, words) values (?, ?)");
  for (const [at, { answers }] of interviews.entries()) add.run(at + 1, Object.values(answers).join("\n"));
  const ask = index.prepare(
    "select rowid as number from texts where texts match ? order by bm25(texts), rowid desc",
  );
  return (number) => {
    const { struggle = "", need = "", "works-not": worksNot = "" } = interviews[number - 1]?.answers ?? {};
    const words = new Set(`${struggle} ${need} ${worksNot}`.toLowerCase().match(/\p{L}+/gu));
    const rows = ask.all([...words].map((word) => `"${word}"`).join(" OR "));
    return rows.map((row) => Number(row["number"])).filter((other) => other !== number);
  };
}

/** The mean over the interviews of one half, of which each counts alike. */
export async function qualityOf(ranking: Ranking, half: Half): Promise<Quality> {
  const all: Quality[] = [];
  for (const [at, { guides, ...interview }] of interviews.entries()) {
    if (interview.half !== half || guides.length === 0) continue;
    const ranked = await ranking(at + 1);
    const right = (first: number): number =>
      ranked.slice(0, first).filter((number) => guides.includes(interviews[number - 1]?.name ?? "")).length;
    all.push({ precision: right(5) / 5, recall: right(10) / guides.length });
  }
  const mean = (of: (quality: Quality) => number): number =>
    all.reduce((sum, each) => sum + of(each), 0) / all.length;
  return { precision: mean((each) => each.precision), recall: mean((each) => each.recall) };
}
