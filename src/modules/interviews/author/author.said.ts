import type { ProblemWords } from "../../../web/problem.pages.tsx";

/** What is said where this part of the room refuses something. */
export const authorProblems: Record<string, ProblemWords> = {
  "correction-over": {
    title: "The time for corrections is over",
    words:
      "An interview can be corrected for 30 days. After that it stays as it is, or is withdrawn with its key.",
  },
  "too-long-to-seal": {
    title: "That is more than fits into one interview",
    words: "Please shorten your answers and send them once more. Nothing was sent.",
  },
};

/** What was just done, for the sentence with which the page opens. */
export type Done = keyof typeof doneWords;

/** The sentences with which the page of a key opens. */
export const doneWords = {
  "comment-hidden": "It is hidden. Only you and the hosts see it now.",
  "comment-shown": "Everybody can read it again.",
  "crossover-confirmed": "Thank you. The crossover stands on both pages.",
  "crossover-declined": "It is gone from both pages.",
  corrected: "Your correction stands.",
  "correction-waits": "A host looks at your correction first. Until then the old words stand.",
  withdrawn: "The words of your interview are gone.",
  "withdrawn-with-comments":
    "The words of your interview are gone, and so are your comments under its number.",
  "comment-taken-back": "It is taken back: its words are gone.",
} as const;
