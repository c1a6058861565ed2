import type { Id } from "../../../basics/ids.ts";
import { type Interviews, prepared } from "../../../database/index.ts";

/** What readers asked the host to look at and nobody has closed, the oldest day first. Who they are is known to nobody. */
export const openInterviewConcerns = (read: Interviews) => allOpen.all(read, {});

const allOpen = prepared((db: Interviews) =>
  db
    .selectFrom("interview_concerns")
    .select(["id", "number", "place", "words", "told_on"])
    .where("closed_on", "is", null)
    .orderBy("told_on")
    .orderBy("id")
    .limit(50),
);

/** One of them, open or closed. */
export const interviewConcern = (read: Interviews, id: Id) => oneConcern.first(read, { id });

const oneConcern = prepared((db: Interviews, { id }: { id: Id }) =>
  db
    .selectFrom("interview_concerns")
    .select(["id", "number", "place", "words", "told_on", "closed_on"])
    .where("id", "=", id),
);

export type ConcernOfHost = NonNullable<Awaited<ReturnType<typeof interviewConcern>>>;
