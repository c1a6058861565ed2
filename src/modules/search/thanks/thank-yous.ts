import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type ThankYousTable } from "../../../database/index.ts";
import { heldContact, holdBook } from "../../contacts/index.ts";
import { todayOf } from "../job-interviews/debriefs.ts";
import type { PersonMeant } from "../job-interviews/job-interview.ts";
import { oweThanks } from "../job-interviews/owing.ts";
import { contactMeant } from "../job-interviews/people-met.ts";
import { heldSearch } from "../opening/held-search.ts";

export const sentHows = ["mail", "card", "message", "other"] as const;
export type SentHow = (typeof sentHows)[number];

/** Whoever helped is to be thanked: due the same day. The same id twice is one note. Where no search is open: conflict, "no-search". */
export function thankYouFor(
  db: Main,
  who: Id,
  what: { id: Id; person: PersonMeant; forWhat: string; spokenOf: string },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const known = await tx.selectFrom("thank_yous").select("id").where("id", "=", what.id).executeTakeFirst();
    if (known) return (await heldThankYou(tx, who, what.id)).id;
    const contact = await contactMeant(tx, who, what.person, "", now);
    const today = await todayOf(tx, who, now);
    const owed = { id: what.id, contact, jobInterview: null, forWhat: what.forWhat, spokenOf: what.spokenOf };
    await oweThanks(tx, { who, search: search.id, today }, owed, now);
    return what.id;
  });
}

/** What a member writes of a note: its words, and what was really spoken of. False when it was changed since `version` to say something else. */
export function writeThankYou(
  db: Main,
  who: Id,
  id: Id,
  what: { words: string; spokenOf: string; version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await heldToWrite(tx, who, id);
    if (row.words === what.words && row.spoken_of === what.spokenOf) return true;
    if (row.version !== what.version) return false;
    await write(tx, row, { words: what.words, spoken_of: what.spokenOf });
    return true;
  });
}

/** The member says that they sent it: how, and on which day; or, with null, that it is owed still. */
export function markThankYouSent(
  db: Main,
  who: Id,
  id: Id,
  sent: { how: SentHow; on: Temporal.PlainDate } | null,
): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldToWrite(tx, who, id);
    const values = { sent_on: sent?.on.toString() ?? "", sent_how: sent?.how ?? "" } as const;
    if (row.sent_on !== values.sent_on || row.sent_how !== values.sent_how)
      await write(tx, row, { ...values, let_go_at: null });
  });
}

/** Lets one go, or owes it again. A second time changes nothing. */
export function letThankYouGo(db: Main, who: Id, id: Id, go: boolean, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldToWrite(tx, who, id);
    if ((row.let_go_at !== null) !== go) await write(tx, row, { let_go_at: go ? instantText(now) : null });
  });
}

/** The book, then the contact, then the note: so does whoever merges two contacts. */
async function heldToWrite(tx: Main, who: Id, id: Id): Promise<ThankYousTable> {
  await holdBook(tx, who);
  const row = await tx
    .selectFrom("thank_yous")
    .select("contact_id")
    .where("id", "=", id)
    .where("member_id", "=", who)
    .executeTakeFirst();
  await heldContact(tx, who, found(row).contact_id);
  return heldThankYou(tx, who, id);
}

async function heldThankYou(tx: Main, who: Id, id: Id): Promise<ThankYousTable> {
  const own = tx.selectFrom("thank_yous").selectAll().where("id", "=", id).where("member_id", "=", who);
  return found(await locked(tx, own).executeTakeFirst());
}

/** A form that was open meanwhile is told, by the version. */
async function write(tx: Main, row: ThankYousTable, values: Partial<ThankYousTable>): Promise<void> {
  await tx
    .updateTable("thank_yous")
    .set({ ...values, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}
