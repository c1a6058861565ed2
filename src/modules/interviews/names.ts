import { sortName } from "../../basics/text.ts";

/** So many letters a nickname may have. */
export const nicknameLetters = 40;

// Letters of other alphabets, digits and signs that are taken for one of ours, after accents and capitals are gone. Each
// line: what is read, and what may stand for it.
const lookAlikes = new Map(
  [
    ["a", "аαɑ4@ª"],
    ["b", "вьβ8ß"],
    ["c", "сϲ¢"],
    ["d", "ԁđð"],
    ["e", "еєεəɛ3€"],
    ["f", "ƒ"],
    ["g", "ɡ9"],
    ["h", "һнђ"],
    // One stroke: nobody tells i, l and 1 apart in every typeface.
    ["i", "іιıłl1|!"],
    ["j", "јϳ"],
    ["k", "кκ"],
    ["m", "м"],
    ["n", "пηήո"],
    ["o", "оοσøօ0º"],
    ["p", "рρþ"],
    ["q", "ԛ"],
    ["r", "гѓɾ"],
    ["s", "ѕʂ5$"],
    ["t", "тτŧ7+"],
    ["u", "υսʋц"],
    ["v", "ѵν"],
    ["w", "ԝωшѡ"],
    ["x", "хχ"],
    ["y", "уγʏү"],
    ["z", "ᴢ2"],
    ["ae", "æ"],
    ["oe", "œ"],
  ].flatMap(([letter = "", others = ""]) => [...others].map((other) => [other, letter] as const)),
);

// Two letters that are read as one.
const pairs = [
  ["rn", "m"],
  ["vv", "w"],
] as const;

const twice = /(.)\1+/gu;

/** A name as a hasty reader sees it: no accents, capitals, spaces and marks, look-alikes as what they look like, and no letter twice in a row. */
export function folded(name: string): string {
  let seen = "";
  if (isPlain.test(name)) for (let at = 0; at < name.length; at++) seen += plainLetters[name.charCodeAt(at)];
  else for (const sign of sortName(name)) seen += letterOf(sign);
  for (const [pair, letter] of pairs) if (seen.includes(pair)) seen = seen.replaceAll(pair, letter);
  return seen.replace(twice, "$1");
}

const letterOf = (sign: string): string => lookAlikes.get(sign) ?? (isLetter.test(sign) ? sign : "");
const isLetter = /[\p{L}\p{N}]/u;

// Most names need none of what other alphabets need, and in a large community there are many.
const isPlain = /^[ -~]*$/;
const plainLetters = Array.from({ length: 127 }, (_, code) =>
  letterOf(String.fromCharCode(code).toLowerCase()),
);

/** Says of other names whether a reader may take this nickname for one of them. */
export function closeTo(nickname: string): (name: string) => boolean {
  const seen = folded(nickname);
  const turned = turnedAround(nickname);
  const isTurned = wordsOf(nickname).length > 1;
  return (name) => {
    // A plain name grows no longer by folding.
    if (name.length + 1 < seen.length && isPlain.test(name)) return false;
    const other = folded(name);
    return (
      other === seen ||
      (seen.length >= longEnough && isOneSlipAway(seen, other)) ||
      (isTurned && Math.abs(other.length - seen.length) < 2 && turnedAround(name) === turned)
    );
  };
}

/** Whether a reader may take the nickname for one of these names. */
export const isTooClose = (nickname: string, names: Iterable<string>): boolean => {
  const isClose = closeTo(nickname);
  for (const name of names) if (isClose(name)) return true;
  return false;
};

// Short names are near each other by chance: Lena and Lea are two people.
const longEnough = 8;

/** "Ruiz, Ana" and "Ana Ruiz" are one. */
const turnedAround = (name: string): string => wordsOf(name).sort().join("");

const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}@$|!€+]+/u)
    .map(folded)
    .filter(Boolean);

/** Whether one letter more, less or other makes the one of the other. */
function isOneSlipAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Whether a nickname says that somebody is who only the house can say they are, or looks like a number, or is none at all. */
export function isReserved(nickname: string): boolean {
  const seen = folded(nickname);
  return (
    /^[a-z]?$/.test(seen) ||
    looksLikeNumber(nickname) ||
    [...rolesAlone].some((word) => seen === word) ||
    wordsOf(nickname).some((word) => roles.has(word) || word.startsWith(interview))
  );
}

const interview = folded("interview");
const roles = new Set(
  "host hosts admin administrator moderator member members coach organiser organizer owner staff official"
    .split(" ")
    .map(folded),
);
const rolesAlone = new Set(
  "landfall thehost theauthor author formermember aformermember community system support you me nobody"
    .split(" ")
    .map(folded),
);

// "00031", "No. 31", "# 31", "OOO3l": a digit, and nothing beside it but what is taken for one, after a word for number.
const looksLikeNumber = (nickname: string): boolean => {
  const bare = nickname.normalize("NFKD").replace(/[^\p{L}\p{N}|]/gu, "");
  return /^(?:the)?(?:number|num|no|nr)?[\p{Nd}oilоіо|]+$/iu.test(bare) && /\p{Nd}/u.test(bare);
};
