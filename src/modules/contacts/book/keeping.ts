import type { Id } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, type Main, prepared } from "../../../database/index.ts";
import { heldContact } from "./held-contact.ts";

/** Keeps in touch every so many days, from the last exchange on, or from today; 0 turns it off. A snooze is over with it. Gives the day of the next time. */
export function keepInTouch(
  db: Main,
  who: Id,
  contact: Id,
  days: number,
  now: Temporal.Instant,
): Promise<string> {
  return atomically(db, async (tx) => {
    const row = await heldContact(tx, who, contact);
    if (row.keep_days === days) return row.next_touch_on;
    const snoozed = days === 0 ? "" : await firstDay(tx, who, row.met_on || row.last_exchange_on, days, now);
    await tx
      .updateTable("contacts")
      .set({ keep_days: days, snoozed_until: snoozed })
      .where("id", "=", contact)
      .execute();
    return setClock(tx, contact);
  });
}

/** From which day on the clock of somebody speaks with whom there was nothing yet: as if today had been the last time. */
export async function firstDay(
  tx: Main,
  who: Id,
  lastDay: string,
  days: number,
  now: Temporal.Instant,
): Promise<string> {
  return lastDay === "" ? (await todayOf(tx, who, now)).add({ days }).toString() : "";
}

/** Which day it is for a member. */
export async function todayOf(tx: Main, who: Id, now: Temporal.Instant): Promise<Temporal.PlainDate> {
  const { time_zone } = found(
    await tx.selectFrom("members").select("time_zone").where("id", "=", who).executeTakeFirst(),
  );
  return dateIn(now, time_zone);
}

/** Lets the clock of a contact be silent until a day. */
export function snooze(db: Main, who: Id, contact: Id, until: Temporal.PlainDate): Promise<void> {
  return atomically(db, async (tx) => {
    await heldContact(tx, who, contact);
    await tx
      .updateTable("contacts")
      .set({ snoozed_until: until.toString() })
      .where("id", "=", contact)
      .where("keep_days", ">", 0)
      .execute();
    await setClock(tx, contact);
  });
}

/** Makes the day of the last exchange anew, and the day of the next out of it. To be called by whoever changed an exchange, where they met, or the clock. Gives the latter. */
export async function setClock(tx: Main, contact: Id): Promise<string> {
  const row = found(
    await tx
      .selectFrom("contacts")
      .select(["keep_days", "snoozed_until", "met_on", "made_at"])
      .where("id", "=", contact)
      .executeTakeFirst(),
  );
  const last = await tx
    .selectFrom("exchanges")
    .select((of) => of.fn.max("on_day").as("on_day"))
    .where("contact_id", "=", contact)
    .where("kind", "!=", "note")
    .executeTakeFirst();
  const lastOn = last?.on_day ?? "";
  const next = nextTouch({ ...row, last_exchange_on: lastOn });
  await tx
    .updateTable("contacts")
    .set({ last_exchange_on: lastOn, next_touch_on: next })
    .where("id", "=", contact)
    .execute();
  return next;
}

/**
 * The day on which to be in touch again: so many days after the last time, and not before a snooze is over; "" while the
 * clock is off. Where the last time was taken back, and nothing was put off, it counts from the day of writing down.
 */
export function nextTouch(row: {
  keep_days: number;
  snoozed_until: string;
  last_exchange_on: string;
  met_on: string;
  made_at: string;
}): string {
  if (row.keep_days === 0) return "";
  const met = row.last_exchange_on > row.met_on ? row.last_exchange_on : row.met_on;
  const last = met || (row.snoozed_until ? "" : row.made_at.slice(0, 10));
  const next = last === "" ? "" : Temporal.PlainDate.from(last).add({ days: row.keep_days }).toString();
  return next > row.snoozed_until ? next : row.snoozed_until;
}

/** With whom a member wanted to be in touch by today, the longest waiting first. */
export const touchesDue = (read: Main, viewer: Id, today: Temporal.PlainDate) =>
  due.all(read, { viewer, today: today.toString() });

export type TouchDue = Awaited<ReturnType<typeof touchesDue>>[number];

const due = prepared((read: Main, { viewer, today }: { viewer: Id; today: string }) =>
  read
    .selectFrom("contacts")
    .select(["id", "name", "keep_days", "last_exchange_on", "next_touch_on"])
    .where("member_id", "=", viewer)
    .where("put_away", "=", "")
    .where("next_touch_on", "!=", "")
    .where("next_touch_on", "<=", today)
    .orderBy("next_touch_on")
    .orderBy("id")
    .limit(50),
);
