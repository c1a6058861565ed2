import { separate } from "./names.ts";

// What can be said of a nickname without asking who is here: so the answer is the same for everybody, and tells nothing.

/** Whether two words that may be names stand side by side in it, as in somebody's full name. */
export function looksLikeFullName(nickname: string): boolean {
  const words = separate(nickname).filter((word) => isLetter.test(word));
  const isSpelled = words.filter((word) => !isLong(word)).length > 2;
  // An initial, a figure or a mark between two names does not part them.
  const long = words.filter(isLong);
  return isSpelled || long.some((word, at) => at > 0 && mayBeName(word) && mayBeName(long[at - 1] ?? ""));
}

const isLetter = /\p{L}/u;
const isLong = (word: string): boolean =>
  /[\p{sc=Han}\p{sc=Hangul}]/u.test(word) || word.replace(/\p{M}/gu, "").length > 1;
const mayBeName = (word: string): boolean => !nobodys.has(word.toLowerCase());

// Words that are hardly a part of anybody's name. Short ones that are, somewhere, such as "my" or "an", are left out.
const nobodys: ReadonlySet<string> = new Set(
  (
    "the of on in at by for from with without and or not is are was were your our their who when where why how what which this that " +
    "these those every each some many few more most less almost still just also too very again always never often now then here " +
    "there above below under over after before behind between beside near about around along across through until while into " +
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand " +
    "first second third fourth fifth sixth seventh eighth ninth tenth last next other another former once twice " +
    "quiet slow late tired patient hopeful steady lost same half quick calm"
  ).split(" "),
);

/** Whether it is written in plain letters of one alphabet, as people write, and not in signs that are drawn like letters. */
export const isOfOneAlphabet = (nickname: string): boolean =>
  !drawnLikeLetters.test(nickname) && alphabets.some((alphabet) => alphabet.test(nickname));

// Letters in circles and squares, small capitals, mathematical and raised ones, wide ones, and blanks that count as letters.
// NOTE: "ə" stands in the middle of such a range, and is a letter of Azerbaijani.
const drawnLikeLetters =
  /[\u00ad\u0250-\u0258\u025a-\u02b8\u02e0-\u02e4\u115f\u1160\u1d00-\u1dbf\u2071-\u209c\u2100-\u214f\u2460-\u24ff\u2c60-\u2c7f\u3164\u3200-\u33ff\ua720-\ua7ff\uab30-\uab6f\uff21-\uff3a\uff41-\uff5a\uffa0\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}]/u;

const alphabets = [
  ...(
    "Latin Greek Cyrillic Armenian Georgian Arabic Hebrew Ethiopic Devanagari Bengali Gujarati Gurmukhi Oriya Tamil Telugu " +
    "Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Tibetan Mongolian Thaana"
  )
    .split(" ")
    .map((script) => [script]),
  ["Han", "Hiragana", "Katakana", "Bopomofo"],
  ["Hangul", "Han"],
].map((scripts) => {
  const signs = ["Common", "Inherited", ...scripts].map((script) => String.raw`\p{scx=${script}}`);
  return new RegExp(`^[${signs.join("")}]*$`, "u");
});
