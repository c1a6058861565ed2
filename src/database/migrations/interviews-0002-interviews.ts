import type { Kysely } from "kysely";
import { index, type Migration, Table } from "../columns.ts";
import { makeFullText } from "../full-text.ts";
import type { InterviewTables } from "../tables/interviews.ts";
import { firstFacets, firstQuestions } from "./interviews-0002-words.ts";

// NOTE: no table of this database may keep an order in which its rows came: a random id, a number that everybody sees, or
// `makeOrderless`. And no column is finer than the day.
export const interviews: Migration = {
  name: "0002-interviews",
  async up(db) {
    // Nothing was ever written into it: what happens here is told by the day alone, where it happens.
    await db.schema.dropTable("interview_journal").execute();
    await makeQuestions(db);
    await makeInterviews(db);
    await makeComments(db);
    await fill(db as Kysely<InterviewTables>);
  },
};

async function makeQuestions(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "interview_settings")
    .number("id")
    .whole("last_number")
    .whole("question_set")
    .text("review")
    .whole("in_batches")
    .whole("batch_least")
    .text("batch_on")
    .whole("version")
    .make();
  await new Table(db, "question_sets").number("id").text("made_on").make();
  await new Table(db, "questions")
    .whole("set_id")
    .text("slug")
    .text("wording")
    .text("hint")
    .whole("place")
    .whole("is_needed")
    .text("side")
    .key("set_id", "slug")
    .makeOrderless();
  await new Table(db, "facets")
    .slug("slug")
    .text("kind")
    .text("label")
    .text("phrase")
    .text("synonyms")
    .whole("place")
    .text("retired_on", true)
    .whole("version")
    .makeOrderless();
}

async function makeInterviews(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "interviews")
    .number("number")
    .text("key_mark")
    .text("feed_mark")
    .text("name_kind")
    .text("name")
    .looseRef("member_id", true)
    .whole("question_set")
    .text("published_on")
    .text("corrected_on", true)
    .text("withdrawn_on", true)
    .text("hidden_on", true)
    .whole("thanks")
    .whole("comments")
    .whole("last_place")
    .whole("version")
    .make();
  await index(db, "interviews", ["key_mark"], { unique: true });
  await index(db, "interviews", ["feed_mark"], { unique: true });
  await index(db, "interviews", ["member_id"], { where: "member_id is not null" });
  await new Table(db, "interview_answers")
    .whole("number")
    .text("slug")
    .text("words")
    .key("number", "slug")
    .makeOrderless();
  await new Table(db, "interview_facets")
    .text("relation")
    .text("slug")
    .whole("number")
    .key("relation", "slug", "number")
    .makeOrderless();
  await index(db, "interview_facets", ["number"]);
  await new Table(db, "interview_texts").number("number").text("tokens").make();
  await makeFullText(db, "interview_texts");
  await new Table(db, "waiting_interviews")
    .id()
    .text("key_mark")
    .text("feed_mark")
    .text("held_for")
    .text("content")
    .whole("version")
    .make();
  await index(db, "waiting_interviews", ["key_mark"], { unique: true });
  await index(db, "waiting_interviews", ["feed_mark"], { unique: true });
  await new Table(db, "sealed_interviews").id().text("mark").bytes("box").make();
  await index(db, "sealed_interviews", ["mark"], { unique: true });
  await new Table(db, "crossovers")
    .whole("seeker")
    .whole("guide")
    .text("slug")
    .text("quote")
    .text("quote_slug")
    .text("reason")
    .text("found_by")
    .text("state")
    .whole("score")
    .text("found_on")
    .key("seeker", "guide")
    .makeOrderless();
  await index(db, "crossovers", ["guide"]);
  await index(db, "crossovers", ["state"], { where: "state = 'proposed'" });
}

async function makeComments(db: Kysely<unknown>): Promise<void> {
  await new Table(db, "comments")
    .whole("number")
    .whole("place")
    .whole("answers_place", true)
    .looseRef("form_id")
    .text("name_kind")
    .text("name")
    .looseRef("member_id", true)
    .whole("as_number", true)
    .text("words")
    .text("commented_on")
    .text("edited_on", true)
    .text("taken_back_on", true)
    .text("hidden_on", true)
    .text("hidden_by")
    .whole("thanks")
    .whole("version")
    .key("number", "place")
    .makeOrderless();
  await index(db, "comments", ["form_id"], { unique: true });
  await index(db, "comments", ["member_id"], { where: "member_id is not null" });
  await index(db, "comments", ["as_number"], { where: "as_number is not null" });
  await index(db, "comments", ["number", "answers_place"], { where: "answers_place is not null" });
  await new Table(db, "waiting_comments")
    .id()
    .whole("number")
    .whole("answers_place", true)
    .text("name_kind")
    .text("name")
    .looseRef("member_id", true)
    .whole("as_number", true)
    .text("words")
    .text("held_for")
    .whole("version")
    .make();
  await index(db, "waiting_comments", ["member_id"], { where: "member_id is not null" });
  await new Table(db, "interview_concerns")
    .id()
    .whole("number")
    .whole("place", true)
    .text("words")
    .text("told_on")
    .text("closed_on", true)
    .make();
  await index(db, "interview_concerns", ["told_on"], { where: "closed_on is null" });
  await new Table(db, "interview_acts")
    .id()
    .looseRef("host_id")
    .text("host_name")
    .text("act")
    .whole("number", true)
    .whole("place", true)
    .text("reason")
    .text("on_day")
    .make();
  await index(db, "interview_acts", ["on_day"]);
}

async function fill(db: Kysely<InterviewTables>): Promise<void> {
  const first = 1;
  await db
    .insertInto("interview_settings")
    .values({
      id: 1,
      last_number: 0,
      question_set: first,
      review: "after",
      in_batches: 0,
      batch_least: 5,
      batch_on: "",
      version: 0,
    })
    .execute();
  await db.insertInto("question_sets").values({ id: first, made_on: "" }).execute();
  for (const [place, { needed, ...question }] of firstQuestions.entries())
    await db
      .insertInto("questions")
      .values({ set_id: first, ...question, place, is_needed: needed ? 1 : 0 })
      .execute();
  for (const [kind, facets] of Object.entries(firstFacets))
    for (const [place, [slug, label, phrase, synonyms = ""]] of facets.entries())
      await db
        .insertInto("facets")
        .values({ slug, kind, label, phrase, synonyms, place, retired_on: null, version: 0 })
        .execute();
}
