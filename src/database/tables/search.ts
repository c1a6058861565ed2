import type { Id } from "../../basics/ids.ts";
import type { JobKind } from "./pursued.ts";

/** Everything here is one member's own: `member_id` is whose. Others read what is shared with them, and nothing else. Days and other texts are "" where there is none. */
export type SearchesTable = {
  id: Id;
  member_id: Id;
  looking_since: string;
  last_work_on: string;
  in_work: "" | "yes" | "no";
  pace: "fast" | "slow";
  /** Never shown to anybody else, whatever is shared. */
  money_until: string;
  /** The key of the rules by which the member's benefit office wants its log. */
  log_rule: string;
  opened_at: string;
  paused_at: string | null;
  /** A member has one search at a time that has not ended. */
  ended_at: string | null;
  ended_how: "" | "landed" | "closed";
  version: number;
};

/** A version of the sentence that says what is looked for; the newest holds. */
export type TargetsTable = { id: Id; search_id: Id; member_id: Id; sentence: string; made_at: string };

/** Another member finds the sentence clear: `member_id` is theirs. */
export type TargetAgreementsTable = { target_id: Id; member_id: Id; agreed_at: string };

export type SearchWantsTable = {
  id: Id;
  search_id: Id;
  member_id: Id;
  kind: "want" | "dont";
  words: string;
  position: number;
};

export type Standing = "listed" | "learning" | "reached-out" | "talking" | "applied" | "set-aside";

export type TargetCompaniesTable = {
  id: Id;
  search_id: Id;
  member_id: Id;
  company_id: Id;
  standing: Standing;
  /** What the member knows of it for this search. */
  known: string;
  made_at: string;
  version: number;
};

export type SearchPart =
  | "target"
  | "companies"
  | "opportunities"
  | "activities"
  | "week"
  | "job-interviews"
  | "thanks";
export type ShareLevel = "nothing" | "something" | "totals" | "details";

/** Who may look: a group, or one member as buddy or coach, until a day. Taken back where it ended. */
export type SearchAudiencesTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  kind: "group" | "buddy" | "coach";
  group_id: Id | null;
  to_member_id: Id | null;
  /** The last day; "" is without end, which a group alone may have. */
  until_on: string;
  made_at: string;
  ended_at: string | null;
  version: number;
};

export type SearchSharesTable = { audience_id: Id; member_id: Id; part: SearchPart; level: ShareLevel };

export type SearchImportsTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  kind: "csv" | "jobsync" | "linkedin" | "landfall";
  /** Which column is what, as JSON. */
  columns: string;
  brought_at: string;
  started_at: string | null;
  done_rows: number;
  done_at: string | null;
  taken_back_at: string | null;
};

/** One row of a file. `content` is what will be made of it, as JSON; gone once it is in. */
export type SearchImportRowsTable = {
  import_id: Id;
  position: number;
  line: number;
  name: string;
  content: string;
  fate: "new" | "known" | "unusable";
  reason: string;
};

/** Which column of a file with these headings is what, as a member chose it last. */
export type ColumnChoicesTable = { member_id: Id; headings: string; columns: string; made_at: string };

export type Route =
  | "posting"
  | "posting-networked"
  | "networked"
  | "direct"
  | "recruiter"
  | "community"
  | "other";

/** How a search ended in a job. */
export type LandingsTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  /** The search that was opened with it, for whoever keeps looking at a slow pace. */
  next_search_id: Id | null;
  opportunity_id: Id | null;
  landed_on: string;
  route: Route;
  /** How the first word with the employer came about. */
  first_contact: string;
  job_kind: JobKind;
  may_count: number;
  may_tell: number;
  words: string;
  made_at: string;
  version: number;
};

/** What a benefit office asks for, as the host keeps it. */
export type LogRulesTable = {
  key: string;
  name: string;
  /** On which day its week begins: 1 is Monday, 7 is Sunday. */
  first_day: number;
  a_week: number;
  /** How many of them must be with an employer. */
  employer_contacts: number;
  no_duplicates: number;
  /** Which columns, as keys with a space between. */
  fields: string;
  /** How long the log is to be kept, in words. */
  kept_words: string;
  /** Where the rule comes from. */
  source: string;
  changed_at: string;
  version: number;
};
