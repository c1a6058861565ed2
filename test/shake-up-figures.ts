import type { SmallFigures } from "../src/modules/search/activities/figures.reads.ts";
import type { LookedAt } from "../src/modules/search/shake-up/figures.ts";

/** Figures of somebody who noted nothing. */
export const none = (): SmallFigures => ({
  minutes: { "": 0, posting: 0, networking: 0, direct: 0, recruiter: 0 },
  byKind: { applied: 0, conversation: 0, approach: 0, "follow-up": 0, gathering: 0, learned: 0 },
  conversations: {
    all: 0,
    withDecisionMakers: 0,
    withInsiders: 0,
    atTargets: 0,
    inWork: 0,
    outOfWork: 0,
    unknownWork: 0,
    new: 0,
    weak: 0,
    strong: 0,
    unknownTie: 0,
  },
  applications: { all: 0, good: 0 },
  approaches: { all: 0, answered: 0 },
  followUps: { all: 0, answered: 0 },
});

/** What is told of them. */
export type Told = Partial<Omit<LookedAt, "weeks">> & { weeks?: readonly Partial<SmallFigures>[] };

/** Figures in which nothing is amiss, with what is told of them instead. */
export const told = ({ weeks = [], ...more }: Told = {}): LookedAt => ({
  ...none(),
  byKind: { ...none().byKind, conversation: 4, applied: 4 },
  conversations: { ...none().conversations, all: 4, inWork: 3, outOfWork: 1 },
  applications: { all: 4, good: 2 },
  followUps: { all: 2, answered: 1 },
  replies: 2,
  thanks: { owed: 2, sent: 2 },
  promisesKept: 1,
  minutes: { "": 0, posting: 60, networking: 120, direct: 0, recruiter: 0 },
  targetNames: 4,
  titles: [],
  companies: { all: 12, known: 3 },
  ...more,
  weeks: [0, 1, 2, 3].map((back) => ({
    ...none(),
    byKind: { ...none().byKind, conversation: 1, applied: 1 },
    monday: `2026-11-0${back + 2}`,
    ...weeks[back],
  })),
});

/** These conversations and no others. */
export const talks = (more: Partial<SmallFigures["conversations"]>) => ({
  conversations: { ...none().conversations, ...more },
});
/** This time and no other. */
export const hoursOn = (more: Partial<SmallFigures["minutes"]>) => ({
  minutes: { ...none().minutes, ...more },
});
/** These acts and no others. */
export const acts = (more: Partial<SmallFigures["byKind"]>) => ({ byKind: { ...none().byKind, ...more } });
/** So many direct approaches, and so many of them answered. */
export const tried = (all: number, answered: number) => ({ approaches: { all, answered } });
/** Three weeks of applying, and one in which nothing was noted. */
export const onlyApplying = [acts({ applied: 2 }), acts({ applied: 2 }), acts({ applied: 3 }), acts({})];
