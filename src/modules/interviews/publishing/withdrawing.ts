import { atomically, type Interviews } from "../../../database/index.ts";
import { uncrossInterview } from "../crossing/crossing.ts";
import { dayOf } from "../../../basics/instant.ts";
import { type Key, marksOf } from "../keys.ts";
import { unseal } from "./batches.ts";
import { holdSettings } from "./held-settings.ts";
import { eraseSaid } from "./publish.ts";
import type { Press } from "./press.ts";

/**
 * Takes back the interview of a key, wherever it stands. Of a published one number and address stay, and what others wrote
 * below it; one that waits is gone. False where the key belongs to none. A second time finds it done.
 */
export function withdrawInterview(press: Press, key: Key, now: Temporal.Instant): Promise<boolean> {
  const marks = marksOf(press.key, key);
  return atomically(press.interviews.write, async (tx) => {
    // What waits may be published just now.
    await holdSettings(tx);
    const row = await tx
      .selectFrom("interviews")
      .select("number")
      .where("key_mark", "=", marks.key_mark)
      .executeTakeFirst();
    const waited = await tx
      .deleteFrom("waiting_interviews")
      .where("key_mark", "=", marks.key_mark)
      .returning("id")
      .execute();
    const wasSealed = await unseal(tx, press, marks);
    if (row) await withdrawNumber(tx, row.number, now);
    return row !== undefined || waited.length > 0 || wasSealed;
  });
}

/** Leaves of a published interview its number and its address. To be called in a transaction. */
export async function withdrawNumber(tx: Interviews, number: number, now: Temporal.Instant): Promise<void> {
  await holdSettings(tx);
  const withdrawn = await tx
    .updateTable("interviews")
    .set((set) => ({
      withdrawn_on: dayOf(now),
      corrected_on: null,
      name_kind: "number",
      name: "",
      member_id: null,
      thanks: 0,
      version: set("version", "+", 1),
    }))
    .where("number", "=", number)
    .where("withdrawn_on", "is", null)
    .returning("key_mark")
    .executeTakeFirst();
  if (!withdrawn) return;
  await eraseSaid(tx, number);
  // A correction that waits, and comments that wait under a number that is nobody's name any more.
  await tx.deleteFrom("waiting_interviews").where("key_mark", "=", withdrawn.key_mark).execute();
  await tx.deleteFrom("waiting_comments").where("as_number", "=", number).execute();
  await uncrossInterview(tx, number);
}
