import type { Kysely } from "kysely";
import { index, Table } from "../columns.ts";

// What is pursued, with whom somebody talks about it, and whom they thank.

/** Opportunities with all that hangs on one. */
export async function opportunityTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "opportunities")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .ref("company_id", "companies", true)
    .text("title")
    .text("place")
    .text("pay")
    .text("link")
    .text("channel")
    .whole("also_networked")
    .text("found_where")
    .refAbove("found_contact_id", "contacts", "empty")
    .text("job_kind")
    .text("stage")
    .text("stage_on")
    .text("closed_why")
    .text("next_step")
    .text("next_on")
    .text("notes")
    .text("match_words")
    .text("search_words")
    .text("shown")
    .looseRef("import_id", true)
    .text("put_away")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "opportunities", ["search_id", "put_away", "stage", "stage_on", "id"]);
  await index(db, "opportunities", ["search_id", "put_away", "stage_on", "id"]);
  await index(db, "opportunities", ["member_id", "match_words"]);
  await index(db, "opportunities", ["member_id", "next_on"], { where: "next_on <> ''" });
  await index(db, "opportunities", ["company_id"]);
  await index(db, "opportunities", ["found_contact_id"], { where: "found_contact_id is not null" });
  await index(db, "opportunities", ["import_id"], { where: "import_id is not null" });

  await new Table(db, "opportunity_postings")
    .ref("opportunity_id", "opportunities")
    .ref("member_id", "members")
    .text("words")
    .text("source")
    .text("link")
    .text("kept_at")
    .key("opportunity_id")
    .make();
  await index(db, "opportunity_postings", ["member_id"]);

  await new Table(db, "opportunity_contacts")
    .ref("opportunity_id", "opportunities")
    .refAbove("contact_id", "contacts", "along")
    .ref("member_id", "members")
    .text("part")
    .key("opportunity_id", "contact_id")
    .make();
  await index(db, "opportunity_contacts", ["contact_id"]);
  await index(db, "opportunity_contacts", ["member_id"]);

  await new Table(db, "stage_changes")
    .id()
    .ref("opportunity_id", "opportunities")
    .ref("member_id", "members")
    .text("from_stage")
    .text("to_stage")
    .text("on_day")
    .text("why")
    .text("made_at")
    .make();
  await index(db, "stage_changes", ["opportunity_id", "on_day", "made_at", "id"]);
  await index(db, "stage_changes", ["member_id", "on_day"]);

  await new Table(db, "documents")
    .id()
    .ref("opportunity_id", "opportunities")
    .ref("member_id", "members")
    .text("kind")
    .text("name")
    .text("sent_on")
    .text("note")
    .looseRef("file_id", true)
    .text("file_name")
    .whole("size")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "documents", ["opportunity_id", "made_at", "id"]);
  await index(db, "documents", ["member_id"]);
}

/** Job interviews. */
export async function jobInterviewTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "job_interviews")
    .id()
    .ref("opportunity_id", "opportunities")
    .ref("member_id", "members")
    .text("on_day")
    .text("at_time")
    .text("time_zone")
    .text("how")
    .text("place")
    .text("went_well")
    .text("went_badly")
    .text("talked_of")
    .text("promised")
    .text("debriefed_at", true)
    .text("called_off_at", true)
    .text("shown")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "job_interviews", ["opportunity_id", "on_day", "id"]);
  await index(db, "job_interviews", ["member_id", "on_day", "id"]);

  await new Table(db, "job_interview_people")
    .ref("job_interview_id", "job_interviews")
    .refAbove("contact_id", "contacts", "along")
    .ref("member_id", "members")
    .whole("position")
    .key("job_interview_id", "contact_id")
    .make();
  await index(db, "job_interview_people", ["contact_id"]);
  await index(db, "job_interview_people", ["member_id"]);

  await new Table(db, "preparations")
    .id()
    .ref("job_interview_id", "job_interviews")
    .ref("member_id", "members")
    .text("kind")
    .text("words")
    .whole("position")
    .text("done_on")
    .make();
  await index(db, "preparations", ["job_interview_id", "position", "id"]);
  await index(db, "preparations", ["member_id"]);
}

/** Notes of thanks, and letters to supporters. */
export async function thanksTables(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "thank_yous")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .refAbove("contact_id", "contacts", "along")
    .ref("job_interview_id", "job_interviews", true)
    .text("for_what")
    .text("spoken_of")
    .text("words")
    .text("due_on")
    .text("owed_since")
    .text("sent_on")
    .text("sent_how")
    .text("let_go_at", true)
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "thank_yous", ["member_id", "sent_on", "due_on", "id"]);
  await index(db, "thank_yous", ["job_interview_id"], { where: "job_interview_id is not null" });
  await index(db, "thank_yous", ["contact_id"]);
  await index(db, "thank_yous", ["search_id"]);

  await new Table(db, "supporter_letters")
    .id()
    .ref("member_id", "members")
    .ref("search_id", "searches")
    .text("month")
    .text("words")
    .text("made_at")
    .whole("version")
    .make();
  await index(db, "supporter_letters", ["member_id", "month"], { unique: true });
  await index(db, "supporter_letters", ["search_id"]);

  await new Table(db, "supporter_copies")
    .ref("letter_id", "supporter_letters")
    .refAbove("contact_id", "contacts", "along")
    .ref("member_id", "members")
    .text("words")
    .text("sent_on")
    .key("letter_id", "contact_id")
    .make();
  await index(db, "supporter_copies", ["contact_id"]);
  await index(db, "supporter_copies", ["member_id"]);
}
