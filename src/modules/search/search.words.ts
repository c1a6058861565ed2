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
  Stage,
  Standing,
} from "./search.ts";

// What each kind is called on every page.

export const channelWords: Record<Channel, string> = {
  posting: "Posting",
  networking: "Networking",
  direct: "Direct approach",
  recruiter: "Recruiter",
};

export const stageWords: Record<Stage, string> = {
  spotted: "Spotted",
  applied: "Applied",
  talking: "Talking",
  offer: "Offer",
  accepted: "Accepted",
  closed: "Closed",
};

export const closedWhyWords: Record<Exclude<ClosedWhy, "">, string> = {
  "no-answer": "No answer came",
  rejected: "They said no",
  withdrew: "I withdrew",
  filled: "It was filled or called off",
  "not-for-me": "It is not for me after all",
  declined: "I declined the offer",
  other: "Another reason",
};

export const jobKindWords: Record<Exclude<JobKind, "">, string> = {
  lasting: "Lasting",
  "fixed-term": "Fixed-term",
  temporary: "Temporary",
  "part-time": "Part-time",
  "stop-gap": "Stop-gap",
};

export const contactPartWords: Record<OpportunityContactPart, string> = {
  "hiring-manager": "Hiring manager",
  recruiter: "Recruiter",
  insider: "Works there",
  "referred-me": "Referred me",
  interviewer: "Interviewed me",
  other: "Other",
};

export const standingWords: Record<Standing, string> = {
  listed: "On my list",
  learning: "Finding out",
  "reached-out": "Reached out",
  talking: "Talking with someone there",
  applied: "Applied there",
  "set-aside": "Set aside",
};

export const activityWords: Record<ActivityKind, string> = {
  applied: "Applied",
  conversation: "Had a conversation",
  approach: "Approached directly",
  "follow-up": "Followed up",
  gathering: "Went to a gathering",
  learned: "Learned",
};

export const methodWords: Record<Exclude<ContactMethod, "">, string> = {
  "in-person": "In person",
  phone: "By phone",
  email: "By e-mail",
  online: "Online",
  letter: "By letter",
  other: "Another way",
};

/** How a search ended in a job: the same list wherever it is asked. */
export const routeWords: Record<Route, string> = {
  posting: "By a posting alone",
  "posting-networked": "By a posting, and networked to the hiring manager",
  networked: "Networked in",
  direct: "By a direct approach",
  recruiter: "Through a recruiter",
  community: "Through this community",
  other: "Another way",
};

export const partWords: Record<SearchPart, string> = {
  target: "My target",
  companies: "My target companies",
  opportunities: "My opportunities",
  activities: "My activities",
  week: "My hours and weeks",
  "job-interviews": "My job interviews",
  thanks: "My thank-you notes",
};

export const levelWords: Record<ShareLevel, string> = {
  nothing: "Nothing",
  something: "That I did something",
  totals: "Totals",
  details: "Details",
};
