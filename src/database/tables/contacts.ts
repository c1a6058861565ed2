import type { Id } from "../../basics/ids.ts";

/** Everything here is one member's own: `member_id` is whose, and nobody else reads it. */
export type CompaniesTable = {
  id: Id;
  member_id: Id;
  name: string;
  sort_name: string;
  /** What the name is matched by: bare words without the legal form. One of each for a member. */
  name_words: string;
  notes: string;
  /** Whether it stays on the list where nobody is known and nothing is noted: it was named for itself. */
  stays: number;
  made_at: string;
  version: number;
};

export type ContactPart = "" | "insider" | "decision-maker" | "recruiter" | "seeker" | "friend";
export type Tie = "" | "new" | "known" | "close";

/** Somebody a member knows, with the back of their card. Days are "" where there is none. */
export type ContactsTable = {
  id: Id;
  member_id: Id;
  /** "" where the name came with a card whose member deleted the account. */
  name: string;
  sort_name: string;
  /** What the name is matched by, in whichever order it was written. */
  name_words: string;
  /** Whether the member wrote the name, or it stood on a card that was kept. */
  name_from: "me" | "card";
  company_id: Id | null;
  title: string;
  in_work: "" | "yes" | "no";
  part: ContactPart;
  tie: Tie;
  met_where: string;
  met_on: string;
  /** The back of the card: what we spoke of, and what is good to know. */
  about: string;
  /** All words by which the contact is found, folded, with a space before each. */
  search_words: string;
  /** To keep in touch every so many days; 0 is never. */
  keep_days: number;
  snoozed_until: string;
  last_exchange_on: string;
  /** When to be in touch again: made of the three above; "" while the clock is off. */
  next_touch_on: string;
  import_id: Id | null;
  /** Out of sight: still being imported, or merged into another. */
  put_away: "" | "import" | "merged";
  made_at: string;
  version: number;
};

/** A way to reach a contact. `match_words` is what it is matched by: a small address, or digits alone. */
export type ContactWaysTable = {
  id: Id;
  contact_id: Id;
  member_id: Id;
  position: number;
  kind: "email" | "phone" | "web" | "other";
  label: string;
  value: string;
  match_words: string;
};

export type ContactTagsTable = { contact_id: Id; member_id: Id; tag: string; tag_words: string };

/** Something between a member and a contact. All but a note are real: they start the clock again. */
export type ExchangesTable = {
  id: Id;
  contact_id: Id;
  member_id: Id;
  on_day: string;
  kind: "met" | "call" | "message" | "card" | "note";
  words: string;
  made_at: string;
  version: number;
};

/** Something owed, by the member or to them. */
export type FollowUpsTable = {
  id: Id;
  contact_id: Id;
  member_id: Id;
  owed_by: "me" | "them";
  what: string;
  due_on: string;
  made_at: string;
  ended_at: string | null;
  ended_how: "done" | "let-go" | null;
  version: number;
};

/** A commitment is about a contact; its group does not learn of it. */
export type ContactCommitmentsTable = {
  commitment_id: Id;
  contact_id: Id;
  member_id: Id;
  /** The follow-up that it was made of. */
  follow_up_id: Id | null;
  linked_at: string;
};

/** A member's own card. Whoever has the code sees it while `off_at` is null. */
export type CardsTable = {
  member_id: Id;
  name: string;
  line: string;
  target: string;
  email: string;
  phone: string;
  /** Addresses on the web, a line each. */
  links: string;
  code: string;
  off_at: string | null;
  made_at: string;
  version: number;
};

/** Another member's card as it was when it was kept. It goes with that member's account. */
export type KeptCardsTable = {
  contact_id: Id;
  member_id: Id;
  of_member_id: Id;
  name: string;
  line: string;
  target: string;
  email: string;
  phone: string;
  links: string;
  kept_at: string;
};

/** A card that was given or left to a member: by another, or, where `from_member_id` is null, by a visitor. Answered, its words are gone. */
export type ReceivedCardsTable = {
  id: Id;
  member_id: Id;
  from_member_id: Id | null;
  name: string;
  line: string;
  company: string;
  target: string;
  email: string;
  phone: string;
  links: string;
  /** What the giver wrote to the member. */
  words: string;
  given_at: string;
  answered_at: string | null;
  answer: "kept" | "thrown-away" | null;
};

/** A file that a member brought. `started_at` is their word that it shall come in. */
export type ContactImportsTable = {
  id: Id;
  member_id: Id;
  kind: "linkedin" | "google" | "vcard" | "csv";
  brought_at: string;
  started_at: string | null;
  /** How many rows are in so far. */
  done_rows: number;
  done_at: string | null;
  taken_back_at: string | null;
};

/** One person of a file. `content` is what will be made of it, as JSON; gone once it is in. */
export type ContactImportRowsTable = {
  import_id: Id;
  position: number;
  /** The line of the file on which it begins. */
  line: number;
  name: string;
  content: string;
  fate: "new" | "known" | "unusable";
  /** Why it is left out: a kind, said in words by the page. */
  reason: string;
};

/**
 * Two contacts that were one. `before` and `moved`, as JSON, are what it takes to undo it; "" once it cannot be undone. One that was
 * undone says that they are two people; so does one that never was, undone as it was made.
 */
export type ContactMergesTable = {
  id: Id;
  member_id: Id;
  kept_id: Id;
  gone_id: Id;
  before: string;
  moved: string;
  merged_at: string;
  undone_at: string | null;
};
