import type { ProblemWords } from "../../../web/problem.pages.tsx";

/** What a page opens with after something was done about a job interview. */
export const jobInterviewSayings: Record<string, string> = {
  "job-interview-set": "It is set. Today reminds you the day before.",
  "job-interview-noted": "Noted. If it has taken place, write down how it went while it is fresh.",
  "job-interview-changed": "Changed.",
  "job-interview-off": "Called off. Nothing reminds you of it any more.",
  "job-interview-on": "It takes place after all.",
  "job-interview-removed": "Removed.",
  "people-there-added": "Noted who is there.",
  "person-there-off": "Taken off.",
  "preparation-added": "Added.",
  "preparation-gone": "Taken off.",
  debriefed: "Written down. You will be glad of it before the next one.",
  "debriefed-thanks":
    "Written down. A thank-you note to each person you met is the next small thing; it is due today.",
};

/** What is said where something about a job interview is refused. */
export const jobInterviewProblems: Record<string, ProblemWords> = {
  "enough-job-interviews": {
    title: "There is no room for another one here",
    words:
      "As many job interviews stand at this opportunity as there is room for. You can change one that is there.",
  },
  "enough-people-there": {
    title: "That is a large round",
    words: "There is room for 20 people at one job interview. Keep those whom you want to thank.",
  },
  "enough-preparations": {
    title: "The list is full",
    words: "There is room for 60 lines. Take one off that you do not need any more, and there is room again.",
  },
  "several-of-that-name": {
    title: "You know several people of that name",
    words:
      "Somebody of that name was added meanwhile. Go back and send the form again: it asks whom you mean.",
  },
};
