import type { Id } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import type { ShareLevel } from "../search.ts";
import { reaches } from "./levels.ts";

/**
 * A part of somebody's search as others see it: whether something was done, or how much, or also what. What its level does
 * not reach is never read.
 */
export type SharedPart<Totals, Details> = {
  /** Asked only where no more than that is shown. */
  something: boolean;
  totals: Totals | null;
  details: Details | null;
};

/** Of which search, and on which days, in its owner's zone. */
export type SharedOf = {
  search: Id;
  owner: Id;
  today: Temporal.PlainDate;
  /** The Monday of this week, and of the one three weeks before. */
  monday: Temporal.PlainDate;
  firstMonday: Temporal.PlainDate;
};

/** How many weeks totals go back, this one with them. */
export const weeksBack = 4;

/** The days that count now for an owner. */
export function sharedOf(
  { id, owner, timeZone }: { id: Id; owner: Id; timeZone: string },
  now: Temporal.Instant,
): SharedOf {
  const today = dateIn(now, timeZone);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const firstMonday = monday.subtract({ weeks: weeksBack - 1 });
  return { search: id, owner, today, monday, firstMonday };
}

/** Asks only for what the level reaches. */
export async function partAt<Totals, Details>(
  level: ShareLevel,
  ask: {
    something: () => Promise<boolean>;
    totals: () => Promise<Totals>;
    details: () => Promise<Details>;
  },
): Promise<SharedPart<Totals, Details> | null> {
  if (level === "nothing") return null;
  return {
    something: level !== "something" || (await ask.something()),
    totals: reaches(level, "totals") ? await ask.totals() : null,
    details: reaches(level, "details") ? await ask.details() : null,
  };
}
