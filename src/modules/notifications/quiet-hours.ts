import { dateIn } from "../../basics/instant.ts";

/** When no mail comes that nobody asked for: wall times such as "20:00" in the member's zone. The same time twice is no quiet at all. */
export type QuietHours = { time_zone: string; quiet_from: string; quiet_until: string };

/** Where nobody chose. */
export const usualQuietHours = { quiet_from: "20:00", quiet_until: "08:00" } as const;

/** Whether it is quiet for somebody. */
export function isQuiet(hours: QuietHours, now: Temporal.Instant): boolean {
  const time = wallTime(now, hours.time_zone);
  const { quiet_from: from, quiet_until: until } = hours;
  return from <= until ? from <= time && time < until : time >= from || time < until;
}

/** When the quiet that holds now is over; now, where it is not quiet. */
export function endOfQuiet(hours: QuietHours, now: Temporal.Instant): Temporal.Instant {
  if (!isQuiet(hours, now)) return now;
  const today = dateIn(now, hours.time_zone);
  const end = at(today, hours.quiet_until, hours.time_zone);
  return Temporal.Instant.compare(end, now) > 0
    ? end
    : at(today.add({ days: 1 }), hours.quiet_until, hours.time_zone);
}

/**
 * The first moment from now on at which the mail of a day can go to somebody: on a later day than `lastDay`, the last on
 * which their news was looked through, and not in quiet hours.
 */
export function nextDailyMail(
  hours: QuietHours,
  lastDay: string | null,
  now: Temporal.Instant,
): Temporal.Instant {
  const today = dateIn(now, hours.time_zone);
  const isOver = lastDay !== null && lastDay >= today.toString();
  const from = isOver ? at(Temporal.PlainDate.from(lastDay).add({ days: 1 }), "00:00", hours.time_zone) : now;
  return endOfQuiet(hours, from);
}

const wallTime = (now: Temporal.Instant, zone: string): string =>
  now.toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);

// A wall time that a clock change leaves out is an hour later; one that comes twice is the first.
const at = (day: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
