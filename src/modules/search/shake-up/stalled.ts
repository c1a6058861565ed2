import { isEnough, type LookedAt } from "./figures.ts";
import { firing } from "./rules.ts";

/** A search has time to find its way before anybody offers to shake it up. */
const firstDays = 21;

/** Under this name an answer to the offer itself is remembered, beside those to the rules. */
export const theOffer = "offer";

/** For so many days nothing is offered after an answer, and no more than one offer is made in them. */
export const quietDays = 14;

/** What tells that a search has stalled. */
export type StalledBy = {
  figures: LookedAt;
  /** Whether anything moved on towards a job in the weeks that are looked at. */
  movedOn: boolean;
  /** Rules to which the member said that they are not for them. */
  notForMe: readonly string[];
};

/**
 * A search has stalled when enough was noted to say so, nothing moved on towards a job in these weeks, and at least two
 * rules about what was done fire.
 */
export const isStalled = ({ figures, movedOn, notForMe }: StalledBy): boolean =>
  isEnough(figures) &&
  !movedOn &&
  firing(figures).filter((rule) => !rule.ofPlan && !notForMe.includes(rule.key)).length >= 2;

/**
 * Whether this is a time to offer it: every second week since the search was opened, once it is three weeks old, and not
 * within two weeks of any answer. Nothing is written down where it is only shown.
 */
export function mayOffer(
  today: Temporal.PlainDate,
  openedOn: Temporal.PlainDate,
  answeredOn: readonly Temporal.PlainDate[],
): boolean {
  const days = openedOn.until(today).days;
  const isItsWeek = Math.floor(days / 7) % 2 === 1;
  return days >= firstDays && isItsWeek && answeredOn.every((day) => day.until(today).days >= quietDays);
}
