import type { Id } from "../../../basics/ids.ts";
import { daysFrom, instantText, toInstant } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup, meetingFor, type MeetingHeld, organiserOf } from "../access.ts";
import { currentMeeting } from "../current-meeting.ts";
import { carryReportsOver } from "../commitments/carrying-over.ts";
import { startsAt } from "../schedule.ts";

/** Moves one meeting to another day and time in its own zone, with a reason; the rule stays as it is. */
export function moveMeeting(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  what: { on: Temporal.PlainDate; time: string; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await comingMeeting(tx, who, group, meeting);
    const { time_zone, starts_at, moved_from_at } = await tx
      .selectFrom("meetings")
      .select(["time_zone", "starts_at", "moved_from_at"])
      .where("id", "=", meeting)
      .executeTakeFirstOrThrow();
    const at = startsAt(what.on, what.time, time_zone);
    if (Temporal.Instant.compare(at, now) <= 0) throw new Problem("invalid", "meeting-in-the-past");
    if (toInstant(daysFrom(now, 366)).epochMilliseconds < at.epochMilliseconds) {
      throw new Problem("invalid", "meeting-too-far");
    }
    const another = await tx
      .selectFrom("meetings")
      .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
      .select("meetings.id")
      .where("group_id", "=", group)
      .where("meetings.id", "!=", meeting)
      .where("starts_at", "=", instantText(at))
      .where("cancellations.meeting_id", "is", null)
      .executeTakeFirst();
    if (another) throw new Problem("invalid", "meeting-already-then");
    await tx
      .updateTable("meetings")
      .set({
        held_on: what.on.toString(),
        starts_time: what.time,
        starts_at: instantText(at),
        moved_at: instantText(now),
        moved_by: who,
        moved_reason: what.reason,
        moved_from_at: expectedAt(starts_at, moved_from_at, now),
      })
      .where("id", "=", meeting)
      .execute();
    await record(tx, "meeting-moved", who, { subject: meeting, group }, now);
    await ring(tx, group);
  });
}

/** When people expect a meeting that moves now: some may not have heard of an earlier move, whose time is still ahead. */
const expectedAt = (startsAt: string, movedFrom: string, now: Temporal.Instant): string =>
  movedFrom > instantText(now) && movedFrom < startsAt ? movedFrom : startsAt;

/** Calls one meeting off, with a reason. Calling off twice is calling off once. */
export function callOffMeeting(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  reason: string,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await comingMeeting(tx, who, group, meeting);
    const off = await tx
      .insertInto("cancellations")
      .values({ meeting_id: meeting, reason, called_off_by: who, called_off_at: instantText(now) })
      .onConflict((conflict) => conflict.column("meeting_id").doNothing())
      .returning("meeting_id")
      .executeTakeFirst();
    if (!off) return;
    await carryReportsOver(tx, meeting, (await currentMeeting(tx, group, now))?.id ?? null);
    await record(tx, "meeting-called-off", who, { subject: meeting, group }, now);
    await ring(tx, group);
  });
}

/** A member says that they cannot come, with a word if they like. */
export function sayAbsence(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  words: string,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const held = await meetingFor(tx, who, group, meeting);
    if (held.closed_at) throw new Problem("conflict", "meeting-over");
    if (await isCalledOff(tx, meeting)) throw new Problem("conflict", "meeting-called-off-already");
    const values = { words, said_at: instantText(now) };
    await tx
      .insertInto("absences")
      .values({ meeting_id: meeting, member_id: who, ...values })
      .onConflict((conflict) => conflict.columns(["meeting_id", "member_id"]).doUpdateSet(values))
      .execute();
    await ring(tx, group);
  });
}

/** And that they can come after all. */
export function takeBackAbsence(db: Main, who: Id, group: Id, meeting: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await meetingFor(tx, who, group, meeting);
    await tx.deleteFrom("absences").where("meeting_id", "=", meeting).where("member_id", "=", who).execute();
    await ring(tx, group);
  });
}

/** A meeting that the organiser may still move or call off. */
async function comingMeeting(tx: Main, who: Id, group: Id, meeting: Id): Promise<MeetingHeld> {
  await holdGroup(tx, group);
  await organiserOf(tx, who, group);
  const held = await meetingFor(tx, who, group, meeting);
  mustBeToCome(held.opened_at !== null, await isCalledOff(tx, meeting));
  return held;
}

/** Refuses to change a meeting that has begun, or was called off: conflict, "meeting-open-already", "meeting-called-off-already". */
export function mustBeToCome(hasBegun: boolean, isOff: boolean): void {
  if (hasBegun) throw new Problem("conflict", "meeting-open-already");
  if (isOff) throw new Problem("conflict", "meeting-called-off-already");
}

async function isCalledOff(tx: Main, meeting: Id): Promise<boolean> {
  const off = await tx
    .selectFrom("cancellations")
    .select("meeting_id")
    .where("meeting_id", "=", meeting)
    .executeTakeFirst();
  return off !== undefined;
}
