import { sql } from "kysely";
import { type Interviews, prepared } from "../../../database/index.ts";
import { foundAtOnce, search } from "../crossing/search.ts";
import { type FacetShown, rowOf } from "./interview.reads.ts";
import { facetsOfPicks, type Looking, numberLookedFor } from "./picked.ts";

/** The beginning of an answer. */
export type Beginning = { number: number; slug: string; words: string };

/** An interview in a list: who, when, what was chosen, and how two of its answers begin. */
export type Listed = {
  row: Awaited<ReturnType<typeof rowsOf.all>>[number];
  answers: readonly Beginning[];
  facets: readonly FacetShown[];
};

/**
 * A page of the interviews that somebody looks for, newest first; `older` is the number below which the next page begins, and
 * `numbered` is the interview whose number they typed.
 */
export async function interviewsFor(
  read: Interviews,
  { picks, words, before }: Looking,
): Promise<{ listed: Listed[]; older: number | null; numbered: number | null }> {
  const number = numberLookedFor(words);
  const found = await search(read, { words, facets: facetsOfPicks(picks), before });
  const numbers = found.slice(0, foundAtOnce);
  return {
    listed: await listed(read, numbers),
    older: found.length > foundAtOnce ? (numbers.at(-1) ?? null) : null,
    numbered: number === null ? null : await standingUnder(read, number),
  };
}

/** The number where it was given and its page is to be seen, words or none. */
async function standingUnder(read: Interviews, number: number): Promise<number | null> {
  const row = await rowOf(read, number);
  return row && (row.hidden_on === null || row.withdrawn_on !== null) ? number : null;
}

async function listed(read: Interviews, numbers: readonly number[]): Promise<Listed[]> {
  return numbers.length === 0 ? [] : withSaid(read, await rowsOf.all(read, { numbers }));
}

/** Rows with what their authors chose, and how two of their answers begin. */
export async function withSaid<Row extends { number: number }>(
  read: Interviews,
  rows: readonly Row[],
): Promise<{ row: Row; answers: Beginning[]; facets: FacetShown[] }[]> {
  if (rows.length === 0) return [];
  const numbers = rows.map(({ number }) => number);
  const answers = await beginningsOf.all(read, { numbers });
  const facets = await facetsOfAll.all(read, { numbers });
  return rows.map((row) => ({
    row,
    answers: answers.filter(({ number }) => number === row.number),
    facets: facets.filter(({ number }) => number === row.number),
  }));
}

type Of = { numbers: readonly number[] };

const rowsOf = prepared((db: Interviews, { numbers }: Of) =>
  db
    .selectFrom("interviews")
    .select(["number", "name_kind", "name", "published_on", "corrected_on", "comments", "thanks"])
    .where("number", "in", numbers)
    .where("withdrawn_on", "is", null)
    .where("hidden_on", "is", null)
    .orderBy("number", "desc"),
);

// More than is shown of any.
const letters = 400;

const beginningsOf = prepared((db: Interviews, { numbers }: Of) =>
  db
    .selectFrom("interview_answers")
    .select(["number", "slug", sql<string>`substr(words, 1, ${sql.lit(letters)})`.as("words")])
    .where("number", "in", numbers)
    .where("slug", "in", ["struggle", "works"])
    .orderBy("number")
    .orderBy("slug"),
);

const facetsOfAll = prepared((db: Interviews, { numbers }: Of) =>
  db
    .selectFrom("interview_facets")
    .innerJoin("facets", "facets.slug", "interview_facets.slug")
    .select(["interview_facets.number", "interview_facets.relation", "interview_facets.slug", "facets.label"])
    .where("interview_facets.number", "in", numbers)
    .orderBy("interview_facets.number")
    .orderBy("interview_facets.relation")
    .orderBy("facets.place")
    .orderBy("interview_facets.slug"),
);
