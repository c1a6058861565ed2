import { type Id, newId } from "../src/basics/ids.ts";
import { type SearchWords, openSearch } from "../src/modules/search/opening/searches.ts";
import type { Person, Town } from "./support.ts";

/** A search that a member opens: out of work and at a fast pace, unless something else is said. */
export function looks(town: Town, who: Person, more: Partial<SearchWords> = {}): Promise<Id> {
  const what = {
    lookingSince: Temporal.PlainDate.from("2026-09-01"),
    lastWorkOn: null,
    inWork: "no",
    pace: "fast",
    moneyUntil: null,
    ...more,
  } as const;
  return openSearch(town.house.main.write, who.id, { ...what, id: newId() }, town.clock.now);
}
