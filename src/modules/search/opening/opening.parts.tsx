import type { SearchesTable } from "../../../database/index.ts";
import type { Children } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";

export const inWorkSaid = { yes: "In work, looking quietly", no: "Out of work", "": "" } as const;
export const paceWords = { fast: "Fast", slow: "Slow" } as const;

/** What was said of a search, as label and words. For its member alone: "my money lasts until" is among it. */
export function factsOfSearch(
  search: SearchesTable,
  today: Temporal.PlainDate,
): (readonly [string, Children])[] {
  const day = (text: string): string => (text ? sayPlainDate(Temporal.PlainDate.from(text), today) : "");
  const facts: (readonly [string, string])[] = [
    ["Looking since", day(search.looking_since)],
    ["Work", inWorkSaid[search.in_work]],
    ["Pace", paceWords[search.pace]],
    ["Last day in work", day(search.last_work_on)],
    ["My money lasts until", day(search.money_until)],
  ];
  return facts.filter(([, words]) => words !== "");
}
