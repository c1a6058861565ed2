import type { Id } from "../../../src/basics/ids.ts";
import type { DocumentsTable, JobInterviewsTable, ThankYousTable } from "../../../src/database/index.ts";

type Own = { member: Id };
type OfSearch = Own & { search: Id };
type OfTalk = Own & { jobInterview: Id };
type OfLetter = Own & { letter: Id; month: string };

/** A line of what is prepared. */
export type Line = { id: Id; kind: "prepare" | "question"; words: string };

/** A note that is owed to somebody after a talk. */
export type Owed = { thanks: Id; contact: Id };

/** Talks with employers, and what is sent: to them, to whoever is to be thanked, and to those who help. */
export type TalkFacts = {
  /** Without its file. */
  "document sent": Own & {
    opportunity: Id;
    document: Id;
    what: DocumentsTable["kind"];
    name: string;
    on: string;
    note: string;
  };
  "job interview set": OfTalk & {
    opportunity: Id;
    on: string;
    time: string;
    zone: string;
    how: JobInterviewsTable["how"];
    place: string;
    people: readonly Id[];
  };
  "job interview prepared": OfTalk & { lines: readonly Line[] };
  "job interview debriefed": OfTalk & {
    search: Id;
    wentWell: string;
    wentBadly: string;
    talkedOf: string;
    promised: string;
    owed: readonly Owed[];
    zone: string;
  };
  "thanks owed": OfSearch & {
    thanks: Id;
    contact: Id;
    forWhat: string;
    spokenOf: string;
    zone: string;
  };
  "thanks written": Own & { thanks: Id; words: string };
  "thanks sent": Own & { thanks: Id; how: Exclude<ThankYousTable["sent_how"], "">; on: string };
  "news written": OfLetter & { search: Id; words: string };
  "news addressed": OfLetter & { contact: Id };
  "news sent": OfLetter & { contact: Id; on: string };
};
