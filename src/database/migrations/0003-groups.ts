import type { Kysely } from "kysely";
import { index, type Migration, Table } from "../columns.ts";

export const groups: Migration = {
  name: "0003-groups",
  async up(db) {
    await groupTables(db);
    await meetingTables(db);
    await commitmentTables(db);
  },
};

async function groupTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "groups")
    .id()
    .text("name")
    .text("kind")
    .text("about")
    .text("promise")
    .whole("places")
    .text("place_kind")
    .text("place")
    .whole("open_to_requests")
    .text("time_zone")
    .ref("organiser_id", "members")
    .ref("made_by", "members")
    .text("made_at")
    .text("confirmed_at", true)
    .ref("confirmed_by", "members", true)
    .text("closed_at", true)
    .ref("closed_by", "members", true)
    .whole("version")
    .make();
  await index(db, "groups", ["made_at"], { where: "confirmed_at is null and closed_at is null" });
  await index(db, "groups", ["organiser_id"]);

  await new Table(db, "group_invitations")
    .ref("invitation_id", "invitations")
    .ref("group_id", "groups")
    .key("invitation_id")
    .make();
  await index(db, "group_invitations", ["group_id"]);

  await new Table(db, "memberships")
    .id()
    .ref("group_id", "groups")
    .ref("member_id", "members")
    .text("joined_at")
    .text("paused_at", true)
    .text("left_at", true)
    .make();
  await index(db, "memberships", ["group_id", "member_id"], { unique: true, where: "left_at is null" });
  await index(db, "memberships", ["member_id"]);

  await new Table(db, "group_requests")
    .id()
    .ref("group_id", "groups")
    .ref("member_id", "members")
    .text("words")
    .text("asked_at")
    .text("answer", true)
    .text("answer_words")
    .text("answered_at", true)
    .ref("answered_by", "members", true)
    .make();
  await index(db, "group_requests", ["group_id", "member_id"], {
    unique: true,
    where: "answered_at is null",
  });
  await index(db, "group_requests", ["member_id"]);
  await index(db, "group_requests", ["answered_by"]);

  await new Table(db, "group_rounds")
    .ref("group_id", "groups")
    .whole("position")
    .text("kind")
    .whole("minutes")
    .key("group_id", "position")
    .make();

  await new Table(db, "meeting_rules")
    .ref("group_id", "groups")
    .text("pace")
    .text("weekdays")
    .text("starts_time")
    .text("time_zone")
    .text("from_on")
    .key("group_id")
    .make();
}

async function meetingTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "meetings")
    .id()
    .ref("group_id", "groups")
    .text("planned_on")
    .text("held_on")
    .text("starts_time")
    .text("time_zone")
    .text("starts_at")
    .text("moved_at", true)
    .ref("moved_by", "members", true)
    .text("moved_reason")
    .text("opened_at", true)
    .ref("chair_id", "members", true)
    .whole("round_position", true)
    .text("closed_at", true)
    .ref("closed_by", "members", true)
    .make();
  await index(db, "meetings", ["group_id", "planned_on"], { unique: true });
  await index(db, "meetings", ["group_id", "starts_at"]);
  await index(db, "meetings", ["opened_at"], { where: "closed_at is null" });
  await index(db, "meetings", ["moved_by"]);

  await new Table(db, "cancellations")
    .ref("meeting_id", "meetings")
    .text("reason")
    .ref("called_off_by", "members")
    .text("called_off_at")
    .key("meeting_id")
    .make();
  await index(db, "cancellations", ["called_off_by"]);

  await new Table(db, "absences")
    .ref("meeting_id", "meetings")
    .ref("member_id", "members")
    .text("words")
    .text("said_at")
    .key("meeting_id", "member_id")
    .make();
  await index(db, "absences", ["member_id"]);

  await new Table(db, "attendances")
    .ref("meeting_id", "meetings")
    .ref("member_id", "members")
    .text("how")
    .ref("noted_by", "members")
    .text("noted_at")
    .key("meeting_id", "member_id")
    .make();
  await index(db, "attendances", ["member_id"]);

  await new Table(db, "meeting_rounds")
    .ref("meeting_id", "meetings")
    .whole("position")
    .text("kind")
    .whole("minutes")
    .text("started_at", true)
    .key("meeting_id", "position")
    .make();

  await new Table(db, "hot_seats")
    .ref("meeting_id", "meetings")
    .ref("member_id", "members")
    .text("notes")
    .ref("noted_by", "members")
    .text("noted_at")
    .whole("version")
    .key("meeting_id", "member_id")
    .make();
  await index(db, "hot_seats", ["member_id"]);

  await new Table(db, "meeting_notes")
    .id()
    .ref("meeting_id", "meetings")
    .text("kind")
    .ref("member_id", "members")
    .text("words")
    .ref("noted_by", "members")
    .text("noted_at")
    .make();
  await index(db, "meeting_notes", ["meeting_id"]);
  await index(db, "meeting_notes", ["member_id"]);
}

async function commitmentTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "commitments")
    .id()
    .ref("member_id", "members")
    .ref("group_id", "groups", true)
    .ref("said_meeting_id", "meetings", true)
    .text("due_on", true)
    .text("what")
    .text("when_words")
    .text("where_words")
    .text("if_words")
    .text("then_words")
    .whole("hidden")
    .ref("carried_from", "commitments", true)
    .ref("made_by", "members")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "commitments", ["member_id", "made_at"]);
  await index(db, "commitments", ["group_id", "made_at"]);
  await index(db, "commitments", ["said_meeting_id"]);
  await index(db, "commitments", ["carried_from"]);

  await new Table(db, "reports")
    .ref("commitment_id", "commitments")
    .text("outcome")
    .text("note")
    .text("next_step", true)
    .ref("meeting_id", "meetings", true)
    .ref("reported_by", "members")
    .text("reported_at")
    .whole("version")
    .key("commitment_id")
    .make();
  await index(db, "reports", ["meeting_id"]);

  await new Table(db, "cheers")
    .id()
    .ref("commitment_id", "commitments")
    .ref("from_member_id", "members")
    .text("words")
    .text("given_at")
    .make();
  await index(db, "cheers", ["commitment_id"]);
  await index(db, "cheers", ["from_member_id"]);

  await new Table(db, "check_outs")
    .id()
    .ref("member_id", "members")
    .ref("meeting_id", "meetings", true)
    .ref("group_id", "groups", true)
    .text("on_day")
    .whole("energy", true)
    .text("line")
    .text("shared_at", true)
    .text("written_at")
    .make();
  await index(db, "check_outs", ["member_id", "on_day"]);
  await index(db, "check_outs", ["meeting_id", "member_id"], {
    unique: true,
    where: "meeting_id is not null",
  });
}
