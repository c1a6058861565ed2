import { z } from "zod";
import { fromAddress } from "../../../basics/ids.ts";
import { choice, freshId, maybeDate, maybeId, maybeLine, version } from "../../../web/fields.ts";
import { type SearchPart, searchParts, type ShareLevel, shareLevels } from "../search.ts";
import type { AudienceTo } from "./audience-choices.reads.ts";
import { type Levels, presets } from "./levels.ts";

/** How long a buddy or a coach may look where no day is named. */
export const usualWeeks = 8;

/** Nobody looks longer without being asked in again. */
const mostDays = 366;

const kinds = ["group", "buddy", "coach"] as const;

/** The value under which an audience stands among the choices of a form: its kind and its address. */
const whom = maybeLine(30).transform((text, check): AudienceTo => {
  const [kind, address = ""] = text.split(".");
  const known = kinds.find((each) => each === kind);
  const id = fromAddress(address);
  if (known && id !== null) return { kind: known, id };
  check.addIssue("With whom? Please choose a group or somebody from the list.");
  return z.NEVER;
});

const untilDay = (today: Temporal.PlainDate) =>
  maybeDate("Until which day? Please choose one, or leave it empty.").superRefine((day, check) => {
    if (day === null) return;
    if (Temporal.PlainDate.compare(day, today) < 0)
      check.addIssue("That day is past. Until which day may they look?");
    else if (today.until(day).days > mostDays)
      check.addIssue("That is more than a year away. You can make it longer when the day is near.");
  });

/** The last day for an audience: a group alone may look without end. */
export const lastDay = (
  kind: AudienceTo["kind"],
  until: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null => until ?? (kind === "group" ? null : today.add({ weeks: usualWeeks }));

/** Sharing with somebody new: every part in the same way to begin with. */
export const shareForm = (today: Temporal.PlainDate) =>
  z.object({
    id: freshId(),
    whom,
    preset: choice(presets, "How much may they see? Please choose one."),
    until: untilDay(today),
  });

/** The name of the field in which the level of a part is chosen. */
export const fieldOf = (part: SearchPart): `level-${SearchPart}` => `level-${part}`;

const level = () => choice(shareLevels, "How much of it? Please choose one.");

const levelFields = {
  "level-target": level(),
  "level-companies": level(),
  "level-opportunities": level(),
  "level-activities": level(),
  "level-week": level(),
  "level-job-interviews": level(),
  "level-thanks": level(),
} as const satisfies Record<`level-${SearchPart}`, z.ZodType<ShareLevel>>;

/** What an audience sees, part by part; or of all parts the same, by one button. */
export const audienceForm = (today: Temporal.PlainDate) =>
  z.object({ version: version(), until: untilDay(today), ...levelFields });

export const levelsIn = (value: Record<`level-${SearchPart}`, ShareLevel>): Levels =>
  Object.fromEntries(searchParts.map((part) => [part, value[fieldOf(part)]])) as Levels;

/** "It is clear to me", about the sentence that was read, or not any more. */
export const agreementForm = z.object({
  targetId: maybeId(),
  clear: choice(["yes", "no"], "Please press one of the two."),
});
