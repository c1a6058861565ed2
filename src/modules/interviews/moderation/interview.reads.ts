import { type Interviews, prepared } from "../../../database/index.ts";

/** What is known of a published interview, for a host: whatever everybody knows, and whether it was hidden or withdrawn. */
export const interviewForHost = (read: Interviews, number: number) => oneInterview.first(read, { number });

const oneInterview = prepared((db: Interviews, { number }: { number: number }) =>
  db
    .selectFrom("interviews")
    .select(["number", "name_kind", "name", "published_on", "corrected_on", "withdrawn_on", "hidden_on"])
    .select(["comments", "question_set"])
    .where("number", "=", number),
);

export type InterviewOfHost = NonNullable<Awaited<ReturnType<typeof interviewForHost>>>;

/** Its answers, also where it is hidden, under the questions as they were asked. */
export const answersForHost = (read: Interviews, number: number, set: number) =>
  answersIn.all(read, { number, set });

const answersIn = prepared((db: Interviews, { number, set }: { number: number; set: number }) =>
  db
    .selectFrom("interview_answers")
    .innerJoin("questions", "questions.slug", "interview_answers.slug")
    .select(["interview_answers.slug", "questions.wording", "interview_answers.words"])
    .where("interview_answers.number", "=", number)
    .where("questions.set_id", "=", set)
    .orderBy("questions.place")
    .orderBy("interview_answers.slug"),
);

/** One crossover with the words on which it stands. */
export const crossoverForHost = (read: Interviews, seeker: number, guide: number) =>
  oneCrossing.first(read, { seeker, guide });

const oneCrossing = prepared((db: Interviews, { seeker, guide }: { seeker: number; guide: number }) =>
  db
    .selectFrom("crossovers")
    // A topic that was only guessed from the words is named to nobody.
    .leftJoin("interview_facets as chosen", (join) =>
      join
        .onRef("chosen.number", "=", "crossovers.seeker")
        .onRef("chosen.slug", "=", "crossovers.slug")
        .on("chosen.relation", "=", "struggles"),
    )
    .leftJoin("facets", "facets.slug", "chosen.slug")
    .select(["seeker", "guide", "quote", "reason", "found_by", "state", "found_on", "facets.phrase"])
    .where("seeker", "=", seeker)
    .where("guide", "=", guide),
);

export type CrossoverOfHost = NonNullable<Awaited<ReturnType<typeof crossoverForHost>>>;

/** A comment as a host reads it: also where it is hidden. Taken back ones have no words any more. */
export const commentForHost = (read: Interviews, number: number, place: number) =>
  oneComment.first(read, { number, place });

const oneComment = prepared((db: Interviews, { number, place }: { number: number; place: number }) =>
  db
    .selectFrom("comments")
    .select(["number", "place", "name_kind", "name", "as_number", "words", "commented_on", "edited_on"])
    .select(["hidden_on", "hidden_by", "taken_back_on"])
    .where("number", "=", number)
    .where("place", "=", place),
);

export type CommentOfHost = NonNullable<Awaited<ReturnType<typeof commentForHost>>>;
