import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import { exportWishes } from "./finding/wishes.personal.ts";

/** Everything of a member's that this room holds, for them to take along. */
export async function exportGroups(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    groups: await groupsIn(read, member),
    requests_to_groups: await requestsBy(read, member),
    ...(await exportWishes(read, member)),
    commitments: await commitmentsOf(read, member),
    cheers_received: await cheersReceived(read, member),
    cheers_given: await cheersGiven(read, member),
    meetings: await attendanceOf(read, member),
    absences: await absencesOf(read, member),
    hot_seats: await hotSeatsOf(read, member),
    meeting_notes: await notesOf(read, member),
    check_outs: await checkOutsOf(read, member),
    posts: await postsOf(read, member),
  };
}

const groupsIn = (read: Main, member: Id) =>
  read
    .selectFrom("memberships")
    .innerJoin("groups", "groups.id", "memberships.group_id")
    .select((row) => [
      "groups.name",
      "groups.kind",
      "groups.about",
      "groups.promise",
      "memberships.joined_at",
      "memberships.paused_at",
      "memberships.left_at",
      "groups.closed_at",
      row.case().when("groups.organiser_id", "=", member).then(1).else(0).end().as("is_organiser"),
    ])
    .where("memberships.member_id", "=", member)
    .orderBy("memberships.joined_at")
    .execute();

const requestsBy = (read: Main, member: Id) =>
  read
    .selectFrom("group_requests")
    .innerJoin("groups", "groups.id", "group_requests.group_id")
    .select(["groups.name as group", "words", "asked_at", "answer", "answer_words", "answered_at"])
    .where("member_id", "=", member)
    .orderBy("asked_at")
    .execute();

const commitmentsOf = (read: Main, member: Id) =>
  read
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("groups", "groups.id", "commitments.group_id")
    .select([
      "groups.name as group",
      "commitments.what",
      "commitments.when_words as when",
      "commitments.where_words as where",
      "commitments.if_words as if",
      "commitments.then_words as then",
      "commitments.due_on",
      "commitments.hidden",
      "commitments.made_at",
      "reports.outcome",
      "reports.note",
      "reports.next_step",
      "reports.reported_at",
    ])
    .where("commitments.member_id", "=", member)
    .orderBy("commitments.made_at")
    .execute();

const cheersReceived = (read: Main, member: Id) =>
  read
    .selectFrom("cheers")
    .innerJoin("commitments", "commitments.id", "cheers.commitment_id")
    .innerJoin("members", "members.id", "cheers.from_member_id")
    .select(["commitments.what as commitment", "members.name as from", "cheers.words", "cheers.given_at"])
    .where("commitments.member_id", "=", member)
    .orderBy("given_at")
    .execute();

const cheersGiven = (read: Main, member: Id) =>
  read
    .selectFrom("cheers")
    .select(["words", "given_at"])
    .where("from_member_id", "=", member)
    .orderBy("given_at")
    .execute();

const attendanceOf = (read: Main, member: Id) =>
  read
    .selectFrom("attendances")
    .innerJoin("meetings", "meetings.id", "attendances.meeting_id")
    .innerJoin("groups", "groups.id", "meetings.group_id")
    .select(["groups.name as group", "meetings.starts_at", "attendances.how"])
    .where("attendances.member_id", "=", member)
    .orderBy("meetings.starts_at")
    .execute();

const absencesOf = (read: Main, member: Id) =>
  read
    .selectFrom("absences")
    .innerJoin("meetings", "meetings.id", "absences.meeting_id")
    .innerJoin("groups", "groups.id", "meetings.group_id")
    .select(["groups.name as group", "meetings.starts_at", "absences.words", "absences.said_at"])
    .where("absences.member_id", "=", member)
    .orderBy("meetings.starts_at")
    .execute();

const hotSeatsOf = (read: Main, member: Id) =>
  read
    .selectFrom("hot_seats")
    .innerJoin("meetings", "meetings.id", "hot_seats.meeting_id")
    .innerJoin("groups", "groups.id", "meetings.group_id")
    .select(["groups.name as group", "meetings.starts_at", "hot_seats.notes"])
    .where("hot_seats.member_id", "=", member)
    .orderBy("meetings.starts_at")
    .execute();

const notesOf = (read: Main, member: Id) =>
  read
    .selectFrom("meeting_notes")
    .innerJoin("meetings", "meetings.id", "meeting_notes.meeting_id")
    .innerJoin("groups", "groups.id", "meetings.group_id")
    .select(["groups.name as group", "meetings.starts_at", "meeting_notes.kind", "meeting_notes.words"])
    .where("meeting_notes.member_id", "=", member)
    .orderBy("meeting_notes.noted_at")
    .execute();

const checkOutsOf = (read: Main, member: Id) =>
  read
    .selectFrom("check_outs")
    .leftJoin("groups", "groups.id", "check_outs.group_id")
    .select(["groups.name as group", "on_day", "energy", "line", "shared_at"])
    .where("member_id", "=", member)
    .orderBy("on_day")
    .execute();

const postsOf = (read: Main, member: Id) =>
  read
    .selectFrom("posts")
    .innerJoin("groups", "groups.id", "posts.group_id")
    .select((row) => [
      "groups.name as group",
      row.case().when("posts.answers_id", "is", null).then(0).else(1).end().as("is_answer"),
      "posts.words",
      "posts.posted_at",
      "posts.edited_at",
      "posts.taken_back_at",
      "posts.hidden_at",
    ])
    .where("posts.member_id", "=", member)
    .orderBy("posts.posted_at")
    .orderBy("posts.id")
    .execute();
