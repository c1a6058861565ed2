import { setImmediate as pause } from "node:timers/promises";
import { type Id, newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { atomically, type Main } from "../../database/index.ts";
import { queueJob } from "../../jobs/index.ts";
import { claimEntries, type Entry } from "../../journal/index.ts";
import type { Desk } from "../../delivery/index.ts";
import { mailReaders } from "./mail-readers.ts";
import { nextDailyMail } from "./quiet-hours.ts";
import type { Writers } from "./writers.ts";

const handful = 50;
const longestPause = 6 * 60 * 60;

/** So long before something is needed the mail of a day must be there to tell of it. */
const inGoodTime = { hours: 2 } as const;

/** Entries that could not be read, how often, and until when each is left alone. */
export type SetAside = Map<Id, { tries: number; until: Temporal.Instant }>;

/**
 * Reads what is new in the journal and writes down which letters are owed. An entry is marked as read, its deliveries
 * are kept and their jobs queued in one transaction: a crash leaves all of it or nothing. An entry that cannot be read
 * holds nobody else's mail up: it is set aside and looked at again after longer and longer pauses, and `onTrouble` hears
 * of it each time. `setAside` is the reader's memory from one look to the next.
 */
export async function readJournal(
  db: Main,
  writers: Writers,
  desk: Desk,
  setAside: SetAside,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  let most = handful;
  for (;;) {
    const claimed: Entry[] = [];
    try {
      await atomically(db, async (tx) => {
        claimed.push(...(await claimEntries(tx, most, desk.now, notYet(setAside, desk.now))));
        for (const entry of claimed) await oweLetters(tx, writers, entry, desk);
      });
      for (const { id } of claimed) setAside.delete(id);
      if (claimed.length < most) return;
      // Requests have their turn between one handful and the next.
      await pause();
    } catch (error) {
      const [first] = claimed;
      if (!first) throw error;
      if (claimed.length === 1) {
        onTrouble(error);
        putOff(setAside, first.id, desk.now);
      }
      // From here on one at a time, so that the entry at fault can be told from the others.
      most = 1;
    }
  }
}

/** The entries whose pause is not over. */
const notYet = (setAside: SetAside, now: Temporal.Instant): Id[] =>
  [...setAside].flatMap(([id, { until }]) => (Temporal.Instant.compare(now, until) < 0 ? [id] : []));

function putOff(setAside: SetAside, entry: Id, now: Temporal.Instant): void {
  const tries = (setAside.get(entry)?.tries ?? 0) + 1;
  const seconds = Math.min(30 * 2 ** (tries - 1), longestPause);
  setAside.set(entry, { tries, until: now.add({ seconds }) });
}

async function oweLetters(tx: Main, writers: Writers, entry: Entry, desk: Desk): Promise<void> {
  const { now } = desk;
  for (const writer of writers) {
    if (writer.on !== entry.kind) continue;
    for (const recipient of await owedTo(tx, writer, entry, desk)) {
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

/** Whoever hears of it in good time by the mail of a day is owed no letter. */
async function owedTo(tx: Main, writer: Writers[number], entry: Entry, desk: Desk): Promise<ReadonlySet<Id>> {
  const recipients = new Set(await writer.recipients(tx, entry, desk));
  if (!writer.neededBy) return recipients;
  const neededBy = await writer.neededBy(tx, entry);
  if (!neededBy) return new Set();
  const goodTime = neededBy.subtract(inGoodTime);
  const readers = await mailReaders(tx, desk.now, [...recipients]);
  const tooLate = readers.filter(
    (reader) => Temporal.Instant.compare(nextDailyMail(reader, reader.last_day, desk.now), goodTime) > 0,
  );
  return new Set(tooLate.map(({ id }) => id));
}
