import type { Circle } from "./circles.ts";

/** So many weeks lie behind the community. */
export const weeksBehind = 10;

export type NextMeeting = { on: Temporal.PlainDate; time: string };

/**
 * When a group meets next. The one of today has begun a few minutes ago; at night it waits for ten in the morning,
 * because nobody holds a job club at three.
 */
export function nextMeetingOf({ meets, zone }: Circle, present: Temporal.Instant): NextMeeting | null {
  if (meets === "never") return null;
  const here = present.toZonedDateTimeISO(zone);
  if (meets !== "today")
    return { on: workday(here.toPlainDate().add({ days: meets.inDays })), time: meets.time };
  const begun = here.subtract({ minutes: 3 });
  const start = begun.subtract({ minutes: begun.minute % 15 });
  if (start.hour >= 8 && start.hour < 22)
    return { on: start.toPlainDate(), time: start.toPlainTime().toString({ smallestUnit: "minute" }) };
  const morning = here.hour < 12 ? here.toPlainDate() : here.toPlainDate().add({ days: 1 });
  return { on: morning, time: "10:00" };
}

/** Nobody plans a group for a Sunday. */
const workday = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.dayOfWeek === 7 ? day.add({ days: 1 }) : day;
