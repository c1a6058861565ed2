import type { Id } from "../../basics/ids.ts";

export type PasskeysTable = {
  id: Id;
  member_id: Id;
  /** As the browser names it, in base64url. */
  credential_id: string;
  public_key: string;
  /** How often the key says that it was used: a number up to 2^32, as text. */
  counter: string;
  /** By which ways the browser reaches it, as the browser said; with spaces between. */
  transports: string;
  name: string;
  made_at: string;
  last_used_on: string | null;
  version: number;
};

/** What a passkey has to sign, once, within minutes. */
export type PasskeyChallengesTable = {
  id: Id;
  challenge: string;
  purpose: "add" | "sign-in";
  member_id: Id | null;
  made_at: string;
  expires_at: string;
};

/** Somebody, or a company, that must not learn of the member's search. Seen by the member alone. */
export type KeepAwaysTable = {
  id: Id;
  member_id: Id;
  kind: "person" | "company";
  /** The member who is meant, where it is one who was met here. */
  kept_member_id: Id | null;
  name: string;
  /** The name as bare words, to compare by. */
  name_words: string;
  email: string | null;
  /** What a company's mail addresses end in, such as "acme.example"; empty where unknown. */
  domain: string;
  made_at: string;
};

export type BlocksTable = { member_id: Id; blocked_id: Id; made_at: string };

export type MessagesTable = {
  id: Id;
  from_member_id: Id;
  to_member_id: Id;
  words: string;
  /** 1 where a host writes as the host. */
  as_host: number;
  sent_at: string;
  read_at: string | null;
  taken_back_at: string | null;
};

/** What somebody wants the host to look at. A letter comes from outside and is about nothing here. */
export type ConcernAbout = "post" | "message" | "profile" | "card" | "letter";

export type ConcernsTable = {
  id: Id;
  about: ConcernAbout;
  subject_id: Id | null;
  /** Whose words, profile or card it is about; nobody's where somebody without an account left a card. */
  about_member_id: Id | null;
  group_id: Id | null;
  from_member_id: Id | null;
  from_name: string;
  from_address: string;
  words: string;
  /** What was said, as it stood when the concern was raised. */
  copy: string;
  raised_at: string;
  closed_at: string | null;
  closed_by: Id | null;
};

/** A host keeps somebody out: for a while, or for good where `until_at` is null and the kind is "ban". */
export type SuspensionsTable = {
  id: Id;
  member_id: Id;
  kind: "suspension" | "ban";
  reason: string;
  from_at: string;
  until_at: string | null;
  made_by: Id;
  lifted_at: string | null;
  lifted_by: Id | null;
};

/** What a host wrote in place of the words that the house ships with. */
export type CommunityTextKind = "front" | "rules" | "contact" | "privacy";
export type CommunityTextsTable = {
  kind: CommunityTextKind;
  words: string;
  version: number;
  changed_at: string;
  changed_by: Id;
};

/** The audit log: what a host did, to whom, and why. */
export type HostActsTable = {
  id: Id;
  actor_id: Id;
  kind: string;
  member_id: Id | null;
  group_id: Id | null;
  subject_id: Id | null;
  words: string;
  at: string;
};

/** A list of names and addresses that a host brought along; its text goes when its invitations leave. */
export type ImportsTable = {
  id: Id;
  made_by: Id;
  csv: string;
  /** 1 where the first line is a heading. */
  heading: number;
  /** Which columns hold what, counted from 0; the first of them is null until a host has matched them. */
  email_column: number | null;
  name_column: number | null;
  surname_column: number | null;
  words: string;
  days: number;
  made_at: string;
  /** Since when its invitations are ready to be sent. */
  ready_at: string | null;
  sent_at: string | null;
  sent_by: Id | null;
};

/** Why nobody is invited from a line of a list; empty where somebody is. */
export type RowTrouble =
  | ""
  | "no-address"
  | "not-an-address"
  | "too-long"
  | "twice"
  | "member"
  | "invited"
  | "erased";

export type ImportRowsTable = {
  import_id: Id;
  /** Its place in the list, counted from 0. */
  position: number;
  /** The line of the file on which it begins, counted from 1. */
  line: number;
  name: string;
  email: string;
  trouble: RowTrouble;
  /** The line of the one before, where the address stands twice; when, where it was invited before. */
  trouble_about: string;
  invitation_id: Id | null;
};
