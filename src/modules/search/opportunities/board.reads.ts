import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared, type Stage } from "../../../database/index.ts";
import { stages } from "../search.ts";

/** So many stand in a column; of what is closed only the last ones. The others are in the list. */
const mostCards = { open: 50, closed: 20 } as const;

/** An opportunity as a card on the board. */
export type Card = Awaited<ReturnType<typeof cards.all>>[number];

/** A stage with what stands in it, the newest there first, and how many there are in all. */
export type Column = { stage: Stage; cards: Card[]; count: number };

/** All that is pursued in a search, a column for each stage; two questions, however much it is. */
export async function boardOf(read: Main, search: Id): Promise<Column[]> {
  const counted = await counts.all(read, { search });
  const shown = await cards.all(read, { search });
  return stages.map((stage) => ({
    stage,
    cards: shown.filter((card) => card.stage === stage),
    count: Number(counted.find((row) => row.stage === stage)?.many ?? 0),
  }));
}

const counts = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("opportunities")
    .select((is) => ["stage", is.fn.countAll<number>().as("many")])
    .where("search_id", "=", search)
    .where("put_away", "=", "")
    .groupBy("stage"),
);

// NOTE: each column by itself, along the index: all at once would be sorted whole.
const cards = prepared((read: Main, { search }: { search: Id }) =>
  column(read, search, "spotted", mostCards.open)
    .unionAll(column(read, search, "applied", mostCards.open))
    .unionAll(column(read, search, "talking", mostCards.open))
    .unionAll(column(read, search, "offer", mostCards.open))
    .unionAll(column(read, search, "accepted", mostCards.open))
    .unionAll(column(read, search, "closed", mostCards.closed))
    .orderBy("stage_on", "desc")
    .orderBy("id", "desc"),
);

const column = (read: Main, search: Id, stage: Stage, most: number) =>
  read
    .selectFrom((from) =>
      from
        .selectFrom("opportunities")
        .leftJoin("companies", "companies.id", "opportunities.company_id")
        .select([
          "opportunities.id",
          "opportunities.title",
          "opportunities.stage",
          "opportunities.stage_on",
          "opportunities.next_step",
          "opportunities.next_on",
          "opportunities.closed_why",
          "companies.name as company",
        ])
        .where("opportunities.search_id", "=", search)
        .where("opportunities.put_away", "=", "")
        .where("opportunities.stage", "=", stage)
        .orderBy("opportunities.stage_on", "desc")
        .orderBy("opportunities.id", "desc")
        .limit(most)
        .as("of_stage"),
    )
    .selectAll();
