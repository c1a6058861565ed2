import type { ProblemWords } from "../../web/problem.pages.tsx";
import { hostActProblems, hostActSayings } from "./acts.routes.tsx";
import { hostConcernProblems, hostConcernSayings } from "./concerns.routes.tsx";
import { hostImportProblems, hostImportSayings } from "./imports.routes.tsx";
import { standingProblems, standingSayings } from "./standing.routes.tsx";
import { hostTextProblems, hostTextSayings } from "./texts.routes.tsx";

/** What a page opens with after something was done, by the key in its address. */
export const hostSayings: Record<string, string> = {
  "trying-again": "It is being tried again now.",
  "group-confirmed": "The group can begin. Its organiser sees it on their page.",
  "group-refused": "The group will not begin. Please tell its organiser why, in your own words.",
  "request-welcomed": "Welcomed. They can sign in from now on, and there is a mail that tells them so.",
  "request-declined": "Answered. There is a mail to them with your words.",
  "invitation-made": "Your invitation is made. Its link stands first in the list.",
  "invitation-revoked": "Taken back. The link no longer lets anybody in.",
  "mail-passed-on": "Thank you. That mail is gone from this page.",
  "roles-kept": "Kept.",
  "settings-kept": "Kept.",
  "log-rule-kept": "Kept. Members' logs are made by it from now on.",
  ...hostActSayings,
  ...hostConcernSayings,
  ...hostImportSayings,
  ...hostTextSayings,
  ...standingSayings,
};

/** What is said where this room refuses something. */
export const hostProblems: Record<string, ProblemWords> = {
  "lost-on-the-way": {
    title: "Something was lost on the way",
    words: "Nothing was changed. Please go back, reload the page, and try once more.",
  },
  ...hostActProblems,
  ...hostConcernProblems,
  ...hostImportProblems,
  ...hostTextProblems,
  ...standingProblems,
};
