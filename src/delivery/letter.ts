import type { Id } from "../basics/ids.ts";

/** A mail as a room describes it: sentences and one next step. How it looks is the post office's affair. */
export type Letter = {
  /** `member` where it is a member's own mail, so that it goes when they do. */
  to: { name: string; address: string; member?: Id };
  /** Read by whoever glances at the screen, so it names nobody and no group. */
  subject: string;
  title: string;
  lines: readonly string[];
  /** A short code to be typed, set apart. */
  code?: string;
  /** Where to go on; the path is one of ours. */
  link?: { label: string; path: string };
  /** What is good to know, below everything else. */
  afterwords?: readonly string[];
};

/** What a letter may need of the server besides the database. */
export type Desk = { key: string; now: Temporal.Instant };

/** A letter that is owed: to whom, and about what. The room that writes it knows what both ids mean. */
export type Owed = { recipient: Id; subject: Id | null };

/**
 * How a room has mail written. When an entry of the kind `on` is found in the journal, each of `recipients` is owed one
 * letter, and `write` is asked for it at the moment of sending, so that it says what is true then. Null means that it
 * is no longer wanted. `kind` names the letter for ever: nobody gets the same kind twice for one entry. `recipients` is
 * asked once, inside the transaction that notes what is owed, and may count there; `write` may be asked again.
 */
export type LetterWriter<Database, Entry extends { kind: string }> = {
  kind: string;
  on: Entry["kind"];
  recipients(db: Database, entry: Entry, desk: Desk): Promise<readonly Id[]>;
  write(db: Database, owed: Owed, desk: Desk): Promise<Letter | null>;
};
