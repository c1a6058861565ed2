import type { Interviews } from "../../../database/index.ts";
import type { Standing } from "../interview.ts";
import { type Key, type Marks, marksOf } from "../keys.ts";
import { sealedAt } from "./batches.ts";
import { declined, readReason } from "./content.ts";
import type { Press } from "./press.ts";

/** Where the interview of a key stands; null where there is none. A wrong key is the same work as a right one. */
export const standingOf = (press: Press, key: Key): Promise<Standing | null> =>
  standingAt(press.interviews.read, press, marksOf(press.key, key));

/** The number that a key is good for as a name: published, not withdrawn and not hidden by a host. Else null. */
export async function numberOf(press: Press, key: Key): Promise<number | null> {
  const standing = await standingOf(press, key);
  return standing?.at === "published" && !standing.isHidden ? standing.number : null;
}

/** The same by the marks of a key, in a transaction or out of it. */
export async function standingAt(
  db: Interviews,
  press: Press,
  { key_mark, feed_mark }: Marks,
): Promise<Standing | null> {
  const published = await db
    .selectFrom("interviews")
    .select(["number", "withdrawn_on", "hidden_on"])
    .where("key_mark", "=", key_mark)
    .executeTakeFirst();
  const waiting = await db
    .selectFrom("waiting_interviews")
    .select(["held_for", "content"])
    .where("key_mark", "=", key_mark)
    .executeTakeFirst();
  const isSealed = await sealedAt(db, press, { key_mark, feed_mark });
  if (published?.withdrawn_on) return { at: "withdrawn", number: published.number };
  if (published) return { at: "published", number: published.number, isHidden: published.hidden_on !== null };
  if (waiting?.held_for === declined) return { at: "declined", reason: readReason(waiting.content) };
  if (waiting) return { at: "waiting", heldFor: waiting.held_for };
  return isSealed ? { at: "batch" } : null;
}
