import { found } from "../../../basics/problem.ts";
import { atomically, type Interviews, type InterviewsTable, locked } from "../../../database/index.ts";
import { crossInterview, uncrossInterview } from "../crossing/crossing.ts";
import { dayOf } from "../../../basics/instant.ts";
import { holdSettings } from "./held-settings.ts";

/** A host hides an interview, or shows it again. False where it is so already; what was withdrawn is not found. */
export function hideInterview(
  db: Interviews,
  number: number,
  hidden: boolean,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdSettings(tx);
    const row = await holdInterview(tx, number);
    if ((row.hidden_on !== null) === hidden) return false;
    await tx
      .updateTable("interviews")
      .set({ hidden_on: hidden ? dayOf(now) : null })
      .where("number", "=", number)
      .execute();
    // Nobody may find it by its words, nor read them in a crossover.
    if (hidden) await uncrossInterview(tx, number);
    else await crossInterview(tx, number, now);
    return true;
  });
}

/** A published interview, held against whoever changes it meanwhile. Withdrawn or never there: not found. */
export const holdInterview = async (tx: Interviews, number: number): Promise<InterviewsTable> =>
  found(
    await locked(
      tx,
      tx.selectFrom("interviews").selectAll().where("number", "=", number).where("withdrawn_on", "is", null),
    ).executeTakeFirst(),
  );
