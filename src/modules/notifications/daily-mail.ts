import { setImmediate } from "node:timers/promises";
import { type Id, newId } from "../../basics/ids.ts";
import { dateIn, daysFrom, instantText, toInstant } from "../../basics/instant.ts";
import { atomically, type Main } from "../../database/index.ts";
import { queueJob } from "../../jobs/index.ts";
import { daily, type News } from "./choices.ts";
import { type MailReader, nextMailReaders } from "./mail-readers.ts";
import { newsOf, upTo } from "./news-of.ts";
import { isQuiet } from "./quiet-hours.ts";

/** News reaches at most so far back, whatever kept the mail of a day from coming. */
const mostDays = 7;

/** And the first that somebody gets, so far. */
const daysAtFirst = 2;

/** A mail that could not go out for so long is let go; the next one tells what it would have told. */
const patience = { hours: 48 } as const;

/**
 * Looks through the news of everybody whose day has begun: once a day for each, in their zone, after their quiet hours.
 * Where there is some, the mail of the day is owed and queued, in one transaction with the note that this day was looked
 * at: a crash leaves both or neither. Pages are read meanwhile: after each member for whom there is something to do, and
 * after each hundred others, the server turns to whoever waits. So that a sign-in code need not wait for a morning's
 * mails, a look ends after some two hundred: it begins after the member named, 0 for all, and returns with whom the next
 * one goes on, or null.
 */
export async function lookThroughNews(
  db: { write: Main; read: Main },
  news: News,
  now: Temporal.Instant,
  after: Id = 0,
): Promise<Id | null> {
  let looked = 0;
  for await (const reader of dueReaders(db.read, now, after)) {
    await lookFor(db, news, reader, now);
    looked += 1;
    if (looked === mostLooks) return reader.id;
    await setImmediate();
  }
  return null;
}

const mostLooks = 200;
const atOnce = 100;

/** Everybody who has not had today's look, and for whom it is not quiet. One query for each hundred; the rest is arithmetic. */
export async function* dueReaders(
  read: Main,
  now: Temporal.Instant,
  from: Id = 0,
): AsyncGenerator<MailReader> {
  const days = new Map<string, string>();
  const dayIn = (zone: string): string => {
    const day = days.get(zone) ?? dateIn(now, zone).toString();
    days.set(zone, day);
    return day;
  };
  const isDue = (reader: MailReader): boolean =>
    reader.paused_at === null &&
    !reader.off.includes(daily) &&
    (reader.last_day === null || reader.last_day < dayIn(reader.time_zone)) &&
    !isQuiet(reader, now) &&
    !wasToday(reader, reader.last_look, now);
  for (let after: Id | null = from; after !== null;) {
    const some: MailReader[] = await nextMailReaders(read, now, { after, most: atOnce });
    yield* some.filter(isDue);
    after = some.length < atOnce ? null : (some.at(-1)?.id ?? null);
    await setImmediate();
  }
}

async function lookFor(
  db: { write: Main; read: Main },
  news: News,
  reader: MailReader,
  now: Temporal.Instant,
): Promise<void> {
  const last = await lastDailyMail(db.read, reader.id);
  const waits = last !== undefined && last.sent_at === null && last.given_up_at === null;
  const isStale = waits && instantText(now.subtract(patience)) > last.made_at;
  const since = sinceWhen(reader, last, now);
  // A mail that went late was the one of this day; what comes after it is for tomorrow's look.
  if (wasToday(reader, last?.sent_at ?? null, now)) return;
  // What still waits tells everything up to the moment when it goes.
  const hasNews =
    (!waits || isStale) && (await newsOf(db.read, news, reader, since, now, { first: true })).length > 0;
  await atomically(db.write, async (tx) => {
    const id = newId();
    const day = await tx
      .insertInto("daily_mails")
      .values({
        id,
        member_id: reader.id,
        on_day: dateIn(now, reader.time_zone).toString(),
        since_at: instantText(since),
        made_at: instantText(now),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    // Another process looked a moment earlier.
    if (!day || !hasNews) return;
    if (isStale) await letGo(tx, last.id, now);
    await oweDailyMail(tx, reader.id, id, now);
  });
}

/** The last day, in the reader's zone, on which a mail of a day went to them; null where there was none. */
export async function lastDayOfMail(read: Main, reader: MailReader): Promise<string | null> {
  const last = await read
    .selectFrom("deliveries")
    .select((each) => each.fn.max("sent_at").as("at"))
    .where("recipient_id", "=", reader.id)
    .where("kind", "=", daily)
    .executeTakeFirst();
  return last?.at ? dateIn(toInstant(last.at), reader.time_zone).toString() : null;
}

const lastDailyMail = (read: Main, member: Id) =>
  read
    .selectFrom("deliveries")
    .innerJoin("daily_mails", "daily_mails.id", "deliveries.entry_id")
    .select([
      "deliveries.id",
      "deliveries.made_at",
      "deliveries.sent_at",
      "deliveries.given_up_at",
      "daily_mails.since_at",
    ])
    .where("deliveries.recipient_id", "=", member)
    .where("deliveries.kind", "=", daily)
    .orderBy("deliveries.made_at", "desc")
    .orderBy("deliveries.id")
    .executeTakeFirst();

type LastMail = Awaited<ReturnType<typeof lastDailyMail>>;

/** What was told, or was looked at and held nothing, is not told again. */
function sinceWhen(reader: MailReader, last: LastMail, now: Temporal.Instant): Temporal.Instant {
  const furthest = daysFrom(now, -mostDays);
  const reached = reachedBy(reader, last) ?? latest(reader.joined_at, daysFrom(now, -daysAtFirst));
  return toInstant(latest(reached, furthest));
}

/** Up to when somebody's news was told or looked at; null where it never was. */
function reachedBy({ last_look }: MailReader, last: LastMail): string | null {
  const ended = last && (last.sent_at ?? last.given_up_at);
  if (last && !ended) return last.since_at;
  const at = latest(ended ?? "", last_look ?? "");
  return at === "" ? null : instantText(upTo(toInstant(at)));
}

const latest = (one: string, other: string): string => (one > other ? one : other);

const wasToday = (reader: MailReader, at: string | null, now: Temporal.Instant): boolean =>
  at !== null &&
  Temporal.PlainDate.compare(dateIn(toInstant(at), reader.time_zone), dateIn(now, reader.time_zone)) >= 0;

const letGo = (tx: Main, delivery: Id, now: Temporal.Instant) =>
  tx
    .updateTable("deliveries")
    .set({ given_up_at: instantText(now) })
    .where("id", "=", delivery)
    .where("sent_at", "is", null)
    .execute();

async function oweDailyMail(tx: Main, member: Id, day: Id, now: Temporal.Instant): Promise<void> {
  const id = newId();
  await tx
    .insertInto("deliveries")
    .values({
      id,
      entry_id: day,
      kind: daily,
      recipient_id: member,
      subject_id: day,
      made_at: instantText(now),
      sent_at: null,
      given_up_at: null,
    })
    .execute();
  await queueJob(tx, { kind: "send-mail", subject: id, dedupe: String(id), runAt: now });
}

/** Forgets which days were looked at, once no later look asks for them. */
export async function sweepDays(db: Main, now: Temporal.Instant): Promise<void> {
  const owed = db
    .selectFrom("deliveries")
    .select("entry_id")
    .where("kind", "=", daily)
    .where("sent_at", "is", null)
    .where("given_up_at", "is", null);
  await db
    .deleteFrom("daily_mails")
    .where("made_at", "<", daysFrom(now, -2 * mostDays))
    .where("id", "not in", owed)
    .execute();
}
