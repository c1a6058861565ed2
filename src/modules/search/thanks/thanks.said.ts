import type { ProblemWords } from "../../../web/problem.pages.tsx";

/** What a page opens with after something was done about thanks and letters. */
export const thanksSayings: Record<string, string> = {
  "thank-you-owed": "Here is a frame for it. Two or three lines of your own make it a good one.",
  "thank-you-written": "Kept. Send it, and say so here.",
  "thank-you-sent": "Marked as sent. It was good of you to write.",
  "thank-you-again": "It stands among those to write again.",
  "thank-you-let-go": "Let go. You need not carry everything along.",
  "letter-kept": "Kept. Nobody has it yet.",
  "letter-people-added": "Added. Give each a first line of their own.",
  "letter-copy-kept": "Kept.",
  "letter-copy-sent": "Marked as sent.",
  "letter-copy-again": "Not sent yet, then.",
  "letter-copy-removed": "Taken off.",
  "letter-not-this-month": "Not this month, then.",
};

/** What is said where something about thanks and letters is refused. */
export const thanksProblems: Record<string, ProblemWords> = {
  "enough-supporters": {
    title: "That is a large circle",
    words: "There is room for 60 people in one letter. Take one off, and there is room again.",
  },
  "no-letter-yet": {
    title: "The letter comes first",
    words: "Write what everybody gets, and keep it. Then say who gets it.",
  },
};
