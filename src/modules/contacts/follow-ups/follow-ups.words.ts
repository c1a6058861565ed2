import { sayPlainDate } from "../../../web/when.ts";

/** When somebody was last in touch with a contact; said where it is time to be again. */
export const touchWords = (lastOn: string, today: Temporal.PlainDate): string =>
  lastOn
    ? `The last time was ${sayPlainDate(Temporal.PlainDate.from(lastOn), today)}.`
    : "You wanted to be in touch by now.";

/** Until when, in a few words: "By Friday 27 November". What is past is said once, without a count: "It was for Friday". */
export function dueWords(dueOn: string, today: Temporal.PlainDate): string {
  const due = Temporal.PlainDate.from(dueOn);
  const { days } = today.until(due, { largestUnit: "days" });
  if (days === 0) return "For today";
  if (days === 1) return "For tomorrow";
  if (days > 0) return `By ${sayPlainDate(due, today)}`;
  if (days === -1) return "It was for yesterday";
  // Within a week the name of the day says it all.
  const day = sayPlainDate(due, today);
  return `It was for ${days > -7 ? day.split(" ")[0] : day}`;
}
