import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";

/** What was planned and said as a commitment is done, where it was not yet: by this act, on this day. */
export async function keepPlanned(
  tx: Main,
  who: Id,
  commitment: Id,
  activity: Id,
  on: string,
): Promise<void> {
  await tx
    .updateTable("planned_acts")
    .set((set) => ({ activity_id: activity, done_on: on, version: set("version", "+", 1) }))
    .where("commitment_id", "is not", null)
    .where("commitment_id", "=", commitment)
    .where("member_id", "=", who)
    .where("done_on", "=", "")
    .execute();
}

/** What was done by an act that is removed stands open again. */
export async function forgetPlanned(tx: Main, who: Id, activity: Id): Promise<void> {
  await tx
    .updateTable("planned_acts")
    .set((set) => ({ activity_id: null, done_on: "", version: set("version", "+", 1) }))
    .where("activity_id", "is not", null)
    .where("activity_id", "=", activity)
    .where("member_id", "=", who)
    .execute();
}
