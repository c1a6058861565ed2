import type { Circle } from "./circles.ts";

/** So many weeks lie behind the community. */
export const weeksBehind = 10;

/** So many minutes ago the meeting of today was opened: some have reported, and some have not. */
const openSince = 9;

/** When a meeting whose time has come really begins: on time, or for the one of today as late as it takes. */
export function beginningOf(start: Temporal.Instant, present: Temporal.Instant): Temporal.Instant {
  const late = present.subtract({ minutes: openSince });
  return goesOn(start, present) && Temporal.Instant.compare(start, late) < 0 ? late : start;
}

/** Whether a meeting that began then is still going on. */
export const goesOn = (start: Temporal.Instant, present: Temporal.Instant): boolean =>
  Temporal.Instant.compare(start, present) <= 0 &&
  Temporal.Instant.compare(start.add({ minutes: 70 }), present) > 0;

export type NextMeeting = { on: Temporal.PlainDate; time: string };

/**
 * When a group meets next. The time of today's came a while ago; at night it waits for ten in the morning,
 * because nobody holds a job club at three.
 */
export function nextMeetingOf({ meets, zone }: Circle, present: Temporal.Instant): NextMeeting | null {
  if (meets === "never") return null;
  const here = present.toZonedDateTimeISO(zone);
  if (meets !== "today")
    return { on: workday(here.toPlainDate().add({ days: meets.inDays })), time: meets.time };
  const begun = here.subtract({ minutes: openSince });
  const start = begun.subtract({ minutes: begun.minute % 15 });
  if (start.hour >= 8 && start.hour < 22)
    return { on: start.toPlainDate(), time: start.toPlainTime().toString({ smallestUnit: "minute" }) };
  const morning = here.hour < 12 ? here.toPlainDate() : here.toPlainDate().add({ days: 1 });
  return { on: morning, time: "10:00" };
}

/** Nobody plans a group for a Sunday. */
const workday = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.dayOfWeek === 7 ? day.add({ days: 1 }) : day;
