import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type JobInterviewsTable, locked, type Main } from "../../../database/index.ts";

/** One of a member's own, held for a change until the transaction ends; else not-found. Whoever writes holds the book before. */
export async function heldJobInterview(tx: Main, who: Id, id: Id): Promise<JobInterviewsTable> {
  const own = tx.selectFrom("job_interviews").selectAll().where("id", "=", id).where("member_id", "=", who);
  return found(await locked(tx, own).executeTakeFirst());
}
