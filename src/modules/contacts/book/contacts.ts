import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { sortName } from "../../../basics/text.ts";
import { atomically, type ContactsTable, type Main } from "../../../database/index.ts";
import { personWords } from "../../people/index.ts";
import { companyNamed, sweepCompanies } from "../companies/companies.ts";
import { type ContactWords, indexed, mostContacts } from "../contact.ts";
import { holdBook } from "../held-book.ts";
import { saysTheSame, wordsOfContact } from "./contact-words.reads.ts";
import { heldContact } from "./held-contact.ts";
import { firstDay, setClock } from "./keeping.ts";
import { refreshSearchWords } from "./search-words.ts";
import { writeTags } from "./tags.ts";
import { writeWays } from "./ways.ts";

export { heldContact } from "./held-contact.ts";

/** What is said of somebody new: `nameFrom` is "card" where the name stood on a card that is kept. */
export type NewContact = ContactWords & { id: Id; nameFrom?: ContactsTable["name_from"]; keepDays?: number };

/** Makes a contact. The same id twice is one; sent again with other words it says those. As many as there may be: conflict, "enough-contacts". */
export function makeContact(db: Main, who: Id, what: NewContact, now: Temporal.Instant): Promise<Id> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const known = await tx.selectFrom("contacts").select("id").where("id", "=", what.id).executeTakeFirst();
    if (known) return sayAgain(tx, who, what, now);
    if ((await countContacts(tx, who)) >= mostContacts) throw new Problem("conflict", "enough-contacts");
    const keepDays = what.keepDays ?? 0;
    const metOn = what.metOn?.toString() ?? "";
    await tx
      .insertInto("contacts")
      .values({
        ...blankContact,
        id: what.id,
        member_id: who,
        ...columnsOf(what),
        name_from: what.nameFrom ?? "me",
        company_id: await companyNamed(tx, who, what.company, now),
        keep_days: keepDays,
        snoozed_until: keepDays === 0 ? "" : await firstDay(tx, who, metOn, keepDays, now),
        made_at: instantText(now),
      })
      .execute();
    await writeAround(tx, who, what.id, what);
    return what.id;
  });
}

/** What a row holds of whom nothing is said yet. */
export const blankContact = {
  search_words: "",
  keep_days: 0,
  snoozed_until: "",
  last_exchange_on: "",
  next_touch_on: "",
  import_id: null,
  put_away: "",
  version: 1,
} as const;

/** A contact's own words as columns. */
export const columnsOf = (what: ContactWords) => ({
  name: what.name,
  sort_name: indexed(sortName(what.name)),
  name_words: indexed(personWords(what.name)),
  title: what.title,
  in_work: what.inWork,
  part: what.part,
  tie: what.tie,
  met_where: what.metWhere,
  met_on: what.metOn?.toString() ?? "",
  about: what.about,
});

async function writeAround(tx: Main, who: Id, contact: Id, what: ContactWords): Promise<void> {
  await writeWays(tx, who, contact, what.ways);
  await writeTags(tx, who, contact, what.tags);
  await setClock(tx, contact);
  await refreshSearchWords(tx, [contact]);
}

/** How many contacts a member has, those out of sight included. */
export async function countContacts(read: Main, who: Id): Promise<number> {
  const counted = read.selectFrom("contacts").select((count) => count.fn.countAll<number>().as("contacts"));
  return Number((await counted.where("member_id", "=", who).executeTakeFirstOrThrow()).contacts);
}

async function sayAgain(tx: Main, who: Id, what: NewContact, now: Temporal.Instant): Promise<Id> {
  const row = await heldContact(tx, who, what.id);
  // Whoever changed it since by its own form meant that.
  if (row.version === 1 && !saysTheSame(await wordsOfContact(tx, row), what))
    await setContact(tx, who, row, what, now);
  return what.id;
}

/** Changes what is said of a contact. False when it was changed since `version` to say something else: nothing is written then. */
export function changeContact(
  db: Main,
  who: Id,
  contact: Id,
  what: ContactWords & { version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldContact(tx, who, contact);
    if (saysTheSame(await wordsOfContact(tx, row), what)) return true;
    if (row.version !== what.version) return false;
    await setContact(tx, who, row, what, now);
    return true;
  });
}

async function setContact(
  tx: Main,
  who: Id,
  row: ContactsTable,
  what: ContactWords,
  now: Temporal.Instant,
): Promise<void> {
  const company = await companyNamed(tx, who, what.company, now);
  await tx
    .updateTable("contacts")
    .set({
      ...columnsOf(what),
      name_from: row.name === what.name ? row.name_from : "me",
      company_id: company,
      version: row.version + 1,
    })
    .where("id", "=", row.id)
    .execute();
  await writeAround(tx, who, row.id, what);
  if (company !== row.company_id) await sweepCompanies(tx, who, [row.company_id]);
}

/** Removes a contact with all that hangs on it, and with those who were merged into it. */
export function removeContact(db: Main, who: Id, contact: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldContact(tx, who, contact);
    await removeContacts(tx, who, [contact]);
  });
}

/** Removes some of a member's contacts, whether they are in sight or not, with all that hangs on them; for whoever holds the book. */
export async function removeContacts(tx: Main, who: Id, contacts: readonly Id[]): Promise<void> {
  const all = await withMerged(tx, contacts);
  if (all.length === 0) return;
  const rows = await tx.selectFrom("contacts").select("company_id").where("id", "in", all).execute();
  await tx.deleteFrom("contact_ways").where("contact_id", "in", all).execute();
  await tx.deleteFrom("contact_tags").where("contact_id", "in", all).execute();
  await tx.deleteFrom("exchanges").where("contact_id", "in", all).execute();
  await tx.deleteFrom("follow_ups").where("contact_id", "in", all).execute();
  await tx.deleteFrom("contact_commitments").where("contact_id", "in", all).execute();
  await tx.deleteFrom("kept_cards").where("contact_id", "in", all).execute();
  for (const column of ["kept_id", "gone_id"] as const)
    await tx.deleteFrom("contact_merges").where(column, "in", all).execute();
  await tx.deleteFrom("contacts").where("id", "in", all).where("member_id", "=", who).execute();
  await sweepCompanies(
    tx,
    who,
    rows.map(({ company_id }) => company_id),
  );
}

/** The same and whoever was merged into them, by however many steps. */
async function withMerged(tx: Main, contacts: readonly Id[]): Promise<Id[]> {
  const all = new Set(contacts);
  let last: readonly Id[] = contacts;
  while (last.length > 0) {
    const merged = await tx
      .selectFrom("contact_merges")
      .select("gone_id")
      .where("kept_id", "in", last)
      .where("undone_at", "is", null)
      .execute();
    last = merged.map(({ gone_id }) => gone_id).filter((id) => !all.has(id));
    for (const id of last) all.add(id);
  }
  return [...all];
}

/** A member's own contact that is in sight, to be read. */
export async function ownContact(read: Main, who: Id, contact: Id): Promise<ContactsTable> {
  const query = read
    .selectFrom("contacts")
    .selectAll()
    .where("id", "=", contact)
    .where("member_id", "=", who);
  return found(await query.where("put_away", "=", "").executeTakeFirst());
}
