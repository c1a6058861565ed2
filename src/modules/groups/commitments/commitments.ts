import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type Main, locked, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup, meetingFor, membershipOf } from "../access.ts";
import { mostOpenCommitments } from "../kinds.ts";
import type { CommitmentHooks } from "./rooms-above.ts";

/** What, when, where, and what if. A written plan is what helped in the evidence (E5). */
export type CommitmentWords = {
  what: string;
  when: string;
  where: string;
  ifWords: string;
  thenWords: string;
  hidden: boolean;
};

/** Where a commitment belongs: said in a group (at a meeting, or between two), or kept alone; without a meeting it has a due day. */
export type CommitmentPlace = { group: Id | null; meeting: Id | null; due: Temporal.PlainDate | null };

/** Makes a commitment, for oneself or, as the chair of an open meeting, for a member of the group. Sending the form twice makes one; sent again with other words it says those. */
export function makeCommitment(
  db: Main,
  who: Id,
  what: CommitmentWords & CommitmentPlace & { id: Id; member: Id; carriedFrom?: Id | null },
  now: Temporal.Instant,
  rooms: CommitmentHooks = {},
): Promise<Id> {
  return atomically(db, async (tx) => {
    await mayWriteFor(tx, who, what.member, what.group);
    const meeting =
      what.group === null ? null : await meetingStillToClose(tx, what.member, what.group, what.meeting);
    await locked(tx, tx.selectFrom("members").select("id").where("id", "=", what.member)).executeTakeFirst();
    if ((await openCommitments(tx, what.member, what.group, what.id)) >= mostOpenCommitments) {
      throw new Problem("conflict", "enough-for-a-week");
    }
    const carriedFrom = what.carriedFrom ? await ownCommitment(tx, what.member, what.carriedFrom) : null;
    const made = await tx
      .insertInto("commitments")
      .values({
        id: what.id,
        member_id: what.member,
        group_id: what.group,
        said_meeting_id: meeting,
        due_on: what.due?.toString() ?? null,
        ...wordsOf(what),
        hidden: what.hidden ? 1 : 0,
        carried_from: carriedFrom,
        made_by: who,
        made_at: instantText(now),
        reported_at: "",
        version: 1,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    await ring(tx, what.group);
    if (!made) return found(await sentAgain(tx, who, what));
    if (carriedFrom !== null) await rooms.afterCarrying?.(tx, carriedFrom, what.id, now);
    await record(tx, "commitment-made", who, { subject: what.id, group: what.group }, now);
    return what.id;
  });
}

/** The same form sent again: pressed twice it says the same; gone back to and changed it says something else, and that counts. */
async function sentAgain(
  tx: Main,
  who: Id,
  what: CommitmentWords & { id: Id; member: Id },
): Promise<Id | null> {
  const changed = await tx
    .updateTable("commitments")
    .set((set) => ({ ...wordsOf(what), hidden: what.hidden ? 1 : 0, version: set("version", "+", 1) }))
    .where("id", "=", what.id)
    .where("member_id", "=", what.member)
    .where("made_by", "=", who)
    .where((is) =>
      is.not(
        is.exists(
          is.selectFrom("reports").select("outcome").whereRef("reports.commitment_id", "=", "commitments.id"),
        ),
      ),
    )
    .where((is) =>
      is.or(Object.entries(wordsOf(what)).map(([column, words]) => is(column as "what", "!=", words))),
    )
    .returning("id")
    .executeTakeFirst();
  return changed?.id ?? ownCommitment(tx, what.member, what.id);
}

/** The meeting at which a commitment is made. What comes after its close counts from now, and stays out of its minutes. */
async function meetingStillToClose(tx: Main, member: Id, group: Id, meeting: Id | null): Promise<Id | null> {
  if (meeting === null) return null;
  await holdGroup(tx, group);
  return (await meetingFor(tx, member, group, meeting)).closed_at === null ? meeting : null;
}

/** Changes a commitment that nobody has reported on yet. False when another hand changed it since `version`. */
export function changeCommitment(
  db: Main,
  who: Id,
  commitment: Id,
  what: CommitmentWords & { due: Temporal.PlainDate | null; version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await commitmentToWrite(tx, who, commitment);
    const reported = await tx
      .selectFrom("reports")
      .select("commitment_id")
      .where("commitment_id", "=", commitment)
      .executeTakeFirst();
    if (reported) throw new Problem("conflict", "reported-already");
    const values = {
      ...wordsOf(what),
      // NOTE: nobody but the member decides what the group sees of it.
      ...(row.member_id === who ? { hidden: what.hidden ? 1 : 0 } : {}),
      due_on: row.due_on === null ? null : (what.due?.toString() ?? row.due_on),
    };
    const changed = await tx
      .updateTable("commitments")
      .set({ ...values, version: what.version + 1 })
      .where("id", "=", commitment)
      .where("version", "=", what.version)
      .returning("id")
      .executeTakeFirst();
    await ring(tx, row.group_id);
    if (changed) return true;
    const stands = await tx
      .selectFrom("commitments")
      .selectAll()
      .where("id", "=", commitment)
      .executeTakeFirstOrThrow();
    return Object.entries(values).every(([column, value]) => stands[column as keyof typeof values] === value);
  });
}

/** Hides a commitment and its report from the group, or shows it again: the member alone. */
export function hideCommitment(db: Main, who: Id, commitment: Id, hidden: boolean): Promise<void> {
  return atomically(db, async (tx) => {
    found(await ownCommitment(tx, who, commitment));
    const row = await tx
      .updateTable("commitments")
      // A form that was open meanwhile is told, rather than undoing this.
      .set((set) => ({ hidden: hidden ? 1 : 0, version: set("version", "+", 1) }))
      .where("id", "=", commitment)
      .where("hidden", "!=", hidden ? 1 : 0)
      .returning("group_id")
      .executeTakeFirst();
    await ring(tx, row?.group_id ?? null);
  });
}

export type CommitmentRow = {
  id: Id;
  member_id: Id;
  group_id: Id | null;
  said_meeting_id: Id | null;
  due_on: string | null;
  hidden: number;
};

/** A commitment that the viewer may write on: their own, or one of a meeting that they chair. A hidden one is its member's alone. */
export async function commitmentToWrite(tx: Main, who: Id, commitment: Id): Promise<CommitmentRow> {
  const row = found(
    await tx
      .selectFrom("commitments")
      .select(["id", "member_id", "group_id", "said_meeting_id", "due_on", "hidden"])
      .where("id", "=", commitment)
      .executeTakeFirst(),
  );
  if (row.member_id === who) return row;
  if (row.hidden) throw notFound();
  await mayWriteFor(tx, who, row.member_id, row.group_id);
  return row;
}

/** Who may write for a member: they themselves, or the chair while the group meets. For everybody else there is nothing here. */
export async function mayWriteFor(tx: Main, who: Id, member: Id, group: Id | null): Promise<void> {
  if (group === null) {
    if (who !== member) throw notFound();
    return;
  }
  await membershipOf(tx, who, group);
  await membershipOf(tx, member, group);
  if (who === member) return;
  if (!(await chairsNow(tx, who, group))) throw new Problem("not-allowed", "chair-only");
}

/** Whether somebody has the chair of a meeting of the group that is going on. */
export async function chairsNow(tx: Main, who: Id, group: Id): Promise<boolean> {
  const chaired = await tx
    .selectFrom("meetings")
    .select("id")
    .where("group_id", "=", group)
    .where("chair_id", "=", who)
    .where("opened_at", "is not", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return chaired !== undefined;
}

/** How many commitments of a member wait for a report in one place. */
export async function openCommitments(
  tx: Main,
  member: Id,
  group: Id | null,
  except: Id | null = null,
): Promise<number> {
  const row = await tx
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .select((count) => count.fn.countAll<number>().as("open"))
    .where("member_id", "=", member)
    .where("commitments.reported_at", "=", "")
    .where("group_id", group === null ? "is" : "=", group)
    .$if(except !== null, (query) => query.where("commitments.id", "!=", except as Id))
    .where("reports.commitment_id", "is", null)
    .executeTakeFirstOrThrow();
  return row.open;
}

async function ownCommitment(tx: Main, member: Id, commitment: Id): Promise<Id | null> {
  const row = await tx
    .selectFrom("commitments")
    .select("id")
    .where("id", "=", commitment)
    .where("member_id", "=", member)
    .executeTakeFirst();
  return row?.id ?? null;
}

const wordsOf = (what: CommitmentWords) => ({
  what: what.what,
  when_words: what.when,
  where_words: what.where,
  if_words: what.ifWords,
  then_words: what.thenWords,
});
