import type { Id } from "../../basics/ids.ts";

/** The one community that lives here; its id is 1. */
export type CommunityTable = {
  id: number;
  name: string;
  line: string;
  time_zone: string;
  confirms_groups: number;
  made_at: string;
  /** Who mail comes from, in words; empty where it says nothing of the community. */
  mail_name: string;
  /** Whether a mail's subject may name the community. */
  mail_says_what: number;
  version: number;
};

export type MembersTable = {
  id: Id;
  name: string;
  sort_name: string;
  pronouns: string;
  work_line: string;
  email: string | null;
  /** When somebody first showed that mail to the address reaches them. */
  email_proven_at: string | null;
  time_zone: string;
  joined_at: string;
  paused_at: string | null;
  left_at: string | null;
  version: number;
  /** The name as bare words; these three are what the keep-away lists of others are compared with. */
  name_words: string;
  /** Private: where somebody works. Shown to nobody; it keeps those apart who must not meet here. */
  employer: string;
  employer_words: string;
  /** Employer and line of work as bare words. */
  workplace_words: string;
  can_help: string;
  want_help: string;
  /** Addresses on the web, a line each. */
  links: string;
  /** Who may write to the member: "" is every member. */
  messages_from: "" | "groups" | "nobody";
};

export type Role = "host" | "coach";
export type RoleGrantsTable = { member_id: Id; role: Role; granted_by: Id; granted_at: string };

/** The one-time address by which the first host sets the community up. */
export type SetUpLinksTable = { id: Id; secret_hash: string; made_at: string };

/** Somebody typed an address to sign in. Code and link are made when the mail is written. */
export type SignInRequestsTable = {
  id: Id;
  email: string;
  shared_computer: number;
  asked_at: string;
  expires_at: string;
  code_hash: string | null;
  link_hash: string | null;
  tries: number;
  used_at: string | null;
};

/** A member named another address. It is taken once the code that was sent there is typed. */
export type EmailChangesTable = {
  id: Id;
  member_id: Id;
  email: string;
  asked_at: string;
  expires_at: string;
  code_hash: string | null;
  tries: number;
  used_at: string | null;
};

/** A sign-in link that a host printed for a member who cannot get mail. */
export type SignInLinksTable = {
  id: Id;
  member_id: Id;
  secret_hash: string;
  made_by: Id;
  made_at: string;
  expires_at: string;
  used_at: string | null;
};

export type SessionsTable = {
  id: Id;
  secret_hash: string;
  member_id: Id;
  device: string;
  shared_computer: number;
  made_at: string;
  last_used_on: string;
  expires_at: string;
};

/** `for_name` and `email` are filled when it is for one person; an open one has places and goes by any means. */
export type InvitationsTable = {
  id: Id;
  for_name: string;
  email: string | null;
  words: string;
  places: number;
  made_by: Id;
  made_at: string;
  expires_at: string;
  revoked_at: string | null;
  revoked_by: Id | null;
};

export type InvitationUsesTable = { invitation_id: Id; member_id: Id; used_at: string };

/** A visitor asks to join. */
export type JoinRequestsTable = {
  id: Id;
  name: string;
  email: string;
  words: string;
  time_zone: string;
  asked_at: string;
  answer: "welcomed" | "declined" | null;
  answer_words: string;
  answered_at: string | null;
  answered_by: Id | null;
  /** Who came of it, where it was welcomed. */
  member_id: Id | null;
};
