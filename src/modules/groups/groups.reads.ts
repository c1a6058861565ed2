import { sql } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { type Main, prepared } from "../../database/index.ts";
import { maySee } from "../people/index.ts";
import { currentMeetings } from "./current-meeting.ts";
import { ruleColumns } from "./group.words.ts";
import { inTurn } from "./hot-seat.ts";
import { hasPlace, headcount, isOpenToMeeting } from "./taking-in.ts";

/** The groups of a member, each with the meeting at hand. */
export async function groupsOf(db: Main, viewer: Id, now: Temporal.Instant) {
  const groups = await myGroups.all(db, { viewer });
  const meetings = await currentMeetings(
    db,
    groups.map((group) => group.id),
    now,
  );
  return groups.map((group) => ({
    ...group,
    meeting: meetings.find((meeting) => meeting.group_id === group.id) ?? null,
  }));
}

const myGroups = prepared((db: Main, given: { viewer: Id }) =>
  db
    .selectFrom("memberships")
    .innerJoin("groups", "groups.id", "memberships.group_id")
    .select([
      "groups.id",
      "groups.name",
      "groups.kind",
      "groups.organiser_id",
      "groups.confirmed_at",
      "groups.place_kind",
      "groups.place",
      "memberships.joined_at",
      "memberships.paused_at",
      headcount.as("people"),
    ])
    .where("memberships.member_id", "=", given.viewer)
    .where("memberships.left_at", "is", null)
    .where("groups.closed_at", "is", null)
    .orderBy("memberships.joined_at")
    .orderBy("memberships.id"),
);

/**
 * What a group says of itself, for a member of it; for another member of the community while it is open to requests,
 * has a place and nobody in it must be kept apart from them, or once they asked to join: without its place and its
 * organiser's name then. Else: not found.
 */
export async function groupFor(db: Main, viewer: Id, group: Id) {
  const row = found(await shownGroup.first(db, { viewer, group }));
  return row.joined_at === null ? { ...row, place: "", organiser_name: "" } : row;
}

export type GroupShown = Awaited<ReturnType<typeof groupFor>>;

/** The same for its members alone. Everybody else: not found. */
export async function groupForMember(db: Main, viewer: Id, group: Id): Promise<GroupShown> {
  const row = await groupFor(db, viewer, group);
  if (row.joined_at === null) throw notFound();
  return row;
}

/** The same for its organiser. Another member is told that it is theirs; everybody else finds nothing. */
export async function groupForOrganiser(db: Main, viewer: Id, group: Id): Promise<GroupShown> {
  const row = await groupForMember(db, viewer, group);
  if (row.organiser_id !== viewer) throw new Problem("not-allowed", "organiser-only");
  return row;
}

const shownGroup = prepared((db: Main, given: { viewer: Id; group: Id }) =>
  db
    .selectFrom("groups")
    .leftJoin("memberships", (join) =>
      join
        .onRef("memberships.group_id", "=", "groups.id")
        .on("memberships.member_id", "=", given.viewer)
        .on("memberships.left_at", "is", null),
    )
    .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
    .innerJoin("members as organiser", "organiser.id", "groups.organiser_id")
    .select([
      "groups.id",
      "groups.name",
      "groups.kind",
      "groups.about",
      "groups.promise",
      "groups.places",
      "groups.place_kind",
      "groups.place",
      "groups.open_to_requests",
      "groups.time_zone",
      "groups.organiser_id",
      "groups.confirmed_at",
      "groups.made_at",
      "groups.version",
      "groups.vent_seconds",
      "organiser.name as organiser_name",
      "memberships.joined_at",
      "memberships.paused_at",
      ...ruleColumns,
    ])
    .where("groups.id", "=", given.group)
    .where("groups.closed_at", "is", null)
    .where((or) =>
      or.or([
        or("memberships.id", "is not", null),
        or.and([
          or("groups.open_to_requests", "=", 1),
          or("groups.confirmed_at", "is not", null),
          hasPlace,
          isOpenToMeeting(given.viewer),
        ]),
        or.exists(
          or
            .selectFrom("group_requests")
            .select("group_requests.id")
            .whereRef("group_requests.group_id", "=", "groups.id")
            .where("group_requests.member_id", "=", given.viewer)
            .where((one) => one.or([one("answer", "is", null), one("answer", "=", "declined")])),
        ),
      ]),
    ),
);

/** The members of a group in the order of their names; for pages whose reader has been let in already. */
export const membersOf = (db: Main, viewer: Id, group: Id) => shownMembers.all(db, { viewer, group });

export type GroupMember = Awaited<ReturnType<typeof membersOf>>[number];

const shownMembers = prepared((db: Main, given: { viewer: Id; group: Id }) =>
  db
    .selectFrom("memberships")
    .innerJoin("members", "members.id", "memberships.member_id")
    .select((one) => [
      "members.id",
      "members.name",
      "members.pronouns",
      // Whom somebody keeps away sees their name here, and no more than that on their page.
      sql<string>`case when ${maySee(given.viewer, "members.id")} then members.work_line else '' end`.as(
        "work_line",
      ),
      "memberships.joined_at",
      one.fn.coalesce("memberships.paused_at", "members.paused_at").as("paused_at"),
    ])
    .where("memberships.group_id", "=", given.group)
    .where("memberships.left_at", "is", null)
    .orderBy("members.sort_name")
    .orderBy("members.id"),
);

/** Whose turn it is to take the hot seat: those who come, in the order of their turns. */
export async function hotSeatTurns(
  db: Main,
  group: Id,
  members: readonly GroupMember[],
  absent: ReadonlySet<Id>,
): Promise<GroupMember[]> {
  const seats = new Map((await lastSeats.all(db, { group })).map((row) => [row.member_id, row.at]));
  return inTurn(
    members
      .filter((member) => !member.paused_at && !absent.has(member.id))
      .map((member) => ({ ...member, member_id: member.id, last_seat_at: seats.get(member.id) ?? null })),
  );
}

const lastSeats = prepared((db: Main, given: { group: Id }) =>
  db
    .selectFrom("meetings")
    .innerJoin("hot_seats", "hot_seats.meeting_id", "meetings.id")
    .select((last) => ["hot_seats.member_id", last.fn.max("meetings.starts_at").as("at")])
    .where("meetings.group_id", "=", given.group)
    .groupBy("hot_seats.member_id"),
);

/** Groups that wait for the host's yes. */
export const groupsToConfirm = (db: Main) => unconfirmed.all(db, {});

const unconfirmed = prepared((db: Main) =>
  db
    .selectFrom("groups")
    .innerJoin("members", "members.id", "groups.organiser_id")
    .select([
      "groups.id",
      "groups.name",
      "groups.kind",
      "groups.about",
      "groups.made_at",
      "members.name as organiser_name",
    ])
    .where("groups.confirmed_at", "is", null)
    .where("groups.closed_at", "is", null)
    .orderBy("groups.made_at")
    .orderBy("groups.id"),
);

/** The rounds of a group's next meetings. */
export const agendaOf = (db: Main, group: Id) => agenda.all(db, { group });

const agenda = prepared((db: Main, given: { group: Id }) =>
  db
    .selectFrom("group_rounds")
    .select(["position", "kind", "minutes"])
    .where("group_id", "=", given.group)
    .orderBy("position"),
);
