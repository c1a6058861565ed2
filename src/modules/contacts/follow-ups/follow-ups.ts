import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import { heldContact } from "../book/contacts.ts";
import { dueHours } from "../contact.ts";

/** What is owed: by the member or to them, and by which day. */
export type FollowUpWords = { owedBy: "me" | "them"; what: string; due: Temporal.PlainDate };

/** The day until which something is kept, unless another is named: 48 hours after they met, whatever the clocks do meanwhile. */
export const dueDay = (metOn: Temporal.PlainDate): Temporal.PlainDate => metOn.add({ days: dueHours / 24 });

/** Writes down what a member owes a contact, or is owed. Sending the form twice makes one; sent again with other words it says those. */
export function makeFollowUp(
  db: Main,
  who: Id,
  what: FollowUpWords & { id: Id; contact: Id },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    await heldContact(tx, who, what.contact);
    const made = await tx
      .insertInto("follow_ups")
      .values({
        id: what.id,
        contact_id: what.contact,
        member_id: who,
        ...columnsOf(what),
        made_at: instantText(now),
        ended_at: null,
        ended_how: null,
        version: 1,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) await sayAgain(tx, who, what);
    return what.id;
  });
}

/** The same form sent again: pressed twice it says the same; gone back to and changed it says what was sent last. */
async function sayAgain(tx: Main, who: Id, what: FollowUpWords & { id: Id; contact: Id }): Promise<void> {
  const row = await heldFollowUp(tx, who, what.id);
  found(row.contact_id === what.contact ? row : null);
  // Whoever changed or ended it since meant that.
  if (row.version === 1 && !saysTheSame(row, what)) await write(tx, row, columnsOf(what));
}

/** Changes what is owed. False when it was changed since `version` to say something else. */
export function changeFollowUp(
  db: Main,
  who: Id,
  followUp: Id,
  what: FollowUpWords & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await heldFollowUp(tx, who, followUp);
    if (saysTheSame(row, what)) return true;
    if (row.version !== what.version) return false;
    await write(tx, row, columnsOf(what));
    return true;
  });
}

/** Puts off to another day what has not ended; ended already: conflict, "follow-up-ended". */
export function putOffFollowUp(db: Main, who: Id, followUp: Id, due: Temporal.PlainDate): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldFollowUp(tx, who, followUp);
    if (row.ended_at !== null) throw new Problem("conflict", "follow-up-ended");
    if (row.due_on !== due.toString()) await write(tx, row, { due_on: due.toString() });
  });
}

/** Says that it was done, or lets it go. A second time changes nothing; the other word takes the place of the first. */
export function endFollowUp(
  db: Main,
  who: Id,
  followUp: Id,
  how: "done" | "let-go",
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldFollowUp(tx, who, followUp);
    if (row.ended_how !== how) await write(tx, row, { ended_at: instantText(now), ended_how: how });
  });
}

/** What was done or let go is owed again. */
export function reopenFollowUp(db: Main, who: Id, followUp: Id): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldFollowUp(tx, who, followUp);
    if (row.ended_at !== null) await write(tx, row, { ended_at: null, ended_how: null });
  });
}

/** The viewer's own follow-up with a contact in sight, held until the transaction ends; else not-found. */
export async function heldFollowUp(tx: Main, who: Id, followUp: Id) {
  const row = tx
    .selectFrom("follow_ups")
    .selectAll()
    .where("id", "=", followUp)
    .where("member_id", "=", who)
    .where((is) =>
      is.exists(
        is
          .selectFrom("contacts")
          .whereRef("contacts.id", "=", "follow_ups.contact_id")
          .where("contacts.put_away", "=", "")
          .select("contacts.id"),
      ),
    );
  return found(await locked(tx, row).executeTakeFirst());
}

type HeldFollowUp = Awaited<ReturnType<typeof heldFollowUp>>;

const saysTheSame = (row: HeldFollowUp, what: FollowUpWords): boolean =>
  row.owed_by === what.owedBy && row.what === what.what && row.due_on === what.due.toString();

/** A form that was open meanwhile is told, by the version. */
async function write(
  tx: Main,
  row: HeldFollowUp,
  values: Partial<Pick<HeldFollowUp, "owed_by" | "what" | "due_on" | "ended_at" | "ended_how">>,
): Promise<void> {
  await tx
    .updateTable("follow_ups")
    .set({ ...values, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}

const columnsOf = (what: FollowUpWords) => ({
  owed_by: what.owedBy,
  what: what.what,
  due_on: what.due.toString(),
});
