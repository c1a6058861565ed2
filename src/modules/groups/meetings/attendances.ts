import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { meetingForChair, membershipOf, openMeetingFor } from "../access.ts";
import { noteChairActs } from "./floor.ts";

type How = "here" | "telephone" | null;

/** Notes that somebody is here, on the telephone, or not here after all (null): for oneself, or by the chair for anyone of the group. */
export function noteAttendance(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  member: Id,
  how: How,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const held =
      member === who
        ? await openMeetingFor(tx, who, group, meeting)
        : await meetingForChair(tx, who, group, meeting);
    await membershipOf(tx, member, group);
    await setAttendance(tx, meeting, member, how, who, now);
    await noteChairActs(tx, held, who, now);
    await ring(tx, group);
  });
}

/** The same for verbs that have checked who may. */
export async function setAttendance(
  tx: Main,
  meeting: Id,
  member: Id,
  how: How,
  by: Id,
  now: Temporal.Instant,
): Promise<void> {
  if (how === null) {
    await tx
      .deleteFrom("attendances")
      .where("meeting_id", "=", meeting)
      .where("member_id", "=", member)
      .execute();
    return;
  }
  const values = { how, noted_by: by, noted_at: instantText(now) };
  await tx
    .insertInto("attendances")
    .values({ meeting_id: meeting, member_id: member, ...values })
    .onConflict((conflict) => conflict.columns(["meeting_id", "member_id"]).doUpdateSet(values))
    .execute();
}
