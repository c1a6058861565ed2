import type { Id } from "../../../basics/ids.ts";
import { notFound } from "../../../basics/problem.ts";
import { atomically, type Interviews } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";

/** What a reader asks the host to look at: an interview, or the comment at a place below it. Nobody is asked who they are. */
export type NewInterviewConcern = { id: Id; number: number; place: number | null; words: string };

/** Puts something that stands before the host. Pressing twice tells it once; what does not stand is not found. */
export function tellHostOf(db: Interviews, what: NewInterviewConcern, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await isThere(tx, what))) throw notFound();
    await tx
      .insertInto("interview_concerns")
      .values({ ...what, told_on: dayOf(now), closed_on: null })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}

async function isThere(tx: Interviews, { number, place }: NewInterviewConcern): Promise<boolean> {
  const row =
    place === null
      ? await tx
          .selectFrom("interviews")
          .select("number")
          .where("number", "=", number)
          .where("withdrawn_on", "is", null)
          .where("hidden_on", "is", null)
          .executeTakeFirst()
      : await tx
          .selectFrom("comments")
          .select("number")
          .where("number", "=", number)
          .where("place", "=", place)
          .where("taken_back_on", "is", null)
          .where("hidden_on", "is", null)
          .executeTakeFirst();
  return row !== undefined;
}
