import type { Id } from "../../../src/basics/ids.ts";
import type { NextStep, Outcome } from "../../../src/database/index.ts";

type Here = { member: Id; group: Id; meeting: Id };

/** What happens around meetings, by its kind. */
export type MeetingFacts = {
  "meeting moved": Here & { on: string; time: string; starts: number; reason: string };
  "meeting called off": Here & { reason: string };
  "absence said": Here & { words: string };
  "meeting opened": Here;
  "attendance noted": Here & { who: Id; how: "here" | "telephone" };
  "round begun": Here & { from: number; to: number };
  "floor given": Here & { to: Id };
  "hand raised": Here;
  "quiet begun": Here & { minutes: number };
  "note added": Here & { note: Id; type: "win" | "lead" | "ask"; about: Id; words: string };
  "hot seat noted": Here & { about: Id; notes: string };
  "meeting closed": Here;
  "checked out": Here & {
    checkOut: Id;
    energy: number | null;
    line: string;
    shared: boolean;
    zone: string;
    on: string;
  };
  "day reflected": { member: Id; energy: number | null; line: string; zone: string; on: string };
  "commitment made": {
    member: Id;
    commitment: Id;
    group: Id | null;
    meeting: Id | null;
    due: string | null;
    what: string;
    when: string;
    where: string;
    ifWords: string;
    thenWords: string;
    hidden: boolean;
    carriedFrom: Id | null;
  };
  "commitment hidden": { member: Id; commitment: Id };
  /** `meeting` is the one that hears it. */
  reported: {
    member: Id;
    commitment: Id;
    group: Id | null;
    meeting: Id | null;
    outcome: Outcome;
    note: string;
  };
  /** `made` is what keeping makes anew. */
  "step chosen": {
    member: Id;
    commitment: Id;
    step: NextStep;
    zone: string;
    made: Id | null;
    due: string | null;
  };
  cheered: { member: Id; group: Id; commitment: Id; cheer: Id; words: string };
};
