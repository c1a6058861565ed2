import type { Id } from "../../basics/ids.ts";

/** A file's key; its bytes lie outside the database. Owner: database. */
export type FilesTable = { id: Id; key: string; media_type: string; size: number; kept_at: string };

/** What happened, in ids and kinds, never in words. Owner: journal. */
export type JournalTable = {
  id: Id;
  kind: string;
  actor_id: Id | null;
  subject_id: Id | null;
  group_id: Id | null;
  at: string;
  handled_at: string | null;
};

/** Work to be done outside a request. Owner: jobs. */
export type JobsTable = {
  id: Id;
  kind: string;
  subject_id: Id | null;
  dedupe_key: string;
  run_at: string;
  tries: number;
  leased_by: string | null;
  leased_until: string | null;
  last_trouble: string | null;
  dead_at: string | null;
};

/** How often a key was used within a window of time. Owner: web. */
export type RateLimitsTable = { key: string; window_ends_at: string; uses: number };

/** A mail owed to somebody, once for each entry, kind and person. Owner: notifications. */
export type DeliveriesTable = {
  id: Id;
  entry_id: Id;
  kind: string;
  recipient_id: Id;
  subject_id: Id | null;
  made_at: string;
  sent_at: string | null;
  given_up_at: string | null;
};

/** A mail written out where no mail server is configured, for the host to pass on. It has its delivery's id. Owner: notifications. */
export type KeptMailsTable = {
  id: Id;
  /** Whose mail it is, wherever it went; null where it is for nobody who was a member then. */
  member_id: Id | null;
  to_address: string;
  subject: string;
  words: string;
  kept_at: string;
};

/** Which mail a member wants and when: kinds that are switched off, with commas between; wall times in the member's zone. */
export type MailSettingsTable = {
  member_id: Id;
  off_kinds: string;
  quiet_from: string;
  quiet_until: string;
  version: number;
};

/** The one unasked mail of a day. `since_at` is how far back its news reach. */
export type DailyMailsTable = { id: Id; member_id: Id; on_day: string; since_at: string; made_at: string };
