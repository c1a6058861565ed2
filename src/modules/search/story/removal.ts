import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { removeDocumentsOf } from "../documents/documents.ts";
import { letThanksGo } from "../job-interviews/owing.ts";
import { heldOpportunity } from "../opportunities/held-opportunity.ts";

/**
 * Removes an opportunity with its stages, posting, files and job interviews, and the thank-you notes for those that are not
 * begun. What the member did for it stays among their activities, and notes that are begun or sent stay: neither speaks of
 * it any more.
 */
export function removeOpportunity(db: Main, who: Id, id: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldOpportunity(tx, who, id);
    await letGo(tx, id);
    await removeDocumentsOf(tx, who, [id]);
    const talks = (
      await tx.selectFrom("job_interviews").select("id").where("opportunity_id", "=", id).execute()
    ).map((talk) => talk.id);
    if (talks.length > 0) {
      await letThanksGo(tx, talks);
      await tx.deleteFrom("preparations").where("job_interview_id", "in", talks).execute();
      await tx.deleteFrom("job_interview_people").where("job_interview_id", "in", talks).execute();
      await tx.deleteFrom("job_interviews").where("opportunity_id", "=", id).execute();
    }
    await tx.deleteFrom("setbacks").where("opportunity_id", "=", id).execute();
    await tx.deleteFrom("stage_changes").where("opportunity_id", "=", id).execute();
    await tx.deleteFrom("opportunity_postings").where("opportunity_id", "=", id).execute();
    await tx.deleteFrom("opportunity_contacts").where("opportunity_id", "=", id).execute();
    await tx.deleteFrom("opportunities").where("id", "=", id).execute();
  });
}

/** What stays and pointed to it points to nothing. */
async function letGo(tx: Main, id: Id): Promise<void> {
  const without = { opportunity_id: null };
  await tx.updateTable("activities").set(without).where("opportunity_id", "=", id).execute();
  await tx.updateTable("planned_acts").set(without).where("opportunity_id", "=", id).execute();
  await tx.updateTable("landings").set(without).where("opportunity_id", "=", id).execute();
}
