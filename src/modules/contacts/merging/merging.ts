import type { Id } from "../../../basics/ids.ts";
import { instantText, toInstant } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type ContactMergesTable, type Main } from "../../../database/index.ts";
import { heldContact } from "../book/held-contact.ts";
import { setClock } from "../book/keeping.ts";
import { refreshSearchWords } from "../book/search-words.ts";
import { companyNamed, sweepCompanies } from "../companies/companies.ts";
import { holdBook } from "../held-book.ts";
import type { ContactHooks } from "../rooms-above.ts";
import { addTags, addWays, takeTags, takeWays } from "./around.ts";
import { changedBy, type Choices, columnsApart, columnsTogether } from "./columns.ts";
import { moveBack, moveOver } from "./moving.ts";
import { heldBoth } from "./held-both.ts";
import { readBefore, readMoved } from "./notes.ts";

/** Which of the two the page showed, and what was chosen where they differ. */
export type Merge = {
  id: Id;
  other: Id;
  /** From which versions of the two the page was drawn. */
  version: number;
  otherVersion: number;
  choices: Choices;
};

/**
 * Puts two contacts together: `other` goes out of sight, and its story, ways and tags are the kept one's. The same id twice is one.
 * False where one of them was changed since the page was drawn; two cards of two members: conflict, "two-cards".
 */
export function mergeContacts(
  db: Main,
  who: Id,
  kept: Id,
  { id, other, version, otherVersion, choices }: Merge,
  now: Temporal.Instant,
  rooms: ContactHooks = {},
): Promise<boolean> {
  return atomically(db, async (tx) => {
    if (kept === other) throw notFound();
    await holdBook(tx, who);
    if (await isDone(tx, who, id, kept)) return true;
    const [stays, goes] = await heldBoth(tx, who, kept, other);
    if (stays.version !== version || goes.version !== otherVersion) return false;
    await refuseTwoCards(tx, kept, other);
    const written = columnsTogether(stays, goes, choices);
    const before = {
      columns: changedBy(stays, written),
      company: await nameOfCompany(tx, stays.company_id),
      ways: await addWays(tx, who, kept, other),
      tags: await addTags(tx, who, kept, other),
    };
    await tx
      .updateTable("contacts")
      .set({ ...written, version: stays.version + 1 })
      .where("id", "=", kept)
      .execute();
    const moved = {
      ...(await moveOver(tx, kept, other)),
      above: (await rooms.onMerge?.(tx, who, kept, other)) ?? {},
    };
    await tx.updateTable("contacts").set({ put_away: "merged" }).where("id", "=", other).execute();
    await tx
      .insertInto("contact_merges")
      .values({
        id,
        member_id: who,
        kept_id: kept,
        gone_id: other,
        before: JSON.stringify(before),
        moved: JSON.stringify(moved),
        merged_at: await laterThanLast(tx, kept, now),
        undone_at: null,
      })
      .execute();
    await setClock(tx, kept);
    await refreshSearchWords(tx, [kept]);
    return true;
  });
}

async function nameOfCompany(tx: Main, company: Id | null): Promise<string> {
  if (company === null) return "";
  const row = await tx.selectFrom("companies").select("name").where("id", "=", company).executeTakeFirst();
  return row?.name ?? "";
}

async function isDone(tx: Main, who: Id, merge: Id, kept: Id): Promise<boolean> {
  const row = await tx
    .selectFrom("contact_merges")
    .select(["member_id", "kept_id"])
    .where("id", "=", merge)
    .executeTakeFirst();
  if (row && (row.member_id !== who || row.kept_id !== kept)) throw notFound();
  return row !== undefined;
}

/** Two members who gave their cards are two people. */
async function refuseTwoCards(tx: Main, kept: Id, other: Id): Promise<void> {
  const cards = await tx
    .selectFrom("kept_cards")
    .select("contact_id")
    .where("contact_id", "in", [kept, other])
    .execute();
  if (cards.length === 2) throw new Problem("conflict", "two-cards");
}

/** The moment of a merge: after the one before it, so that the last is undone first. */
async function laterThanLast(tx: Main, kept: Id, now: Temporal.Instant): Promise<string> {
  const { last } = await tx
    .selectFrom("contact_merges")
    .select((of) => of.fn.max("merged_at").as("last"))
    .where("kept_id", "=", kept)
    .where("undone_at", "is", null)
    .executeTakeFirstOrThrow();
  const at = instantText(now);
  return last === null || at > last ? at : instantText(toInstant(last).add({ milliseconds: 1 }));
}

/**
 * Makes two again of those who were put together, and returns the one that was kept. What was changed since stays as it was changed,
 * but a name off a card goes with the card; what came later stays with the kept one. Undone already: nothing happens. Conflict,
 * "merged-since": another merge came on top of it; "merge-settled": it is too long ago.
 */
export function undoMerge(
  db: Main,
  who: Id,
  merge: Id,
  now: Temporal.Instant,
  rooms: ContactHooks = {},
): Promise<Id> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const { kept_id: kept, gone_id: gone } = await ownMerge(tx, who, merge);
    await heldStanding(tx, who, kept);
    // Once more, now that nobody else can undo it.
    const row = await ownMerge(tx, who, merge);
    if (row.undone_at !== null) return kept;
    if (row.before === "") throw new Problem("conflict", "merge-settled");
    await refuseBelowAnother(tx, row);
    const stays = await heldContact(tx, who, kept);
    const { columns, company, ways, tags } = readBefore(row.before);
    const moved = readMoved(row.moved);
    const apart = columnsApart(stays, columns, moved.card);
    await tx
      .updateTable("contacts")
      .set({
        ...apart,
        company_id: await companyAgain(tx, who, apart.company_id, company, now),
        version: stays.version + 1,
      })
      .where("id", "=", kept)
      .execute();
    await takeWays(tx, kept, ways);
    await takeTags(tx, kept, tags);
    await tx.updateTable("contacts").set({ put_away: "" }).where("id", "=", gone).execute();
    await moveBack(tx, kept, gone, moved);
    await rooms.onUndoMerge?.(tx, who, kept, gone, moved.above);
    await tx
      .updateTable("contact_merges")
      .set({ before: "", moved: "", undone_at: instantText(now) })
      .where("id", "=", merge)
      .execute();
    for (const contact of [kept, gone]) await setClock(tx, contact);
    await refreshSearchWords(tx, [kept, gone]);
    await sweepCompanies(tx, who, [stays.company_id]);
    return kept;
  });
}

async function ownMerge(tx: Main, who: Id, merge: Id): Promise<ContactMergesTable> {
  const query = tx
    .selectFrom("contact_merges")
    .selectAll()
    .where("id", "=", merge)
    .where("member_id", "=", who);
  return found(await query.executeTakeFirst());
}

/** Holds the kept one. Where it was itself put together with another since, that comes first. */
async function heldStanding(tx: Main, who: Id, kept: Id): Promise<void> {
  const row = await tx
    .selectFrom("contacts")
    .select("put_away")
    .where("id", "=", kept)
    .where("member_id", "=", who)
    .executeTakeFirst();
  if (found(row).put_away === "merged") throw new Problem("conflict", "merged-since");
  await heldContact(tx, who, kept);
}

/** What came on top of it is undone first: it was written over what this one had written. */
async function refuseBelowAnother(tx: Main, { kept_id, merged_at }: ContactMergesTable): Promise<void> {
  const later = await tx
    .selectFrom("contact_merges")
    .select("id")
    .where("kept_id", "=", kept_id)
    .where("undone_at", "is", null)
    .where("merged_at", ">", merged_at)
    .limit(1)
    .executeTakeFirst();
  if (later) throw new Problem("conflict", "merged-since");
}

/** The company of before; one that went meanwhile is made again by its name. */
async function companyAgain(
  tx: Main,
  who: Id,
  company: Id | null,
  name: string,
  now: Temporal.Instant,
): Promise<Id | null> {
  if (company === null) return null;
  const row = await tx
    .selectFrom("companies")
    .select("id")
    .where("id", "=", company)
    .where("member_id", "=", who)
    .executeTakeFirst();
  return row?.id ?? companyNamed(tx, who, name, now);
}
