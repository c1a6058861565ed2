import { z } from "zod";
import { choice, maybeWords, tick, version, whole } from "../../../web/fields.ts";
import { readKey } from "../keys.ts";

const lost = "Something in this form was lost on the way. Please send it again.";
const words = 10;

/** The key, as it was typed; what it cannot be is said in a sentence. */
const key = () =>
  maybeWords(500).transform((typed, check) => {
    const read = readKey(typed);
    if (read !== null) return read;
    check.addIssue(sayWhatIsWrong(typed));
    return z.NEVER;
  });

function sayWhatIsWrong(typed: string): string {
  const count = typed.match(/\p{L}+/gu)?.length ?? 0;
  if (count === 0) return "Please type the ten words of your key.";
  if (count !== words) return `A key has ten words, and here ${count === 1 ? "is one" : `are ${count}`}.`;
  return "One of these words is in no key. Has a letter gone astray?";
}

export const keyForm = z.object({ key: key() });

/** `sure` once it was asked; `comments`: with all that was written under the number. */
export const withdrawalForm = z.object({ key: key(), sure: tick(), comments: tick() });

/** A comment under the number of the key: where it stands. */
export const ownCommentForm = z.object({
  key: key(),
  number: whole(1, 999_999, lost),
  place: whole(1, 999_999, lost),
});

export const hidingForm = z.object({
  key: key(),
  place: whole(1, 999_999, lost),
  hidden: tick(),
});

export const crossoverForm = z.object({
  key: key(),
  seeker: whole(1, 999_999, lost),
  guide: whole(1, 999_999, lost),
  answer: choice(["yes", "no"], lost),
});

export const correctionForm = z.object({ key: key(), version: version() });

/** Only asks for the form to correct in. */
export const openingForm = z.object({ key: key(), open: tick() });
