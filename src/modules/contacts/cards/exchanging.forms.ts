import { z } from "zod";
import { maybeId, maybeLine } from "../../../web/fields.ts";
import { letters } from "../contact.ts";
import { cardBackForm } from "./card-back.forms.ts";
import { typedCode } from "./card-code.ts";

/** The code of a card, as it was read aloud, typed, scanned, or pasted with its whole address. */
const code = () =>
  maybeLine(300).transform((text, check): string => {
    const read = typedCode(text);
    if (read !== null) return read;
    check.addIssue(
      text === ""
        ? "Please type the code that stands on their card."
        : "A code has ten letters and digits, such as k7mq2-xbd4c. Is one missing?",
    );
    return z.NEVER;
  });

/** A code whose card somebody wants to see. */
export const findForm = z.object({ code: code() });

/** A card that is kept, with the code that it was shown under. */
export const keepForm = (today: Temporal.PlainDate) => cardBackForm(today).extend({ code: code() });

/** What a browser kept while it had no connection, and for whom. With a name it is kept without the card. */
export const waitedForm = (today: Temporal.PlainDate) =>
  keepForm(today).extend({ waited: maybeId(), name: maybeLine(letters.name) });

/** Why a card could not be kept: for a form, and for a browser that sends what waited in it. */
export const whyNotKept: Record<string, string> = {
  "card-not-shown":
    "No card is shown under this code. Is every letter right? Else whoever gave it may have switched the card off, or renewed its code.",
  "own-card": "That is the code of your own card. What does theirs say?",
  "enough-given":
    "You gave your card to a great many people since yesterday. Keep this one without giving yours.",
  "enough-contacts": "Your address book is full. Please remove somebody first.",
};

/** Why anything else was not taken. */
export const notTaken = "This could not be kept as it is. Please have another look at what you wrote.";
