import { z } from "zod";
import { choice, words } from "../../../web/fields.ts";

/** So many letters a reader has to say why. */
export const reasonLetters = 300;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const carried = () => z.preprocess(first, z.string().optional().default(""));

const largest = 2_147_483_647;
const whichNumber = "Please type the number of an interview, such as 00012.";

/** The number of an interview as people write it. */
const numberOfInterview = () =>
  carried().transform((text, check) => {
    const digits = /^\s*(?:#|no\.?|interview)?\s*(\d{1,10})\s*$/i.exec(text)?.[1];
    const number = Number(digits);
    if (digits && number >= 1 && number <= largest) return number;
    check.addIssue(whichNumber);
    return z.NEVER;
  });

/** On which side the other interview stands: it has been there, or it could use what this one knows. */
export const proposalSides = ["guide", "seeker"] as const;

export const proposalForm = z.object({
  other: numberOfInterview(),
  side: choice(proposalSides, "Please choose which of the two has been there."),
  reason: words(reasonLetters, "Please say in a sentence where they cross.").refine(
    (text) => !/https?:|www\./i.test(text),
    "A reason has no links. Please say it in words.",
  ),
  drawn: carried(),
  homepage: carried(),
});
