import { type Id, newId } from "../src/basics/ids.ts";
import { addOpportunity } from "../src/modules/search/opportunities/opportunities.ts";
import { currentSearch } from "../src/modules/search/opening/searches.reads.ts";
import { onlyTitled } from "../src/modules/search/opportunities/opportunity.ts";
import { opportunityRow } from "../src/modules/search/opportunities/opportunity-row.ts";
import { channels } from "../src/modules/search/search.ts";
import type { Person, Town } from "./support.ts";

/** A job that a member pursues since the 20th of November, of which nothing is said but its title and company. */
export function pursues(town: Town, who: Person, title: string, company = "Brightwater"): Promise<Id> {
  const what = { ...onlyTitled(title, company, Temporal.PlainDate.from("2026-11-20")), id: newId() };
  return addOpportunity(town.house.main.write, who.id, what, town.clock.now);
}

const firstDay = Temporal.PlainDate.from("2026-11-01");

/** As many jobs that a member pursues: a third spotted, applied for and closed; a quarter by each channel; half lasting. */
export async function manyPursued(town: Town, who: Person, count: number): Promise<void> {
  const { write } = town.house.main;
  const search = await currentSearch(write, who.id);
  if (!search) throw new Error("Nobody looks for work here");
  const rows = Array.from({ length: count }, (_, each) => {
    const what = onlyTitled(`Job ${each + 1} by the harbour`, "", firstDay.add({ days: each % 20 }));
    return opportunityRow(
      who.id,
      search.id,
      {
        ...what,
        id: newId(),
        place: `Berth ${each + 1}, Bristol`,
        stage: (["spotted", "applied", "closed"] as const)[each % 3] ?? "spotted",
        channel: channels[each % 4] ?? "",
        jobKind: each % 2 ? "lasting" : "",
      },
      null,
      town.clock.now,
    );
  });
  for (let from = 0; from < rows.length; from += 50)
    await write
      .insertInto("opportunities")
      .values(rows.slice(from, from + 50))
      .execute();
}
