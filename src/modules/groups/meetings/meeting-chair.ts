import type { Id } from "../../../basics/ids.ts";
import { instantText, toInstant } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup, meetingFor, meetingForChair, membershipOf, openMeetingFor } from "../access.ts";
import { setAttendance } from "./attendances.ts";

/** Who chaired within these minutes is at work: the chair is then taken only by who means it. */
const atWork = { minutes: 2 } as const;

/** A member takes the chair of the open meeting. While its holder is at work, `sure` says that this is meant. */
export function takeChair(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  sure: boolean,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    const held = await openMeetingFor(tx, who, group, meeting);
    if (held.chair_id === who) return;
    const { chair_acted_at } = await tx
      .selectFrom("meetings")
      .select("chair_acted_at")
      .where("id", "=", meeting)
      .executeTakeFirstOrThrow();
    if (!sure && isAtWork(chair_acted_at, now)) throw new Problem("conflict", "chair-at-work");
    await setAttendance(tx, meeting, who, "here", who, now);
    await seat(tx, group, meeting, who, now);
    await record(tx, "chair-taken", who, { subject: meeting, group }, now);
  });
}

/** The chair hands the chair on to a member who is here. Pressed twice, it is handed on once. */
export function handChair(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  member: Id,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    if ((await meetingFor(tx, who, group, meeting)).chair_id === member) return;
    await meetingForChair(tx, who, group, meeting);
    await membershipOf(tx, member, group);
    const here = await tx
      .selectFrom("attendances")
      .select("how")
      .where("meeting_id", "=", meeting)
      .where("member_id", "=", member)
      .executeTakeFirst();
    if (!here) throw new Problem("conflict", "not-here");
    await seat(tx, group, meeting, member, now);
    await record(tx, "chair-taken", member, { subject: meeting, group }, now);
  });
}

/** Whether who has the chair did something with it a moment ago. */
export const isAtWork = (actedAt: string, now: Temporal.Instant): boolean =>
  actedAt !== "" && Temporal.Instant.compare(toInstant(actedAt).add(atWork), now) > 0;

async function seat(tx: Main, group: Id, meeting: Id, member: Id, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable("meetings")
    .set({ chair_id: member, chair_acted_at: instantText(now) })
    .where("id", "=", meeting)
    .execute();
  await ring(tx, group);
}
