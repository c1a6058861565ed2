import type { Id } from "../basics/ids.ts";
import type { NewsItem } from "./news.ts";

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
  /** Several pieces of news under a heading each. */
  parts?: readonly LetterPart[];
  /** Where to go on; the path is one of ours. */
  link?: Way;
  /** What is good to know, below everything else. */
  afterwords?: readonly string[];
  /** Where the reader chooses what mail comes, below even that. */
  ways?: readonly Way[];
  /** Nobody has the address: it is written like any other, so that the time tells nothing, and thrown away. */
  isForNobody?: boolean;
};

/** Pieces of news that belong together. */
export type LetterPart = { title: string; items: readonly NewsItem[] };

/** A link with its words; the path is one of ours. */
export type Way = { label: string; path: string };

/** What a letter may need of the server besides the database. */
export type Desk = { key: string; now: Temporal.Instant };

/** A letter that is owed: to whom, about what, and because of which entry. The room that writes it knows what the ids mean. */
export type Owed = { recipient: Id; subject: Id | null; entry: Id };

/**
 * How a room has mail written. When an entry of the kind `on` is found in the journal, each of `recipients` is owed one
 * letter, and `write` is asked for it at the moment of sending, so that it says what is true then. Null means that it
 * is no longer wanted. `kind` names the letter for ever: nobody gets the same kind twice for one entry. `recipients` is
 * asked once, inside the transaction that notes what is owed, and may count there; `write` may be asked again.
 */
export type LetterWriter<Database, Entry extends { kind: string }> = {
  kind: string;
  on: Entry["kind"];
  /**
   * The kind under which a member can switch it off; its recipients are members then. Such a letter waits for the end of
   * quiet hours, carries what mail programs need to unsubscribe, and is not made where there is no mail server.
   */
  choice?: string;
  /**
   * For what would be news in the mail of a day, unless that came too late: when it must be known. The letter is owed only
   * to those whose next mail of a day is not in good time, and goes at once, quiet hours or not. Null: to nobody.
   */
  neededBy?(db: Database, entry: Entry): Promise<Temporal.Instant | null>;
  recipients(db: Database, entry: Entry, desk: Desk): Promise<readonly Id[]>;
  write(db: Database, owed: Owed, desk: Desk): Promise<Letter | null>;
};
