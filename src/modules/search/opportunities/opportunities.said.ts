import type { ProblemWords } from "../../../web/problem.pages.tsx";

/** What a page opens with after something was done about an opportunity, by the key in its address. */
export const opportunitySayings: Record<string, string> = {
  "opportunity-added": "Kept. It stands on your board.",
  "opportunity-changed": "Changed.",
  "opportunity-moved": "Moved.",
  "opportunity-closed": "Closed. Nothing that you did for it is lost: it stays in its story.",
  "opportunity-offer": "An offer. That is worth telling somebody.",
  "opportunity-accepted": "Accepted. When you have landed, My search has a page for it.",
  "next-step-set": "Written down. Today reminds you on its day.",
  "next-step-none": "Taken off.",
  "next-step-done": "Done. Note it as an act with one tap, and say what comes next.",
  "next-step-kept": "Done. What comes next is asked on its own page.",
  "next-step-later": "Put off. It comes back on its day.",
  "opportunity-part-noted": "Noted.",
  "opportunity-part-off": "Taken off. They stay among your people.",
  "opportunity-networked": "Noted: answered as a posting, and networked to the hiring manager.",
  "opportunity-not-networked": "Taken back.",
  "posting-kept": "Kept. It stays with you when the page is gone.",
  "posting-off": "Taken off.",
  "opportunity-shown": "Kept. That is what others see of it from now on.",
};

/** What is said where an opportunity is refused. */
export const opportunityProblems: Record<string, ProblemWords> = {
  "enough-opportunities": {
    title: "There is no room for another",
    words: "Your search holds as many opportunities as it can. Remove some that you do not need any more.",
  },
  "enough-people-of-one": {
    title: "There is no room for another person",
    words: "This opportunity has as many people as it can hold. Take somebody off first.",
  },
  "stage-before": {
    title: "That day lies before the last change",
    words: "It came to where it stands on a later day. Choose that day or one after it.",
  },
};
