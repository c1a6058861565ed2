import type { Id } from "../basics/ids.ts";

/** One piece of news in a member's daily mail: a sentence that names no search, and where to read on. */
export type NewsItem = { line: string; link?: { label: string; path: string } };

/** For whom news is gathered, and how far back it reaches. */
export type NewsAsked = { member: Id; timeZone: string; since: Temporal.Instant; now: Temporal.Instant };

/** What a room has to say in the one unasked mail of a day. `kind` names it for ever; each can be switched off alone. */
export type NewsSource<Database> = {
  kind: string;
  /** As the member's settings name it, such as "The note of the day before". */
  label: string;
  hint: string;
  /** What is new since then, or true today; nothing where there is none. Asked once a day for a member. */
  items(db: Database, asked: NewsAsked): Promise<readonly NewsItem[]>;
};
