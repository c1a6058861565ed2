import { z } from "zod";
import { maybeDate, maybeLine, maybeWhole } from "../../../web/fields.ts";
import { mostMinutes, other, usualMinutes } from "./activity.ts";

/** Minutes: one of those that are offered, or a number that is typed. */
export const minutesFields = {
  minutes: z
    .unknown()
    .optional()
    .transform((value) => usualMinutes.find((minutes) => String(minutes) === value) ?? null),
  ownMinutes: maybeWhole(0, mostMinutes, `Please type the minutes as a number, up to ${mostMinutes}.`),
};

type Minutes = { minutes: number | null; ownMinutes: number | null };

/** Two that differ: it is asked which one holds. */
export function saysMinutes({ minutes, ownMinutes }: Minutes, check: z.RefinementCtx): void {
  if (minutes !== null && ownMinutes !== null && minutes !== ownMinutes)
    check.addIssue({
      code: "custom",
      path: ["ownMinutes"],
      message: "Two numbers are named. Which one is it? Tap “Other” for the one that is typed, or empty it.",
    });
}

/** The minutes of a form that is in order; 0 where nothing was said. */
export const minutesMeant = ({ minutes, ownMinutes }: Minutes): number => minutes ?? ownMinutes ?? 0;

/** A day: one of those that are offered, or a date that is typed. */
export const dayFields = {
  day: maybeLine(20),
  on: maybeDate("On which day was it? Please choose one."),
};

type Day = { day: string; on: Temporal.PlainDate | null };

/** No day before this one is meant: a year with a digit lost. */
const longAgo = Temporal.PlainDate.from("1990-01-01");

/** Nothing that was done lies ahead, no year has lost a digit, and of two days it is asked which one holds. */
export const saysDay = (today: Temporal.PlainDate) => (value: Day, check: z.RefinementCtx) => {
  const wrong = (message: string): void => check.addIssue({ code: "custom", path: ["on"], message });
  const tapped = tappedDay(value.day);
  const on = tapped ?? value.on;
  if (on === null) wrong("On which day was it? Please choose one.");
  else if (tapped && value.on && !tapped.equals(value.on))
    wrong("Two days are named. Which one is it? Tap “Another day” for the one that is typed, or empty it.");
  else if (Temporal.PlainDate.compare(on, today) > 0) wrong("That day lies ahead. On which day was it?");
  else if (Temporal.PlainDate.compare(on, longAgo) < 0) wrong("That is long ago. Is the year right?");
};

/** The day of a form that is in order. */
export const dayMeant = ({ day, on }: Day): Temporal.PlainDate => {
  const meant = tappedDay(day) ?? on;
  if (!meant) throw new Error("A form without a day is not in order");
  return meant;
};

/** The day that was tapped; null where another is meant. */
function tappedDay(day: string): Temporal.PlainDate | null {
  if (day === other || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    return Temporal.PlainDate.from(day);
  } catch {
    return null;
  }
}
