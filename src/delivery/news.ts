import type { Id } from "../basics/ids.ts";

/**
 * One piece of news in a member's daily mail: a sentence that names no search, and where to read on. `entry` is the
 * entry of the journal that it tells of, where a letter may have told of it already: then it is left out.
 */
export type NewsItem = { line: string; link?: { label: string; path: string }; entry?: Id };

/** For whom news is gathered, and how far back it reaches. */
export type NewsAsked = { member: Id; timeZone: string; since: Temporal.Instant; now: Temporal.Instant };

/** What a room has to say in the one unasked mail of a day. `kind` names it for ever; each can be switched off alone. */
export type NewsSource<Database> = {
  kind: string;
  /** As the member's settings name it, such as "The note of the day before". */
  label: string;
  hint: string;
  /** What stands above it in the mail, where the label would not do. */
  heading?: string;
  /** Where it stands in the mail: less is earlier, none is last. */
  rank?: number;
  /** Set where only hosts ever have such news. */
  onlyForHosts?: boolean;
  /**
   * What is new after `since` and not later than `now`, or true today; nothing where there is none. Asked once a day for
   * a member, and again for the mail.
   */
  items(db: Database, asked: NewsAsked): Promise<readonly NewsItem[]>;
};
