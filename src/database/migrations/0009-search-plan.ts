import type { Kysely } from "kysely";
import { index, Table } from "../columns.ts";

// What is looked for, brought in, shared, and how it ended.

/** The plan: searches, targets, wants, target companies, and the rules of logs. */
export async function planTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "log_rules")
    .slug("key")
    .text("name")
    .whole("first_day")
    .whole("a_week")
    .whole("employer_contacts")
    .whole("no_duplicates")
    .text("fields")
    .text("kept_words")
    .text("source")
    .text("changed_at")
    .whole("version")
    .make();

  await new Table(db, "searches")
    .id()
    .ref("member_id", "members")
    .text("looking_since")
    .text("last_work_on")
    .text("in_work")
    .text("pace")
    .text("money_until")
    .text("log_rule")
    .text("opened_at")
    .text("paused_at", true)
    .text("ended_at", true)
    .text("ended_how")
    .whole("version")
    .make();
  await index(db, "searches", ["member_id"], { unique: true, where: "ended_at is null" });
  await index(db, "searches", ["member_id", "opened_at", "id"]);

  await new Table(db, "targets")
    .id()
    .ref("search_id", "searches")
    .ref("member_id", "members")
    .text("sentence")
    .text("made_at")
    .make();
  await index(db, "targets", ["search_id", "made_at", "id"]);
  await index(db, "targets", ["member_id"]);

  await new Table(db, "target_agreements")
    .ref("target_id", "targets")
    .ref("member_id", "members")
    .text("agreed_at")
    .key("target_id", "member_id")
    .make();
  await index(db, "target_agreements", ["member_id"]);

  await new Table(db, "search_wants")
    .id()
    .ref("search_id", "searches")
    .ref("member_id", "members")
    .text("kind")
    .text("words")
    .whole("position")
    .make();
  await index(db, "search_wants", ["search_id", "position", "id"]);
  await index(db, "search_wants", ["member_id"]);

  await new Table(db, "target_companies")
    .id()
    .ref("search_id", "searches")
    .ref("member_id", "members")
    .ref("company_id", "companies")
    .text("standing")
    .text("known")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "target_companies", ["search_id", "company_id"], { unique: true });
  await index(db, "target_companies", ["company_id"]);
  await index(db, "target_companies", ["member_id"]);
}

/** Files that were brought in. */
export async function importTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "search_imports")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .text("kind")
    .text("columns")
    .text("brought_at")
    .text("started_at", true)
    .whole("done_rows")
    .text("done_at", true)
    .text("taken_back_at", true)
    .make();
  await index(db, "search_imports", ["member_id", "brought_at"]);
  await index(db, "search_imports", ["search_id"]);
  await index(db, "search_imports", ["brought_at"]);

  await new Table(db, "search_import_rows")
    .ref("import_id", "search_imports")
    .whole("position")
    .whole("line")
    .text("name")
    .text("content")
    .text("fate")
    .text("reason")
    .key("import_id", "position")
    .make();
  await index(db, "search_import_rows", ["import_id", "fate", "position"]);

  await new Table(db, "column_choices")
    .ref("member_id", "members")
    .text("headings")
    .text("columns")
    .text("made_at")
    .key("member_id", "headings")
    .make();
}

/** Who sees how much. */
export async function sharingTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "search_audiences")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .text("kind")
    .ref("group_id", "groups", true)
    .ref("to_member_id", "members", true)
    .text("until_on")
    .text("made_at")
    .text("ended_at", true)
    .whole("version")
    .make();
  await index(db, "search_audiences", ["search_id", "made_at", "id"]);
  await index(db, "search_audiences", ["member_id"]);
  await index(db, "search_audiences", ["group_id"], { where: "group_id is not null" });
  await index(db, "search_audiences", ["to_member_id"], { where: "to_member_id is not null" });

  await new Table(db, "search_shares")
    .ref("audience_id", "search_audiences")
    .ref("member_id", "members")
    .text("part")
    .text("level")
    .key("audience_id", "part")
    .make();
  await index(db, "search_shares", ["member_id"]);
}

/** How searches ended. */
export async function endTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "landings")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .looseRef("next_search_id", true)
    .ref("opportunity_id", "opportunities", true)
    .text("landed_on")
    .text("route")
    .text("first_contact")
    .text("job_kind")
    .whole("may_count")
    .whole("may_tell")
    .text("words")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "landings", ["search_id"], { unique: true });
  await index(db, "landings", ["member_id"]);
  await index(db, "landings", ["opportunity_id"], { where: "opportunity_id is not null" });
}
