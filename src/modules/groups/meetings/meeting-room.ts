import type { Id } from "../../../basics/ids.ts";
import { instantText, toInstant } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { setAttendance } from "./attendances.ts";
import { carryOverSkipped } from "../commitments/carrying-over.ts";
import { patience } from "../current-meeting.ts";
import { clearFloor, noteChairActs } from "./floor.ts";
import { holdGroup, meetingFor, meetingForChair } from "../access.ts";

/** A meeting may be opened from an hour before its time. */
export const opensBefore = { hours: 1 } as const;

/** An open meeting that nobody closed is closed by the clock after so many hours. */
const longestHours = 12;

/** Opens the meeting, from an hour before its time until six hours after; whoever does so takes the chair. The group's agenda becomes this meeting's. Opening twice is opening once. */
export function openMeeting(db: Main, who: Id, group: Id, meeting: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    const held = await meetingFor(tx, who, group, meeting);
    if (held.closed_at) throw new Problem("conflict", "meeting-over");
    if (held.opened_at) return;
    if (Temporal.Instant.compare(now, toInstant(held.starts_at).subtract(opensBefore)) < 0) {
      throw new Problem("conflict", "meeting-too-early");
    }
    if (Temporal.Instant.compare(now, toInstant(held.starts_at).add(patience)) > 0) {
      throw new Problem("conflict", "meeting-too-late");
    }
    const off = await tx
      .selectFrom("cancellations")
      .select("meeting_id")
      .where("meeting_id", "=", meeting)
      .executeTakeFirst();
    if (off) throw new Problem("conflict", "meeting-called-off-already");
    await carryOverSkipped(tx, now, group);
    const rounds = await tx
      .selectFrom("group_rounds")
      .select(["position", "kind", "minutes"])
      .where("group_id", "=", group)
      .orderBy("position")
      .execute();
    await tx
      .insertInto("meeting_rounds")
      .values(
        rounds.map((round, position) => ({
          meeting_id: meeting,
          position,
          kind: round.kind,
          minutes: round.minutes,
          started_at: position === 0 ? instantText(now) : null,
        })),
      )
      .execute();
    await tx
      .updateTable("meetings")
      .set({
        opened_at: instantText(now),
        chair_id: who,
        chair_acted_at: instantText(now),
        round_position: 0,
      })
      .where("id", "=", meeting)
      .execute();
    await setAttendance(tx, meeting, who, "here", who, now);
    await record(tx, "meeting-opened", who, { subject: meeting, group }, now);
    await ring(tx, group);
  });
}

/** The chair goes from one round to another; nobody has the floor then. Pressed twice, or on a page that is behind, it moves once: `from` must be where the meeting is. */
export function goToRound(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  what: { from: number; to: number },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    const held = await meetingForChair(tx, who, group, meeting);
    if (held.round_position !== what.from) return;
    const round = await tx
      .updateTable("meeting_rounds")
      .set({ started_at: instantText(now) })
      .where("meeting_id", "=", meeting)
      .where("position", "=", what.to)
      .returning("position")
      .executeTakeFirst();
    if (!round) throw new Problem("invalid", "no-such-round");
    await tx.updateTable("meetings").set({ round_position: what.to }).where("id", "=", meeting).execute();
    await clearFloor(tx, meeting);
    await noteChairActs(tx, held, who, now);
    await ring(tx, group);
  });
}

/** The chair closes the meeting: its minutes stand from now on, and go out by mail. */
export function closeMeeting(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    const held = await meetingFor(tx, who, group, meeting);
    if (held.closed_at) return;
    await meetingForChair(tx, who, group, meeting);
    await endMeeting(tx, who, group, meeting, now);
  });
}

/** Closes meetings that everybody left without closing; the clock does it. */
export async function closeForgottenMeetings(db: Main, now: Temporal.Instant): Promise<void> {
  const forgotten = await db
    .selectFrom("meetings")
    .select(["id", "group_id", "chair_id"])
    .where("opened_at", "<", instantText(now.subtract({ hours: longestHours })))
    .where("closed_at", "is", null)
    .execute();
  for (const meeting of forgotten) {
    await atomically(db, (tx) => endMeeting(tx, meeting.chair_id, meeting.group_id, meeting.id, now));
  }
}

async function endMeeting(
  tx: Main,
  who: Id | null,
  group: Id,
  meeting: Id,
  now: Temporal.Instant,
): Promise<void> {
  const closed = await tx
    .updateTable("meetings")
    .set({ closed_at: instantText(now), closed_by: who })
    .where("id", "=", meeting)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!closed) return;
  await clearFloor(tx, meeting);
  await record(tx, "meeting-closed", who, { subject: meeting, group }, now);
  await ring(tx, group);
}
