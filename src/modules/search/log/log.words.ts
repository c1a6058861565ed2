import type { JobInterviewsTable } from "../../../database/index.ts";
import { methodWords } from "../search.words.ts";
import type { LogField } from "./log-rule.ts";

/** What stands above each column. */
export const fieldWords: Record<LogField, string> = {
  act: "What I did",
  employer: "Employer or event",
  person: "Person",
  address: "Address or page",
  phone: "Telephone",
  method: "How",
  position: "Position",
  link: "Posting",
  outcome: "What came of it",
  words: "Notes",
};

/** How a job interview was held, as a log says it. */
export const methodOfTalk: Record<JobInterviewsTable["how"], string> = {
  "": "",
  "in-person": methodWords["in-person"],
  video: methodWords.online,
  phone: methodWords.phone,
};

/** The days of a week by their number. */
export const dayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
