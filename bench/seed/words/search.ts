import type { Dice } from "../dice.ts";
import { firms, trades } from "./names.ts";
import { filled } from "./talk.ts";

// None of these is a branch that stands in address books: so an employer is known there by a search alone.
const branches = ["Institute", "Council", "Rail", "Energy", "Libraries", "Laboratories", "Water", "Archives"];

/** The name of an employer. */
export const employerName = (dice: Dice): string => `${dice.pick(firms)} ${dice.pick(branches)}`;

const ranks = ["", "", "", "lead ", "deputy ", "evening "];
const jobs = [...trades, "clerk", "coordinator", "instructor", "administrator", "analyst"];

/** The title of a job. */
export const jobTitle = (dice: Dice): string => `${dice.pick(ranks)}${dice.pick(jobs)}`;

/** What is looked for, in a sentence. */
export const targetWords = (dice: Dice): string =>
  filled(
    dice,
    dice.pick([
      "I look for {work} at a place like {place}, near home.",
      "Next I want to do {work} for people who need {thing}.",
      "A team of {many} in which my {work} counts.",
    ]),
  );

/** A line of what is wanted, or not. */
export const wantLine = (dice: Dice): string =>
  filled(dice, dice.pick(["{work}", "to be home {when}", "a place like {place}", "time for {doing}"]));

/** What is known of an employer. */
export const knownWords = (dice: Dice): string =>
  filled(dice, dice.pick(["", "They open at {place}.", "{who} was there for years.", "Known for {work}."]));

/** Where a job was found. */
export const boardName = (dice: Dice): string =>
  dice.pick(["the town’s job board", "a newsletter", "a notice at the library", "their own page", ""]);

/** Notes on a job. */
export const jobNotes = (dice: Dice): string =>
  dice.chance(0.4) ? filled(dice, "They ask for {word}, {word} and {work}. {who} knows more.") : "";

/** The text of a posting. */
export const postingWords = (dice: Dice): string =>
  Array.from({ length: dice.between(2, 4) }, () =>
    filled(
      dice,
      "We look for somebody who brings {work} and {word}, who likes {doing}, and who is at {place} {when}.",
    ),
  ).join("\n");

/** What comes next. */
export const nextWords = (dice: Dice): string =>
  filled(dice, dice.pick(["Ask {who}", "Send {thing}", "Call {when}", "Read about {word}"]));

/** What was done. */
export const deedWords = (dice: Dice): string =>
  dice.chance(0.5)
    ? filled(dice, dice.pick(["Spoke of {word} {when}.", "{who} was there.", "Took {thing} along."]))
    : "";

/** A line to prepare before a talk, or a question to rehearse; no two of one talk are the same. */
export const prepareWords = (dice: Dice, nth: number): string =>
  filled(dice, `${nth + 1}. ${dice.pick(["What about {word}?", "Why {work}?", "Bring {thing}"])}`);

/** How a talk went. */
export const wentWords = (dice: Dice): string =>
  filled(
    dice,
    dice.pick(["", "The {word} was clear.", "I spoke too long about {word}.", "I asked about {work}."]),
  );

/** What was spoken of. */
export const spokenWords = (dice: Dice): string =>
  filled(
    dice,
    dice.pick(["{word} and {word} at {place}", "how {who} came to {work}", "their plans for {place}"]),
  );

/** A note of thanks. */
export const thanksWords = (dice: Dice): string =>
  filled(
    dice,
    "Thank you for your time {when}. What you said about {word} stays with me: I will try {doing}.",
  );

/** What else there is to say of something that was sent. */
export const documentNote = (dice: Dice): string => (dice.chance(0.3) ? filled(dice, "With {thing}.") : "");

/** What somebody means to do when it goes badly. */
export const cardWords = (dice: Dice): string =>
  filled(dice, dice.pick(["Ring {who}.", "Ask {who} about {place}.", "Go to {place} and begin again."]));

/** A line on a week. */
export const weekWords = (dice: Dice): string =>
  filled(dice, dice.pick(["", "I was {feeling}.", "Much {doing}."]));

/** How a search came to its end. */
export const landedWords = (dice: Dice): string =>
  filled(dice, "It began {when} with {who}, and went on at {place}.");
