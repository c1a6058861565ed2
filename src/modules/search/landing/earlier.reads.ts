import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type LandingsTable, type Main, prepared, type SearchesTable } from "../../../database/index.ts";
import { openStages } from "../search.ts";

/** So many stand on a page. */
const pageSize = 25;

/** A page of the viewer's searches that are over, the newest first. `page` counts from 0. */
export async function earlierSearches(read: Main, who: Id, page: number) {
  const rows = await read
    .selectFrom("searches")
    .leftJoin("landings", "landings.search_id", "searches.id")
    .select([
      "searches.id",
      "searches.looking_since",
      "searches.ended_at",
      "searches.ended_how",
      "landings.landed_on",
      "landings.route",
    ])
    .where("searches.member_id", "=", who)
    .where("searches.ended_at", "is not", null)
    .orderBy("searches.opened_at", "desc")
    .orderBy("searches.id", "desc")
    .limit(pageSize + 1)
    .offset(page * pageSize)
    .execute();
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

export type EarlierListed = Awaited<ReturnType<typeof earlierSearches>>["rows"][number];

/** One of the viewer's own searches that is over; else not-found. */
export const earlierSearch = async (read: Main, who: Id, search: Id): Promise<SearchesTable> =>
  found(await ended.first(read, { who, search }));

const ended = prepared((read: Main, { who, search }: { who: Id; search: Id }) =>
  read
    .selectFrom("searches")
    .selectAll()
    .where("id", "=", search)
    .where("member_id", "=", who)
    .where("ended_at", "is not", null),
);

export type LandingRead = LandingsTable & { title: string | null; company: string | null };

/** How one of the viewer's searches ended in a job, with the opportunity that it was; null where it did not. */
export const landingOf = async (read: Main, who: Id, search: Id): Promise<LandingRead | null> =>
  (await landing.first(read, { who, search })) ?? null;

const landing = prepared((read: Main, { who, search }: { who: Id; search: Id }) =>
  read
    .selectFrom("landings")
    .leftJoin("opportunities", "opportunities.id", "landings.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .selectAll("landings")
    .select(["opportunities.title", "companies.name as company"])
    .where("landings.search_id", "=", search)
    .where("landings.member_id", "=", who),
);

/** The first day on which something was done in a search; null where nothing was. */
export const firstDayOf = async (read: Main, search: Id): Promise<string | null> =>
  (await firstAct.first(read, { search }))?.on_day ?? null;

const firstAct = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("activities")
    .select("on_day")
    .where("search_id", "=", search)
    .where("put_away", "=", "")
    .orderBy("on_day")
    .orderBy("id")
    .limit(1),
);

/** A page of what was pursued in a search, the newest first. `page` counts from 0. */
export async function pursuedIn(read: Main, search: Id, page: number) {
  const rows = await read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select(["opportunities.id", "opportunities.title", "opportunities.stage", "companies.name as company"])
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .orderBy("opportunities.stage_on", "desc")
    .orderBy("opportunities.id", "desc")
    .limit(pageSize + 1)
    .offset(page * pageSize)
    .execute();
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

export type PursuedListed = Awaited<ReturnType<typeof pursuedIn>>["rows"][number];

/** What it may have been by which somebody landed: what is open, and what is accepted, the furthest along first. */
export const landingChoices = async (read: Main, search: Id) => {
  const rows = await choices.all(read, { search, stages: [...openStages, "accepted"] });
  return [...rows].sort((one, other) => far.indexOf(one.stage) - far.indexOf(other.stage));
};

export type LandingChoice = Awaited<ReturnType<typeof choices.all>>[number];

const far = ["accepted", "offer", "talking", "applied", "spotted", "closed"];

const choices = prepared((read: Main, { search, stages }: { search: Id; stages: LandingStage[] }) =>
  read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select(["opportunities.id", "opportunities.title", "opportunities.stage", "companies.name as company"])
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .where("opportunities.stage", "in", stages)
    .orderBy("opportunities.stage_on", "desc")
    .orderBy("opportunities.id", "desc")
    .limit(300),
);

type LandingStage = (typeof openStages)[number] | "accepted";
