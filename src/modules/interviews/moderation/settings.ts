import { atomically, type Interviews, locked } from "../../../database/index.ts";
import { type ActingHost, noteInterviewAct } from "./acts.ts";
import { settingsInWords } from "./settings.words.ts";

export type InterviewSettings = {
  review: "after" | "before";
  inBatches: boolean;
  batchLeast: number;
  version: number;
};

/** A host changes how interviews are published. False where they were changed since `version` to something else. */
export function changeInterviewSettings(
  db: Interviews,
  host: ActingHost,
  { review, inBatches, batchLeast, version }: InterviewSettings,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const stands = await locked(
      tx,
      tx.selectFrom("interview_settings").selectAll().where("id", "=", 1),
    ).executeTakeFirstOrThrow();
    const wanted = { review, in_batches: inBatches ? 1 : 0, batch_least: batchLeast };
    // Pressed twice, the second finds what the first has kept.
    const isSame =
      stands.review === wanted.review &&
      stands.in_batches === wanted.in_batches &&
      stands.batch_least === wanted.batch_least;
    if (isSame || stands.version !== version) return isSame;
    await tx
      .updateTable("interview_settings")
      .set({ ...wanted, version: version + 1 })
      .where("id", "=", 1)
      .execute();
    await noteInterviewAct(tx, host, "settings-changed", { reason: settingsInWords(wanted) }, now);
    return true;
  });
}
