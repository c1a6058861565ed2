import type { GroupKind, RoundKind } from "../../database/index.ts";

export type AgendaRound = { kind: RoundKind; minutes: number };

/** What each kind of group begins with. Sizes as advised in the defaults of the evidence; meetings of 60 minutes. */
export type KindFacts = {
  /** Fewest and most people with whom this kind works well. */
  advised: readonly [least: number, most: number];
  places: number;
  meets: boolean;
  rounds: readonly AgendaRound[];
};

export const groupKinds: Record<GroupKind, KindFacts> = {
  "job-club": {
    advised: [4, 9],
    places: 8,
    meets: true,
    rounds: [
      { kind: "report-back", minutes: 16 },
      { kind: "wins", minutes: 4 },
      { kind: "hot-seat", minutes: 15 },
      { kind: "leads-and-asks", minutes: 10 },
      { kind: "next-commitments", minutes: 10 },
      { kind: "check-out", minutes: 5 },
    ],
  },
  "success-team": {
    advised: [4, 6],
    places: 6,
    meets: true,
    rounds: [
      { kind: "report-back", minutes: 12 },
      { kind: "wins", minutes: 5 },
      { kind: "hot-seat", minutes: 20 },
      { kind: "leads-and-asks", minutes: 8 },
      { kind: "next-commitments", minutes: 10 },
      { kind: "check-out", minutes: 5 },
    ],
  },
  buddies: { advised: [2, 3], places: 3, meets: false, rounds: [] },
};

export const kindNames = ["job-club", "success-team", "buddies"] as const satisfies readonly GroupKind[];
export const roundKinds = [
  "report-back",
  "wins",
  "hot-seat",
  "leads-and-asks",
  "next-commitments",
  "check-out",
] as const satisfies readonly RoundKind[];

/** Commitments that one person may have open in one place at a time: a handful, and a little room. */
export const mostOpenCommitments = 7;
