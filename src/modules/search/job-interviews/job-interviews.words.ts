import { dateIn } from "../../../basics/instant.ts";
import type { JobInterviewsTable } from "../../../database/index.ts";
import { sayPlainDate, sayTime, sayWhen } from "../../../web/when.ts";
import { zonePlace } from "../../../web/zone-names.ts";
import { startOf, type TimeOfOne } from "./job-interview.ts";

/** How one talks with an employer. */
export const wayWords: Record<Exclude<JobInterviewsTable["how"], "">, string> = {
  "in-person": "In person",
  video: "By video",
  phone: "By phone",
};

/** "Tuesday 1 December, 10:00" as it was typed, and besides what that is by the viewer's own clock where it is another time. */
export function whenWords(row: TimeOfOne, zone: string, today: Temporal.PlainDate): string {
  const day = sayPlainDate(Temporal.PlainDate.from(row.on_day), today);
  const start = startOf(row);
  if (start === null) return `${day}, the time is open`;
  const typed = `${day}, ${row.at_time}`;
  const own = sayWhen(start, zone);
  if (own === sayWhen(start, row.time_zone)) return typed;
  return `${typed} in ${zonePlace(row.time_zone)}; for you that is ${own}`;
}

/** "today at 10:00", "tomorrow", by the viewer's own clock; null where it is neither. */
export function soonWords(row: TimeOfOne, zone: string, today: Temporal.PlainDate): string | null {
  const start = startOf(row);
  const on = start === null ? Temporal.PlainDate.from(row.on_day) : dateIn(start, zone);
  const { days } = today.until(on, { largestUnit: "days" });
  if (days < 0 || days > 1) return null;
  const day = days === 0 ? "today" : "tomorrow";
  return start === null ? day : `${day} at ${sayTime(start, zone)}`;
}
