import type { Channel } from "../../../database/index.ts";
import type { SearchFigures } from "../activities/figures.reads.ts";
import { type ActivityKind, activityKinds, channels } from "../search.ts";

/** What the rules look at: the figures of some weeks, and what the plan says today. */
export type LookedAt = SearchFigures & {
  /** How many things the sentence of the target names, by a rough count; null where there is no target. */
  targetNames: number | null;
  /** Titles of what was first pursued in these weeks, the newest first. */
  titles: readonly string[];
  /** Target companies, and at how many of them somebody is known. */
  companies: { all: number; known: number };
};

/** Acts of every kind together. */
export const actsIn = (figures: { byKind: Record<ActivityKind, number> }): number =>
  activityKinds.reduce((sum, kind) => sum + figures.byKind[kind], 0);

/** Weeks in which anything was noted. */
export const weeksNoted = ({ weeks }: SearchFigures): number =>
  weeks.filter((week) => actsIn(week) > 0).length;

/** Whether enough was noted to say anything about it: some acts, in two weeks at least. */
export const isEnough = (figures: SearchFigures): boolean => actsIn(figures) >= 6 && weeksNoted(figures) >= 2;

/** Minutes of all channels, and those of none. */
export const allMinutes = ({ minutes }: SearchFigures): number =>
  Object.values(minutes).reduce((sum, each) => sum + each, 0);

/** The channel that took the most, where time was noted on one. */
export function widestChannel({ minutes }: SearchFigures): { channel: Channel; minutes: number } | null {
  const [widest] = channels
    .map((channel) => ({ channel, minutes: minutes[channel] }))
    .toSorted((one, other) => other.minutes - one.minutes);
  return widest && widest.minutes > 0 ? widest : null;
}

/** The kind that makes up two thirds of the acts of a week, of two at least; null where none does. */
function mainKind(week: { byKind: Record<ActivityKind, number> }): ActivityKind | null {
  const all = actsIn(week);
  return all < 2 ? null : (activityKinds.find((kind) => week.byKind[kind] * 3 >= all * 2) ?? null);
}

/** The one kind of act that made up most of each of the last weeks in which anything was noted, three at least. */
export function sameAct({ weeks }: SearchFigures): { kind: ActivityKind; weeks: number } | null {
  const noted = weeks.filter((week) => actsIn(week) > 0);
  const [first, ...others] = noted.map(mainKind);
  if (!first || noted.length < 3 || others.some((kind) => kind !== first)) return null;
  return { kind: first, weeks: noted.length };
}

/** Approaches that had a week to be answered: those of this week are still on their way. */
export function oldApproaches({ weeks }: SearchFigures): { all: number; answered: number } {
  const earlier = weeks.slice(0, -1);
  return {
    all: earlier.reduce((sum, week) => sum + week.approaches.all, 0),
    answered: earlier.reduce((sum, week) => sum + week.approaches.answered, 0),
  };
}

/** How many things a sentence names, as far as a program can tell: what stands between its commas and small words. */
export const thingsNamed = (sentence: string): number =>
  sentence
    .split(/[,;:·•/|()–—]|\s(?:and|or|in|at|with|for|near|from|on|by|as|und|bei|mit|für)\s/iu)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** So many different titles tell something. */
const enoughTitles = 6;

/** Whether titles have so little in common that no word stands in a third of them. */
export function areManyKinds(titles: readonly string[]): boolean {
  const different = [...new Set(titles.map((title) => title.toLowerCase().trim()))];
  if (different.length < enoughTitles) return false;
  const counts = new Map<string, number>();
  for (const title of different)
    for (const word of new Set(title.match(/[\p{L}\p{N}]{4,}/gu) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(0, ...counts.values()) * 3 < different.length;
}
