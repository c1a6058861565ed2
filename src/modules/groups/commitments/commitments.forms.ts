import { z } from "zod";
import { safePath } from "../../../basics/own-path.ts";
import type { NextStep, Outcome } from "../../../database/index.ts";
import {
  choice,
  date,
  freshId,
  line,
  maybeId,
  maybeLine,
  maybeWords,
  tick,
  version,
} from "../../../web/fields.ts";

/** Where to go on to afterwards: a path of ours, or nothing. */
const then = () =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? safePath(value) : null));

const outcomes = ["done", "partly", "not-yet"] as const satisfies readonly Outcome[];
export const nextSteps = ["keep", "smaller", "later", "swap", "drop"] as const satisfies readonly NextStep[];

/** The steps after which the member writes anew. */
export const stepsInWords = ["smaller", "later", "swap"] as const satisfies readonly NextStep[];
export type StepInWords = (typeof stepsInWords)[number];

const inWords = {
  what: line(200, "What will you do? A few words are enough."),
  when: maybeLine(120),
  where: maybeLine(120),
  if: maybeLine(160),
  then_do: maybeLine(160),
  hidden: tick(),
  then: then(),
};

/** A day that lies ahead, where the commitment has one. */
const dueDay = (today: Temporal.PlainDate) =>
  date("By which day? Please choose one.").superRefine((day, check) => {
    if (Temporal.PlainDate.compare(day, today) < 0) check.addIssue("That day is past. Which day will it be?");
    else if (Temporal.PlainDate.compare(day, today.add({ years: 1 })) > 0) {
      check.addIssue("That is more than a year away. A day in the next weeks works better.");
    }
  });

/** No day is asked where a meeting follows. */
const noDay = () =>
  z
    .unknown()
    .optional()
    .transform(() => null);

type IfThen = { if: string; then_do: string };

/** A condition without an answer, or an answer to nothing, is half a plan: the other half is asked for. */
const bothOrNone = <Schema extends z.ZodType<IfThen>>(schema: Schema): Schema =>
  schema
    .refine((value) => !value.if || value.then_do, {
      path: ["then_do"],
      error: "And what will you do then? Or leave both lines empty.",
      when: always,
    })
    .refine((value) => value.if || !value.then_do, {
      path: ["if"],
      error: "In which case? Or leave both lines empty.",
      when: always,
    });

// Said together with what is amiss elsewhere, so that nobody has to send a form three times.
const always = (): boolean => true;

/** What a form for a new commitment brings along unseen: for whom, said at which meeting, instead of what. */
export const broughtAlong = z.object({
  for: maybeId(),
  said: maybeId(),
  carries: maybeId(),
  step: z
    .unknown()
    .optional()
    .transform((value): StepInWords | null => stepsInWords.find((step) => step === value) ?? null),
  then: then(),
});

/** A new commitment; with `today` it has a due day. */
export const newCommitmentForm = (today: Temporal.PlainDate | null) =>
  bothOrNone(z.object({ id: freshId(), ...inWords, due: today ? dueDay(today) : noDay() }));

/** Changes to one; with `today` it has a due day. */
export const editCommitmentForm = (today: Temporal.PlainDate | null) =>
  bothOrNone(z.object({ ...inWords, due: today ? dueDay(today) : noDay(), version: version() }));

export const hidingForm = z.object({ hidden: tick(), then: then() });

/** As long as the note of a report may be. */
export const noteLetters = 500;

export const reportForm = z.object({
  outcome: choice(outcomes, "What became of it? Please choose one of the three."),
  note: maybeWords(noteLetters),
  version: version(),
  then: then(),
});

export const nextStepForm = z.object({
  step: choice(nextSteps, "Please choose one of the five. None of them is wrong."),
  then: then(),
});

/** Nobody is cheered by the word that the form began with. */
const namesTheAct = "Say what you saw done, in a few words: “You called two people you had not met.”";

export const cheerForm = z.object({
  id: freshId(),
  words: line(160, namesTheAct).superRefine((words, check) => {
    if (/^you\W*$/iu.test(words)) check.addIssue(namesTheAct);
  }),
  then: then(),
});

export const returnForm = z.object({ then: then() });
