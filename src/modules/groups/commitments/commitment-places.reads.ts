import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import type { GroupKind, Main } from "../../../database/index.ts";
import { membershipOf } from "../access.ts";
import { commitmentFor, type CommitmentPageData } from "./commitments.reads.ts";
import { mayWriteFor, openCommitments } from "./commitments.ts";
import { type CurrentMeeting, currentMeeting } from "../current-meeting.ts";
import { groupKinds } from "../kinds.ts";

/** Where a commitment is about to be written down, for whom, and what came before it. */
export type WritingPlace = {
  group: { id: Id; name: string; kind: GroupKind } | null;
  meeting: CurrentMeeting | null;
  /** The member for whom the chair writes; null where the viewer writes for themselves. */
  forMember: { id: Id; name: string } | null;
  /** How many wait for a report already. */
  open: number;
  /** Whether it needs a due day, because no meeting will ask for it. */
  needsDay: boolean;
  carried: CommitmentPageData | null;
};

/** The same, for a viewer who may write there. For another member only the chair may, while the group meets. */
export async function writingPlace(
  db: Main,
  viewer: Id,
  where: { group: Id | null; member: Id | null; carries: Id | null },
  now: Temporal.Instant,
): Promise<WritingPlace> {
  const member = where.member ?? viewer;
  await mayWriteFor(db, viewer, member, where.group);
  const group = where.group === null ? null : await membershipOf(db, viewer, where.group);
  const carried = where.carries === null ? null : await commitmentFor(db, viewer, where.carries);
  return {
    group: group && { id: group.group_id, name: group.group_name, kind: group.kind },
    meeting: group ? ((await currentMeeting(db, group.group_id, now)) ?? null) : null,
    forMember: member === viewer ? null : await nameOf(db, member),
    open: await openCommitments(db, member, where.group),
    needsDay: group === null || !groupKinds[group.kind].meets,
    carried: carried && carried.member_id === member && carried.group_id === where.group ? carried : null,
  };
}

const nameOf = async (db: Main, member: Id): Promise<{ id: Id; name: string }> =>
  found(await db.selectFrom("members").select(["id", "name"]).where("id", "=", member).executeTakeFirst());
