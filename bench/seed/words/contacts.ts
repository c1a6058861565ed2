import type { Dice } from "../dice.ts";
import { firms, firstNames, lastNames, trades } from "./names.ts";
import { filled } from "./talk.ts";

const branches = ["Freight", "Works", "Clinics", "Press", "Foods", "Gardens", "Ferries", "Housing", "Tools"];
const forms = ["", "", " Ltd", " GmbH", " & Co. KG"];
const ranks = ["", "", "head ", "assistant ", "senior ", "night "];

/** A person's name, as it stands on a card. */
export const knownName = (dice: Dice): string => `${dice.pick(firstNames)} ${dice.pick(lastNames)}`;

/** The name of a company, with its legal form or without. */
export const companyName = (dice: Dice): string =>
  `${dice.pick(firms)} ${dice.pick(branches)}${dice.pick(forms)}`;

/** What somebody does. */
export const titleWords = (dice: Dice): string => `${dice.pick(ranks)}${dice.pick(trades)}`;

/** Where they met. */
export const metWords = (dice: Dice): string =>
  filled(dice, dice.pick(["{place}", "at {place}, {when}", "the fair at {place}"]));

/** The back of a card. */
export const backWords = (dice: Dice): string =>
  filled(
    dice,
    dice.pick([
      "Knows {who}. Asked for {thing}.",
      "They hire {when}, at {place}. Mention {who}.",
      "We spoke of {word} and of {place}. Likes {thing}.",
      "Said: come back {when} with {thing}.",
      "Has changed trades twice; {who} helped.",
    ]),
  );

/** What was between the two on a day. */
export const exchangeWords = (dice: Dice): string =>
  filled(
    dice,
    dice.pick([
      "Told me of {place}.",
      "Rang {when}; nobody answers before ten.",
      "Sent {thing} and asked about {word}.",
      "Met by chance at {place}. Greetings from {who}.",
      "They wrote back {when}: nothing yet, ask again.",
      "",
    ]),
  );

/** What was promised. */
export const promisedWords = (dice: Dice): string =>
  filled(dice, dice.pick(["Send {thing}", "Introduce them to {who}", "Ask {who}", "Call {when}"]));

const tags = ["harbour", "Fair", "old team", "choir", "night shift", "Mentor", "to thank"];

/** Some tags, each once. */
export const tagsOf = (dice: Dice): string[] => dice.some(tags, 0.12);
