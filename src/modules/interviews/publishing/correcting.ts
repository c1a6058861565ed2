import { Problem } from "../../../basics/problem.ts";
import { atomically, type Interviews } from "../../../database/index.ts";
import { crossInterview } from "../crossing/crossing.ts";
import { dayOf } from "../../../basics/instant.ts";
import type { Said } from "../interview.ts";
import { type Key, marksOf } from "../keys.ts";
import { holdSettings } from "./held-settings.ts";
import { holdInterview } from "./hiding.ts";
import { reasonToHold } from "./holding.ts";
import { eraseSaid, writeSaid } from "./publish.ts";
import type { Press } from "./press.ts";
import { hold } from "./sending.ts";

/** So many days after it was published an interview may be corrected. */
export const correctionDays = 30;

/** Whether an interview that was published on a day may still be corrected. */
export const mayBeCorrected = (publishedOn: string, now: Temporal.Instant): boolean =>
  Temporal.PlainDate.from(publishedOn).add({ days: correctionDays }).toString() >= dayOf(now);

/** "waiting": a host looks at the correction first. "behind": it was changed since `version`; nothing is written then. */
export type Corrected = "corrected" | "waiting" | "behind";

/**
 * Corrects the published interview of a key. After 30 days: conflict, "correction-over". What would be held if it were sent
 * now waits for a host, while the old words stand.
 */
export function correctInterview(
  press: Press,
  key: Key,
  what: { said: Said; version: number },
  now: Temporal.Instant,
): Promise<Corrected> {
  const marks = marksOf(press.key, key);
  return atomically(press.interviews.write, async (tx) => {
    const { review } = await holdSettings(tx);
    const number = await numberAt(tx, marks.key_mark);
    const row = await holdInterview(tx, number);
    if (!mayBeCorrected(row.published_on, now)) throw new Problem("conflict", "correction-over");
    if (row.version !== what.version) return "behind";
    // Who it is by does not change: the name is not looked at again.
    const content = {
      ...what.said,
      ...marks,
      questionSet: row.question_set,
      by: { kind: "number" } as const,
      corrects: number,
    };
    const heldFor = review === "before" ? "review" : await reasonToHold(tx, content);
    if (heldFor === null) {
      await tx.deleteFrom("waiting_interviews").where("key_mark", "=", marks.key_mark).execute();
      await applyCorrection(tx, number, what.said, now);
      return "corrected";
    }
    await hold(tx, content, heldFor);
    return "waiting";
  });
}

async function numberAt(tx: Interviews, mark: string): Promise<number> {
  const row = await tx
    .selectFrom("interviews")
    .select("number")
    .where("key_mark", "=", mark)
    .executeTakeFirst();
  // 0 is nobody's number.
  return row?.number ?? 0;
}

/** Writes corrected words over the old ones. What was withdrawn meanwhile: not found. To be called in a transaction. */
export async function applyCorrection(
  tx: Interviews,
  number: number,
  said: Said,
  now: Temporal.Instant,
): Promise<void> {
  const row = await holdInterview(tx, number);
  await eraseSaid(tx, number);
  await writeSaid(tx, number, said);
  await tx
    .updateTable("interviews")
    .set({ corrected_on: dayOf(now), version: row.version + 1 })
    .where("number", "=", number)
    .execute();
  if (row.hidden_on === null) await crossInterview(tx, number, now);
}
