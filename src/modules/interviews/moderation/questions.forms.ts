import { z } from "zod";
import { maybeLine, tick, version, whole } from "../../../web/fields.ts";
import { type Form, typed } from "../../../web/forms.ts";
import { inWantedOrder } from "../questions/placing.ts";
import { bothSides, type WantedQuestion } from "../questions/questions.ts";
import type { Question } from "../questions/questions.reads.ts";

export const questionLetters = { wording: 200, hint: 300 } as const;

/** How many questions there may be. */
export const mostQuestions = 20;

/** The rows for new questions. No slug has an underscore. */
export const newRows = ["new_1", "new_2"] as const;

/** What a field of a question is called in the form. */
export const fieldOf = (
  field: "asked" | "wording" | "hint" | "needed" | "side" | "place",
  row: string,
): string => `${field}-${row}`;

/** One question as it stands in the form: its slug, or one of the new rows. */
type Row = { row: string; slug: string | null };

export const rowsOf = (slugs: readonly string[]): Row[] => [
  ...slugs.map((slug) => ({ row: slug, slug })),
  ...newRows.map((row) => ({ row, slug: null })),
];

const mostPlaces = 99;
const side = z
  .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional().default(""))
  .transform((value) => (value === "struggle" || value === "experience" ? value : ""));

const fieldsOf = (row: string) => ({
  [fieldOf("asked", row)]: tick(),
  [fieldOf("wording", row)]: maybeLine(questionLetters.wording),
  [fieldOf("hint", row)]: maybeLine(questionLetters.hint),
  [fieldOf("needed", row)]: tick(),
  [fieldOf("side", row)]: side,
  [fieldOf("place", row)]: whole(1, mostPlaces, `A place is a number from 1 to ${mostPlaces}.`),
});

type Typed = Record<string, unknown>;

/** The questions that a host wants, in the order that they want; `slugs` are those in the form, in their order. */
export const questionsForm = (slugs: readonly string[]) =>
  z
    .object({ version: version(), ...Object.assign({}, ...rowsOf(slugs).map(({ row }) => fieldsOf(row))) })
    .transform((what, check) => {
      const all = what as Typed & { version: number };
      const inOrder = inWantedOrder(rowsOf(slugs), ({ row }) => Number(all[fieldOf("place", row)]));
      const questions = inOrder
        .filter((row) => isAsked(row, all))
        .map(({ row, slug }): WantedQuestion => {
          const wording = String(all[fieldOf("wording", row)]);
          if (wording === "")
            check.addIssue({ code: "custom", path: [fieldOf("wording", row)], message: noWords });
          return {
            slug,
            wording,
            hint: String(all[fieldOf("hint", row)]),
            isNeeded: all[fieldOf("needed", row)] === true,
            side: String(all[fieldOf("side", row)]),
          };
        });
      if (questions.length > mostQuestions)
        check.addIssue({ code: "custom", path: ["form"], message: tooMany(questions.length) });
      return { questions, version: all.version };
    });

const noWords = "Please write the question, or leave it out.";

const tooMany = (count: number): string =>
  `These are ${count} questions. Please leave some out: nobody answers more than ${mostQuestions}.`;

/** Both sides of a crossover are always asked; a new question is asked where something was written. */
const isAsked = ({ row, slug }: Row, typed: Typed): boolean =>
  slug === null
    ? typed[fieldOf("wording", row)] !== ""
    : Object.hasOwn(bothSides, slug) || typed[fieldOf("asked", row)] === true;

/** The form as it stands before anybody changed it: what is asked, what was left out before, and room for new ones. */
export function formOf(asked: readonly Question[], leftOut: readonly Question[]): Form {
  const standing = [...asked, ...leftOut].map((question, at) => ({
    ...(at < asked.length ? { [fieldOf("asked", question.slug)]: "yes" } : {}),
    [fieldOf("wording", question.slug)]: question.wording,
    [fieldOf("hint", question.slug)]: question.hint,
    ...(question.is_needed ? { [fieldOf("needed", question.slug)]: "yes" } : {}),
    [fieldOf("side", question.slug)]: question.side,
    [fieldOf("place", question.slug)]: String(at + 1),
  }));
  const fresh = newRows.map((row, at) => ({ [fieldOf("place", row)]: String(standing.length + at + 1) }));
  return typed(Object.assign({}, ...standing, ...fresh) as Record<string, string>);
}
