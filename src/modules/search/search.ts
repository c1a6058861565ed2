import type {
  ActivityKind,
  Channel,
  ClosedWhy,
  ContactMethod,
  JobKind,
  OpportunityContactPart,
  Route,
  SearchPart,
  ShareLevel,
  Shown,
  Stage,
  Standing,
} from "../../database/index.ts";

export type {
  ActivityKind,
  Channel,
  ClosedWhy,
  ContactMethod,
  JobKind,
  OpportunityContactPart,
  Route,
  SearchPart,
  ShareLevel,
  Shown,
  Stage,
  Standing,
};

// Each list stands in the order in which pages name it, and is the same list wherever it is asked.

export const channels = [
  "posting",
  "networking",
  "direct",
  "recruiter",
] as const satisfies readonly Channel[];
export const stages = [
  "spotted",
  "applied",
  "talking",
  "offer",
  "accepted",
  "closed",
] as const satisfies readonly Stage[];
/** Those in which something is still open. */
export const openStages = ["spotted", "applied", "talking", "offer"] as const satisfies readonly Stage[];
export const closedWhys = [
  "no-answer",
  "rejected",
  "withdrew",
  "filled",
  "not-for-me",
  "declined",
  "other",
] as const satisfies readonly ClosedWhy[];
export const jobKinds = [
  "lasting",
  "fixed-term",
  "temporary",
  "part-time",
  "stop-gap",
] as const satisfies readonly JobKind[];
export const contactParts = [
  "hiring-manager",
  "recruiter",
  "insider",
  "referred-me",
  "interviewer",
  "other",
] as const satisfies readonly OpportunityContactPart[];
export const standings = [
  "listed",
  "learning",
  "reached-out",
  "talking",
  "applied",
  "set-aside",
] as const satisfies readonly Standing[];
export const activityKinds = [
  "applied",
  "conversation",
  "approach",
  "follow-up",
  "gathering",
  "learned",
] as const satisfies readonly ActivityKind[];
export const methods = [
  "in-person",
  "phone",
  "email",
  "online",
  "letter",
  "other",
] as const satisfies readonly ContactMethod[];
/** How a search ends in a job. */
export const routes = [
  "posting",
  "posting-networked",
  "networked",
  "direct",
  "recruiter",
  "community",
  "other",
] as const satisfies readonly Route[];
export const searchParts = [
  "target",
  "companies",
  "opportunities",
  "activities",
  "week",
  "job-interviews",
  "thanks",
] as const satisfies readonly SearchPart[];
/** From the least to the most. */
export const shareLevels = [
  "nothing",
  "something",
  "totals",
  "details",
] as const satisfies readonly ShareLevel[];

/** How many a member may have of each, so that no page and no export grows without end. */
export const most = {
  opportunities: 20_000,
  activities: 50_000,
  targetCompanies: 200,
  wants: 40,
  targets: 100,
  contactsOfOne: 30,
  documentsOfOne: 30,
  plannedActs: 60,
  setbackCards: 20,
  audiences: 30,
  jobInterviewPeople: 20,
  preparations: 60,
} as const;

/** How long each text may be, in letters. */
export const letters = {
  sentence: 300,
  want: 200,
  known: 2_000,
  title: 200,
  place: 160,
  pay: 120,
  link: 2_000,
  foundWhere: 160,
  nextStep: 300,
  notes: 4_000,
  posting: 60_000,
  document: 160,
  documentNote: 500,
  activity: 1_000,
  person: 120,
  position: 200,
  address: 300,
  phone: 60,
  outcome: 300,
  what: 300,
  week: 1_000,
  preparation: 500,
  debrief: 2_000,
  note: 4_000,
  forWhat: 200,
  setback: 300,
  firstContact: 300,
  landing: 2_000,
} as const;

/** Files of one member in bytes: one, and all together. */
export const fileBytes = { one: 5 * 1024 * 1024, all: 100 * 1024 * 1024 } as const;

/** Hours after which a thank-you note is past due (evidence E14 and the house's defaults). */
export const thanksHours = 24;

/** Words as an index takes them: no more of them than it holds. */
export const indexed = (words: string): string => words.slice(0, 200).toWellFormed();
