import { z } from "zod";
import {
  choice,
  date,
  freshId,
  line,
  maybeId,
  maybeLine,
  maybeTime,
  maybeWords,
  tick,
  version,
  zone,
} from "../../../web/fields.ts";
import { fromAddress } from "../../../basics/ids.ts";
import { maybeChoice } from "../opportunities/opportunity-fields.ts";
import { thenField } from "../opportunities/opportunities.forms.ts";
import { letters } from "../search.ts";
import { ways } from "./job-interview.ts";
import { personFields } from "./people-fields.ts";

/** A day that somebody may mean. It may be past: one that took place can be written down, and debriefed. */
const day = (today: Temporal.PlainDate) =>
  date("On which day is it? Please choose one.").superRefine((on, check) => {
    if (Math.abs(today.until(on, { largestUnit: "years" }).years) >= 2)
      check.addIssue("That is years away. Is the year right?");
  });

const fields = (today: Temporal.PlainDate) => ({
  on: day(today),
  time: maybeTime("A time looks like 10:00 or 14:30. Leave it out while it is open."),
  zone: zone(),
  how: maybeChoice(ways),
  place: maybeLine(letters.address),
});

/** A job interview that is new, with whom it is. */
export const newJobInterviewForm = (today: Temporal.PlainDate) =>
  z.object({ id: freshId(), ...fields(today), ...personFields });

/** Changes to when, how and where. */
export const editJobInterviewForm = (today: Temporal.PlainDate) =>
  z.object({ version: version(), ...fields(today) });

/** More people who are there. */
export const peopleForm = z.object(personFields);

/** A button that says yes, or takes it back with "no"; and where to go on to. */
export const pressForm = z.object({ undo: tick(), then: thenField() });

/** A line to prepare, or a question to rehearse. */
export const preparationForm = z.object({
  id: freshId(),
  kind: choice(["prepare", "question"], "Something to prepare, or a question? Please choose one."),
  words: line(letters.preparation, "What is it? A few words are enough."),
});

/** What becomes of a line: ticked, open again, or gone. */
export const lineForm = z.object({
  does: choice(
    ["done", "open", "remove"],
    "Something in this form was lost on the way. Please send it again.",
  ),
});

/** What there is to say right after. All of it may be left empty. */
export const debriefForm = z.object({
  id: freshId(),
  version: version(),
  talkedOf: maybeWords(letters.debrief),
  promised: maybeWords(letters.debrief),
  wentWell: maybeWords(letters.debrief),
  wentBadly: maybeWords(letters.debrief),
  present: z
    .unknown()
    .optional()
    .transform((sent) =>
      (Array.isArray(sent) ? sent : [sent]).flatMap((one) =>
        typeof one === "string" ? (fromAddress(one) ?? []) : [],
      ),
    ),
  followUp: tick(),
  to: maybeId(),
  ...personFields,
});
