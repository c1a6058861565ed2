import { newId } from "../../../basics/ids.ts";
import { atomically, type InterviewSettingsTable, type Interviews } from "../../../database/index.ts";
import type { SentInterview, Standing } from "../interview.ts";
import { type Key, marksOf } from "../keys.ts";
import { seal } from "./batches.ts";
import { type Content, type HeldFor, writeWaiting } from "./content.ts";
import { holdSettings } from "./held-settings.ts";
import { reasonToHold } from "./holding.ts";
import type { Press } from "./press.ts";
import { inNewestWording, publish } from "./publish.ts";
import { standingAt } from "./standing.ts";

/** When an interview is published: at once, or tomorrow with whatever else waits then, shuffled. */
export type When = "now" | "tomorrow";

/**
 * Sends an interview. It is published at once, held for a host, or sealed until its batch, as the community or its author
 * has it. The same key sent twice is one interview: what was sent first stands, and is answered again.
 */
export function sendInterview(
  press: Press,
  key: Key,
  sent: SentInterview,
  now: Temporal.Instant,
  when: When = "now",
): Promise<Standing> {
  const content: Content = { ...sent, ...marksOf(press.key, key) };
  return atomically(press.interviews.write, async (tx) => {
    const settings = await holdSettings(tx);
    const before = await standingAt(tx, press, content);
    if (before) return before;
    if (settings.in_batches === 0 && when === "now") return publishOrHold(tx, settings, content, now);
    await seal(tx, press, content, settings.in_batches === 1 ? settings.batch_least : 1);
    return { at: "batch" };
  });
}

/** Publishes an interview, or keeps it for a host where there is a reason. */
export async function publishOrHold(
  tx: Interviews,
  { review }: Pick<InterviewSettingsTable, "review">,
  content: Content,
  now: Temporal.Instant,
): Promise<Standing> {
  const heldFor = review === "before" ? "review" : await reasonToHold(tx, content);
  if (heldFor === null) return { at: "published", number: await publish(tx, content, now), isHidden: false };
  await hold(tx, content, heldFor);
  return { at: "waiting", heldFor };
}

/** Keeps an interview for a host to look at, over what waits under the same key; whoever has read that is told. */
export async function hold(tx: Interviews, content: Content, heldFor: HeldFor): Promise<void> {
  const { key_mark, feed_mark } = content;
  const row = { held_for: heldFor, content: writeWaiting(await inNewestWording(tx, content)) };
  await tx
    .insertInto("waiting_interviews")
    .values({ id: newId(), key_mark, feed_mark, ...row, version: 0 })
    .onConflict((conflict) =>
      conflict
        .column("key_mark")
        .doUpdateSet((set) => ({ ...row, version: set("waiting_interviews.version", "+", 1) })),
    )
    .execute();
}
