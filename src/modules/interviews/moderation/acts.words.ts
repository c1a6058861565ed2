import type { InterviewAct } from "./acts.ts";

/** How a line goes on after a host's name; what it is about stands after it. */
export const actWords: Record<InterviewAct, string> = {
  "interview-published": "let an interview through",
  "interview-declined": "declined an interview",
  "interview-hidden": "hid an interview",
  "interview-shown": "showed an interview again",
  "comment-published": "let a comment through",
  "comment-declined": "declined a comment",
  "comment-hidden": "hid a comment",
  "comment-shown": "showed a comment again",
  "source-banned": "closed comments for the day to where one came from",
  "crossover-confirmed": "confirmed a crossover",
  "crossover-declined": "declined a crossover",
  "concern-closed": "closed a concern",
  "settings-changed": "changed how interviews are published",
  "questions-changed": "changed the questions",
  "facet-added": "added something to the lists",
  "facet-changed": "changed something in the lists",
  "facet-retired": "took something out of the lists",
  "facet-brought-back": "brought something back into the lists",
};

/** The same for an act as it stands in the database. */
export const wordsOfAct = (act: string): string =>
  Object.hasOwn(actWords, act) ? actWords[act as InterviewAct] : "did something";
