import { z } from "zod";
import { Problem } from "../../../basics/problem.ts";
import { freshId, maybeId, maybeLine, maybeWords, tick, words } from "../../../web/fields.ts";
import { type Form, mostFields, type Read, readFields } from "../../../web/forms.ts";
import { dayBehind, dueOn } from "../book/contacts.forms.ts";
import { readWay } from "../book/ways.ts";
import { letters, mostWays, type Way } from "../contact.ts";
import { unclearDayIn } from "./day-words.ts";
import type { QuickKept } from "./quick.ts";

/** As many people as are looked through at a time: so many fit into one form, and on the way home. */
export const mostAtOnce = 12;

/** How much may be typed at a time. */
export const linesLetters = 6_000;

/** How long a note may be: with where they met before it, it still fits into the story. */
export const noteLetters = letters.exchange - 500;

const around = (today: Temporal.PlainDate) => ({
  place: maybeLine(letters.place),
  day: dayBehind(today).transform((day) => day ?? today),
});

/** The lines as they are typed, with where everybody was met, and when. */
export const linesForm = (today: Temporal.PlainDate) =>
  z.object({
    lines: words(linesLetters, "Nothing is written here yet. Whom did you meet?"),
    ...around(today),
  });

/** What goes with all people of a form: the lines they were read from, those that come after them, and where they were met. */
export const quickForm = (today: Temporal.PlainDate) =>
  z.object({
    lines: maybeWords(linesLetters),
    rest: maybeWords(linesLetters),
    ...around(today),
  });

const way = (typed: string): Way => {
  const [, label = "", value = typed] = /^(\p{L}[\p{L} -]{0,39}):\s+(.+)$/u.exec(typed) ?? [];
  return readWay(value, label);
};

/** Ways to reach somebody, one a line, each maybe with a word before it that says which it is. */
const ways = () =>
  maybeWords(mostWays * letters.way).transform((text, check) => {
    const lines = text
      .split("\n")
      .map((each) => each.trim())
      .filter(Boolean);
    if (lines.length > mostWays) check.addIssue(`There is room for ${mostWays}. Which do you use?`);
    if (lines.some((each) => each.length > letters.way))
      check.addIssue(`Each holds ${letters.way} letters. One a line works best.`);
    return lines.map(way);
  });

/** Who owes what: "mine1" is the member's first promise, "theirs1" theirs. As many as are read out of a line. */
export const promiseNames = ["mine1", "theirs1", "mine2", "theirs2"] as const;
type PromiseName = (typeof promiseNames)[number];

const promiseFields = (today: Temporal.PlainDate) =>
  Object.fromEntries(
    promiseNames.flatMap((name) => [
      [name, maybeLine(letters.what)],
      [`${name}Due`, dueOn(today)],
    ]),
  ) as PromiseFields;

type PromiseFields = Record<PromiseName, ReturnType<typeof maybeLine>> &
  Record<`${PromiseName}Due`, ReturnType<typeof dueOn>>;

/** Asks for a day that stands in the words and can be read in two ways, or in none. */
export const askWhichDay = (words: string): string => `Which day is ${words}? Please choose.`;

const whoFields = () => ({
  id: freshId(),
  skip: tick(),
  same: maybeId(),
  name: maybeLine(letters.name),
  title: maybeLine(letters.title),
  company: maybeLine(letters.company),
  ways: ways(),
  note: maybeWords(noteLetters),
});

const personForm = (today: Temporal.PlainDate) =>
  z
    .object({ ...promiseFields(today), ...whoFields() })
    .superRefine((read, check) => {
      for (const name of promiseNames) {
        const unclear = read[`${name}Due`] === null ? unclearDayIn(read[name]) : "";
        if (unclear && !read.skip)
          check.addIssue({ code: "custom", path: [`${name}Due`], message: askWhichDay(unclear) });
      }
    })
    .refine(({ skip, same, name }) => skip || same !== null || name !== "", {
      path: ["name"],
      error: "Who is this? A name, please; or leave this line out.",
    });

/** One person of the form; nobody is kept of whom `skip` says so. */
export type QuickRead = { number: number; skip: boolean; kept: QuickKept };

/** All people of a form, each under their number. A person who is left out is asked nothing. More than any form of ours has: invalid, "too-large". */
export function readPeople(body: URLSearchParams, today: Temporal.PlainDate): Read<QuickRead[]> {
  if (body.size > mostFields) throw new Problem("invalid", "too-large");
  const people: QuickRead[] = [];
  const form: Form = { typed: {}, errors: {} };
  for (const number of numbersOf(body)) {
    const read = readFields(fieldsOf(body, number), personForm(today));
    for (const [name, value] of Object.entries(read.form.typed)) form.typed[`${name}-${number}`] = value;
    const isSkipped = read.form.typed["skip"] === "yes";
    if (read.ok) people.push({ number, skip: read.value.skip, kept: keptOf(read.value) });
    else if (!isSkipped)
      for (const [name, words] of Object.entries(read.form.errors)) form.errors[`${name}-${number}`] = words;
  }
  return Object.keys(form.errors).length > 0 ? { ok: false, form } : { ok: true, value: people, form };
}

const ending = /^(?<name>[a-zA-Z][a-zA-Z\d]*)-(?<number>\d{1,2})$/;

function numbersOf(body: URLSearchParams): number[] {
  const numbers = [...body.keys()].flatMap((key) => ending.exec(key)?.groups?.["number"] ?? []);
  const within = [...new Set(numbers.map(Number))].filter((number) => number >= 1 && number <= mostAtOnce);
  return within.sort((a, b) => a - b);
}

function fieldsOf(body: URLSearchParams, number: number): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [key, value] of body) {
    const groups = ending.exec(key)?.groups;
    if (groups?.["name"] && Number(groups["number"]) === number) fields.append(groups["name"], value);
  }
  return fields;
}

const keptOf = (value: z.output<ReturnType<typeof personForm>>): QuickKept => ({
  id: value.id,
  same: value.same,
  name: value.name,
  title: value.title,
  company: value.company,
  ways: value.ways,
  note: value.note,
  promises: promiseNames.flatMap((name, at) => {
    const what = value[name];
    const owedBy = name.startsWith("mine") ? ("me" as const) : ("them" as const);
    return what ? [{ at, owedBy, what, due: value[`${name}Due`] }] : [];
  }),
});
