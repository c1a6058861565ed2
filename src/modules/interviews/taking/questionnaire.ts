import type { Interviews, InterviewSettingsTable } from "../../../database/index.ts";
import { allFacets, type Facet, type FacetKind } from "../questions/facets.reads.ts";
import { type Question, questionsOf } from "../questions/questions.reads.ts";
import { settingsOf } from "../questions/settings.reads.ts";

/** What somebody is asked: the questions in one version, and the lists to choose from. */
export type Questionnaire = {
  set: number;
  questions: Question[];
  /** What is offered now. */
  facets: Facet[];
  settings: InterviewSettingsTable;
};

/** The questions in the version in which somebody began to answer, or in today's. */
export async function questionnaire(read: Interviews, begunIn: number | null): Promise<Questionnaire> {
  const settings = await settingsOf(read);
  const begun = begunIn !== null && begunIn >= 1 && begunIn <= settings.question_set;
  const set = begun ? begunIn : settings.question_set;
  const facets = (await allFacets(read)).filter(({ isRetired }) => !isRetired);
  return { set, questions: await questionsOf(read, set), facets, settings };
}

/** The lists as they are asked: under which name one chooses from which. */
export const facetFields = [
  { name: "situation", kind: "situation", label: "How did your search begin?" },
  { name: "duration", kind: "duration", label: "How long have you been looking?" },
  { name: "field", kind: "field", label: "In which field?" },
  { name: "route", kind: "route", label: "What has brought you furthest so far?" },
  { name: "struggles", kind: "topic", label: "Which of these do you struggle with?" },
  { name: "experience", kind: "topic", label: "Which of these have you been through?" },
] as const satisfies readonly { name: string; kind: FacetKind; label: string }[];

export type FacetField = (typeof facetFields)[number];

/** Whether several may be chosen. */
export const takesSeveral = ({ kind }: FacetField): boolean => kind === "topic";

/** What may be chosen in one of the lists. */
export const offeredIn = ({ facets }: Questionnaire, field: FacetField): Facet[] =>
  facets.filter(({ kind }) => kind === field.kind);

/** One page of the way: a question, or one or two lists. */
export type Step = { question: Question } | { lists: FacetField[] };

/** The way through the interview, a page at a time. */
export function stepsOf(asked: Questionnaire): Step[] {
  const [situation, duration, field, route, struggles, experience] = facetFields;
  const lists = [[situation, duration], [field, route], [struggles], [experience]]
    .map((together) => together.filter((list) => offeredIn(asked, list).length > 0))
    .filter((together) => together.length > 0);
  return [...asked.questions.map((question) => ({ question })), ...lists.map((each) => ({ lists: each }))];
}

/** Under which name the answer to a question travels. */
export const answerName = (slug: string): string => `answer-${slug}`;

/** The names of what is filled in on one page of the way. */
export const namesIn = (step: Step): string[] =>
  "question" in step ? [answerName(step.question.slug)] : step.lists.map(({ name }) => name);
