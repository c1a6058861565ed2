import { sql } from "kysely";
import { type Interviews, type InterviewsTable, prepared } from "../../../database/index.ts";

/** An answer under its question, in the wording in which it was asked. */
export type AnswerShown = { slug: string; wording: string; words: string };

/** What was chosen from a list, with how it stood to the author: "situation", "struggles", "experience" and so on. */
export type FacetShown = { relation: string; slug: string; label: string };

/** An interview as everybody may know it; `last_number` is the number that was given last of all. */
export type InterviewRow = Omit<
  InterviewsTable,
  "key_mark" | "feed_mark" | "member_id" | "last_place" | "version" | "question_set"
> & { last_number: number };

/** A published interview with all that stands on its page. Words are only there while it stands. */
export type InterviewShown = {
  row: InterviewRow;
  answers: readonly AnswerShown[];
  facets: readonly FacetShown[];
};

/** Whether its words stand: neither withdrawn nor hidden by a host. */
export const stands = (row: Pick<InterviewsTable, "withdrawn_on" | "hidden_on">): boolean =>
  row.withdrawn_on === null && row.hidden_on === null;

/** The interview of a number, or undefined where that was never given. */
export async function interviewOf(read: Interviews, number: number): Promise<InterviewShown | undefined> {
  const row = await rowOf(read, number);
  if (!row || !stands(row)) return row && { row, answers: [], facets: [] };
  const [answers, facets] = [await answersTo.all(read, { number }), await facetsOf.all(read, { number })];
  return { row, answers, facets };
}

/** What is known of an interview beside its words. */
export const rowOf = (read: Interviews, number: number): Promise<InterviewRow | undefined> =>
  oneRow.first(read, { number });

const oneRow = prepared((db: Interviews, { number }: { number: number }) =>
  db
    .selectFrom("interviews")
    .innerJoin("interview_settings", (join) => join.on("interview_settings.id", "=", 1))
    .select([
      "number",
      "name_kind",
      "name",
      "published_on",
      "corrected_on",
      "withdrawn_on",
      "hidden_on",
      "thanks",
      "comments",
      "last_number",
    ])
    .where("number", "=", number),
);

const answersTo = prepared((db: Interviews, { number }: { number: number }) =>
  db
    .selectFrom("interviews")
    .innerJoin("interview_answers", "interview_answers.number", "interviews.number")
    .innerJoin("questions", (join) =>
      join
        .onRef("questions.set_id", "=", "interviews.question_set")
        .onRef("questions.slug", "=", "interview_answers.slug"),
    )
    .select(["interview_answers.slug", "questions.wording", "interview_answers.words"])
    .where("interviews.number", "=", number)
    .orderBy("questions.place")
    .orderBy("interview_answers.slug"),
);

const facetsOf = prepared((db: Interviews, { number }: { number: number }) =>
  db
    .selectFrom("interview_facets")
    .innerJoin("facets", "facets.slug", "interview_facets.slug")
    .select(["interview_facets.relation", "interview_facets.slug", "facets.label"])
    .where("interview_facets.number", "=", number)
    .orderBy("interview_facets.relation")
    .orderBy("facets.place")
    .orderBy("interview_facets.slug"),
);

/** Counts a thank-you; nothing is counted for words that do not stand. */
export async function countThanks(db: Interviews, number: number): Promise<boolean> {
  const counted = await db
    .updateTable("interviews")
    .set({ thanks: sql<number>`thanks + 1` })
    .where("number", "=", number)
    .where("withdrawn_on", "is", null)
    .where("hidden_on", "is", null)
    .returning("number")
    .executeTakeFirst();
  return counted !== undefined;
}
