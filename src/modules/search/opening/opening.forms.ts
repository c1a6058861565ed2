import { z } from "zod";
import { choice, date, freshId, maybeDate, maybeId, version } from "../../../web/fields.ts";

/** A day that lies behind, and within a working life. */
const dayBehind = (today: Temporal.PlainDate) =>
  date("Since when? Today is a good answer.").superRefine((day, check) => {
    if (Temporal.PlainDate.compare(day, today) > 0)
      check.addIssue("That day is still to come. Since when have you been looking?");
    else if (isFarAway(day, today)) check.addIssue(farAway);
  });

/** A day that may also lie ahead: a notice runs on, and so does money. */
const anyDay = (today: Temporal.PlainDate) =>
  maybeDate("Please choose a day, or leave it empty.").superRefine((day, check) => {
    if (day && isFarAway(day, today)) check.addIssue(farAway);
  });

const isFarAway = (day: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Math.abs(today.year - day.year) > 60;

const farAway = "That is very many years away. Is the year right?";

const words = (today: Temporal.PlainDate) => ({
  lookingSince: dayBehind(today),
  lastWorkOn: anyDay(today),
  inWork: choice(["", "yes", "no"], "Are you in work now? Please choose, or leave it open.").default(""),
  pace: choice(["", "fast", "slow"], "Which pace? Please choose, or leave it open.").default(""),
  moneyUntil: anyDay(today),
});

type Said = { inWork: "" | "yes" | "no"; pace: "" | "fast" | "slow" };

/** Where no pace is chosen it is slow beside a job, and fast otherwise. */
const withPace = <Words extends Said>(said: Words) => ({
  ...said,
  pace: said.pace || (said.inWork === "yes" ? ("slow" as const) : ("fast" as const)),
});

/** A search that is opened. */
export const openingForm = (today: Temporal.PlainDate) =>
  z.object({ id: freshId(), ...words(today) }).transform(withPace);

/** Changes to the open one, which it names by its id. */
export const changingForm = (today: Temporal.PlainDate) =>
  z.object({ search: maybeId(), version: version(), ...words(today) }).transform(withPace);
