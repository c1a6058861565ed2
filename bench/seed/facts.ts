import type { ContactFacts } from "./contacts/facts.ts";
import type { GroupFacts } from "./groups/facts.ts";
import type { InterviewFacts } from "./interviews/facts.ts";
import type { MeetingFacts } from "./groups/meeting-facts.ts";
import type { Ledger } from "./ledger.ts";
import type { MailFacts } from "./notifications/facts.ts";
import type { PeopleFacts } from "./people/facts.ts";
import type { SearchFacts } from "./search/facts.ts";

/** Everything that may have happened, by its kind. A room adds its own. */
export type Facts = PeopleFacts &
  GroupFacts &
  MeetingFacts &
  ContactFacts &
  SearchFacts &
  MailFacts &
  InterviewFacts;

/** One fact, at a moment in milliseconds. The same fact may stand in two chapters; it happened once. */
export type Fact = { [Kind in keyof Facts]: { kind: Kind; at: number } & Facts[Kind] }[keyof Facts];

/** What rows each fact leaves. */
export type Writers<Kinds> = {
  [Kind in keyof Kinds]: (ledger: Ledger, fact: Kinds[Kind] & { at: number }) => void;
};
