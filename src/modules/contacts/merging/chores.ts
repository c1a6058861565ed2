import { daysFrom } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import { keptFor } from "../../people/index.ts";

/** Forgets what it takes to undo the merges of long ago; who was put together stays so. */
export async function sweepMerges(db: Main, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable("contact_merges")
    .set({ before: "", moved: "" })
    .where("merged_at", "<", daysFrom(now, -keptFor.contactMerge))
    .where("before", "!=", "")
    .execute();
}
