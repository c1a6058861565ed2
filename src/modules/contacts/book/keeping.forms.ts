import { z } from "zod";
import { safePath } from "../../../basics/own-path.ts";
import { maybeDate, whole } from "../../../web/fields.ts";
import { mostDays } from "./contacts.forms.ts";

/** Where to go back to afterwards: a path of ours, or nothing. */
const then = () =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? safePath(value) : null));

/** How often to be in touch, in days; 0 is off. */
export const keepingForm = z.object({
  days: whole(0, mostDays, "How often? Please choose from the list."),
  then: then(),
});

const soon = ["two-weeks", "month"] as const;

/** Later: by a quick choice, or on a day that lies ahead. */
export const snoozeForm = (today: Temporal.PlainDate) =>
  z
    .object({
      soon: z
        .unknown()
        .optional()
        .transform((value) => soon.find((each) => each === value) ?? null),
      until: maybeDate("On which day? Please choose one."),
      then: then(),
    })
    .transform((value, check) => {
      const until = value.soon ? dayOfSoon(value.soon, today) : value.until;
      if (until && isAhead(until, today)) return { until, then: value.then };
      check.addIssue({
        code: "custom",
        path: ["until"],
        message: until ? "Please choose a day ahead, within two years." : "On which day? Please choose one.",
      });
      return z.NEVER;
    });

const dayOfSoon = (chosen: (typeof soon)[number], today: Temporal.PlainDate): Temporal.PlainDate =>
  chosen === "month" ? today.add({ months: 1 }) : today.add({ days: 14 });

const isAhead = (day: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(day, today) > 0 &&
  Temporal.PlainDate.compare(day, today.add({ days: mostDays })) <= 0;
