import type { Id } from "../../basics/ids.ts";

// What is pursued, and whom it brings a member to. All of it is one member's own.

export type Channel = "posting" | "networking" | "direct" | "recruiter";
export type Stage = "spotted" | "applied" | "talking" | "offer" | "accepted" | "closed";
export type JobKind = "" | "lasting" | "fixed-term" | "temporary" | "part-time" | "stop-gap";
export type ClosedWhy =
  | ""
  | "no-answer"
  | "rejected"
  | "withdrew"
  | "filled"
  | "not-for-me"
  | "declined"
  | "other";
/** How much others see of one item, where it differs from its part: "" is as the part says. */
export type Shown = "" | "nothing" | "something" | "details";

/** One job that is pursued. */
export type OpportunitiesTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  company_id: Id | null;
  title: string;
  place: string;
  pay: string;
  /** The address of the posting. */
  link: string;
  channel: "" | Channel;
  /** Answered as a posting, and networked to the hiring manager too. */
  also_networked: number;
  /** On which board, or where else; from whom is `found_contact_id`. */
  found_where: string;
  found_contact_id: Id | null;
  job_kind: JobKind;
  stage: Stage;
  stage_on: string;
  closed_why: ClosedWhy;
  next_step: string;
  next_on: string;
  notes: string;
  /** What one brought a second time is known by. */
  match_words: string;
  /** All words by which it is found, folded, with a space before each. */
  search_words: string;
  shown: Shown;
  import_id: Id | null;
  /** Out of sight: still being imported. */
  put_away: "" | "import";
  made_at: string;
  version: number;
};

/** The text of a posting: postings vanish. */
export type OpportunityPostingsTable = {
  opportunity_id: Id;
  member_id: Id;
  words: string;
  source: "typed" | "fetched" | "sent";
  link: string;
  kept_at: string;
};

export type OpportunityContactPart =
  | "hiring-manager"
  | "recruiter"
  | "insider"
  | "referred-me"
  | "interviewer"
  | "other";

export type OpportunityContactsTable = {
  opportunity_id: Id;
  contact_id: Id;
  member_id: Id;
  part: OpportunityContactPart;
};

/** `from_stage` is "" for the first. */
export type StageChangesTable = {
  id: Id;
  opportunity_id: Id;
  member_id: Id;
  from_stage: "" | Stage;
  to_stage: Stage;
  on_day: string;
  why: ClosedWhy;
  made_at: string;
};

/** Something sent for an opportunity; its file, where one was kept, lies in the store of files. */
export type DocumentsTable = {
  id: Id;
  opportunity_id: Id;
  member_id: Id;
  kind: "resume" | "letter" | "portfolio" | "other";
  name: string;
  sent_on: string;
  note: string;
  file_id: Id | null;
  file_name: string;
  /** In bytes. */
  size: number;
  made_at: string;
  version: number;
};

/** A talk with an employer. `at_time` is wall time in `time_zone`, "" where it is open. */
export type JobInterviewsTable = {
  id: Id;
  opportunity_id: Id;
  member_id: Id;
  on_day: string;
  at_time: string;
  time_zone: string;
  how: "" | "in-person" | "video" | "phone";
  place: string;
  went_well: string;
  went_badly: string;
  talked_of: string;
  promised: string;
  debriefed_at: string | null;
  called_off_at: string | null;
  shown: Shown;
  made_at: string;
  version: number;
};

export type JobInterviewPeopleTable = {
  job_interview_id: Id;
  contact_id: Id;
  member_id: Id;
  position: number;
};

/** A line of what to prepare, or a question to rehearse. */
export type PreparationsTable = {
  id: Id;
  job_interview_id: Id;
  member_id: Id;
  kind: "prepare" | "question";
  words: string;
  position: number;
  done_on: string;
};

/** Owed to one person, for a job interview or for help. Sent when the member says so. */
export type ThankYousTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  contact_id: Id;
  job_interview_id: Id | null;
  for_what: string;
  /** What was really spoken of: the note should name some of it. */
  spoken_of: string;
  words: string;
  due_on: string;
  /** The instant from which the 24 hours count. */
  owed_since: string;
  sent_on: string;
  sent_how: "" | "mail" | "card" | "message" | "other";
  let_go_at: string | null;
  made_at: string;
  version: number;
};

/** News for those who help, one draft a month: `month` is YYYY-MM. */
export type SupporterLettersTable = {
  id: Id;
  member_id: Id;
  search_id: Id;
  month: string;
  words: string;
  made_at: string;
  version: number;
};

/** The letter as one of them gets it. */
export type SupporterCopiesTable = {
  letter_id: Id;
  contact_id: Id;
  member_id: Id;
  words: string;
  sent_on: string;
};
