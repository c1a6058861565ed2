import { writtenNumber } from "../urls.ts";
import { type Questionnaire, stepsOf } from "./questionnaire.ts";

/** How many interviews there are, from 00000 on. */
export const haveAnswered = (answered: number): string =>
  answered === 1 ? "00001: one person has answered" : `${writtenNumber(answered)} people have answered`;

/** What is asked of somebody, as it is now: "Eleven questions, four pages to choose from, about twenty minutes". */
export function howMuch(asked: Questionnaire): string {
  const questions = asked.questions.length;
  const lists = stepsOf(asked).length - questions;
  const minutes = Math.max(1, Math.round((questions * minutesOfQuestion + lists * minutesOfLists) / 5)) * 5;
  return [
    questions === 1 ? "One question" : `${capital(inWords(questions))} questions`,
    ...(lists === 0
      ? []
      : [lists === 1 ? "a page to choose from" : `${inWords(lists)} pages to choose from`]),
    `about ${inWords(minutes)} minutes`,
  ].join(", ");
}

const minutesOfQuestion = 1.5;
const minutesOfLists = 0.5;

/** How many of the answers are needed. */
export function howManyNeeded({ questions }: Questionnaire): string {
  const needed = questions.filter((question) => question.is_needed === 1).length;
  if (needed === 0) return "Leave out whatever you like.";
  const answers = needed === 1 ? "One answer is" : `${capital(inWords(needed))} answers are`;
  return `${answers} needed. Leave out whatever you like of the rest.`;
}

const inWords = (count: number): string => words[count] ?? `${count}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const words = (
  "no one two three four five six seven eight nine ten " +
  "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
).split(" ");
