import { sql } from "kysely";
import { fromAddress, type Id, toAddress } from "../../../basics/ids.ts";
import { type ExchangesTable, type Main, type Outcome, prepared } from "../../../database/index.ts";

/** On one page of a story. */
const pageSize = 30;

/**
 * Something that stands in the story of a contact. `at` is the day of an exchange, or the instant of all else; `kind` of a
 * follow-up says who owed it.
 */
export type StoryEntry = {
  at: string;
  what: "exchange" | "promised" | "ended" | "commitment";
  id: Id;
  kind: ExchangesTable["kind"] | "me" | "them" | "";
  words: string;
  /** How a follow-up ended. */
  how: "done" | "let-go" | "";
  /** What was reported on a commitment, and the words with it. */
  outcome: Outcome | "";
  note: string;
};

/** A page of the story with a contact, the newest first; `older` is where the next page begins, and says no word of it. */
export async function storyWith(read: Main, viewer: Id, contact: Id, before: string | null) {
  const key = readKey(before);
  const given = { viewer, contact };
  const rows = key
    ? await olderEntries.all(read, { ...given, ...key })
    : await newestEntries.all(read, given);
  const entries = rows.slice(0, pageSize) as StoryEntry[];
  const last = rows[pageSize - 1];
  return {
    entries,
    isFirst: key === null,
    older: rows.length > pageSize && last ? `${last.at}~${last.rank}~${toAddress(last.id)}` : null,
  };
}

export type Story = Awaited<ReturnType<typeof storyWith>>;

type Key = { at: string; rank: number; id: Id };

/** Where a page begins, as it stands in an address; null where it is none. */
function readKey(text: string | null): Key | null {
  const [, at, rank, address] =
    /^(\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?)~([1-4])~(\w{11})$/.exec(text ?? "") ?? [];
  const id = fromAddress(address ?? "");
  return at && rank && id !== null ? { at, rank: Number(rank), id } : null;
}

type Of = { viewer: Id; contact: Id };

const newestEntries = prepared((read: Main, given: Of) => entries(read, given));

const olderEntries = prepared((read: Main, { at, rank, id, ...given }: Of & Key) =>
  entries(read, given, { at, rank, id }),
);

// Of each kind the newest are fetched by its own index, and from these the newest of all: however long a story is, a page
// of it is as quick. At one moment what ended stands above what was promised, and an exchange below both.
const entries = (read: Main, { viewer, contact }: Of, key?: Key) =>
  read
    .selectFrom((from) =>
      from
        .selectFrom(exchanges(read, viewer, contact, key).as("exchange"))
        .selectAll()
        .unionAll(from.selectFrom(promises(read, viewer, contact, key).as("promise")).selectAll())
        .unionAll(from.selectFrom(endings(read, viewer, contact, key).as("ending")).selectAll())
        .unionAll(from.selectFrom(commitments(read, viewer, contact, key).as("commitment")).selectAll())
        .as("story"),
    )
    .selectAll()
    .orderBy("at", "desc")
    .orderBy("rank", "desc")
    .orderBy("id", "desc")
    .limit(pageSize + 1);

const exchanges = (read: Main, viewer: Id, contact: Id, key: Key | undefined) =>
  read
    .selectFrom("exchanges")
    .select(["on_day as at", rankOf(1), "id", saying("exchange"), sql<string>`kind`.as("kind"), "words"])
    .select([empty("how"), empty("outcome"), empty("note")])
    .where("contact_id", "=", contact)
    .where("member_id", "=", viewer)
    .where(isBefore(key, sql`on_day`, 1, sql`id`))
    .orderBy("on_day", "desc")
    .orderBy("id", "desc")
    .limit(pageSize + 1);

const promises = (read: Main, viewer: Id, contact: Id, key: Key | undefined) =>
  read
    .selectFrom("follow_ups")
    .select(["made_at as at", rankOf(2), "id", saying("promised"), owing, "what as words"])
    .select([empty("how"), empty("outcome"), empty("note")])
    .where("contact_id", "=", contact)
    .where("member_id", "=", viewer)
    .where(isBefore(key, sql`made_at`, 2, sql`id`))
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(pageSize + 1);

const endings = (read: Main, viewer: Id, contact: Id, key: Key | undefined) =>
  read
    .selectFrom("follow_ups")
    .select([sql<string>`ended_at`.as("at"), rankOf(4), "id", saying("ended")])
    .select([owing, "what as words", sql<string>`ended_how`.as("how"), empty("outcome"), empty("note")])
    .where("contact_id", "=", contact)
    .where("member_id", "=", viewer)
    .where("ended_at", "is not", null)
    .where(isBefore(key, sql`ended_at`, 4, sql`id`))
    .orderBy("ended_at", "desc")
    .orderBy("id", "desc")
    .limit(pageSize + 1);

const commitments = (read: Main, viewer: Id, contact: Id, key: Key | undefined) =>
  read
    .selectFrom("contact_commitments")
    .innerJoin("commitments", "commitments.id", "contact_commitments.commitment_id")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .select(["linked_at as at", rankOf(3), "commitments.id", saying("commitment"), empty("kind")])
    .select(["commitments.what as words", empty("how")])
    .select([sql<string>`coalesce(reports.outcome, '')`.as("outcome"), reportNote])
    .where("contact_commitments.contact_id", "=", contact)
    .where("contact_commitments.member_id", "=", viewer)
    .where("commitments.member_id", "=", viewer)
    .where(isBefore(key, sql`linked_at`, 3, sql`commitments.id`))
    .orderBy("linked_at", "desc")
    .orderBy("commitments.id", "desc")
    .limit(pageSize + 1);

const rankOf = (rank: 1 | 2 | 3 | 4) => sql<number>`${sql.lit(rank)}`.as("rank");
const saying = (what: StoryEntry["what"]) => sql<string>`${sql.lit(what)}`.as("what");
const reportNote = sql<string>`coalesce(reports.note, '')`.as("note");
const owing = sql<string>`owed_by`.as("kind");
const empty = <Name extends string>(name: Name) => sql<string>`''`.as(name);

const isBefore = (
  key: Key | undefined,
  at: ReturnType<typeof sql>,
  rank: 1 | 2 | 3 | 4,
  id: ReturnType<typeof sql>,
) =>
  key
    ? sql<boolean>`${at} <= ${key.at}
        and (${at}, cast(${sql.lit(rank)} as integer), ${id}) < (${key.at}, cast(${key.rank} as integer), ${key.id})`
    : sql<boolean>`1 = 1`;
