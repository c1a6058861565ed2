import { sql } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import type { Main } from "../../database/index.ts";
import { maySee } from "../people/index.ts";
import { type CurrentMeeting, currentMeeting, currentMeetings } from "./current-meeting.ts";
import { inTurn } from "./hot-seat.ts";
import { hasPlace, headcount, isOpenToMeeting } from "./taking-in.ts";

/** The groups of a member, each with the meeting at hand. */
export async function groupsOf(db: Main, viewer: Id, now: Temporal.Instant) {
  const groups = await db
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
    .where("memberships.member_id", "=", viewer)
    .where("memberships.left_at", "is", null)
    .where("groups.closed_at", "is", null)
    .orderBy("memberships.joined_at")
    .orderBy("memberships.id")
    .execute();
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

/**
 * What a group says of itself, for a member of it; for another member of the community while it is open to requests,
 * has a place and nobody in it must be kept apart from them, or once they asked to join: without its place and its
 * organiser's name then. Else: not found.
 */
export async function groupFor(db: Main, viewer: Id, group: Id) {
  const row = found(
    await db
      .selectFrom("groups")
      .leftJoin("memberships", (join) =>
        join
          .onRef("memberships.group_id", "=", "groups.id")
          .on("memberships.member_id", "=", viewer)
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
        "meeting_rules.pace",
        "meeting_rules.weekdays",
        "meeting_rules.starts_time",
        "meeting_rules.time_zone as rule_zone",
        "meeting_rules.from_on",
      ])
      .where("groups.id", "=", group)
      .where("groups.closed_at", "is", null)
      .where((or) =>
        or.or([
          or("memberships.id", "is not", null),
          or.and([
            or("groups.open_to_requests", "=", 1),
            or("groups.confirmed_at", "is not", null),
            hasPlace,
            isOpenToMeeting(viewer),
          ]),
          or.exists(
            or
              .selectFrom("group_requests")
              .select("group_requests.id")
              .whereRef("group_requests.group_id", "=", "groups.id")
              .where("group_requests.member_id", "=", viewer)
              .where((one) => one.or([one("answer", "is", null), one("answer", "=", "declined")])),
          ),
        ]),
      )
      .executeTakeFirst(),
  );
  return row.joined_at === null ? { ...row, place: "", organiser_name: "" } : row;
}

export type GroupShown = Awaited<ReturnType<typeof groupFor>>;

/** The members of a group in the order of their names; for pages whose reader has been let in already. */
export function membersOf(db: Main, viewer: Id, group: Id) {
  return db
    .selectFrom("memberships")
    .innerJoin("members", "members.id", "memberships.member_id")
    .select((one) => [
      "members.id",
      "members.name",
      "members.pronouns",
      // Whom somebody keeps away sees their name here, and no more than that on their page.
      sql<string>`case when ${maySee(viewer, "members.id")} then members.work_line else '' end`.as(
        "work_line",
      ),
      "memberships.joined_at",
      one.fn.coalesce("memberships.paused_at", "members.paused_at").as("paused_at"),
      one
        .selectFrom("hot_seats")
        .innerJoin("meetings", "meetings.id", "hot_seats.meeting_id")
        .whereRef("hot_seats.member_id", "=", "members.id")
        .whereRef("meetings.group_id", "=", "memberships.group_id")
        .select((last) => last.fn.max("meetings.starts_at").as("at"))
        .as("last_seat_at"),
    ])
    .where("memberships.group_id", "=", group)
    .where("memberships.left_at", "is", null)
    .orderBy("members.sort_name")
    .orderBy("members.id")
    .execute();
}

export type GroupMember = Awaited<ReturnType<typeof membersOf>>[number];

/** Whose turn it is to take the hot seat: those who come, in the order of their turns. */
export const hotSeatTurns = (members: readonly GroupMember[], absent: ReadonlySet<Id>): GroupMember[] =>
  inTurn(
    members
      .filter((member) => !member.paused_at && !absent.has(member.id))
      .map((member) => ({ ...member, member_id: member.id })),
  );

/** Groups that wait for the host's yes. */
export function groupsToConfirm(db: Main) {
  return db
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
    .execute();
}

/** The rounds of a group's next meetings. */
export function agendaOf(db: Main, group: Id) {
  return db
    .selectFrom("group_rounds")
    .select(["position", "kind", "minutes"])
    .where("group_id", "=", group)
    .orderBy("position")
    .execute();
}

/** The meeting at hand with those who said that they cannot come. */
export async function meetingAtHand(
  db: Main,
  group: Id,
  now: Temporal.Instant,
): Promise<{ meeting: CurrentMeeting | null; absent: Set<Id> }> {
  const meeting = (await currentMeeting(db, group, now)) ?? null;
  const rows = meeting
    ? await db.selectFrom("absences").select("member_id").where("meeting_id", "=", meeting.id).execute()
    : [];
  return { meeting, absent: new Set(rows.map((row) => row.member_id)) };
}
