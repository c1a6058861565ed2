import type { Pace } from "../../database/index.ts";

/** When a group meets: weekdays from 1 (Monday) to 7, wall time in the group's zone. */
export type Rule = {
  pace: Pace;
  weekdays: readonly number[];
  time: string;
  timeZone: string;
  from: Temporal.PlainDate;
};

export type Occurrence = { on: Temporal.PlainDate; startsAt: Temporal.Instant };

/** The first `count` times that a rule gives on or after a day. Every other week counts from the week in which the rule begins. */
export function occurrences(rule: Rule, after: Temporal.PlainDate, count: number): Occurrence[] {
  if (rule.weekdays.length === 0) return [];
  const firstMonday = mondayOf(rule.from);
  const start = Temporal.PlainDate.compare(after, rule.from) > 0 ? after : rule.from;
  const step = rule.pace === "fortnightly" ? 2 : 1;
  const weeksBefore =
    Math.floor(firstMonday.until(mondayOf(start), { largestUnit: "days" }).days / 7 / step) * step;
  const found: Occurrence[] = [];
  for (let week = weeksBefore; found.length < count; week += step) {
    for (const weekday of [...rule.weekdays].sort((a, b) => a - b)) {
      const on = firstMonday.add({ days: week * 7 + weekday - 1 });
      if (Temporal.PlainDate.compare(on, start) >= 0 && found.length < count) {
        found.push({ on, startsAt: startsAt(on, rule.time, rule.timeZone) });
      }
    }
  }
  return found;
}

/** The instant of a wall time. A time that a clock change leaves out is an hour later; one that comes twice is the first. */
export const startsAt = (on: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant =>
  on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });
