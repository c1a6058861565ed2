import { sayPlainDate } from "../../../web/when.ts";

/** For how long something has stood where it stands: "since today", "for 12 days". */
export function sinceWords(on: string, today: Temporal.PlainDate): string {
  const { days } = Temporal.PlainDate.from(on).until(today, { largestUnit: "days" });
  if (days <= 0) return "since today";
  if (days === 1) return "since yesterday";
  return days < 60 ? `for ${days} days` : `for ${Math.floor(days / 30)} months`;
}

/** In which week a day of the past was: "this week", or "in the week of Saturday 14 November". */
export function weekWords(on: string, today: Temporal.PlainDate): string {
  const day = Temporal.PlainDate.from(on);
  const { days } = day.until(today, { largestUnit: "days" });
  return days < today.dayOfWeek ? "this week" : `in the week of ${sayPlainDate(day, today)}`;
}

/** By when the next step is meant; a day that is past is said once, and without a count. */
export function nextDayWords(on: string, today: Temporal.PlainDate): string {
  if (on === "") return "";
  const day = Temporal.PlainDate.from(on);
  const { days } = today.until(day, { largestUnit: "days" });
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days > 0) return `by ${sayPlainDate(day, today)}`;
  if (days === -1) return "meant for yesterday";
  // Within a week the name of the day says it all.
  const said = sayPlainDate(day, today);
  return `meant for ${days > -7 ? said.split(" ")[0] : said}`;
}

/** A next step with its day: "Send the portfolio, by Friday 27 November". */
export const nextWords = (row: { next_step: string; next_on: string }, today: Temporal.PlainDate): string =>
  [row.next_step, nextDayWords(row.next_on, today)].filter(Boolean).join(", ");

/** "1 opportunity", "300 opportunities". */
export const howMany = (count: number): string =>
  count === 1 ? "1 opportunity" : `${count.toLocaleString("en")} opportunities`;
