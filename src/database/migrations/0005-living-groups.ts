import type { Kysely } from "kysely";
import { addColumn, index, type Migration, Table } from "../columns.ts";

/** What makes a group live: the floor in its meetings, its wall, and a way in. */
export const livingGroups: Migration = {
  name: "0005-living-groups",
  async up(db) {
    await addColumn(db, "groups", "vent_seconds", "whole");
    await addColumn(db, "groups", "welcomer_id", { ref: "members" });
    await addColumn(db, "meetings", "chair_acted_at", "text");
    // Who left a group, and when.
    await index(db, "memberships", ["group_id", "left_at"], { where: "left_at is not null" });
    await floorTables(db);
    await wallTables(db);
    await findingTables(db);
  },
};

async function floorTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "meeting_floors")
    .ref("meeting_id", "meetings")
    .ref("member_id", "members")
    .ref("given_by", "members")
    .text("since_at")
    .text("ended_at", true)
    .key("meeting_id", "member_id")
    .make();
  await index(db, "meeting_floors", ["meeting_id"], { unique: true, where: "ended_at is null" });
  await index(db, "meeting_floors", ["member_id"]);

  await new Table(db, "meeting_timers")
    .ref("meeting_id", "meetings")
    .text("kind")
    .whole("seconds")
    .text("started_at")
    .ref("started_by", "members")
    .key("meeting_id")
    .make();

  await new Table(db, "raised_hands")
    .ref("meeting_id", "meetings")
    .ref("member_id", "members")
    .text("raised_at")
    .key("meeting_id", "member_id")
    .make();
  await index(db, "raised_hands", ["member_id"]);
}

async function wallTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "posts")
    .id()
    .ref("group_id", "groups")
    .ref("member_id", "members")
    .ref("answers_id", "posts", true)
    .text("words")
    .text("posted_at")
    .text("edited_at", true)
    .text("taken_back_at", true)
    .text("hidden_at", true)
    .ref("hidden_by", "members", true)
    .text("hidden_as", true)
    .whole("version")
    .make();
  await index(db, "posts", ["group_id", "posted_at"]);
  await index(db, "posts", ["answers_id"]);
  await index(db, "posts", ["member_id"]);
}

async function findingTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "wishes")
    .id()
    .ref("member_id", "members")
    .text("kind")
    .text("pace")
    .text("place_kind")
    .text("when_words")
    .text("field")
    .text("words")
    .text("wished_at")
    .text("ended_at", true)
    .text("ended_how", true)
    .whole("version")
    .make();
  await index(db, "wishes", ["member_id"], { unique: true, where: "ended_at is null" });
  await index(db, "wishes", ["wished_at"], { where: "ended_at is null" });

  await new Table(db, "place_offers")
    .id()
    .ref("wish_id", "wishes")
    .ref("group_id", "groups")
    .ref("made_by", "members")
    .text("words")
    .text("made_at")
    .text("answer", true)
    .text("answered_at", true)
    .make();
  await index(db, "place_offers", ["wish_id", "group_id"], { unique: true, where: "answered_at is null" });
  await index(db, "place_offers", ["group_id"]);

  await new Table(db, "formings")
    .id()
    .ref("made_by", "members")
    .ref("organiser_id", "members")
    .text("name")
    .text("kind")
    .text("pace")
    .text("weekdays")
    .text("starts_time")
    .text("time_zone")
    .text("place_kind")
    .text("place")
    .text("words")
    .text("made_at")
    .text("ended_at", true)
    .ref("group_id", "groups", true)
    .make();
  await index(db, "formings", ["made_by"]);
  await index(db, "formings", ["organiser_id"]);

  await new Table(db, "forming_members")
    .ref("forming_id", "formings")
    .ref("member_id", "members")
    .ref("wish_id", "wishes", true)
    .text("answer", true)
    .text("answered_at", true)
    .key("forming_id", "member_id")
    .make();
  await index(db, "forming_members", ["member_id"]);
  await index(db, "forming_members", ["wish_id"]);
}
