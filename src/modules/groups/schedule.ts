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
export const occurrences = (rule: Rule, after: Temporal.PlainDate, count: number): Occurrence[] =>
  count > 0 ? [...timesOf(rule, after).take(count)] : [];

/** The same one after the other, without an end; none at all where the rule has no weekday. */
export function* timesOf(rule: Rule, after: Temporal.PlainDate): Generator<Occurrence, void, undefined> {
  if (rule.weekdays.length === 0) return;
  const weekdays = [...rule.weekdays].sort((a, b) => a - b);
  const step = rule.pace === "fortnightly" ? 2 : 1;
  const firstMonday = mondayOf(dayNumber(rule.from));
  const start = Math.max(dayNumber(after), dayNumber(rule.from));
  const weeksBefore = Math.floor((mondayOf(start) - firstMonday) / 7 / step) * step;
  for (let week = weeksBefore; ; week += step) {
    for (const weekday of weekdays) {
      const day = firstMonday + week * 7 + weekday - 1;
      if (day < start) continue;
      const on = dayOfNumber(day);
      yield { on, startsAt: startsAt(on, rule.time, rule.timeZone) };
    }
  }
}

/** The instant of a wall time. A time that a clock change leaves out is an hour later; one that comes twice is the first. */
export const startsAt = (on: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant =>
  on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();

// Days counted from the first of 1970, a Thursday: a list of groups asks this many times, and counting is quick.
const dayNumber = (day: Temporal.PlainDate): number => Date.UTC(day.year, day.month - 1, day.day) / aDay;

function dayOfNumber(number: number): Temporal.PlainDate {
  const day = new Date(number * aDay);
  return new Temporal.PlainDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

const mondayOf = (number: number): number => number - ((((number + 3) % 7) + 7) % 7);

const aDay = 24 * 60 * 60 * 1000;
