import type { Id } from "../../basics/ids.ts";

export type GroupKind = "job-club" | "success-team" | "buddies";
export type Pace = "weekly" | "fortnightly";
export type PlaceKind = "in-person" | "call" | "telephone";
export type RoundKind =
  | "report-back"
  | "wins"
  | "hot-seat"
  | "leads-and-asks"
  | "next-commitments"
  | "check-out";
export type Outcome = "done" | "partly" | "not-yet";
export type NextStep = "keep" | "smaller" | "later" | "swap" | "drop";

export type GroupsTable = {
  id: Id;
  name: string;
  kind: GroupKind;
  about: string;
  promise: string;
  places: number;
  place_kind: PlaceKind;
  place: string;
  open_to_requests: number;
  time_zone: string;
  organiser_id: Id;
  made_by: Id;
  made_at: string;
  /** Null while the host has yet to say yes. */
  confirmed_at: string | null;
  confirmed_by: Id | null;
  closed_at: string | null;
  closed_by: Id | null;
  version: number;
  /** How long somebody may vent before the next action; 0 where the group has no such limit. */
  vent_seconds: number;
  /** Whom a newcomer may write to; null is the organiser. */
  welcomer_id: Id | null;
};

export type GroupInvitationsTable = { invitation_id: Id; group_id: Id };

export type MembershipsTable = {
  id: Id;
  group_id: Id;
  member_id: Id;
  joined_at: string;
  paused_at: string | null;
  left_at: string | null;
};

export type GroupRequestsTable = {
  id: Id;
  group_id: Id;
  member_id: Id;
  words: string;
  asked_at: string;
  answer: "accepted" | "declined" | "withdrawn" | null;
  answer_words: string;
  answered_at: string | null;
  answered_by: Id | null;
};

/** The group's own agenda, copied into a meeting when it opens. */
export type GroupRoundsTable = { group_id: Id; position: number; kind: RoundKind; minutes: number };

/** When a group meets: `weekdays` like "2,4" (Monday is 1), wall time in the zone. */
export type MeetingRulesTable = {
  group_id: Id;
  pace: Pace;
  weekdays: string;
  starts_time: string;
  time_zone: string;
  from_on: string;
};

/** `planned_on` is the day that the rule gave, for ever; `held_on`, `starts_time` and `time_zone` say when it really is, and `starts_at` is derived from them. */
export type MeetingsTable = {
  id: Id;
  group_id: Id;
  planned_on: string;
  held_on: string;
  starts_time: string;
  time_zone: string;
  starts_at: string;
  moved_at: string | null;
  moved_by: Id | null;
  moved_reason: string;
  /** When it would have begun, as far as people knew before the move; empty where it was not moved. */
  moved_from_at: string;
  opened_at: string | null;
  chair_id: Id | null;
  /** When the chair last did something that only a chair does; empty before. */
  chair_acted_at: string;
  round_position: number | null;
  closed_at: string | null;
  closed_by: Id | null;
};

export type CancellationsTable = { meeting_id: Id; reason: string; called_off_by: Id; called_off_at: string };
export type AbsencesTable = { meeting_id: Id; member_id: Id; words: string; said_at: string };
export type AttendancesTable = {
  meeting_id: Id;
  member_id: Id;
  how: "here" | "telephone";
  noted_by: Id;
  noted_at: string;
};
export type MeetingRoundsTable = {
  meeting_id: Id;
  position: number;
  kind: RoundKind;
  minutes: number;
  started_at: string | null;
};
export type HotSeatsTable = {
  meeting_id: Id;
  member_id: Id;
  notes: string;
  noted_by: Id;
  noted_at: string;
  version: number;
};

/** A line for the minutes: somebody's win, a lead, an ask. */
export type MeetingNotesTable = {
  id: Id;
  meeting_id: Id;
  kind: "win" | "lead" | "ask";
  member_id: Id;
  words: string;
  noted_by: Id;
  noted_at: string;
};

/** `group_id` is null for a member alone. `said_meeting_id` is the meeting at which it is made; `due_on` stands where no meeting does. */
export type CommitmentsTable = {
  id: Id;
  member_id: Id;
  group_id: Id | null;
  said_meeting_id: Id | null;
  due_on: string | null;
  what: string;
  when_words: string;
  where_words: string;
  if_words: string;
  then_words: string;
  hidden: number;
  carried_from: Id | null;
  made_by: Id;
  made_at: string;
  /** When the report was written, as it stands there; empty while there is none. It finds what is open among the years. */
  reported_at: string;
  version: number;
};

export type ReportsTable = {
  commitment_id: Id;
  outcome: Outcome;
  note: string;
  next_step: NextStep | null;
  meeting_id: Id | null;
  reported_by: Id;
  reported_at: string;
  version: number;
};

export type CheersTable = { id: Id; commitment_id: Id; from_member_id: Id; words: string; given_at: string };

/** Energy and reflection: the member's alone until shared. */
export type CheckOutsTable = {
  id: Id;
  member_id: Id;
  meeting_id: Id | null;
  group_id: Id | null;
  on_day: string;
  energy: number | null;
  line: string;
  shared_at: string | null;
  written_at: string;
};
