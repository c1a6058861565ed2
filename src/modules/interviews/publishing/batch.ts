import { randomInt } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
import type { Id } from "../../../basics/ids.ts";
import { atomically, type Interviews, type SealedInterviewsTable } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import { batchKey, renewBatchKey } from "./batch-key.ts";
import { lostMark } from "./batches.ts";
import { type BatchKey, openBox } from "./boxes.ts";
import { type Content, readWaiting } from "./content.ts";
import { holdSettings } from "./held-settings.ts";
import type { Press } from "./press.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { publishOrHold } from "./sending.ts";

/** How members are called now; who is gone is not in it. */
export type NamesOf = (members: readonly Id[]) => Promise<ReadonlyMap<Id, string>>;

/**
 * Once a day publishes what waits sealed, shuffled and all with one day: each box only when at least as many wait together as it
 * was promised, whatever a host has set since; the others go on waiting. What cannot be opened any more is taken away, and that
 * is noted. By the day that is written down, so that a machine that sleeps at night does it too.
 */
export async function publishBatch(press: Press, namesOf: NamesOf, now: Temporal.Instant): Promise<void> {
  const { write } = press.interviews;
  if (!(await isDue(press.interviews.read, now))) return;
  const members = membersIn(await waitingIn(press));
  const names = await namesOf(members);
  const gone = new Set(members.filter((member) => !names.has(member)));
  await atomically(write, async (tx) => {
    const settings = await holdSettings(tx);
    // Another process was a moment faster.
    if (settings.batch_on === dayOf(now)) return;
    await tx
      .updateTable("interview_settings")
      .set({ batch_on: dayOf(now) })
      .where("id", "=", 1)
      .execute();
    await forgetOldLosses(tx, now);
    const boxes = await boxesIn(tx);
    const opened = openAll(batchKey(press.config.dataDir), boxes);
    const waiting = opened.flatMap(({ id, content }) => (content ? [{ id, content }] : []));
    await takeAway(
      tx,
      opened.flatMap(({ id, content }) => (content ? [] : [id])),
    );
    if (waiting.length < opened.length) await noteLoss(tx, now);
    const ready = readyOf(waiting, ({ content }) => content.least ?? 1);
    await takeAway(
      tx,
      ready.map(({ id }) => id),
    );
    for (const { content } of shuffled(ready)) {
      const { least: _, ...named } = withNameOfToday(content, names);
      if (!isGone(named, gone)) await publishOrHold(tx, settings, named, now);
      // A large batch would keep everybody waiting.
      await pause();
    }
  });
  await renewWhereNothingWaits(press);
}

/** A day that lies ahead says that the machine's clock was set back since: then nobody waits for it to catch up. */
async function isDue(read: Interviews, now: Temporal.Instant): Promise<boolean> {
  const { batch_on } = await settingsOf(read);
  return batch_on !== dayOf(now);
}

async function waitingIn(press: Press): Promise<Content[]> {
  const opened = openAll(batchKey(press.config.dataDir), await boxesIn(press.interviews.read));
  return opened.flatMap(({ content }) => content ?? []);
}

const membersIn = (contents: readonly Content[]): Id[] =>
  contents.flatMap(({ by }) => (by.kind === "member" ? [by.member] : []));

const boxesIn = (db: Interviews): Promise<SealedInterviewsTable[]> =>
  db.selectFrom("sealed_interviews").selectAll().where("mark", "!=", lostMark).orderBy("id").execute();

type Opened = { id: Id; content: Content | null };

function openAll(key: BatchKey | null, boxes: readonly SealedInterviewsTable[]): Opened[] {
  return boxes.map(({ id, box }) => {
    const text = key && openBox(key, box);
    return { id, content: text === null ? null : readWaiting(text) };
  });
}

async function takeAway(tx: Interviews, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom("sealed_interviews").where("id", "in", ids).execute();
}

/** The most that may come out together, so that each of them is among as many as it was promised. */
export function readyOf<Item>(items: readonly Item[], leastOf: (item: Item) => number): Item[] {
  const patient = items.toSorted((one, other) => leastOf(one) - leastOf(other));
  return patient.slice(0, patient.findLastIndex((item, at) => leastOf(item) <= at + 1) + 1);
}

/** In an order that nobody can foresee, whatever order they came in. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(randomInt(left.length), 1));
}

/** By the name that the member has today. */
function withNameOfToday(content: Content, names: ReadonlyMap<Id, string>): Content {
  const { by } = content;
  return by.kind === "member"
    ? { ...content, by: { ...by, name: names.get(by.member) ?? by.name } }
    : content;
}

/** Who is gone took along what they said under their own name. */
const isGone = ({ by }: Content, gone: ReadonlySet<Id>): boolean =>
  by.kind === "member" && gone.has(by.member);

// One row without a box says that some were lost, and on which day.
async function noteLoss(tx: Interviews, now: Temporal.Instant): Promise<void> {
  const box = Buffer.from(dayOf(now));
  await tx
    .insertInto("sealed_interviews")
    .values({ id: lossId, mark: lostMark, box })
    .onConflict((conflict) => conflict.column("mark").doUpdateSet({ box }))
    .execute();
}

const lossId = 1;
/** So many days whoever comes with a key that is not known is told of it. */
const lossDays = 90;

async function forgetOldLosses(tx: Interviews, now: Temporal.Instant): Promise<void> {
  const lost = await lostOn(tx);
  const isOld =
    lost !== null && Temporal.PlainDate.from(lost).add({ days: lossDays }).toString() < dayOf(now);
  if (isOld) await tx.deleteFrom("sealed_interviews").where("mark", "=", lostMark).execute();
}

/** The day on which interviews that waited sealed were found lost; null where none were of late. */
export async function lostOn(db: Interviews): Promise<string | null> {
  const row = await db
    .selectFrom("sealed_interviews")
    .select("box")
    .where("mark", "=", lostMark)
    .executeTakeFirst();
  return row ? Buffer.from(row.box).toString() : null;
}

/**
 * NOTE: only when the batch is on the disk, and while nothing waits under the old key. It is done again and again, so that
 * the file is there before anybody needs it, and says nothing of when somebody first did.
 */
function renewWhereNothingWaits(press: Press): Promise<void> {
  return atomically(press.interviews.write, async (tx) => {
    await holdSettings(tx);
    if ((await boxesIn(tx)).length === 0) renewBatchKey(press.config.dataDir);
  });
}
