import type { Id } from "../../../src/basics/ids.ts";
import type {
  ActivityKind,
  Channel,
  ClosedWhy,
  JobKind,
  OpportunityContactPart,
  SearchesTable,
  Stage,
  Standing,
} from "../../../src/database/index.ts";
import type { TalkFacts } from "./talk-facts.ts";
import type { WeekFacts } from "./week-facts.ts";

type Own = { member: Id };
type OfSearch = Own & { search: Id };
type OfOpportunity = Own & { opportunity: Id };

/** An employer as it is named; `firm` is the company in the member's book. */
export type Employer = { firm: Id | null; company: string };

/** What is planned, pursued and done in searches, by its kind. Days are text, "" where there is none. */
export type SearchFacts = TalkFacts &
  WeekFacts & {
    "search opened": OfSearch & {
      since: string;
      lastWork: string;
      inWork: SearchesTable["in_work"];
      pace: SearchesTable["pace"];
      moneyUntil: string;
    };
    "search paused": OfSearch;
    "search resumed": OfSearch;
    "search closed": OfSearch;
    "log rule chosen": OfSearch & { rule: string };
    /** `before` is the version that stood until then. */
    "target said": OfSearch & { target: Id; sentence: string; before: Id | null };
    "wants added": OfSearch & { what: "want" | "dont"; lines: readonly string[]; after: number };
    "target company listed": OfSearch & Employer & { listed: Id; standing: Standing; known: string };
    "target company changed": Own & { listed: Id; standing: Standing; known: string };
    "opportunity spotted": OfSearch &
      Employer & {
        opportunity: Id;
        title: string;
        place: string;
        pay: string;
        link: string;
        channel: "" | Channel;
        foundWhere: string;
        from: Id | null;
        job: JobKind;
        stage: Stage;
        on: string;
        notes: string;
        posting: string;
      };
    "opportunity moved": OfOpportunity & { to: Stage; on: string; why: ClosedWhy };
    "opportunity networked": OfOpportunity;
    "next step said": OfOpportunity & { what: string; on: string };
    "part noted": OfOpportunity & { contact: Id; part: OpportunityContactPart };
    /** `exchange` stands in the contact's story for the same act; `first` and `aimed` are what the house finds out by itself. */
    "activity noted": OfSearch & {
      activity: Id;
      what: ActivityKind;
      channel: "" | Channel;
      on: string;
      minutes: number;
      contact: Id | null;
      opportunity: Id | null;
      firm: Id | null;
      /** Named where neither a contact nor an opportunity says it. */
      company: string;
      words: string;
      method: "" | "phone" | "in-person" | "online";
      position: string;
      checks: string;
      exchange: Id | null;
      first: boolean;
      aimed: boolean;
    };
    "activity answered": Own & { activity: Id; on: string };
  };
