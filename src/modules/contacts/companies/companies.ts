import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { sortName } from "../../../basics/text.ts";
import { atomically, type CompaniesTable, locked, type Main } from "../../../database/index.ts";
import { companyWords } from "../../people/index.ts";
import { indexed } from "../contact.ts";
import { holdBook } from "../held-book.ts";
import type { ContactHooks } from "../rooms-above.ts";

/**
 * What a company's name is matched by: "Brightwater GmbH & Co. KG" is "brightwater". A name of nothing but marks is
 * matched as it was written.
 */
export function companyMatch(name: string): string {
  const words = companyWords(name);
  // Of "& Co." the first half is left.
  if (/. and$/.test(words)) return companyMatch(words.slice(0, -" and".length));
  return indexed(words || sortName(name));
}

/** A member's own company of that name, however it is spelled; made where they have none. For whoever holds the book. "" is none. With `stays` it is not let go when nobody is known there. */
export async function companyNamed(
  tx: Main,
  who: Id,
  name: string,
  now: Temporal.Instant,
  stays: 0 | 1 = 0,
): Promise<Id | null> {
  if (name === "") return null;
  const words = companyMatch(name);
  const known = await heldByWords(tx, who, words);
  if (known) {
    if (stays && !known.stays)
      await tx.updateTable("companies").set({ stays }).where("id", "=", known.id).execute();
    return known.id;
  }
  await tx
    .insertInto("companies")
    .values({
      id: newId(),
      member_id: who,
      name,
      sort_name: indexed(sortName(name)),
      name_words: words,
      notes: "",
      stays,
      made_at: instantText(now),
      version: 1,
    })
    .onConflict((conflict) => conflict.columns(["member_id", "name_words"]).doNothing())
    .execute();
  return found(await heldByWords(tx, who, words)).id;
}

/** The same for what a member names for itself, such as where they want to work: it stays when nobody is known there. */
export const companyThatStays = (
  tx: Main,
  who: Id,
  name: string,
  now: Temporal.Instant,
): Promise<Id | null> => companyNamed(tx, who, name, now, 1);

const heldByWords = (tx: Main, who: Id, words: string): Promise<CompaniesTable | undefined> =>
  locked(
    tx,
    tx.selectFrom("companies").selectAll().where("member_id", "=", who).where("name_words", "=", words),
  ).executeTakeFirst();

/** How a change went: "behind" where it was changed since `version`, and `known` where another company has that name; nothing is written then. */
export type CompanyChange =
  | { how: "changed"; people: Id[] }
  | { how: "behind" }
  | { how: "known"; known: Id };

/** Changes a company's name and notes. `people` are those whose search words are to be made anew. */
export function changeCompany(
  db: Main,
  who: Id,
  company: Id,
  what: { name: string; notes: string; version: number },
): Promise<CompanyChange> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldCompany(tx, who, company);
    if (row.name === what.name && row.notes === what.notes) return { how: "changed", people: [] };
    if (row.version !== what.version) return { how: "behind" };
    const words = companyMatch(what.name);
    const known = words === row.name_words ? undefined : await heldByWords(tx, who, words);
    if (known) return { how: "known", known: known.id };
    await tx
      .updateTable("companies")
      .set({
        name: what.name,
        sort_name: indexed(sortName(what.name)),
        name_words: words,
        notes: what.notes,
        version: row.version + 1,
      })
      .where("id", "=", company)
      .execute();
    if (words !== row.name_words) await movePeople(tx, who, company, company);
    return { how: "changed", people: row.name === what.name ? [] : await peopleAt(tx, who, company) };
  });
}

/** Everybody at a company, in sight or not. */
async function peopleAt(tx: Main, who: Id, company: Id): Promise<Id[]> {
  const there = tx.selectFrom("contacts").select("id").where("company_id", "=", company);
  return (await there.where("member_id", "=", who).execute()).map(({ id }) => id);
}

/** Puts everybody at a company to another, or lets them stay. A form in which the old name stands is behind then: kept as it is it would bring that name back. */
const movePeople = (tx: Main, who: Id, from: Id, to: Id) =>
  tx
    .updateTable("contacts")
    .set((set) => ({ company_id: to, version: set("version", "+", 1) }))
    .where("company_id", "=", from)
    .where("member_id", "=", who)
    .execute();

/** As long as the notes on a company may be, in letters; put together they may be longer. */
export const notesLetters = 4_000;

/** Two companies that were one: whoever stood at `gone` stands at `kept`, with the notes of both; another's `gone` changes nothing. Returns those whose search words are to be made anew. */
export function putCompaniesTogether(
  db: Main,
  who: Id,
  kept: Id,
  gone: Id,
  rooms: ContactHooks = {},
): Promise<Id[]> {
  return atomically(db, async (tx) => {
    if (kept === gone) throw notFound();
    await holdBook(tx, who);
    const stays = await heldCompany(tx, who, kept);
    const goes = await ownCompany(tx, who, gone);
    // Put together already: a button is pressed twice.
    if (!goes) return [];
    const notes = [stays, goes].flatMap((row) => row.notes || []);
    const people = await peopleAt(tx, who, gone);
    await movePeople(tx, who, gone, kept);
    await tx
      .updateTable("companies")
      .set((set) => ({
        notes: [...new Set(notes)].join("\n\n"),
        stays: Math.max(stays.stays, goes.stays),
        version: set("version", "+", 1),
      }))
      .where("id", "=", kept)
      .execute();
    await rooms.onCompaniesJoined?.(tx, who, kept, gone);
    await tx.deleteFrom("companies").where("id", "=", gone).execute();
    return people;
  });
}

/**
 * Takes a company off the list at which nobody is in sight. Where somebody is: conflict, "company-has-people"; where a higher
 * room stands on it: conflict, "company-in-use".
 */
export function removeCompany(db: Main, who: Id, company: Id, rooms: ContactHooks = {}): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldCompany(tx, who, company);
    const inSight = tx.selectFrom("contacts").select("id").where("company_id", "=", company);
    if (await inSight.where("put_away", "=", "").limit(1).executeTakeFirst())
      throw new Problem("conflict", "company-has-people");
    if (await rooms.isCompanyUsed?.(tx, who, company)) throw new Problem("conflict", "company-in-use");
    // Those who were merged away, or are still coming in.
    await tx.updateTable("contacts").set({ company_id: null }).where("company_id", "=", company).execute();
    await tx.deleteFrom("companies").where("id", "=", company).execute();
  });
}

/** One of a member's own companies, held for a change; not-found where it is not theirs. */
const heldCompany = async (tx: Main, who: Id, company: Id): Promise<CompaniesTable> =>
  found(await ownCompany(tx, who, company));

const ownCompany = (tx: Main, who: Id, company: Id): Promise<CompaniesTable | undefined> =>
  locked(
    tx,
    tx.selectFrom("companies").selectAll().where("id", "=", company).where("member_id", "=", who),
  ).executeTakeFirst();

/** Lets those of a member's companies go where nobody is known any more and nothing is noted. */
export async function sweepCompanies(tx: Main, who: Id, companies: readonly (Id | null)[]): Promise<void> {
  const ids = [...new Set(companies.flatMap((id) => id ?? []))];
  if (ids.length === 0) return;
  const empty = tx
    .selectFrom("companies")
    .select("id")
    .where("id", "in", ids)
    .where("member_id", "=", who)
    .where("notes", "=", "")
    .where("stays", "=", 0)
    .orderBy("id");
  // NOTE: held first and asked about afterwards, so that nobody is put there in between.
  const held = (await locked(tx, empty).execute()).map(({ id }) => id);
  if (held.length === 0) return;
  const used = await tx
    .selectFrom("contacts")
    .select("company_id")
    .distinct()
    .where("company_id", "in", held)
    .execute();
  const unused = held.filter((id) => !used.some(({ company_id }) => company_id === id));
  if (unused.length > 0) await tx.deleteFrom("companies").where("id", "in", unused).execute();
}
