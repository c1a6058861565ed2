import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import { groupKinds, groupsOf, makeCommitment } from "../../groups/index.ts";
import { heldContact } from "../book/contacts.ts";
import { holdBook } from "../held-book.ts";
import { dueDay, heldFollowUp } from "./follow-ups.ts";

/** As long as the words of a commitment may be, in letters. */
const mostWords = 200;

/** The field in which the form for a commitment carries a contact along. */
export const carriedContact = "with";

/**
 * Makes a commitment of something that the member owes: for the next meeting of a group, hidden from it, or, without
 * one, alone with a due day. While one made of it waits for a report it is that one, and `made` is false. What has ended:
 * conflict, "follow-up-ended"; a group in which as many wait as there is room for: conflict, "enough-for-a-week".
 */
export function commitToFollowUp(
  db: Main,
  who: Id,
  followUp: Id,
  { id, group, today }: { id: Id; group: Id | null; today: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<{ commitment: Id; made: boolean }> {
  return atomically(db, async (tx) => {
    await holdInTurn(tx, who, group);
    await holdWhom(tx, who, followUp);
    const row = await heldFollowUp(tx, who, followUp);
    if (row.owed_by !== "me") throw notFound();
    if (row.ended_at !== null) throw new Problem("conflict", "follow-up-ended");
    const open = await openCommitmentOf(tx, followUp);
    if (open !== null) return { commitment: open, made: false };
    const commitment = await makeCommitment(
      tx,
      who,
      {
        id,
        member: who,
        group,
        meeting: null,
        due: (await hearsAtMeetings(tx, who, group, now)) ? null : dayAhead(row.due_on, today),
        what: shortened(row.what),
        when: "",
        where: "",
        ifWords: "",
        thenWords: "",
        hidden: group !== null,
      },
      now,
    );
    await link(tx, who, commitment, row.contact_id, followUp, now);
    return { commitment, made: true };
  });
}

/** The group first, then the book: so does whoever makes a commitment, and nobody waits for each other. */
async function holdInTurn(tx: Main, who: Id, group: Id | null): Promise<void> {
  if (group !== null)
    await locked(tx, tx.selectFrom("groups").select("id").where("id", "=", group)).executeTakeFirst();
  await holdBook(tx, who);
}

/** The contact before what is owed between them: so does whoever writes that down, and the book stays as it is meanwhile. */
async function holdWhom(tx: Main, who: Id, followUp: Id): Promise<void> {
  const row = await tx
    .selectFrom("follow_ups")
    .select("contact_id")
    .where("id", "=", followUp)
    .where("member_id", "=", who)
    .executeTakeFirst();
  await heldContact(tx, who, found(row).contact_id);
}

/** The commitment made of a follow-up on which nobody has reported yet. */
async function openCommitmentOf(tx: Main, followUp: Id): Promise<Id | null> {
  const row = await tx
    .selectFrom("contact_commitments")
    .innerJoin("commitments", "commitments.id", "contact_commitments.commitment_id")
    .select("commitments.id")
    .where("contact_commitments.follow_up_id", "is not", null)
    .where("contact_commitments.follow_up_id", "=", followUp)
    .where("commitments.reported_at", "=", "")
    .orderBy("commitments.id")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function hearsAtMeetings(tx: Main, who: Id, group: Id | null, now: Temporal.Instant): Promise<boolean> {
  if (group === null) return false;
  const { kind } = found((await groupsOf(tx, who, now)).find((each) => each.id === group));
  return groupKinds[kind].meets;
}

/** As much of it as a commitment holds. */
function shortened(what: string): string {
  if (what.length <= mostWords) return what;
  const words = what.slice(0, mostWords - 1).toWellFormed();
  // Not in the middle of a word, where there are several.
  return `${words.replace(/\s+\S*$/u, "")}…`;
}

/** The day of the follow-up while it lies ahead. */
function dayAhead(due: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(due);
  return Temporal.PlainDate.compare(day, today) < 0 ? dueDay(today) : day;
}

/** Notes with whom a commitment of one's own is; nobody else learns of it. Another's commitment or contact: not-found. */
export function linkContact(
  db: Main,
  who: Id,
  commitment: Id,
  contact: Id,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await ownCommitment(tx, who, commitment);
    await heldContact(tx, who, contact);
    await link(tx, who, commitment, contact, null, now);
  });
}

/** The same for a contact that a form carried along; nothing where it is the member's no more, or never was. */
export async function linkCarried(
  tx: Main,
  who: Id,
  commitment: Id,
  contact: Id | null,
  now: Temporal.Instant,
): Promise<void> {
  if (contact === null) return;
  const own = tx
    .selectFrom("contacts")
    .select("id")
    .where("id", "=", contact)
    .where("member_id", "=", who)
    .where("put_away", "=", "");
  if (await locked(tx, own).executeTakeFirst()) await link(tx, who, commitment, contact, null, now);
}

/** Takes that back. A second time finds it done. */
export function unlinkContact(db: Main, who: Id, commitment: Id, contact: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await ownCommitment(tx, who, commitment);
    await heldContact(tx, who, contact);
    await tx
      .deleteFrom("contact_commitments")
      .where("commitment_id", "=", commitment)
      .where("contact_id", "=", contact)
      .where("member_id", "=", who)
      .execute();
  });
}

/** What was carried over is with the same contacts, and stands for the same follow-up. */
export async function carryLinks(tx: Main, from: Id, to: Id, now: Temporal.Instant): Promise<void> {
  const links = await tx
    .selectFrom("contact_commitments")
    .select(["contact_id", "member_id", "follow_up_id"])
    .where("commitment_id", "=", from)
    .execute();
  for (const row of links) await link(tx, row.member_id, to, row.contact_id, row.follow_up_id, now);
}

/** A commitment that is taken back is with nobody. */
export async function dropLinks(tx: Main, commitment: Id): Promise<void> {
  await tx.deleteFrom("contact_commitments").where("commitment_id", "=", commitment).execute();
}

/** Held, so that it is not taken back meanwhile; before the contact, as whoever carries a commitment over does. */
async function ownCommitment(tx: Main, who: Id, commitment: Id): Promise<void> {
  const row = tx
    .selectFrom("commitments")
    .select("id")
    .where("id", "=", commitment)
    .where("member_id", "=", who);
  found(await locked(tx, row).executeTakeFirst());
}

const link = (tx: Main, who: Id, commitment: Id, contact: Id, followUp: Id | null, now: Temporal.Instant) =>
  tx
    .insertInto("contact_commitments")
    .values({
      commitment_id: commitment,
      contact_id: contact,
      member_id: who,
      follow_up_id: followUp,
      linked_at: instantText(now),
    })
    .onConflict((conflict) => conflict.columns(["commitment_id", "contact_id"]).doNothing())
    .execute();
