import { type Identifying, identifyingIn, type Why } from "../publishing/identifying.ts";
import type { Said } from "../interview.ts";

/** What could tell who somebody is, in the words of one answer. */
export const warningsIn = (words: string): Identifying[] =>
  // NOTE: no members' names. A warning would answer whoever asks whether somebody is a member here.
  identifyingIn(words, []);

/** So many places of one answer are spoken of one by one; all are marked. Who has more rather changes the answer. */
export const warnedOneByOne = 20;

/** What each place looks like, after the words that stand there. */
export const reasons: Readonly<Record<Why, string>> = {
  link: "is a link: it may lead to you",
  mail: "is a mail address",
  telephone: "looks like a telephone number",
  address: "looks like an address",
  person: "looks like somebody's name",
  employer: "looks like the name of an employer",
};

/** A place that somebody wants to strike out, as a button says it. */
export const strikeButton = (slug: string, { start, end }: Identifying): string =>
  `strike ${slug} ${start} ${end}`;

/** The answer with that place struck out; null where the button speaks of nothing that is warned about. */
export function struckOut(answers: Said["answers"], button: string): { slug: string; words: string } | null {
  const [, slug = "", start, end] = /^strike ([\w-]+) (\d{1,5}) (\d{1,5})$/.exec(button) ?? [];
  const words = Object.hasOwn(answers, slug) ? answers[slug] : undefined;
  if (words === undefined) return null;
  const place = warningsIn(words).find((each) => each.start === Number(start) && each.end === Number(end));
  return place ? { slug, words: `${words.slice(0, place.start)}…${words.slice(place.end)}` } : null;
}

/** The words of an answer in pieces, of which every second is warned about: `places` are those that were found in it. */
export function piecesOf(
  words: string,
  places: readonly Identifying[],
): { plain: string; warned: Identifying | null; text: string }[] {
  let from = 0;
  const pieces = places.map((warned) => {
    const piece = {
      plain: words.slice(from, warned.start),
      warned,
      text: words.slice(warned.start, warned.end),
    };
    from = warned.end;
    return piece;
  });
  return [...pieces, { plain: words.slice(from), warned: null, text: "" }];
}
