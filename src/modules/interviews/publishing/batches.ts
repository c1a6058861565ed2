import { newId } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import type { Interviews } from "../../../database/index.ts";
import type { Marks } from "../keys.ts";
import { batchKey, renewBatchKey } from "./batch-key.ts";
import { boxMark, openBox, sealBox } from "./boxes.ts";
import { type Content, readWaiting, writeWaiting } from "./content.ts";
import type { Press } from "./press.ts";

/** The mark of the one row that is no box, and says that some were lost. */
export const lostMark = "lost";

/**
 * Keeps an interview sealed until at least so many wait. That stands inside the box: who has sent it was promised it. Longer than
 * a box: invalid, "too-long-to-seal". While the settings are held.
 */
export async function seal(tx: Interviews, press: Press, content: Content, least: number): Promise<void> {
  const folder = press.config.dataDir;
  const key = batchKey(folder) ?? renewBatchKey(folder);
  const box = sealBox(key, writeWaiting({ ...content, least }));
  if (!box) throw new Problem("invalid", "too-long-to-seal");
  await tx
    .insertInto("sealed_interviews")
    .values({ id: newId(), mark: boxMark(key, content.key_mark), box })
    .execute();
}

/** Whether the interview of a key waits sealed. */
export async function sealedAt(db: Interviews, press: Press, { key_mark }: Marks): Promise<boolean> {
  const row = await db
    .selectFrom("sealed_interviews")
    .select("id")
    .where("mark", "=", markOf(press, key_mark))
    .executeTakeFirst();
  return row !== undefined;
}

/** What an interview that waits sealed says, for whoever has its key; null where none does. */
export async function openSealed(db: Interviews, press: Press, { key_mark }: Marks): Promise<Content | null> {
  const key = batchKey(press.config.dataDir);
  const row = await db
    .selectFrom("sealed_interviews")
    .select("box")
    .where("mark", "=", markOf(press, key_mark))
    .executeTakeFirst();
  const text = key && row ? openBox(key, row.box) : null;
  return text === null ? null : readWaiting(text);
}

/** Takes back an interview that waits sealed; false where none does. */
export async function unseal(tx: Interviews, press: Press, { key_mark }: Marks): Promise<boolean> {
  const gone = await tx
    .deleteFrom("sealed_interviews")
    .where("mark", "=", markOf(press, key_mark))
    .returning("id")
    .execute();
  return gone.length > 0;
}

// Where there is no key there is no box either; it is asked for all the same, so that each asking is the same work.
const markOf = (press: Press, keyMark: string): string =>
  boxMark(batchKey(press.config.dataDir) ?? Buffer.alloc(32), keyMark);
