import type { Id } from "../../../basics/ids.ts";
import { type Interviews, prepared } from "../../../database/index.ts";

/** So many held comments a host sees at once. */
const mostWaiting = 50;

/** Comments that wait for a host. Their ids are random: nothing says which came first. */
export const waitingComments = (read: Interviews) => allWaiting.all(read, {});

const allWaiting = prepared((db: Interviews) =>
  db.selectFrom("waiting_comments").selectAll().orderBy("number").orderBy("id").limit(mostWaiting),
);

/** One comment that waits; undefined where it is gone. */
export const waitingComment = (read: Interviews, id: Id) => oneWaiting.first(read, { id });

const oneWaiting = prepared((db: Interviews, { id }: { id: Id }) =>
  db.selectFrom("waiting_comments").selectAll().where("id", "=", id),
);

/** So many comments of one interview its author or a host sees at once. */
const mostOfOne = 500;

/**
 * Everything under an interview that was not taken back, also what is hidden, with its words: for its author and for hosts. The
 * newest come first.
 */
export const everyCommentOf = (read: Interviews, number: number) => allOfOne.all(read, { number });

const allOfOne = prepared((db: Interviews, { number }: { number: number }) =>
  db
    .selectFrom("comments")
    .select(["place", "answers_place", "name_kind", "name", "as_number", "words", "commented_on"])
    .select(["edited_on", "hidden_on", "hidden_by", "thanks"])
    .where("number", "=", number)
    .where("taken_back_on", "is", null)
    .orderBy("place", "desc")
    .limit(mostOfOne),
);
