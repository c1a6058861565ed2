import { setImmediate as pause } from "node:timers/promises";
import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import {
  atomically,
  type ContactsTable,
  type ContactTagsTable,
  type ContactWaysTable,
  locked,
  type Main,
} from "../../../database/index.ts";
import type { Work } from "../../../jobs/index.ts";
import type { House } from "../../../web/context.ts";
import { blankContact, columnsOf, countContacts } from "../book/contacts.ts";
import { searchedLetters, searchWordsOf } from "../book/search-words.ts";
import { rowOfTag } from "../book/tags.ts";
import { rowOfWay } from "../book/ways.ts";
import { companyMatch } from "../companies/companies.ts";
import { type ContactWords, mostContacts } from "../contact.ts";
import { bookIsHeld } from "../held-book.ts";
import { contentOf } from "./brought.ts";
import { companiesNamed } from "./companies-named.ts";
import { bringing } from "./imports.ts";
import { knownAmong, soughtOf } from "./matching.ts";

/** What the queue does for this part of the room. */
export const bringingJobs = (house: House): Record<string, Work> => ({
  [bringing]: async (id, now) => {
    if (id === null) return;
    // NOTE: SQLite answers at once, so that without a pause nobody else would have a turn in between.
    while ((await bringSome(house.main.write, id, handful, now)) === "more") await pause();
  },
});

const handful = 250;

/**
 * Brings in the next few of a file that a member let in, out of sight, each handful in one transaction: whatever breaks in
 * between, whoever goes on brings the others and nobody twice. Who was written down meanwhile is left alone. With the last
 * of them all appear.
 */
export function bringSome(db: Main, id: Id, most: number, now: Temporal.Instant): Promise<"more" | "done"> {
  return atomically(db, async (tx) => {
    const stands = await comingIn(tx, id);
    if (!stands) return "done";
    const rows = await tx
      .selectFrom("contact_import_rows")
      .select(["position", "fate", "content"])
      .where("import_id", "=", id)
      .where("position", ">=", stands.done_rows)
      .orderBy("position")
      .limit(most)
      .execute();
    const last = rows.at(-1);
    if (!last) return endImport(tx, id, now);
    const people = rows.flatMap(({ position, fate, content }) => {
      const { what, own } = fate === "new" ? contentOf(content) : { what: null, own: null };
      return what ? [{ position, what, own }] : [];
    });
    await bringThese(tx, stands.member_id, id, people, now);
    await tx
      .updateTable("contact_import_rows")
      .set({ content: "" })
      .where("import_id", "=", id)
      .where("position", ">=", stands.done_rows)
      .where("position", "<=", last.position)
      .execute();
    await tx
      .updateTable("contact_imports")
      .set({ done_rows: last.position + 1 })
      .where("id", "=", id)
      .execute();
    return "more";
  });
}

/**
 * Held, with the book of its member first, so that no two files of theirs bring the same person at the same moment.
 * Nothing where the member has left meanwhile.
 */
async function comingIn(tx: Main, id: Id) {
  const waits = tx
    .selectFrom("contact_imports")
    .select(["member_id", "done_rows"])
    .where("id", "=", id)
    .where("started_at", "is not", null)
    .where("done_at", "is", null)
    .where("taken_back_at", "is", null);
  const who = (await waits.executeTakeFirst())?.member_id;
  return who !== undefined && (await bookIsHeld(tx, who)) ? locked(tx, waits).executeTakeFirst() : undefined;
}

type Person = { position: number; what: ContactWords; own: Id | null };

async function bringThese(
  tx: Main,
  who: Id,
  id: Id,
  people: readonly Person[],
  now: Temporal.Instant,
): Promise<void> {
  const by = await knownAmong(
    tx,
    who,
    people.map(({ what, own }) => soughtOf(what, own)),
    id,
  );
  const isNew = people.filter((_, at) => by[at] === null);
  const room = Math.max(0, mostContacts - (await countContacts(tx, who)));
  for (const [at, { position }] of people.entries()) {
    const reason = by[at];
    if (reason) await leave(tx, id, position, "known", reason);
  }
  for (const { position } of isNew.slice(room)) await leave(tx, id, position, "unusable", "full");
  await writeContacts(tx, who, id, isNew.slice(0, room), now);
}

const leave = (tx: Main, id: Id, position: number, fate: "known" | "unusable", reason: string) =>
  tx
    .updateTable("contact_import_rows")
    .set({ fate, reason })
    .where("import_id", "=", id)
    .where("position", "=", position)
    .execute();

async function writeContacts(
  tx: Main,
  who: Id,
  id: Id,
  people: readonly Person[],
  now: Temporal.Instant,
): Promise<void> {
  const companies = await companiesNamed(
    tx,
    who,
    people.map(({ what }) => what.company),
    now,
  );
  const contacts: ContactsTable[] = [];
  const ways: ContactWaysTable[] = [];
  const tags: ContactTagsTable[] = [];
  for (const { what } of people) {
    const contact = newId();
    const company = what.company === "" ? undefined : companies.get(companyMatch(what.company));
    contacts.push({
      ...blankContact,
      id: contact,
      member_id: who,
      ...columnsOf(what),
      name_from: "me",
      company_id: company?.id ?? null,
      search_words: searchWordsOf(searched({ ...what, company: company?.name ?? "" })),
      import_id: id,
      put_away: "import",
      made_at: instantText(now),
    });
    ways.push(...what.ways.map((way, position) => rowOfWay(who, contact, way, position)));
    tags.push(...what.tags.map((tag) => rowOfTag(who, contact, tag)));
  }
  for (const some of inHandfuls(contacts)) await tx.insertInto("contacts").values(some).execute();
  for (const some of inHandfuls(ways)) await tx.insertInto("contact_ways").values(some).execute();
  for (const some of inHandfuls(tags)) await tx.insertInto("contact_tags").values(some).execute();
}

/** In the order in which `refreshSearchWords` takes them. */
const searched = (what: ContactWords): string[] => [
  what.name,
  what.title,
  what.company,
  ...what.tags,
  what.metWhere,
  what.about.slice(0, searchedLetters),
];

function* inHandfuls<One>(all: readonly One[]): Generator<One[]> {
  for (let at = 0; at < all.length; at += handful) yield all.slice(at, at + handful);
}

async function endImport(tx: Main, id: Id, now: Temporal.Instant): Promise<"done"> {
  await tx
    .updateTable("contacts")
    .set({ put_away: "" })
    .where("import_id", "=", id)
    .where("put_away", "=", "import")
    .execute();
  await tx
    .updateTable("contact_imports")
    .set({ done_at: instantText(now) })
    .where("id", "=", id)
    .execute();
  return "done";
}
