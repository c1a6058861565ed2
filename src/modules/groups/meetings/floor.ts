import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, prepared, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { type MeetingHeld, membershipOf, openMeetingFor } from "../access.ts";

/**
 * Gives the floor to a member of the group: the chair gives it to anybody, whoever has it passes it on. Their hand is
 * lowered. Pressed twice, it is given once.
 */
export function giveFloor(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  member: Id,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const held = await openMeetingFor(tx, who, group, meeting);
    const holder = await holderOf(tx, meeting);
    if (holder?.member_id === member && holder.given_by === who) return;
    if (held.chair_id !== who && holder?.member_id !== who) throw new Problem("not-allowed", "floor-only");
    await membershipOf(tx, member, group);
    await endFloor(tx, meeting, now);
    const values = { given_by: who, since_at: instantText(now), ended_at: null };
    await tx
      .insertInto("meeting_floors")
      .values({ meeting_id: meeting, member_id: member, ...values })
      .onConflict((conflict) => conflict.columns(["meeting_id", "member_id"]).doUpdateSet(values))
      .execute();
    await lower(tx, meeting, member);
    await noteChairActs(tx, held, who, now);
    await ring(tx, group);
  });
}

/** Nobody has the floor any more: the chair says so, or whoever had it. */
export function freeFloor(db: Main, who: Id, group: Id, meeting: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const held = await openMeetingFor(tx, who, group, meeting);
    const holder = await holderOf(tx, meeting);
    if (!holder) return;
    if (held.chair_id !== who && holder.member_id !== who) {
      // Pressed late: whoever spoke before has nothing left to give back.
      if (await hasSpoken(tx, meeting, who)) return;
      throw new Problem("not-allowed", "floor-only");
    }
    await endFloor(tx, meeting, now);
    await noteChairActs(tx, held, who, now);
    await ring(tx, group);
  });
}

/** A member asks to speak, or no longer does. Whoever has the floor need not ask. */
export function raiseHand(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  raised: boolean,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await openMeetingFor(tx, who, group, meeting);
    if (!raised) await lower(tx, meeting, who);
    else if ((await holderOf(tx, meeting))?.member_id !== who) {
      const up = await tx
        .insertInto("raised_hands")
        .values({ meeting_id: meeting, member_id: who, raised_at: instantText(now) })
        .onConflict((conflict) => conflict.columns(["meeting_id", "member_id"]).doNothing())
        .returning("member_id")
        .executeTakeFirst();
      if (up) await record(tx, "hand-raised", who, { subject: meeting, group }, now);
    }
    await ring(tx, group);
  });
}

/** A new round, or the end: nobody has the floor, nobody waits to speak, and no clock runs. */
export async function clearFloor(tx: Main, meeting: Id): Promise<void> {
  await tx.deleteFrom("meeting_floors").where("meeting_id", "=", meeting).execute();
  await tx.deleteFrom("raised_hands").where("meeting_id", "=", meeting).execute();
  await tx.deleteFrom("meeting_timers").where("meeting_id", "=", meeting).execute();
}

/** Whoever leaves the group leaves the floor and takes the hand down. */
export async function leaveFloor(tx: Main, group: Id, member: Id): Promise<void> {
  const open = tx
    .selectFrom("meetings")
    .select("id")
    .where("group_id", "=", group)
    .where("opened_at", "is not", null)
    .where("closed_at", "is", null);
  // Each is held first, so that nobody is given the floor while they leave.
  for (const { id } of await locked(tx, open).execute()) {
    await tx
      .deleteFrom("meeting_floors")
      .where("meeting_id", "=", id)
      .where("member_id", "=", member)
      .execute();
    await lower(tx, id, member);
  }
}

/** Notes that the chair did something, so that nobody takes the chair from under their hands unasked. */
export async function noteChairActs(
  tx: Main,
  held: Pick<MeetingHeld, "id" | "chair_id">,
  who: Id,
  now: Temporal.Instant,
): Promise<void> {
  if (held.chair_id !== who) return;
  await tx
    .updateTable("meetings")
    .set({ chair_acted_at: instantText(now) })
    .where("id", "=", held.id)
    .execute();
}

/** Who has the floor now. */
export const holderOf = (tx: Main, meeting: Id) => holder.first(tx, { meeting });

const holder = prepared((tx: Main, given: { meeting: Id }) =>
  tx
    .selectFrom("meeting_floors")
    .select(["member_id", "given_by"])
    .where("meeting_id", "=", given.meeting)
    .where("ended_at", "is", null),
);

/** What somebody vents ends with their turn. */
async function endFloor(tx: Main, meeting: Id, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable("meeting_floors")
    .set({ ended_at: instantText(now) })
    .where("meeting_id", "=", meeting)
    .where("ended_at", "is", null)
    .execute();
  await tx
    .deleteFrom("meeting_timers")
    .where("meeting_id", "=", meeting)
    .where("kind", "=", "vent")
    .execute();
}

const lower = (tx: Main, meeting: Id, member: Id) =>
  tx.deleteFrom("raised_hands").where("meeting_id", "=", meeting).where("member_id", "=", member).execute();

async function hasSpoken(tx: Main, meeting: Id, member: Id): Promise<boolean> {
  const row = await tx
    .selectFrom("meeting_floors")
    .select("since_at")
    .where("meeting_id", "=", meeting)
    .where("member_id", "=", member)
    .executeTakeFirst();
  return row !== undefined;
}
