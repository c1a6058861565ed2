import type { Id } from "../../../basics/ids.ts";
import { daysFrom, instantText } from "../../../basics/instant.ts";
import { type GroupKind, type Main, prepared } from "../../../database/index.ts";
import { groupKinds } from "../kinds.ts";
import { headcount } from "../taking-in.ts";
import { countWaiting } from "./wishes.reads.ts";

/** Whether a group has fewer people than its kind works well with. */
export const isSmall = (kind: GroupKind, people: number): boolean => people < groupKinds[kind].advised[0];

/** The organiser's groups that became too small since then, because somebody left. */
export async function shrunkGroups(db: Main, organiser: Id, since: Temporal.Instant) {
  const rows = await groupsThatSomebodyLeft.all(db, { organiser, since: instantText(since) });
  return rows.filter((row) => isSmall(row.kind, row.people));
}

const groupsThatSomebodyLeft = prepared((db: Main, given: { organiser: Id; since: string }) =>
  db
    .selectFrom("groups")
    .select(["groups.id", "groups.name", "groups.kind", headcount.as("people")])
    .where("organiser_id", "=", given.organiser)
    .where("closed_at", "is", null)
    .where("confirmed_at", "is not", null)
    .where((is) =>
      is.exists(
        is
          .selectFrom("memberships as left")
          .select("left.id")
          .whereRef("left.group_id", "=", "groups.id")
          .where("left.left_at", ">", given.since),
      ),
    )
    .orderBy("name")
    .orderBy("id"),
);

type GroupCaredFor = { id: Id; kind: GroupKind };

/** What the organiser may want to look after: a group that shrank, how many wait whom it would fit, and who went quiet. */
export async function careFor(
  db: Main,
  organiser: Id,
  group: GroupCaredFor,
  people: number,
  now: Temporal.Instant,
) {
  const small = isSmall(group.kind, people);
  const shrunk = await shrunkGroups(db, organiser, now.subtract({ hours: 28 * 24 }));
  return {
    isSmall: small,
    hasShrunk: shrunk.some(({ id }) => id === group.id),
    waiting: small ? await countWaiting(db, group.id, now) : 0,
    quiet: await whoWentQuiet(db, organiser, group.id),
  };
}

export type Care = Awaited<ReturnType<typeof careFor>>;

/**
 * Who was at neither of the last two meetings and sent no word, though they were in the group and not on a pause. Nobody
 * to whom the organiser has written since.
 */
export async function whoWentQuiet(db: Main, organiser: Id, group: Id): Promise<{ id: Id; name: string }[]> {
  const held = await lastTwo.all(db, { group });
  const [last, before] = held;
  if (!last?.closed_at || !before) return [];
  return quiet.all(db, {
    organiser,
    group,
    meetings: held.map((meeting) => meeting.id),
    began: before.starts_at,
    ended: last.closed_at,
  });
}

const lastTwo = prepared((db: Main, given: { group: Id }) =>
  db
    .selectFrom("meetings")
    .select(["id", "starts_at", "closed_at"])
    .where("group_id", "=", given.group)
    .where("closed_at", "is not", null)
    .orderBy("starts_at", "desc")
    .orderBy("id", "desc")
    .limit(2),
);

type Quiet = { organiser: Id; group: Id; meetings: readonly Id[]; began: string; ended: string };

const quiet = prepared((db: Main, given: Quiet) =>
  db
    .selectFrom("memberships")
    .innerJoin("members", "members.id", "memberships.member_id")
    .select(["members.id", "members.name"])
    .where("memberships.group_id", "=", given.group)
    .where("memberships.left_at", "is", null)
    .where("memberships.paused_at", "is", null)
    .where("members.left_at", "is", null)
    .where("members.paused_at", "is", null)
    .where("memberships.joined_at", "<=", given.began)
    .where("members.id", "!=", given.organiser)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("attendances")
            .select("attendances.member_id")
            .whereRef("attendances.member_id", "=", "members.id")
            .where("attendances.meeting_id", "in", given.meetings),
        ),
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("absences")
            .select("absences.member_id")
            .whereRef("absences.member_id", "=", "members.id")
            .where("absences.meeting_id", "in", given.meetings),
        ),
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("messages")
            .select("messages.id")
            .whereRef("messages.to_member_id", "=", "members.id")
            .where("messages.from_member_id", "=", given.organiser)
            .where("messages.sent_at", ">", given.ended),
        ),
      ),
    )
    .orderBy("members.sort_name")
    .orderBy("members.id"),
);

/** Groups that somebody joined in the last week, where they are not its organiser. */
export const groupsNewTo = (db: Main, viewer: Id, now: Temporal.Instant) =>
  groupsJoined.all(db, { viewer, since: daysFrom(now, -7) });

const groupsJoined = prepared((db: Main, given: { viewer: Id; since: string }) =>
  db
    .selectFrom("memberships")
    .innerJoin("groups", "groups.id", "memberships.group_id")
    .select(["groups.id", "groups.name"])
    .where("memberships.member_id", "=", given.viewer)
    .where("memberships.left_at", "is", null)
    .where("memberships.joined_at", ">", given.since)
    .where("groups.organiser_id", "!=", given.viewer)
    .where("groups.closed_at", "is", null)
    .orderBy("memberships.joined_at")
    .orderBy("memberships.id"),
);
