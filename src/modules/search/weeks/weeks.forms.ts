import { z } from "zod";
import { safePath } from "../../../basics/own-path.ts";
import {
  choice,
  freshId,
  line,
  maybeId,
  maybeLine,
  maybeWhole,
  maybeWords,
  tick,
  version,
} from "../../../web/fields.ts";
import { minutesFields, saysMinutes } from "../activities/time.forms.ts";
import { activityKinds, channels, letters } from "../search.ts";

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

/** A week has no more minutes than this. */
export const mostMinutes = 7 * 24 * 60;
const minutesWrong = "Please type whole minutes: 60 is one hour.";
const minutes = () => maybeWhole(0, mostMinutes, minutesWrong).transform((typed) => typed ?? 0);

/** The minutes of a week, a field for each channel; or that the plan of the week before is taken along. */
export const planForm = z.object({
  carry: tick(),
  posting: minutes(),
  networking: minutes(),
  direct: minutes(),
  recruiter: minutes(),
});

/** How a week was. */
export const reviewForm = z.object({
  version: version(),
  energy: maybeWhole(1, 10, "Energy is a number from 1 to 10."),
  words: maybeWords(letters.week),
});

const act = {
  kind: choice(activityKinds, "What kind of thing is it? Please choose one."),
  what: line(letters.what, "What will you do? A few words are enough."),
  ...minutesFields,
  channel: oneOf(channels),
  person: maybeLine(letters.person),
  opportunity: maybeId(),
};

/** Something that is planned for a week. */
export const newPlannedForm = z.object({ id: freshId(), ...act }).superRefine(saysMinutes);

/** Changes to it. */
export const editPlannedForm = z.object({ version: version(), ...act }).superRefine(saysMinutes);

export type PlannedTyped = Omit<z.output<typeof editPlannedForm>, "version">;

/** Done: the id of the activity that this makes. */
export const doneForm = z.object({ id: freshId() });

/** One tap to a commitment. */
export const commitForm = z.object({ id: freshId(), group: maybeId(), hidden: tick(), then: then() });
