import { bareWords } from "../../people/index.ts";

/** A place in a note that is still to be filled. */
export const place = "______";

export type Known = {
  /** Whom it thanks, and who signs. */
  name: string;
  from: string;
  /** For what: "the time you took on Tuesday", or the member's own words. */
  forWhat: string;
  spokenOf: string;
  promised: string;
};

/**
 * A frame for a note: the debrief's own words stand in it where there are some, and a place to fill where there are none.
 * Nothing in it is made up: what somebody takes from a talk, only they know.
 */
export function draftOf({ name, from, forWhat, spokenOf, promised }: Known): string {
  return [
    `Dear ${name || place},`,
    `Thank you for ${forWhat || place}.`,
    spokenOf
      ? `We spoke of this:\n${spokenOf}\nWhat I take from it: ${place}`
      : `What you said about ${place} stays with me: ${place}`,
    ...(promised ? [`What I promised:\n${promised}`] : []),
    `With kind regards,\n${from}`,
  ].join("\n\n");
}

/** Whether a place in it is still to be filled. */
export const hasPlaces = (words: string): boolean => /_{3,}/.test(words);

/** Words shorter than this are anybody's. */
const leastLetters = 4;

// Words that stand in every letter, and say of nothing in particular.
const everyday = new Set(
  (
    "about after again also always because been before being both come could dear does each else even ever every from " +
    "gave give good great have having here into just kind know like look made make many more most much must need next " +
    "only other over promised really regards said same says should some something spoke stays still such take talk " +
    "talked tell than thank thanks that their them then there these they thing things think this those through time " +
    "told very want wanted well went were what when where which while will with words work would yours your"
  ).split(" "),
);

/** The words of a text that say what it is about. */
const telling = (text: string): Set<string> =>
  new Set(
    bareWords(text)
      .split(" ")
      .filter((word) => [...word].length >= leastLetters && !everyday.has(word)),
  );

/** Whether a note names something that was really spoken of; null where nobody said what that was. */
export function namesWhatWasSpokenOf(words: string, spokenOf: string): boolean | null {
  const spoken = telling(spokenOf);
  if (spoken.size === 0) return null;
  const written = telling(words);
  return [...spoken].some((word) => written.has(word));
}
