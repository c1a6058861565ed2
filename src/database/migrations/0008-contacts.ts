import type { Kysely } from "kysely";
import { index, type Migration, Table } from "../columns.ts";

/** The people whom a member knows, their companies, what is owed, and cards. */
export const contacts: Migration = {
  name: "0008-contacts",
  async up(db) {
    await bookTables(db);
    await storyTables(db);
    await cardTables(db);
    await importTables(db);
  },
};

async function bookTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "companies")
    .id()
    .ref("member_id", "members")
    .text("name")
    .text("sort_name")
    .text("name_words")
    .text("notes")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "companies", ["member_id", "name_words"], { unique: true });
  await index(db, "companies", ["member_id", "sort_name", "id"]);

  await new Table(db, "contacts")
    .id()
    .ref("member_id", "members")
    .text("name")
    .text("sort_name")
    .text("name_words")
    .text("name_from")
    .ref("company_id", "companies", true)
    .text("title")
    .text("in_work")
    .text("part")
    .text("tie")
    .text("met_where")
    .text("met_on")
    .text("about")
    .text("search_words")
    .whole("keep_days")
    .text("snoozed_until")
    .text("last_exchange_on")
    .text("next_touch_on")
    .looseRef("import_id", true)
    .text("put_away")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "contacts", ["member_id", "put_away", "sort_name", "id"]);
  await index(db, "contacts", ["member_id", "name_words"]);
  await index(db, "contacts", ["company_id"]);
  await index(db, "contacts", ["import_id"], { where: "import_id is not null" });
  await index(db, "contacts", ["member_id", "next_touch_on"], { where: "next_touch_on <> ''" });

  await new Table(db, "contact_ways")
    .id()
    .ref("contact_id", "contacts")
    .ref("member_id", "members")
    .whole("position")
    .text("kind")
    .text("label")
    .text("value")
    .text("match_words")
    .make();
  await index(db, "contact_ways", ["contact_id", "position"]);
  await index(db, "contact_ways", ["member_id", "match_words"]);

  await new Table(db, "contact_tags")
    .ref("contact_id", "contacts")
    .ref("member_id", "members")
    .text("tag")
    .text("tag_words")
    .key("contact_id", "tag_words")
    .make();
  await index(db, "contact_tags", ["member_id", "tag_words", "tag", "contact_id"]);
}

async function storyTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "exchanges")
    .id()
    .ref("contact_id", "contacts")
    .ref("member_id", "members")
    .text("on_day")
    .text("kind")
    .text("words")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "exchanges", ["contact_id", "on_day", "id"]);
  await index(db, "exchanges", ["member_id"]);

  await new Table(db, "follow_ups")
    .id()
    .ref("contact_id", "contacts")
    .ref("member_id", "members")
    .text("owed_by")
    .text("what")
    .text("due_on")
    .text("made_at")
    .text("ended_at", true)
    .text("ended_how", true)
    .whole("version")
    .make();
  await index(db, "follow_ups", ["contact_id", "made_at", "id"]);
  await index(db, "follow_ups", ["member_id", "due_on", "id"], { where: "ended_at is null" });
  await index(db, "follow_ups", ["member_id", "ended_at", "id"]);

  await new Table(db, "contact_commitments")
    .ref("commitment_id", "commitments")
    .ref("contact_id", "contacts")
    .ref("member_id", "members")
    .looseRef("follow_up_id", true)
    .text("linked_at")
    .key("commitment_id", "contact_id")
    .make();
  await index(db, "contact_commitments", ["contact_id", "linked_at"]);
  await index(db, "contact_commitments", ["member_id"]);
  await index(db, "contact_commitments", ["follow_up_id"], { where: "follow_up_id is not null" });
}

async function cardTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "cards")
    .ref("member_id", "members")
    .text("name")
    .text("line")
    .text("target")
    .text("email")
    .text("phone")
    .text("links")
    .text("code")
    .text("off_at", true)
    .text("made_at")
    .whole("version")
    .key("member_id")
    .make();
  await index(db, "cards", ["code"], { unique: true });

  await new Table(db, "kept_cards")
    .ref("contact_id", "contacts")
    .ref("member_id", "members")
    .ref("of_member_id", "members")
    .text("name")
    .text("line")
    .text("target")
    .text("email")
    .text("phone")
    .text("links")
    .text("kept_at")
    .key("contact_id")
    .make();
  await index(db, "kept_cards", ["member_id", "of_member_id"], { unique: true });
  await index(db, "kept_cards", ["of_member_id"]);

  await new Table(db, "received_cards")
    .id()
    .ref("member_id", "members")
    .ref("from_member_id", "members", true)
    .text("name")
    .text("line")
    .text("company")
    .text("target")
    .text("email")
    .text("phone")
    .text("links")
    .text("words")
    .text("given_at")
    .text("answered_at", true)
    .text("answer", true)
    .make();
  await index(db, "received_cards", ["member_id", "given_at", "id"], { where: "answered_at is null" });
  await index(db, "received_cards", ["member_id"]);
  await index(db, "received_cards", ["from_member_id"]);
  await index(db, "received_cards", ["answered_at"]);
}

async function importTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "contact_imports")
    .id()
    .ref("member_id", "members")
    .text("kind")
    .text("brought_at")
    .text("started_at", true)
    .whole("done_rows")
    .text("done_at", true)
    .text("taken_back_at", true)
    .make();
  await index(db, "contact_imports", ["member_id", "brought_at"]);
  await index(db, "contact_imports", ["brought_at"]);

  await new Table(db, "contact_import_rows")
    .ref("import_id", "contact_imports")
    .whole("position")
    .whole("line")
    .text("name")
    .text("content")
    .text("fate")
    .text("reason")
    .key("import_id", "position")
    .make();
  await index(db, "contact_import_rows", ["import_id", "fate", "position"]);

  await new Table(db, "contact_merges")
    .id()
    .ref("member_id", "members")
    .ref("kept_id", "contacts")
    .ref("gone_id", "contacts")
    .text("before")
    .text("moved")
    .text("merged_at")
    .text("undone_at", true)
    .make();
  await index(db, "contact_merges", ["kept_id"]);
  await index(db, "contact_merges", ["gone_id"]);
  await index(db, "contact_merges", ["member_id"]);
  await index(db, "contact_merges", ["merged_at"], { where: "before <> ''" });
}
