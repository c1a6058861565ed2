import { z } from "zod";
import { cleanLine, cleanWords } from "../../../basics/text.ts";
import type { Interviews } from "../../../database/index.ts";
import { maybeWords, words } from "../../../web/fields.ts";
import { type Form, readFields, typedList, typedText } from "../../../web/forms.ts";
import type { Said } from "../interview.ts";
import { signField, unaskedField } from "../../../web/signed-forms.tsx";
import {
  answerName,
  type FacetField,
  facetFields,
  offeredIn,
  type Questionnaire,
  questionnaire,
} from "./questionnaire.ts";

/** So many letters an answer may have. */
export const answerLetters = 3000;

const neededWords = "This one is needed: it is where others find themselves in you. A sentence is enough.";

/** What comes instead of a button where somebody presses Enter in a field of the page that is read once more. */
export const enter = "enter";

/** Where somebody stands who takes the interview, with everything that they wrote so far. */
export type Taking = {
  asked: Questionnaire;
  said: Said;
  /** On a shared computer nothing is kept in the browser. */
  device: "own" | "shared";
  view: "steps" | "whole";
  /** The page of the way that they come from. */
  at: number;
  /** They have read the whole, and only change something. */
  wasRead: boolean;
  /** The button that was pressed. */
  go: string;
  nickname: string;
  key: string;
  drawn: string;
  /** A field that nobody sees: who fills it in is a program. */
  homepage: string;
  sure: boolean;
  /** It is to be published with others, and not at once. */
  later: boolean;
  /** The fields as they were typed, and what is wrong with the answers. */
  form: Form;
};

/** What a form carries besides the answers. */
function begunIn(body: URLSearchParams) {
  const line = (name: string): string => cleanLine((body.get(name) ?? "").replaceAll("\u0000", ""));
  const whole = (name: string): number | null => (/^\d{1,6}$/.test(line(name)) ? Number(line(name)) : null);
  return {
    set: whole("set"),
    device: line("device") === "shared" ? ("shared" as const) : ("own" as const),
    view: line("view") === "whole" ? ("whole" as const) : ("steps" as const),
    at: whole("at") ?? 1,
    wasRead: line("wasRead") === "yes",
    go: line("go"),
    nickname: line("nickname"),
    key: line("key"),
    drawn: line(signField),
    homepage: body.get(unaskedField) ?? "",
    sure: line("sure") === "yes",
    later: line("later") === "yes",
  };
}

/** Reads everything that travels with the interview. What cannot be read is as if it were not there; the words are kept. */
export async function readTaking(read: Interviews, body: URLSearchParams): Promise<Taking> {
  const { set, ...begun } = begunIn(body);
  const asked = await questionnaire(read, set);
  return { ...begun, asked, ...readAnswers(asked, body) };
}

/** Reads what was answered and chosen: the form as it was typed, with what is wrong in it, and what it says. */
export function readAnswers(asked: Questionnaire, body: URLSearchParams): Pick<Taking, "form" | "said"> {
  const { form } = readFields(body, answersForm(asked));
  return { form, said: saidIn(asked, form) };
}

const answersForm = ({ questions }: Questionnaire) =>
  z.object(
    Object.fromEntries(
      questions.map(({ slug, is_needed }) => [
        answerName(slug),
        is_needed ? words(answerLetters, neededWords) : maybeWords(answerLetters),
      ]),
    ),
  );

/** What is said in a form: clean words, and of the lists only what is offered. */
function saidIn(asked: Questionnaire, form: Form): Said {
  const answers = asked.questions
    .map(({ slug }) => [slug, cleanWords(typedText(form, answerName(slug)))] as const)
    .filter(([, answer]) => answer !== "");
  const chosen = (name: FacetField["name"]): string[] => {
    const field = facetFields.find((each) => each.name === name);
    const typed = typedList(form, name);
    return field ? offeredIn(asked, field).flatMap(({ slug }) => (typed.includes(slug) ? [slug] : [])) : [];
  };
  const facets = {
    situation: chosen("situation")[0] ?? null,
    field: chosen("field")[0] ?? null,
    duration: chosen("duration")[0] ?? null,
    route: chosen("route")[0] ?? null,
    struggles: chosen("struggles"),
    experience: chosen("experience"),
  };
  return { answers: Object.fromEntries(answers), facets };
}

/** The same with another answer, or none. */
export function withAnswer(taking: Taking, slug: string, answer: string): Taking {
  const form = { ...taking.form, typed: { ...taking.form.typed, [answerName(slug)]: answer } };
  return { ...taking, form, said: saidIn(taking.asked, form) };
}

/** The same form as if nobody had found anything wrong with it but with these fields. */
export function amissOnlyIn(form: Form, names: readonly string[]): Form {
  const errors = Object.entries(form.errors).filter(([name]) => names.includes(name));
  return { ...form, errors: Object.fromEntries(errors) };
}
