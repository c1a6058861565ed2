import { cleanLine, cleanWords } from "../../../basics/text.ts";
import { letters, type Way } from "../contact.ts";
import { dayIn } from "./day-words.ts";
import { type LinePart, partsOf } from "./parts-of-line.ts";
import { namedIn } from "./person-words.ts";
import { bareDeed, promiseIn, type Promised } from "./promise-signs.ts";
import { type ToSomebody, toSomebody } from "./to-somebody.ts";
import { type WayFound, waysIn } from "./ways-in-line.ts";

/** Something promised; `due` is null where no day was named. */
export type PromiseFound = Promised & { due: Temporal.PlainDate | null };

/** One person out of the lines: what they were typed as, and what was found in it. */
export type QuickPerson = {
  typed: string;
  name: string;
  title: string;
  company: string;
  ways: readonly Way[];
  note: string;
  promises: readonly PromiseFound[];
};

/** As many promises of each side as the form has room for; further ones stand in the note alone. */
export const mostPromises = 2;

/**
 * Reads lines about people, in English alone: plain rules, and what is not clear is left to the note. All of a line but
 * who somebody is and how to reach them stands in the note as it was typed; what is promised stands beside it once more.
 * A line that begins with "I have", "she promised" and the like belongs to the person above it, unless it names another. Never
 * fails.
 */
export function readLines(text: string, today: Temporal.PlainDate): QuickPerson[] {
  const people: QuickPerson[] = [];
  for (const line of linesOf(text)) {
    const above = people.at(-1);
    if (above && isOf(line, above.name)) people[people.length - 1] = withMore(above, line, today);
    else people.push(readLine(line, today));
  }
  return people;
}

/** The lines that say something, each without the dash or the number of a list. */
const linesOf = (text: string): string[] =>
  cleanWords(text)
    .split("\n")
    .map((line) => cleanLine(line).replace(/^(?:[-*•–—]+|\d{1,2}[.)]) +/, ""))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

/** What is said of "her" is said of who was named last; what is said of somebody by another name is not. */
const isOf = (line: string, name: string): boolean => {
  const other = toSomebody(partsOf(line)[0]?.text ?? "");
  const [, named = other?.who ?? ""] = /(?:promised|owes?) (\p{Lu}\p{L}+)/u.exec(line) ?? [];
  const [first = ""] = named.split(/[\s,]/);
  return first === "" ? belongsAbove(line) : name.split(" ").includes(first);
};

const belongsAbove = (line: string): boolean =>
  !/^(?:I|We) (?:met|spoke|talked) (?:(?:to|with) )?\p{Lu}/u.test(line) &&
  (/^(?:I|[Ww]e|[Ss]he|[Hh]e|[Tt]hey)(?:['’]\p{Ll}+)? \p{Ll}/u.test(line) ||
    promiseIn(partsOf(line)[0]?.text ?? "") !== null);

function readLine(line: string, today: Temporal.PlainDate): QuickPerson {
  const { ways, parts, firstSentence } = takenApart(line);
  const [first = "", ...others] = firstSentence;
  const other = toSomebody(first);
  if (other) return readOther(line, other, others, today);
  const named = belongsAbove(line) ? null : namedIn(firstSentence);
  const rest = parts.slice(named?.used ?? 0);
  const note = [named?.rest ?? "", asItStood(line, ways, rest)].filter(Boolean).join(", ");
  return {
    typed: line,
    name: named?.name ?? "",
    title: named?.title ?? "",
    company: named?.company ?? "",
    ways,
    note,
    promises: promisesIn([named?.rest ?? "", ...rest.map(({ text }) => text)], [], today),
  };
}

/** "I have a lead for Mike at Acme": whoever is named in the middle of a line, all of which stands in the note. */
function readOther(
  line: string,
  { who, promise }: ToSomebody,
  others: readonly string[],
  today: Temporal.PlainDate,
): QuickPerson {
  const { ways, parts } = takenApart(line);
  const day = dayIn(who, today);
  const named = namedIn([spaced(day ? who.slice(0, day.from) + who.slice(day.to) : who).trim(), ...others]);
  const promised = [day ? `${promise} ${who.slice(day.from, day.to)}` : promise];
  const rest = parts.slice(Math.max(1, named.used)).map(({ text }) => text);
  return {
    typed: line,
    name: named.name,
    title: named.title,
    company: named.company,
    ways,
    note: asItStood(line, ways, parts),
    promises: promisesIn([...promised, ...rest], [], today),
  };
}

function withMore(above: QuickPerson, line: string, today: Temporal.PlainDate): QuickPerson {
  const { ways, parts } = takenApart(line);
  return {
    ...above,
    typed: `${above.typed}\n${line}`,
    ways: [...above.ways, ...ways],
    note: [above.note, asItStood(line, ways, parts)].filter(Boolean).join("\n"),
    promises: promisesIn(
      parts.map(({ text }) => text.replace(named(above.name), "$1 them")),
      above.promises,
      today,
    ),
  };
}

/** "promised Ahmed", "owe Ahmed", "a lead for Ahmed", where Ahmed is who was named last. */
const named = (name: string): RegExp =>
  new RegExp(
    `(promised|owe|owes|leads? for) (?:${name.split(" ").map(RegExp.escape).join("|") || "(?!)"})(?!\\p{L})`,
    "u",
  );

/** What is a way to reach somebody is read as nothing else; blanks keep the place of all the rest. */
function takenApart(line: string) {
  const ways = waysIn(line);
  const left = ways.reduce(
    (text, { from, to }) => text.slice(0, from) + " ".repeat(to - from) + text.slice(to),
    line,
  );
  const parts = partsOf(left);
  const isOver = parts.findIndex(({ to }, at) => /[.!?]/.test(left.slice(to, parts[at + 1]?.from)));
  const firstSentence = parts.slice(0, isOver < 0 ? undefined : isOver + 1).map(({ text }) => spaced(text));
  return { ways, parts, firstSentence };
}

const spaced = (text: string): string => text.replace(/\s+/g, " ");

/** What was typed from the first of these parts on; only a way that stands alone is left out. */
function asItStood(line: string, ways: readonly WayFound[], parts: readonly LinePart[]): string {
  const runs: [from: number, to: number][] = [];
  for (const { from, to } of parts) {
    const last = runs.at(-1);
    if (last && !ways.some((way) => way.from >= last[1] && way.to <= from)) last[1] = to;
    else runs.push([from, to]);
  }
  return runs.map(([from, to]) => line.slice(from, to)).join("; ");
}

/** As many promises as the form has room for: a day behind a comma belongs to the one before it. */
function promisesIn(
  parts: readonly string[],
  before: readonly PromiseFound[],
  today: Temporal.PlainDate,
): PromiseFound[] {
  const promises = [...before];
  let isOpen = false;
  for (const text of parts) {
    const last: PromiseFound | undefined = isOpen ? promises.pop() : undefined;
    const day: Temporal.PlainDate | null = last ? dayAlone(text, today) : null;
    if (last) promises.push({ ...last, due: day ?? last.due });
    const made: PromiseFound | null = day ? null : promiseOf(text, today);
    const isRoom: boolean = promises.filter(({ owedBy }) => owedBy === made?.owedBy).length < mostPromises;
    if (made && isRoom) promises.push(made);
    isOpen = made !== null && isRoom && made.due === null;
  }
  return promises;
}

/** "by Friday" behind a comma belongs to what was promised before it. */
function dayAlone(text: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const day = dayIn(text, today);
  return day && !/[\p{L}\p{N}]/u.test(text.slice(0, day.from) + text.slice(day.to)) ? day.on : null;
}

function promiseOf(text: string, today: Temporal.PlainDate): PromiseFound | null {
  const promised = promiseIn(spaced(text)) ?? bareDeedIn(text, today);
  if (!promised) return null;
  const day = dayIn(promised.what, today);
  const whole = day ? `${promised.what.slice(0, day.from)} ${promised.what.slice(day.to)}` : promised.what;
  const what = spaced(whole)
    .trim()
    .replace(/^\p{Ll}(?=\p{Ll}*(?!\p{L}))/u, (letter) => letter.toUpperCase());
  if (!/[\p{L}\p{N}]/u.test(what) || what.length > letters.what) return null;
  return { owedBy: promised.owedBy, what, due: day?.on ?? null };
}

function bareDeedIn(text: string, today: Temporal.PlainDate): Promised | null {
  const day = dayIn(text, today);
  return day && bareDeed.test((text.slice(0, day.from) + text.slice(day.to)).trim())
    ? { owedBy: "me", what: text }
    : null;
}
