import { stopWords } from "./stop-words.ts";

// What a word is, for search and for likeness, ours on both engines: small letters, no accents, the ending of an English word
// taken off, words that stand in every text left out. What comes out is made of a-z and 0-9 alone, so that no engine cuts or
// folds it in its own way.

/** Nobody searches by more letters of one word. */
const longest = 24;

/** The words of a text as search knows them, in their order and as often as they stand there. */
export const stemsIn = (text: string): string[] =>
  spokenIn(text)
    .filter((word) => !stopWords.has(word))
    .map(stemOf);

/** The same with the small words, for phrases such as "let go". */
export const allStemsIn = (text: string): string[] => spokenIn(text).map(stemOf);

function spokenIn(text: string): string[] {
  const folded = text
    .toWellFormed()
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    // What stands on a letter of Latin, Greek or Cyrillic; elsewhere such a mark is a letter of its own.
    .replace(/[\u0300-\u036f]+/g, "")
    .normalize("NFC")
    .replace(/[ßæœøłđð]/g, (letter) => plainLetters[letter] ?? letter)
    // One after the other: don't → dont, carpenter's → carpenter.
    .replace(/(?<=[a-z])'s(?![a-z])/g, "")
    .replace(/(?<=[a-z])'(?=[a-z])/g, "");
  return folded.match(/[a-z0-9]+|[\p{L}\p{N}\p{M}]+/gu)?.flatMap(piecesOf) ?? [];
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
};

/** A word of another script is kept letter by letter; where words are not spaced apart, two letters make one. */
function piecesOf(word: string): string[] {
  if (/^[a-z0-9]/.test(word)) return [word.slice(0, longest)];
  const letters = [...word];
  if (!unspaced.test(word) || letters.length < 3) return [spelled(letters)];
  return letters.slice(1).map((letter, at) => spelled([letters[at] ?? "", letter]));
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const spelled = (letters: readonly string[]): string =>
  `u${letters
    .slice(0, longest)
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16))
    .join("u")}`;

/** A word without its English ending, so that "moved", "moves" and "moving" are one. It need not be a word any more. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = singular(word);
  stem = stem.replace(/(?<=.{3})iness$/, "y").replace(/(?<=.{3})ness$/, "");
  stem = stem
    .replace(/(?<=.{3})fully$/, "ful")
    .replace(/(?<=.{3})ally$/, "al")
    .replace(/(?<=.{3})ly$/, "");
  stem = withoutIng(stem);
  stem = british(stem);
  stem = stem.replace(/(?<=.{3})e$/, "").replace(/(?<=.{2})y$/, "i");
  return stem;
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function withoutIng(word: string): string {
  if (/.{2}ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const bare = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1];
  if (!bare || bare.length < 3 || /ee$/.test(bare)) return word;
  return bare.replace(/([bdgmnprt])\1$/, "$1");
}

const british = (word: string): string =>
  word
    .replace(/(?<=.{3})isation$/, "ization")
    .replace(/(?<=.{3})is(e|er)?$/, (end) => end.replace("s", "z"))
    .replace(/(?<=.{3})our$/, "or");
