import type { Kysely } from "kysely";
import { index, Table } from "../columns.ts";

// What was done and planned, and what nudges out of the rut.

/** Acts of searching. */
export async function activityTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "activities")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .text("kind")
    .text("channel")
    .text("on_day")
    .whole("minutes")
    .refAbove("contact_id", "contacts", "empty")
    .ref("opportunity_id", "opportunities", true)
    .ref("company_id", "companies", true)
    .looseRef("exchange_id", true)
    .looseRef("commitment_id", true)
    .text("words")
    .text("with_in_work")
    .text("with_part")
    .text("with_tie")
    .whole("with_new")
    .whole("at_target")
    .text("replied_on")
    .text("checks")
    .text("person")
    .text("position")
    .text("method")
    .text("employer_address")
    .text("employer_phone")
    .text("outcome")
    .text("shown")
    .looseRef("import_id", true)
    .text("put_away")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "activities", ["search_id", "put_away", "on_day", "id"]);
  await index(db, "activities", ["member_id", "put_away", "on_day", "id"]);
  await index(db, "activities", ["member_id", "replied_on"], { where: "replied_on <> ''" });
  await index(db, "activities", ["opportunity_id", "on_day", "id"], { where: "opportunity_id is not null" });
  await index(db, "activities", ["contact_id", "on_day", "id"], { where: "contact_id is not null" });
  await index(db, "activities", ["company_id"], { where: "company_id is not null" });
  await index(db, "activities", ["exchange_id"], { where: "exchange_id is not null" });
  await index(db, "activities", ["commitment_id"], { where: "commitment_id is not null" });
  await index(db, "activities", ["import_id"], { where: "import_id is not null" });
}

/** Weeks, and what is planned for them. */
export async function weekTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "weeks")
    .ref("member_id", "members")
    .text("monday")
    .ref("search_id", "searches")
    .whole("energy", true)
    .text("words")
    .whole("version")
    .key("member_id", "monday")
    .make();
  await index(db, "weeks", ["search_id", "monday"]);

  await new Table(db, "week_minutes")
    .ref("member_id", "members")
    .text("monday")
    .text("channel")
    .whole("planned")
    .key("member_id", "monday", "channel")
    .make();

  await new Table(db, "planned_acts")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .text("monday")
    .text("kind")
    .text("what")
    .text("channel")
    .whole("minutes")
    .refAbove("contact_id", "contacts", "empty")
    .ref("opportunity_id", "opportunities", true)
    .looseRef("commitment_id", true)
    .ref("activity_id", "activities", true)
    .text("done_on")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "planned_acts", ["member_id", "monday", "made_at", "id"]);
  await index(db, "planned_acts", ["search_id"]);
  await index(db, "planned_acts", ["commitment_id"], { where: "commitment_id is not null" });
  await index(db, "planned_acts", ["activity_id"], { where: "activity_id is not null" });
  await index(db, "planned_acts", ["contact_id"], { where: "contact_id is not null" });
  await index(db, "planned_acts", ["opportunity_id"], { where: "opportunity_id is not null" });
}

/** Setback cards, and answers to a shake-up. */
export async function nudgeTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "setback_cards")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .text("kind")
    .whole("days")
    .text("words")
    .text("off_at", true)
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "setback_cards", ["member_id", "kind", "made_at", "id"]);
  await index(db, "setback_cards", ["search_id"]);

  await new Table(db, "setbacks")
    .ref("card_id", "setback_cards")
    .ref("opportunity_id", "opportunities")
    .ref("member_id", "members")
    .text("answered_how")
    .text("answered_at")
    .key("card_id", "opportunity_id")
    .make();
  await index(db, "setbacks", ["opportunity_id"]);
  await index(db, "setbacks", ["member_id"]);

  await new Table(db, "shake_up_answers")
    .ref("member_id", "members")
    .text("rule")
    .text("answer")
    .looseRef("commitment_id", true)
    .text("answered_at")
    .key("member_id", "rule")
    .make();
}
