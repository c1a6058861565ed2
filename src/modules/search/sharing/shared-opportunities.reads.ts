import type { Id } from "../../../basics/ids.ts";
import { type Main, type OpportunityContactPart, prepared, type Stage } from "../../../database/index.ts";
import { type ShareLevel, stages } from "../search.ts";
import { type SharedOf, type SharedPart, partAt } from "./shared.ts";
import { isCounted, isReadable } from "./shown-items.ts";

export type SharedOpportunities = SharedPart<
  { byStage: readonly { stage: Stage; count: number }[] },
  readonly SharedOpportunity[]
>;

/** What is pursued: that something moved this week, how many stand where, or the newest of them. */
export function sharedOpportunities(
  read: Main,
  of: SharedOf,
  level: ShareLevel,
): Promise<SharedOpportunities | null> {
  const { search, monday } = of;
  return partAt(level, {
    something: async () =>
      (await movedSince.first(read, { search, owner: of.owner, monday: monday.toString() })) !== undefined,
    totals: async () => {
      const counted = new Map(
        (await stagesCounted.all(read, { search })).map((row) => [row.stage, row.count]),
      );
      // In the order in which the board has them.
      const there = stages.filter((stage) => counted.has(stage));
      return { byStage: there.map((stage) => ({ stage, count: Number(counted.get(stage)) })) };
    },
    details: async () => (await opportunitiesAt(read, search, 0, beginning)).rows,
  });
}

/** So many stand on the page itself, and so many on each page of the list. */
const beginning = 5;
const onePage = 25;

const movedSince = prepared(
  (read: Main, { search, owner, monday }: { search: Id; owner: Id; monday: string }) =>
    read
      .selectFrom("stage_changes")
      .innerJoin("opportunities", "opportunities.id", "stage_changes.opportunity_id")
      .select("stage_changes.id")
      .where("stage_changes.member_id", "=", owner)
      .where("stage_changes.on_day", ">=", monday)
      .where("opportunities.search_id", "=", search)
      .where("opportunities.put_away", "=", "")
      .where(isCounted("opportunities.shown"))
      .limit(1),
);

const stagesCounted = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("opportunities")
    .select((one) => ["stage", one.fn.countAll().as("count")])
    .where("search_id", "=", search)
    .where("put_away", "=", "")
    .where(isCounted("opportunities.shown"))
    .groupBy("stage")
    .orderBy("stage"),
);

/** One opportunity as others see it in details: never its pay, its posting, what is noted, sent or planned, or anybody's name. */
export type SharedOpportunity = Omit<
  Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number],
  "id"
> & {
  /** Which parts people play in it, each once. */
  parts: readonly OpportunityContactPart[];
};

/** A page of the list, counted from 0, the newest stage first. */
export const sharedOpportunityList = (read: Main, search: Id, page: number) =>
  opportunitiesAt(read, search, page * onePage, onePage);

async function opportunitiesAt(read: Main, search: Id, from: number, many: number) {
  const rows = await listed(read, search)
    .limit(many + 1)
    .offset(from)
    .execute();
  const shown = rows.slice(0, many);
  const parts = shown.length > 0 ? await partsPlayed.all(read, { ids: shown.map(({ id }) => id) }) : [];
  return {
    rows: shown.map(({ id, ...row }): SharedOpportunity => ({
      ...row,
      parts: [...new Set(parts.filter((each) => each.opportunity_id === id).map(({ part }) => part))],
    })),
    more: rows.length > many,
  };
}

const listed = (read: Main, search: Id) =>
  read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select([
      "opportunities.id",
      "opportunities.title",
      "opportunities.place",
      "opportunities.channel",
      "opportunities.also_networked",
      "opportunities.job_kind",
      "opportunities.stage",
      "opportunities.stage_on",
      "companies.name as company",
    ])
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .where(isReadable("opportunities.shown"))
    .orderBy("opportunities.stage_on", "desc")
    .orderBy("opportunities.id", "desc");

const partsPlayed = prepared((read: Main, { ids }: { ids: readonly Id[] }) =>
  read
    .selectFrom("opportunity_contacts")
    .select(["opportunity_id", "part"])
    .where("opportunity_id", "in", ids)
    .orderBy("part"),
);
