import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import type { Channel, JobKind, Stage } from "../search.ts";

/** On one page of the list, and of what a search finds. */
export const listSize = 25;

/** Which opportunities a list shows; "" is whichever. */
export type ListFilter = { stage: "" | Stage; channel: "" | Channel; kind: JobKind; next: boolean };

export const everything: ListFilter = { stage: "", channel: "", kind: "", next: false };

/** An opportunity as a line of the list. */
export type Listed = Awaited<ReturnType<typeof firstPage.all>>[number];

/** A page of the list, counted from 1, and how many there are in all. */
export type ListPage = { rows: Listed[]; page: number; count: number };

/** A page of what is pursued in a search, what moved last first. */
export async function listOf(read: Main, search: Id, filter: ListFilter, page: number): Promise<ListPage> {
  const isWhole = !filter.stage && !filter.channel && !filter.kind && !filter.next;
  if (isWhole && page === 1)
    return {
      rows: await firstPage.all(read, { search }),
      page,
      count: Number((await countAll.first(read, { search }))?.many ?? 0),
    };
  let rows = listed(read, search);
  let count = counted(read, search);
  if (filter.stage) {
    rows = rows.where("opportunities.stage", "=", filter.stage);
    count = count.where("opportunities.stage", "=", filter.stage);
  }
  if (filter.channel) {
    rows = rows.where("opportunities.channel", "=", filter.channel);
    count = count.where("opportunities.channel", "=", filter.channel);
  }
  if (filter.kind) {
    rows = rows.where("opportunities.job_kind", "=", filter.kind);
    count = count.where("opportunities.job_kind", "=", filter.kind);
  }
  if (filter.next) {
    rows = rows.where("opportunities.next_step", "<>", "");
    count = count.where("opportunities.next_step", "<>", "");
  }
  return {
    rows: await rows.offset((page - 1) * listSize).execute(),
    page,
    count: Number((await count.executeTakeFirstOrThrow()).many),
  };
}

/** A page of what is found by words of which each begins a word of it. */
export async function opportunitiesFound(
  read: Main,
  search: Id,
  words: readonly string[],
  page: number,
): Promise<ListPage> {
  let rows = listed(read, search);
  let count = counted(read, search);
  // NOTE: the words are bare: none of the signs of a pattern is left in them.
  for (const word of words) {
    rows = rows.where("opportunities.search_words", "like", `% ${word}%`);
    count = count.where("opportunities.search_words", "like", `% ${word}%`);
  }
  return {
    rows: await rows.offset((page - 1) * listSize).execute(),
    page,
    count: Number((await count.executeTakeFirstOrThrow()).many),
  };
}

const inSight = (read: Main, search: Id) =>
  read
    .selectFrom("opportunities")
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "");

const listed = (read: Main, search: Id) =>
  inSight(read, search)
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select([
      "opportunities.id",
      "opportunities.title",
      "opportunities.place",
      "opportunities.stage",
      "opportunities.stage_on",
      "opportunities.channel",
      "opportunities.next_step",
      "opportunities.next_on",
      "companies.name as company",
    ])
    .orderBy("opportunities.stage_on", "desc")
    .orderBy("opportunities.id", "desc")
    .limit(listSize);

const counted = (read: Main, search: Id) =>
  inSight(read, search).select((is) => is.fn.countAll<number>().as("many"));

const firstPage = prepared((read: Main, { search }: { search: Id }) => listed(read, search));
const countAll = prepared((read: Main, { search }: { search: Id }) => counted(read, search));
