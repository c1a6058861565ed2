import type { Id } from "../../basics/ids.ts";
import type { ContactPart, Tie } from "./contacts.ts";
import type { Channel, Shown } from "./pursued.ts";

// What was done in a search and is meant to be. All of it is one member's own.

export type ActivityKind = "applied" | "conversation" | "approach" | "follow-up" | "gathering" | "learned";
export type ContactMethod = "" | "in-person" | "phone" | "email" | "online" | "letter" | "other";

/** One dated act of searching. What is said of the person is as it was on that day. */
export type ActivitiesTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  kind: ActivityKind;
  channel: "" | Channel;
  on_day: string;
  /** 0 where nobody said. */
  minutes: number;
  contact_id: Id | null;
  opportunity_id: Id | null;
  company_id: Id | null;
  /** The exchange in the contact's story that is the same act. */
  exchange_id: Id | null;
  /** The commitment that it keeps. */
  commitment_id: Id | null;
  words: string;
  with_in_work: "" | "yes" | "no";
  with_part: ContactPart;
  with_tie: Tie;
  /** The first conversation with them. */
  with_new: number;
  /** They were at one of the target companies. */
  at_target: number;
  replied_on: string;
  /** What holds of a good application, as keys with a space between. */
  checks: string;
  /** The rest is what benefit offices ask for. */
  person: string;
  position: string;
  method: ContactMethod;
  employer_address: string;
  employer_phone: string;
  outcome: string;
  shown: Shown;
  import_id: Id | null;
  put_away: "" | "import";
  made_at: string;
  version: number;
};

export type WeeksTable = {
  member_id: Id;
  /** The Monday on which the week begins. */
  monday: string;
  search_id: Id;
  /** From 1 to 10. */
  energy: number | null;
  words: string;
  version: number;
};

export type WeekMinutesTable = { member_id: Id; monday: string; channel: Channel; planned: number };

/** What is meant to be done in a week. With a commitment it is the same thing, said to a group. */
export type PlannedActsTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  monday: string;
  kind: "" | ActivityKind;
  what: string;
  channel: "" | Channel;
  minutes: number;
  contact_id: Id | null;
  opportunity_id: Id | null;
  commitment_id: Id | null;
  activity_id: Id | null;
  done_on: string;
  made_at: string;
  version: number;
};

/** "If no reply in 7 days, then …": made once, offered when it happens. */
export type SetbackCardsTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  kind: "no-reply" | "rejected" | "silence-after-interview";
  days: number;
  words: string;
  off_at: string | null;
  made_at: string;
  version: number;
};

/** What a member answered when a card was offered for an opportunity. */
export type SetbacksTable = {
  card_id: Id;
  opportunity_id: Id;
  member_id: Id;
  answered_how: "done" | "committed" | "not-now";
  answered_at: string;
};

export type ShakeUpAnswersTable = {
  member_id: Id;
  rule: string;
  answer: "not-for-me" | "committed";
  commitment_id: Id | null;
  answered_at: string;
};
