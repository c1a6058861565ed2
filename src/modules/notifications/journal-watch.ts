import { type Id, newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { atomically, type Main } from "../../database/index.ts";
import { queueJob } from "../../jobs/index.ts";
import { claimEntries, type Entry } from "../../journal/index.ts";
import type { Writers } from "./writers.ts";

const handful = 50;

/**
 * Reads what is new in the journal and writes down which letters are owed. An entry is marked as read, its deliveries
 * are kept and their jobs queued in one transaction: a crash leaves all of it or nothing. An entry that cannot be read
 * holds nobody else's mail up: it waits for the next look, and `onTrouble` hears of it.
 */
export async function readJournal(
  db: Main,
  writers: Writers,
  now: Temporal.Instant,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  const unreadable: Id[] = [];
  let most = handful;
  for (;;) {
    const claimed: Entry[] = [];
    try {
      await atomically(db, async (tx) => {
        claimed.push(...(await claimEntries(tx, most, now, unreadable)));
        for (const entry of claimed) await oweLetters(tx, writers, entry, now);
      });
      if (claimed.length < most) return;
    } catch (error) {
      const [first] = claimed;
      if (!first) throw error;
      if (claimed.length === 1) {
        onTrouble(error);
        unreadable.push(first.id);
      }
      // From here on one at a time, so that the entry at fault can be told from the others.
      most = 1;
    }
  }
}

async function oweLetters(tx: Main, writers: Writers, entry: Entry, now: Temporal.Instant): Promise<void> {
  for (const writer of writers) {
    if (writer.on !== entry.kind) continue;
    for (const recipient of new Set(await writer.recipients(tx, entry))) {
      const id = newId();
      const owed = await tx
        .insertInto("deliveries")
        .values({
          id,
          entry_id: entry.id,
          kind: writer.kind,
          recipient_id: recipient,
          subject_id: entry.subject_id,
          made_at: instantText(now),
          sent_at: null,
          given_up_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst();
      if (owed) await queueJob(tx, { kind: "send-mail", subject: id, dedupe: String(id), runAt: now });
    }
  }
}
