import { z } from "zod";
import { safePath } from "../../../basics/own-path.ts";
import { choice, date, freshId, line, maybeId, maybeLine, version } from "../../../web/fields.ts";
import { letters } from "../contact.ts";

/** Where to go on to afterwards: a path of ours, or nothing. */
const then = () =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? safePath(value) : null));

const askForDay = "By which day? Please choose one.";

/** A day that somebody may mean: not years away. It may be past, where it is written down late. */
const dueOn = (today: Temporal.PlainDate) =>
  date(askForDay).superRefine((day, check) => {
    const years = Math.abs(today.until(day, { largestUnit: "years" }).years);
    if (years >= 2) check.addIssue("That is years away. Is the year right?");
  });

const dayAhead = (today: Temporal.PlainDate) =>
  dueOn(today).superRefine((day, check) => {
    if (Temporal.PlainDate.compare(day, today) < 0) check.addIssue("That day is past. Which day will it be?");
  });

const owed = (today: Temporal.PlainDate) => ({
  owedBy: choice(["me", "them"], "Who owes it: you, or they? Please choose one."),
  what: line(letters.what, "What is it? A few words are enough."),
  due: dueOn(today),
  then: then(),
});

/** Something new that is owed. */
export const newFollowUpForm = (today: Temporal.PlainDate) => z.object({ id: freshId(), ...owed(today) });

/** Changes to what is owed. */
export const editFollowUpForm = (today: Temporal.PlainDate) =>
  z.object({ version: version(), ...owed(today) });

/** Ways to put something off without looking for a day. */
const soon = ["tomorrow", "next-week"] as const;
export type Soon = (typeof soon)[number];

/** The day that a quick choice means. */
export const dayOfSoon = (chosen: Soon, today: Temporal.PlainDate): Temporal.PlainDate =>
  today.add({ days: chosen === "tomorrow" ? 1 : 7 });

/** Later by a quick choice, where there is one. */
export const soonForm = z.object({
  soon: z
    .unknown()
    .optional()
    .transform((value) => soon.find((each) => each === value) ?? null),
  then: then(),
});

/** Later, on a day that lies ahead. */
export const laterForm = (today: Temporal.PlainDate) => z.object({ due: dayAhead(today), then: then() });

/** A button that only brings back where it stood. */
export const pressForm = z.object({ then: then() });

/** One tap to a commitment. Pressed twice it is one without an id too: what waits for a report is found. */
export const commitForm = z.object({ id: maybeId(), group: maybeId(), then: then() });

/** With whom a commitment is: chosen, or typed. */
export const withForm = z.object({ contact: maybeId(), name: maybeLine(letters.name), then: then() });
