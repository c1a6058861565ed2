import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import type { Main, ThankYousTable } from "../../../database/index.ts";

/** For what somebody is to be thanked. `spokenOf` is what was really spoken of, in the member's own words. */
export type Owed = { contact: Id; jobInterview: Id | null; forWhat: string; spokenOf: string };

/**
 * Writes down that a thank-you note is owed: due on the same day, and past due 24 hours from now. For whoever holds the
 * book. With an id it is one however often it is sent.
 */
export async function oweThanks(
  tx: Main,
  { who, search, today }: { who: Id; search: Id; today: Temporal.PlainDate },
  owed: Owed & { id?: Id },
  now: Temporal.Instant,
): Promise<void> {
  const row: ThankYousTable = {
    id: owed.id ?? newId(),
    member_id: who,
    search_id: search,
    contact_id: owed.contact,
    job_interview_id: owed.jobInterview,
    for_what: owed.forWhat,
    spoken_of: owed.spokenOf,
    words: "",
    due_on: today.toString(),
    owed_since: instantText(now),
    sent_on: "",
    sent_how: "",
    let_go_at: null,
    made_at: instantText(now),
    version: 1,
  };
  await tx
    .insertInto("thank_yous")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/**
 * What becomes of the thank-you notes for job interviews that are removed in the same transaction: those that are begun or
 * sent stay, as they are about a person; the others go.
 */
export async function letThanksGo(tx: Main, jobInterviews: readonly Id[]): Promise<void> {
  if (jobInterviews.length === 0) return;
  await tx
    .deleteFrom("thank_yous")
    .where("job_interview_id", "is not", null)
    .where("job_interview_id", "in", jobInterviews)
    .where("sent_on", "=", "")
    .where("words", "=", "")
    .execute();
  await tx
    .updateTable("thank_yous")
    .set({ job_interview_id: null })
    .where("job_interview_id", "is not", null)
    .where("job_interview_id", "in", jobInterviews)
    .execute();
}
