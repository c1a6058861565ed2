import { type Id, newId } from "../src/basics/ids.ts";
import { noteActivity } from "../src/modules/search/activities/activities.ts";
import { onlyDone } from "../src/modules/search/activities/activity.ts";
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

/** Weeks in which a member sends four applications, evening after evening, and does nothing else. The clock goes along. */
export async function appliesOnly(town: Town, who: Person, mondays: readonly string[]): Promise<void> {
  for (const monday of mondays)
    for (const days of [0, 1, 2, 3]) {
      const on = Temporal.PlainDate.from(monday).add({ days });
      town.clock.to(`${on.toString()}T20:00:00Z`);
      const act = { ...onlyDone("applied", on), id: newId(), minutes: 45, company: "Brightwater" };
      await noteActivity(town.house.main.write, who.id, act, town.clock.now);
    }
}
