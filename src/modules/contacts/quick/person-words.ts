import { letters } from "../contact.ts";

/** Who somebody is, as far as the first parts of a line say it, and which of its parts those were. */
export type Named = { name: string; title: string; company: string; rest: string; used: number };

const nobody: Named = { name: "", title: "", company: "", rest: "", used: 0 };

/**
 * Reads a name, and what somebody does where, out of the first parts of a line: "Ana Ruiz, ops manager at Brightwater",
 * "Ana Ruiz, ops manager, Brightwater", "Ana Ruiz from Brightwater". What is not clear is left for the note.
 */
export function namedIn(parts: readonly string[]): Named {
  const first = (parts[0] ?? "").replace(metThem, "");
  const named = namedAlone(first);
  if (!named || named.company !== "" || named.rest !== "") return named ?? nobody;
  const next = parts[1] ?? "";
  if (named.title === "" && isOneWord(first) && isOneWord(next) && isBadge(next) && !isInitials(next))
    return withBoth(`${first}, ${next}`, parts.slice(1));
  const does = named.title === "" ? doingIn(next) : null;
  if (!does) return isBadge(next) ? { ...named, company: next, used: 2 } : named;
  const company = parts[2] ?? "";
  if (does.company === "" && isBadge(company)) return { ...named, ...does, company, used: 3 };
  return { ...named, ...does, used: 2 };
}

/** "O'Brien, Pat" may be a surname and a first name, or a person and a company: it stays as it was typed, for them to say. */
function withBoth(name: string, parts: readonly string[]): Named {
  const does = doingIn(parts[1] ?? "");
  if (!does) return { ...nobody, name, used: 2 };
  const company = does.company === "" && isBadge(parts[2] ?? "") ? (parts[2] ?? "") : "";
  return { ...nobody, name, ...does, ...(company && { company }), used: company ? 4 : 3 };
}

const isOneWord = (text: string): boolean => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(text);
const isInitials = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

const metThem =
  /^(?:(?:I|[Ww]e)\s+)?(?:[Mm]et|[Ss]poke (?:to|with)|[Tt]alked (?:to|with))(?: with)?\s+(?=\p{Lu})/u;

/** A name, with what somebody does or where they are behind it without a comma. */
function namedAlone(first: string): Named | null {
  if (noName.test(first) && first.length <= letters.name) return { ...nobody, name: first, used: 1 };
  const [who, where] = splitAt(first, / from (?=.*? (?:at |@))/i);
  const [kind, place] = splitAt(where, / (?:at |@ ?)/i);
  if (isName(who) && isTitle(kind) && isWork(kind) && isCompany(place))
    return { ...nobody, name: who, title: kind, company: place, used: 1 };
  const [before, company] = splitAt(first, / (?:(?:at|of|from|with) |@ ?)/i);
  const isSaid = / (?:at |@ ?)$/i.test(first.slice(0, first.length - company.length));
  const isWhole = isCompany(company) && (isSaid || startsLarge(company));
  const [named, title] = isWhole ? asTitled(before) : [before, ""];
  if (isWhole && isName(named)) return { ...nobody, name: named, title, company, used: 1 };
  if (isName(first)) return { ...nobody, name: first, used: 1 };
  const [name, rest] = splitAt(first, / (?=(?:at|of|from|with|in|is|works|runs|has|needs|was) )/i);
  if (isName(name) && rest !== "") return doneBy(name, rest);
  const [titled, doing] = asTitled(first);
  return doing !== "" && isName(titled) ? { ...nobody, name: titled, title: doing, used: 1 } : null;
}

function doneBy(name: string, rest: string): Named {
  const does = /^(?:is|works) /i.test(rest) ? doingIn(rest) : null;
  return does ? { ...nobody, name, ...does, used: 1 } : { ...nobody, name, rest, used: 1 };
}

/** "Ana Ruiz ops manager": a name in capitals, and small letters that end in a kind of work. */
function asTitled(text: string): [name: string, title: string] {
  const match =
    /^(?<name>\p{Lu}\S*(?: \p{Lu}\S*)*?) (?<title>(?:\p{Ll}|(?:[SE]?VP|C[EFOT]O|HR)(?!\S)).*)$/u.exec(text);
  const { name = "", title = "" } = match?.groups ?? {};
  return isTitle(title) && isWork(title) ? [name, title] : [text, ""];
}

/** "ops manager at Brightwater", "at Brightwater", or a kind of work alone. */
function doingIn(part: string): { title: string; company: string } | null {
  const text = part
    .replace(/^(?:(?:works|working|is|now)\s+)+/i, "")
    .replace(/^(?:as\s+)?(?:an?|the)\s+/i, "")
    .replace(/^from\s+(?=.*(?:\sat\s|@))/i, "");
  const [title, company] = splitAt(text, /(?:(?:^|\s)(?:(?:at|for) |@ ?)|^from (?=\p{Lu}))(?!.* at )/iu);
  if (company !== "")
    return (title === "" || isTitle(title)) && isCompany(company) ? { title, company } : null;
  const known = titleFirst.exec(text)?.groups;
  if (known?.["title"] && isTitle(known["title"]) && isBadge(known["company"] ?? ""))
    return { title: known["title"], company: known["company"] ?? "" };
  return isTitle(title) && isWork(title) && !title.includes("&") ? { title, company: "" } : null;
}

function splitAt(text: string, at: RegExp): [string, string] {
  const match = at.exec(text);
  if (!match) return [text.trim(), ""];
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
}

const isName = (text: string): boolean =>
  text.length <= letters.name &&
  fits(text, 5) &&
  text
    .split(" ")
    .every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word) && !inNoName.has(word) && !kindsOfWork.has(word));

const isTitle = (text: string): boolean => text.length <= letters.title && fits(text, 7);

const isWork = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s/-]+/)
    .some((word) => kindsOfWork.has(word));

const isCompany = (text: string): boolean =>
  text.length <= letters.company && fits(text, 6) && !/^(?:an?|the) \p{Ll}/u.test(text);

/** As a badge has it behind a comma: a company in capitals. */
const isBadge = (text: string): boolean =>
  isCompany(text) &&
  startsLarge(text) &&
  text.split(" ").every((word) => !/^\p{Ll}/u.test(word) || ofNames.has(word)) &&
  !afterNames.test(text);

const startsLarge = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text);

/** Few enough words, and none that a sentence would have. */
function fits(text: string, most: number): boolean {
  const words = text.split(" ");
  return text !== "" && words.length <= most && !words.some((word) => ofSentences.has(word.toLowerCase()));
}

/** What a name in small letters does not hold. */
const inNoName = new Set(
  "a an at for from hr in of the vp with works VP SVP EVP CEO CFO COO CTO HR".split(" "),
);

/** Who is described, and not named: "Woman in red scarf". */
const noName = new RegExp(
  String.raw`^(?:(?:Woman|Man|Lady|Girl|Gentleman|Person|Couple)(?= \p{Ll}|$)|(?:\p{Lu}\p{L}* )(?:\p{Ll}+ )?(?:woman|man|guy|girl|lady|gentleman|person|couple|bloke|chap)(?!\S))`,
  "u",
);

const ofNames = new Set("and of the de du da di la le van von der den for".split(" "));

/** What stands behind a name and is no company. */
const afterNames =
  /^(?:(?:jr|sr|ph\.?d|mba|m\.?d|esq|cpa|pmp|i{2,3}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|today|tomorrow|yesterday)\.?|[A-Z]|\d[\d\s./-]*)$/i;

const ofSentences = new Set(
  (
    "i i'm i've me my we us our you your she he they it her him them his their its who that this these is are was were am " +
    "has have had do did will would could should can met meet meets spoke talked said says told knows know likes likes " +
    "wants looks looking lives asked ask promised owes owe because when where or but not about to lunch home nobody " +
    "somebody someone people everybody everyone thanks good great nice no yes both"
  ).split(" "),
);

/** Kinds of work by which a title is known that names no company. In small letters they are part of no name. */
const kindsOfWork = new Set(
  (
    "accountant administrator adviser advisor agent analyst apprentice architect assistant baker barista bookkeeper " +
    "bricklayer broker builder buyer caretaker carer carpenter ceo cfo chef chemist cleaner clerk coach consultant " +
    "controller coo cook coordinator counsel courier cto dentist designer developer director dispatcher doctor driver " +
    "editor electrician engineer executive farmer founder gardener guard hairdresser head hr inspector intern interpreter " +
    "joiner journalist labourer lawyer lead lecturer librarian manager mechanic midwife musician nurse officer operator " +
    "owner painter partner pharmacist photographer physicist pilot planner plumber porter postman president principal " +
    "printer producer professor programmer recruiter receptionist reporter representative researcher roofer sailor " +
    "salesman salesperson scientist secretary seeker shopkeeper solicitor specialist storekeeper student supervisor " +
    "surveyor tailor teacher technician tester therapist trainee trainer translator treasurer tutor vet volunteer vp " +
    "waiter waitress welder writer"
  ).split(" "),
);

/** A title that is known, with the company right behind it: "CTO Foo & Bar Ltd", "buyer Harbour Foods". */
const titleFirst = new RegExp(
  String.raw`^(?<title>C[EFOTIM]O|HR|(?:\p{Ll}\S* ){0,3}(?:${[...kindsOfWork].join("|")})) (?<company>\p{Lu}.*)$`,
  "u",
);
