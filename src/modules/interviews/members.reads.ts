import type { Id } from "../../basics/ids.ts";
import type { Interviews } from "../../database/index.ts";
import { writtenNumber } from "./urls.ts";

/** Everything that a member said here under their own name, for them to take along. What they said otherwise nobody knows. */
export async function saidByName(read: Interviews, member: Id): Promise<Record<string, unknown>> {
  return {
    interviews: await interviewsOf(read, member),
    comments_on_interviews: await commentsOf(read, member),
  };
}

async function interviewsOf(read: Interviews, member: Id) {
  const interviews = await read
    .selectFrom("interviews")
    .select(["number", "published_on", "corrected_on"])
    .where("member_id", "=", member)
    .orderBy("number")
    .execute();
  if (interviews.length === 0) return [];
  const numbers = interviews.map(({ number }) => number);
  const answers = await read
    .selectFrom("interview_answers")
    .innerJoin("interviews", "interviews.number", "interview_answers.number")
    .innerJoin("questions", (join) =>
      join
        .onRef("questions.set_id", "=", "interviews.question_set")
        .onRef("questions.slug", "=", "interview_answers.slug"),
    )
    .select([
      "interview_answers.number",
      "questions.wording as question",
      "interview_answers.words as answer",
    ])
    .where("interview_answers.number", "in", numbers)
    .orderBy("interview_answers.number")
    .orderBy("questions.place")
    .execute();
  const chosen = await read
    .selectFrom("interview_facets")
    .innerJoin("facets", "facets.slug", "interview_facets.slug")
    .select(["number", "relation", "label"])
    .where("number", "in", numbers)
    .orderBy("number")
    .orderBy("relation")
    .orderBy("label")
    .execute();
  return interviews.map(({ number, ...row }) => ({
    number: writtenNumber(number),
    ...row,
    answers: answers.filter((each) => each.number === number).map(({ number: __, ...each }) => each),
    chosen: chosen.filter((each) => each.number === number).map(({ number: __, ...each }) => each),
  }));
}

const commentsOf = async (read: Interviews, member: Id) => {
  const rows = await read
    .selectFrom("comments")
    .select(["number", "place", "words", "commented_on", "edited_on"])
    .where("member_id", "=", member)
    .where("taken_back_on", "is", null)
    .orderBy("number")
    .orderBy("place")
    .execute();
  return rows.map(({ number, ...row }) => ({ interview: writtenNumber(number), ...row }));
};
