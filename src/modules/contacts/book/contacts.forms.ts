import { z } from "zod";
import {
  choice,
  freshId,
  line,
  maybeDate,
  maybeLine,
  maybeWhole,
  maybeWords,
  version,
} from "../../../web/fields.ts";
import {
  type ContactPart,
  type ContactWords,
  type InWork,
  letters,
  mostTags,
  mostWays,
  type Tie,
  type Way,
} from "../contact.ts";
import { distinctTags } from "./tags.ts";
import { readWay } from "./ways.ts";

/** One of a list; nothing where it is none of them. */
const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z
    .unknown()
    .optional()
    .transform((value): Value | "" => values.find((each) => each === value) ?? "");

const parts: Exclude<ContactPart, "">[] = ["insider", "decision-maker", "recruiter", "seeker", "friend"];
const ties: Exclude<Tie, "">[] = ["new", "known", "close"];
const inWork: Exclude<InWork, "">[] = ["yes", "no"];

/** A way to reach somebody has a field for itself and one for what it is; how many of each a form may have. */
export const wayNumbers = Array.from({ length: mostWays }, (_, at) => at + 1);

/** How long the word for a way may be: "Work", "LinkedIn". */
export const labelLetters = 40;

type WayFields = Record<`way${number}` | `label${number}`, ReturnType<typeof maybeLine>>;

const wayFields = Object.fromEntries(
  wayNumbers.flatMap((number) => [
    [`way${number}`, maybeLine(letters.way)],
    [`label${number}`, maybeLine(labelLetters)],
  ]),
) as WayFields;

/** Tags on one line, with commas between them. */
const tags = () =>
  maybeLine(mostTags * (letters.tag + 2)).transform((text, check) => {
    const all = distinctTags(text.split(/[,;]/).map((tag) => tag.replace(/^[\s#]+/, "").trim()));
    if (all.length > mostTags) check.addIssue(`There is room for ${mostTags} tags. Which matter most?`);
    if (all.some((tag) => tag.length > letters.tag))
      check.addIssue(
        `A tag holds ${letters.tag} letters. A word or two works best, with a comma between tags.`,
      );
    return all;
  });

const askForDay = "That is no day of the calendar. Like 2026-11-24, or leave it empty.";

/** A day on which something was: today, or before. */
export const dayBehind = (today: Temporal.PlainDate) =>
  maybeDate(askForDay).superRefine((day, check) => {
    if (day && Temporal.PlainDate.compare(day, today) > 0)
      check.addIssue("That day is still to come. When did you meet?");
    else if (day && day.year < 1900) check.addIssue("That is very long ago. Is the year right?");
  });

const said = (today: Temporal.PlainDate, mayBeNameless: boolean) => ({
  name: mayBeNameless
    ? maybeLine(letters.name)
    : line(letters.name, "What is their name? A first name will do."),
  title: maybeLine(letters.title),
  company: maybeLine(letters.company),
  inWork: oneOf(inWork),
  part: oneOf(parts),
  tie: oneOf(ties),
  metWhere: maybeLine(letters.place),
  metOn: dayBehind(today),
  about: maybeWords(letters.about),
  tags: tags(),
});

type Said = z.output<z.ZodObject<ReturnType<typeof said> & WayFields>>;

/** What a form says of a contact, with the ways in the order of their fields. */
const asWords = (value: Said): ContactWords => ({
  name: value.name,
  title: value.title,
  company: value.company,
  inWork: value.inWork,
  part: value.part,
  tie: value.tie,
  metWhere: value.metWhere,
  metOn: value.metOn,
  about: value.about,
  tags: value.tags,
  ways: wayNumbers.flatMap((number): Way[] => {
    const way = value[`way${number}`];
    return way ? [readWay(way, value[`label${number}`] ?? "")] : [];
  }),
});

/** Every so many days; 0 is never. */
const everyDays = () =>
  maybeWhole(0, mostDays, "How often? Please choose from the list.").transform((days) => days ?? 0);

/** The longest time between two exchanges that may be asked for: two years. */
export const mostDays = 730;

/** A day by which something is due that somebody may mean: not years away. */
export const dueOn = (today: Temporal.PlainDate) =>
  maybeDate(askForDay).superRefine((day, check) => {
    if (day && Math.abs(today.until(day, { largestUnit: "years" }).years) >= 2)
      check.addIssue("That is years away. Is the year right?");
  });

/** Somebody new, with what was promised either way. The ids are those of the contact and of the two follow-ups. */
export const newContactForm = (today: Temporal.PlainDate) =>
  z
    .object({
      id: freshId(),
      mineId: freshId(),
      theirsId: freshId(),
      ...said(today, false),
      ...wayFields,
      keepDays: everyDays(),
      iPromised: maybeLine(letters.what),
      due: dueOn(today),
      theyPromised: maybeLine(letters.what),
      theyDue: dueOn(today),
    })
    .transform((value) => ({
      contact: { ...asWords(value), id: value.id, keepDays: value.keepDays },
      mine: { id: value.mineId, what: value.iPromised, due: value.due },
      theirs: { id: value.theirsId, what: value.theyPromised, due: value.theyDue },
    }));

/** Changes to what is said of a contact; the name may stay away where it went with the account of a member. */
export const editContactForm = (today: Temporal.PlainDate, mayBeNameless: boolean) =>
  z
    .object({ version: version(), ...said(today, mayBeNameless), ...wayFields })
    .transform((value) => ({ ...asWords(value), version: value.version }));

const exchangeKinds = ["met", "call", "message", "card", "note"] as const;

const happened = (today: Temporal.PlainDate) => ({
  kind: choice(exchangeKinds, "What was it? Please choose one."),
  on: maybeDate("On which day? Please choose one.")
    .transform((day) => day ?? today)
    .superRefine((day, check) => {
      if (Temporal.PlainDate.compare(day, today) > 0)
        check.addIssue("That day is still to come. Which day was it?");
      else if (day.year < 1900) check.addIssue("That is very long ago. Is the year right?");
    }),
  words: maybeWords(letters.exchange),
});

/** A note without words says nothing; of all else the day is enough. */
const saysSomething = <Schema extends z.ZodType<{ kind: string; words: string }>>(schema: Schema): Schema =>
  schema.refine((value) => value.kind !== "note" || value.words, {
    path: ["words"],
    error: "There is nothing to keep yet. A few words are enough.",
  });

/** Something that happened between a member and a contact. */
export const exchangeForm = (today: Temporal.PlainDate) =>
  saysSomething(z.object({ id: freshId(), ...happened(today) }));

/** Changes to it. */
export const editExchangeForm = (today: Temporal.PlainDate) =>
  saysSomething(z.object({ version: version(), ...happened(today) }));
