import { z } from "zod";
import { type Id, fromAddress } from "../../../basics/ids.ts";
import { safePath } from "../../../basics/own-path.ts";
import {
  choice,
  freshId,
  maybeDate,
  maybeId,
  maybeLine,
  maybeWords,
  tick,
  ticks,
  version,
} from "../../../web/fields.ts";
import { activityKinds, channels, letters, methods } from "../search.ts";
import { checks } from "./activity.ts";
import { dayFields, minutesFields, saysDay, saysMinutes } from "./time.forms.ts";

/** Where to go on to afterwards: a path of ours, or nothing. */
const then = () =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? safePath(value) : null));

/** One of a list; nothing where it is none of them. */
const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z
    .unknown()
    .optional()
    .transform((value): Value | "" => values.find((each) => each === value) ?? "");

const kind = () => choice(activityKinds, "What did you do? Please choose one.");

/** Who is meant by a name that several have: one of them, only the name, or somebody new. */
const whom = () =>
  z
    .unknown()
    .optional()
    .transform((value): Id | "name" | "new" | null =>
      value === "name" || value === "new" ? value : typeof value === "string" ? fromAddress(value) : null,
    );

const fields = {
  kind: kind(),
  ...dayFields,
  ...minutesFields,
  person: maybeLine(letters.person),
  whom: whom(),
  keepContact: tick(),
  opportunity: maybeId(),
  move: tick(),
  channel: oneOf(channels),
  company: maybeLine(120),
  words: maybeWords(letters.activity),
  checks: ticks(checks),
  position: maybeLine(letters.position),
  method: oneOf(methods),
  employerAddress: maybeLine(letters.address),
  employerPhone: maybeLine(letters.phone),
  outcome: maybeLine(letters.outcome),
  then: then(),
};

/** A new activity, the whole form at once. */
export const newActivityForm = (today: Temporal.PlainDate) =>
  z
    .object({ id: freshId(), commitment: maybeId(), ...fields })
    .superRefine(saysDay(today))
    .superRefine(saysMinutes);

/** Changes to one. */
export const editActivityForm = (today: Temporal.PlainDate) =>
  z
    .object({ version: version(), ...fields })
    .superRefine(saysDay(today))
    .superRefine(saysMinutes);

/** What a form says of an activity, whichever of the two it was. */
export type ActivityTyped = Omit<z.output<ReturnType<typeof editActivityForm>>, "version">;

/** One tap, and the day where it was not today. */
export const oneTapForm = z.object({
  id: freshId(),
  kind: kind(),
  opportunity: maybeId(),
  on: maybeDate("This is no day."),
  then: then(),
});

/** On which day an answer came; nothing takes it back. */
export const replyForm = (today: Temporal.PlainDate) =>
  z.object({
    on: maybeDate("On which day did they answer? Please choose one.").superRefine((day, check) => {
      if (day && Temporal.PlainDate.compare(day, today) > 0)
        check.addIssue("That day lies ahead. On which day did they answer?");
    }),
    then: then(),
  });

/** Whether what stands in the contact's story goes too. */
export const removalForm = z.object({ story: tick(), then: then() });
