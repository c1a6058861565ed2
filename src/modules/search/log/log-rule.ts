/** What a column of a log may hold, in the order in which it stands there. */
export const logFields = [
  "act",
  "employer",
  "person",
  "address",
  "phone",
  "method",
  "position",
  "link",
  "outcome",
  "words",
] as const;
export type LogField = (typeof logFields)[number];

/** What a benefit office asks for. The day always stands in a log. */
export type LogRule = {
  key: string;
  name: string;
  /** On which day its week begins: 1 is Monday, 7 is Sunday. */
  firstDay: number;
  /** How many acts it asks for in a week; 0 where it names no number. */
  aWeek: number;
  /** How many of them with an employer. */
  employerContacts: number;
  /** Whether the same employer counts once in a week. */
  noDuplicates: boolean;
  fields: readonly LogField[];
  /** What else is good to know: how long the log is to be kept, what must be in it. */
  keptWords: string;
  /** Where all this was read. */
  source: string;
};

/**
 * The rules that the house comes with, as their offices had published them when they were read. Rules change: a host
 * keeps them right, and every page says to ask the office.
 */
export const shippedRules: readonly LogRule[] = [
  {
    key: "connecticut",
    name: "Connecticut",
    firstDay: 7,
    aWeek: 3,
    employerContacts: 1,
    noDuplicates: true,
    fields: ["act", "employer", "person", "address", "phone", "method", "position", "outcome"],
    keptWords:
      "Workshops, job fairs and a profile on a professional network count too. Keep what proves each act, such as the posting or the answer to an application.",
    source: "Connecticut Department of Labor, questions and answers on work search, read in November 2026",
  },
  {
    key: "washington",
    name: "Washington",
    firstDay: 7,
    aWeek: 3,
    employerContacts: 0,
    noDuplicates: false,
    fields: ["act", "employer", "address", "phone", "method", "position", "outcome"],
    keptWords:
      "Keep the log for at least 30 days after your benefit year or your benefits end, whichever is later.",
    source: "Washington State Employment Security Department, job search requirements, read in November 2026",
  },
  {
    key: "nebraska",
    name: "Nebraska",
    firstDay: 7,
    aWeek: 5,
    employerContacts: 2,
    noDuplicates: false,
    fields: ["act", "employer", "address", "phone", "person", "method", "position", "link"],
    keptWords:
      "At least two of the five must be applications. For a search in a job bank the address of the page and the day are asked for.",
    source:
      "219 Nebraska Administrative Code 4-004 and the questions and answers of the Nebraska Department of Labor, read in November 2026",
  },
  {
    key: "other",
    name: "Another office, or only for me",
    firstDay: 1,
    aWeek: 0,
    employerContacts: 0,
    noDuplicates: false,
    fields: ["act", "employer", "person", "address", "phone", "method", "position", "outcome"],
    keptWords: "",
    source: "",
  },
];

/** Whether a rule goes by that key. */
export const isRuleKey = (key: string): boolean => shippedRules.some((rule) => rule.key === key);
