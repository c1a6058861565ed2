import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { found, Problem } from "../../basics/problem.ts";
import { type Main, type MainTables, locked, prepared } from "../../database/index.ts";

export type Membership = {
  id: Id;
  group_id: Id;
  member_id: Id;
  joined_at: string;
  paused_at: string | null;
  organiser_id: Id;
  kind: "job-club" | "success-team" | "buddies";
  confirmed_at: string | null;
  group_name: string;
};

/** The viewer's own place in a group that is still there. Everybody else: not found. */
export async function membershipOf(db: Main, viewer: Id, group: Id): Promise<Membership> {
  return found(await ownPlace.first(db, { viewer, group }));
}

const ownPlace = prepared((db: Main, given: { viewer: Id; group: Id }) =>
  db
    .selectFrom("memberships")
    .innerJoin("groups", "groups.id", "memberships.group_id")
    .select([
      "memberships.id",
      "memberships.group_id",
      "memberships.member_id",
      "memberships.joined_at",
      "memberships.paused_at",
      "groups.organiser_id",
      "groups.kind",
      "groups.confirmed_at",
      "groups.name as group_name",
    ])
    .where("memberships.group_id", "=", given.group)
    .where("memberships.member_id", "=", given.viewer)
    .where("memberships.left_at", "is", null)
    .where("groups.closed_at", "is", null),
);

/** The same for acts that are the organiser's. A member who is not the organiser is told so; everybody else finds nothing. */
export async function organiserOf(db: Main, viewer: Id, group: Id): Promise<Membership> {
  const membership = await membershipOf(db, viewer, group);
  if (membership.organiser_id !== viewer) throw new Problem("not-allowed", "organiser-only");
  return membership;
}

/** Holds a group's row until the transaction ends, so that two acts on one group come one after the other. */
export async function holdGroup(db: Main, group: Id): Promise<void> {
  found(await groupHeld.first(db, { group }));
}

const groupHeld = prepared((db: Main, given: { group: Id }) =>
  locked(db, db.selectFrom("groups").select("id").where("id", "=", given.group)),
);

/**
 * What was said before somebody joined stays among those who were there: of a meeting that is over, one sees those
 * that closed after one joined; of one that nobody opened, those whose time came after.
 */
export const wasThereThen = (
  is: ExpressionBuilder<MainTables, "meetings" | "memberships">,
): Expression<SqlBool> =>
  is.or([
    is("memberships.joined_at", "<=", is.ref("meetings.closed_at")),
    is.and([
      is("meetings.closed_at", "is", null),
      is.or([
        is("meetings.opened_at", "is not", null),
        is("memberships.joined_at", "<=", is.ref("meetings.starts_at")),
      ]),
    ]),
  ]);

export type MeetingHeld = {
  id: Id;
  group_id: Id;
  starts_at: string;
  opened_at: string | null;
  closed_at: string | null;
  chair_id: Id | null;
  round_position: number | null;
  organiser_id: Id;
};

/**
 * A meeting of a group to which the viewer belongs and belonged when it was held: what was said before somebody
 * joined stays among those who were there.
 */
export async function meetingFor(db: Main, viewer: Id, group: Id, meeting: Id): Promise<MeetingHeld> {
  return found(await heldMeeting.first(db, { viewer, group, meeting }));
}

const heldMeeting = prepared((db: Main, given: { viewer: Id; group: Id; meeting: Id }) =>
  db
    .selectFrom("meetings")
    .innerJoin("groups", "groups.id", "meetings.group_id")
    .innerJoin("memberships", "memberships.group_id", "meetings.group_id")
    .select([
      "meetings.id",
      "meetings.group_id",
      "meetings.starts_at",
      "meetings.opened_at",
      "meetings.closed_at",
      "meetings.chair_id",
      "meetings.round_position",
      "groups.organiser_id",
    ])
    .where("meetings.id", "=", given.meeting)
    .where("meetings.group_id", "=", given.group)
    .where("memberships.member_id", "=", given.viewer)
    .where("memberships.left_at", "is", null)
    .where("groups.closed_at", "is", null)
    .where(wasThereThen),
);

/** A meeting that is going on, for its chair. */
export async function meetingForChair(db: Main, viewer: Id, group: Id, meeting: Id): Promise<MeetingHeld> {
  const held = await openMeetingFor(db, viewer, group, meeting);
  if (held.chair_id !== viewer) throw new Problem("not-allowed", "chair-only");
  return held;
}

/** A meeting that is going on, for any member of the group. */
export async function openMeetingFor(db: Main, viewer: Id, group: Id, meeting: Id): Promise<MeetingHeld> {
  // The row is held first: what is written here is written before the meeting closes, or not at all.
  await meetingHeld.first(db, { meeting });
  const held = await meetingFor(db, viewer, group, meeting);
  if (!held.opened_at) throw new Problem("conflict", "meeting-not-open");
  if (held.closed_at) throw new Problem("conflict", "meeting-over");
  return held;
}

const meetingHeld = prepared((db: Main, given: { meeting: Id }) =>
  locked(db, db.selectFrom("meetings").select("id").where("id", "=", given.meeting)),
);
