import type { Id } from "../../../src/basics/ids.ts";
import type {
  ActivityKind,
  Channel,
  JobKind,
  Route,
  SetbackCardsTable,
  ShareLevel,
} from "../../../src/database/index.ts";
import type { Employer } from "./facts.ts";

type Own = { member: Id };
type OfSearch = Own & { search: Id };

/** A job in a list that was brought; nothing else that the member pursues has its address. */
export type Listed = Employer & { opportunity: Id; activity: Id; title: string; link: string; on: string };

/** The search of somebody who keeps looking, with what it takes over from the one before: the target, and whatever is listed. */
export type Next = { search: Id; target: Id; listed: readonly { id: Id; before: Id }[] };

/** What is meant for a week, what nudges, who may look, and how a search ends. */
export type WeekFacts = {
  "week planned": OfSearch & { monday: string; minutes: Readonly<Record<Channel, number>> };
  "week looked back on": OfSearch & { monday: string; energy: number; words: string };
  "act planned": OfSearch & {
    act: Id;
    monday: string;
    what: ActivityKind;
    words: string;
    channel: "" | Channel;
    minutes: number;
  };
  "act done": OfSearch & { act: Id; activity: Id; on: string };
  "setback card made": OfSearch & {
    card: Id;
    when: SetbackCardsTable["kind"];
    days: number;
    words: string;
  };
  "setback answered": Own & { card: Id; opportunity: Id; how: "done" | "not-now" };
  "suggestion answered": Own & { rule: string };
  /** `group` or `other`: with one of the two. */
  "search shared": OfSearch & {
    audience: Id;
    group: Id | null;
    other: Id | null;
    until: string;
    level: ShareLevel;
  };
  /** By somebody with whom it is shared. */
  "target found clear": OfSearch & { target: Id };
  "applications brought": OfSearch & { file: Id; jobs: readonly Listed[] };
  "search landed": OfSearch & {
    landing: Id;
    opportunity: Id | null;
    on: string;
    route: Route;
    firstContact: string;
    job: JobKind;
    mayCount: boolean;
    mayTell: boolean;
    words: string;
    next: Next | null;
  };
  "log rule changed": { host: Id; rule: string; words: string };
};
