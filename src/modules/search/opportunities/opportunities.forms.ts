import { z } from "zod";
import { safePath } from "../../../basics/own-path.ts";
import { choice, freshId, line, maybeId, maybeLine, maybeWords, tick, version } from "../../../web/fields.ts";
import { contactParts, letters } from "../search.ts";
import {
  beginnings,
  dayThatCame,
  maybeChoice,
  maybeDayToCome,
  stageField,
  whyField,
  wordFields,
} from "./opportunity-fields.ts";

const title = () => line(letters.title, "What is the job called? A few words are enough.");
const askForStep = "What comes next? A few words are enough.";

/** Where to go on to afterwards: a path of ours, or nothing. */
export const thenField = () =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? safePath(value) : null));

/** A job that is new. */
export const newOpportunityForm = (today: Temporal.PlainDate) =>
  z
    .object({
      id: freshId(),
      title: title(),
      ...wordFields,
      stage: choice(beginnings as [string, ...string[]], "Where does it stand? Please choose one.").transform(
        (stage) => beginnings.find((each) => each === stage) ?? ("spotted" as const),
      ),
      stageOn: dayThatCame(today),
      nextStep: maybeLine(letters.nextStep),
      nextOn: maybeDayToCome(today),
      posting: maybeWords(letters.posting),
      postingSource: maybeChoice(["fetched", "sent"]),
    })
    .superRefine(({ nextStep, nextOn }, check) => {
      if (nextOn && nextStep === "")
        check.addIssue({ code: "custom", path: ["nextStep"], message: askForStep });
    });

/** Changes to one that is there. */
export const editOpportunityForm = z.object({ version: version(), title: title(), ...wordFields });

/** Another stage, on a day; why, where it is closed. Without a day it is today's. */
export const stageForm = (today: Temporal.PlainDate) =>
  z.object({
    to: stageField(),
    on: z.preprocess((day) => (day === undefined || day === "" ? today.toString() : day), dayThatCame(today)),
    why: whyField(),
    then: thenField(),
  });

/** What comes next: said, done, or put off. */
export const nextForm = (today: Temporal.PlainDate) =>
  z
    .object({
      how: maybeChoice(["done", "tomorrow", "next-week"]),
      nextStep: maybeLine(letters.nextStep),
      nextOn: maybeDayToCome(today),
      then: thenField(),
    })
    .superRefine(({ how, nextStep, nextOn }, check) => {
      if (how === "" && nextOn && nextStep === "")
        check.addIssue({ code: "custom", path: ["nextStep"], message: askForStep });
    });

/** Who plays which part: by name; of several alike, or of nobody, the answer settles who is meant. */
export const partForm = z.object({
  name: line(120, "Who is it? A name is enough."),
  part: choice(contactParts, "Which part do they play? Please choose one."),
  contact: maybeId(),
  isNew: tick(),
});

/** The text of the posting. */
export const postingForm = z.object({ posting: maybeWords(letters.posting) });

/** How much others see of one. */
export const shownForm = z.object({ shown: maybeChoice(["nothing", "something", "details"]) });

/** A button that says yes or no. */
export const yesForm = z.object({ yes: tick() });

/** What is looked for, and which page of it. */
export const searchForm = z.object({
  words: maybeLine(100),
  page: maybeLine(6).transform((text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1)),
});
