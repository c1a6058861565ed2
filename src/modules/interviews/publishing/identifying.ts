import { ambiguousNames, givenNames, notNames } from "./identifying.names.ts";
import { findersOfPlaces } from "./identifying.places.ts";
import { plainSigns } from "./plain-signs.ts";

/** A place in a text that could tell who wrote it, or whom it is about: from `start` up to `end`, in letters. */
export type Identifying = { start: number; end: number; why: Why };

export type Why = "link" | "mail" | "telephone" | "address" | "person" | "employer";

/**
 * What could identify somebody in a text, in order and without overlap. It goes by how people and employers are usually
 * written of in English; it finds much of it and not all. `known` are names that everybody may know.
 */
export function identifyingIn(words: string, known: readonly string[]): Identifying[] {
  const found: Identifying[] = [];
  const isFree = (start: number, end: number): boolean =>
    found.every((other) => end <= other.start || other.end <= start);
  const take = (why: Why, start: number, end: number): void => {
    if (start < end && isFree(start, end)) found.push({ start, end, why });
  };
  const { text, placeOf } = plainSigns(words);
  for (const { why, form, accepts } of findersOfPlaces)
    for (const match of text.matchAll(form))
      if (!accepts || accepts(match[0]))
        take(why, placeOf(match.index), placeOf(match.index + match[0].length));
  for (const name of known) for (const [start, end] of placesOf(name, words)) take("person", start, end);
  // What is in capitals altogether does not show its names.
  if (!isShouted(words))
    for (const { why, form, reads } of findersOfNames)
      for (const match of words.matchAll(form)) {
        const said = match.groups?.["name"] ?? match[0];
        const name = reads(said, beginsSentence(words, match.index));
        if (name === null) continue;
        const start = match.index + match[0].lastIndexOf(said) + said.indexOf(name);
        take(why, start, start + name.length);
      }
  return found.sort((a, b) => a.start - b.start);
}

function placesOf(name: string, words: string): [number, number][] {
  if (name.trim() === "") return [];
  const plain = name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s+/g, String.raw`\s+`);
  const form = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`,
    /\s/.test(name.trim()) ? "giu" : "gu",
  );
  return [...words.matchAll(form)].map((match) => [match.index, match.index + match[0].length]);
}

function isShouted(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const large = words.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 20 && large * 2 > letters;
}

const beginsSentence = (words: string, at: number): boolean =>
  /(?:^|[.!?:;"“(\n\r*•–—-])\s*$/u.test(words.slice(Math.max(0, at - 12), at));

type Reader = (name: string, isFirst: boolean) => string | null;

/** A word with a capital letter, as names have it. */
const cap = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,30}\p{Ll}(?![\p{L}\p{M}])`;
/** The same, or letters and figures as employers have them. */
const brand = String.raw`(?:${cap}|\p{Lu}[\p{L}\p{N}'’-]{1,30})(?![\p{L}\p{M}])`;
const begins = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const ends = String.raw`(?![\p{L}\p{M}\p{N}])`;
const gap = String.raw`[ \t]+`;

const plainOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .replaceAll("’", "'");
const isName = (word: string): boolean => !notNames.has(plainOf(word));
const isGiven = (word: string): boolean =>
  plainOf(word)
    .split("-")
    .some((part) => givenNames.has(part));
const wordsIn = (text: string): string[] => text.split(/[ \t]+/);
const withoutOwner = (text: string): string => text.replace(/['’]s$/u, "");

/** The run of names with which a text begins, at least so many; else nothing. */
function namesFrom(text: string, least: number): string | null {
  const words = wordsIn(text);
  const end = words.findIndex((word) => !isName(word));
  const names = end === -1 ? words : words.slice(0, end);
  return names.length >= least ? withoutOwner(text.slice(0, lengthOf(text, names.length))) : null;
}

function lengthOf(text: string, count: number): number {
  const form = new RegExp(String.raw`^(?:\S+(?:[ \t]+|$)){${count}}`, "u");
  return (form.exec(text)?.[0] ?? text).trimEnd().length;
}

/** An employer: what is left when words that are nobody's go from the front, if anything is. */
const employer: Reader = (text) => (wordsIn(text).some(isName) ? withoutOwner(text) : null);

/** A full name, or a first name alone that is hardly anything else. */
const fullName: Reader = (text) => {
  const [first = "", second] = wordsIn(text);
  const follows = second !== undefined && isName(second) && !/^(?:street|day|road)$/iu.test(second);
  if (isGiven(first)) return follows ? namesFrom(text, 2) : withoutOwner(first);
  if (ambiguousNames.has(plainOf(first))) return follows ? withoutOwner(text) : null;
  return null;
};

/** Two names that nobody knows, where something says that they are a person's. */
const unknownPair: Reader = (text, isFirst) => {
  const [first = ""] = wordsIn(text);
  if (isFirst && /(?:ing|ed|ly)$/u.test(first)) return null;
  return namesFrom(text, 2);
};

const relations =
  "friend|friend's|boss|manager|colleague|coach|mentor|wife|husband|partner|brother|sister|mother|father|mum|mom|dad|son|" +
  "daughter|neighbour|neighbor|recruiter|supervisor|cousin|uncle|aunt|buddy|teacher|adviser|advisor|girlfriend|boyfriend|" +
  "flatmate|roommate|landlord|counsellor|counselor|caseworker|chairman|chairwoman|founder|owner";
const institutions =
  "University|College|Hospital|School|Academy|Council|Bank|Institute|Museum|Clinic|Airlines|Airways|Railways|Group|Holdings|" +
  "Industries|Technologies|Partners|Consulting|Solutions|Labs|Motors|Pharmaceuticals|Insurance|Brothers|Sons";
const suffixes = String.raw`Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SE|KG|KGaA|Corp|Corporation|S\.A\.|SARL|B\.V\.|BV|N\.V\.|Oy|ApS|Pty|S\.r\.l\.|SpA|S\.p\.A\.|e\.V\.`;
const working =
  "work|works|worked|working|job|role|position|post|contract|internship|intern|interned|employed|hired|fired|laid off|let go|" +
  "redundant|dismissed|interview|interviewed|interviews|applied|offer|offers|years|months|weeks|started|began|stayed|career|" +
  "shift|shifts|temped|volunteer|volunteered|engineer|manager|developer|nurse|teacher|clerk|driver|assistant|consultant|" +
  "colleagues|boss|team|department";
const joining = "joined|left|quit|rejoined";

const findersOfNames: readonly { why: Why; form: RegExp; reads: Reader }[] = [
  {
    why: "employer",
    form: of(
      String.raw`${begins}(?:${brand}(?:,|${gap}&|${gap}and)?${gap}){1,4}(?:&${gap}Co\.?${gap})?(?:${suffixes})${ends}`,
    ),
    reads: employer,
  },
  {
    why: "person",
    form: of(
      String.raw`${begins}(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Herr|Frau|Madame|Monsieur|Señor|Señora)\.?${gap}${cap}(?:${gap}${cap}){0,2}`,
    ),
    reads: (text) => withoutOwner(text),
  },
  {
    why: "employer",
    form: of(
      String.raw`${begins}(?:University|College|Bank|Hospital|Ministry|Bishop)${gap}of${gap}(?:the${gap})?${cap}(?:${gap}${cap}){0,2}`,
    ),
    reads: (text) => withoutOwner(text),
  },
  {
    why: "employer",
    form: of(String.raw`${begins}(?:${cap}${gap}(?:&${gap}|and${gap})?){1,3}(?:${institutions})${ends}`),
    reads: (text) =>
      wordsIn(text)
        .slice(0, -1)
        .some((word) => /^\p{Lu}/u.test(word) && isName(word) && !isCommonKind(word))
        ? text
        : null,
  },
  {
    why: "employer",
    form: of(
      String.raw`${begins}(?:(?i:${working})(?:${gap}[\p{Ll}'’-]{1,15}){0,2}${gap}(?:at|for|by|from|with|to)|(?i:${joining}))${gap}(?:the${gap})?(?<name>${brand}(?:${gap}(?:&${gap}|of${gap}|and${gap})?${brand}){0,3})`,
    ),
    reads: (text) => {
      const [first = ""] = wordsIn(text);
      return isGiven(first) || ambiguousNames.has(plainOf(first)) || !isName(first) ? null : upToNobody(text);
    },
  },
  {
    why: "person",
    form: of(
      String.raw`${begins}(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]he)(?:${gap}[\p{Ll}'’-]{1,15}){0,2}${gap}(?:${relations}),?${gap}(?<name>${cap}(?:${gap}${cap}){0,2})`,
    ),
    reads: (text) => namesFrom(text, 1),
  },
  {
    why: "person",
    form: of(
      String.raw`${begins}(?:[Mm]y name is|[Mm]y name['’]s|named|[Mm]et|[Tt]hanks to|[Tt]hanked|[Ii]ntroduced (?:me )?to|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Pp]honed|[Cc]ontacted|[Ee]-?mailed|called|[Aa]sked)${gap}(?<name>${cap}(?:${gap}${cap}){1,2})`,
    ),
    reads: (text) => namesFrom(text, 2),
  },
  {
    why: "person",
    form: of(String.raw`${begins}${cap}(?:${gap}${cap}){0,2}`),
    reads: (text) => anyFullName(text),
  },
  {
    why: "person",
    form: of(
      String.raw`${begins}(?<name>${cap}${gap}${cap})${gap}(?:said|says|told|helped|asked|suggested|introduced|hired|fired|offered|gave|recommended|wrote|phoned|answered|replied|explained|taught)${ends}`,
    ),
    reads: unknownPair,
  },
  {
    why: "person",
    form: of(String.raw`(?<![\p{L}\p{N}_.@/])@[A-Za-z][A-Za-z0-9_]{2,29}${ends}`),
    reads: (text) => text,
  },
];

/** Schools, banks and the like that are not one certain place. */
const commonKinds =
  /^(?:high|primary|secondary|middle|elementary|grammar|evening|night|summer|sunday|boarding|vocational|technical|teaching|open|savings|food|central|general|investment|local|my|the|our)$/iu;

function isCommonKind(word: string): boolean {
  return commonKinds.test(word);
}

/** An employer's name ends where a word follows that is nobody's name. */
function upToNobody(text: string): string | null {
  const words = wordsIn(text);
  let count = words.length;
  while (count > 1 && (!isName(words[count - 1] ?? "") || /^\p{Ll}/u.test(words[count - 1] ?? ""))) count--;
  return withoutOwner(text.slice(0, lengthOf(text, count)));
}

/** Looks for a full name from each of the words on. */
function anyFullName(text: string): string | null {
  const words = wordsIn(text);
  for (const [index] of words.entries()) {
    const rest = index === 0 ? text : text.slice(lengthOf(text, index)).trimStart();
    const name = fullName(rest, false);
    if (name !== null) return name;
  }
  return null;
}

function of(form: string): RegExp {
  return new RegExp(form, "gu");
}
