import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { openStages, type Standing, standings } from "../search.ts";

/** The companies that a search aims at, as ids of companies. Those that were set aside are not among them. */
export const targetCompanyIds = async (read: Main, search: Id): Promise<Set<Id>> =>
  new Set((await aimedAt.all(read, { search })).map(({ company_id }) => company_id));

const aimedAt = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("target_companies")
    .select("company_id")
    .where("search_id", "=", search)
    .where("standing", "<>", "set-aside"),
);

/** How many target companies stand where. */
export async function standingsOf(read: Main, search: Id): Promise<Record<Standing, number>> {
  const rows = await byStanding.all(read, { search });
  const none = Object.fromEntries(standings.map((each) => [each, 0])) as Record<Standing, number>;
  for (const { standing, many } of rows) none[standing] = Number(many);
  return none;
}

const byStanding = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("target_companies")
    .select((is) => ["standing", is.fn.countAll<number>().as("many")])
    .where("search_id", "=", search)
    .groupBy("standing"),
);

/** Somebody whom the member knows at a company. */
export type KnownThere = { id: Id; name: string };

/** A target company as the list shows it: with whom one knows there, and what is pursued there. */
export type TargetCompanyListed = {
  id: Id;
  company_id: Id;
  name: string;
  standing: Standing;
  known: string;
  /** How many are known there; `some` are the first of them by name. */
  people: number;
  some: KnownThere[];
  /** How many opportunities are open there. */
  opportunities: number;
};

/** So many stand on a page. */
const pageSize = 25;
/** So many names stand in a line. */
const namesInLine = 3;

/** A page of the target companies by name, of one standing where one is named. `page` counts from 0. */
export async function targetCompanies(
  read: Main,
  search: Id,
  { standing, page }: { standing: Standing | null; page: number },
): Promise<{ rows: TargetCompanyListed[]; more: boolean }> {
  let query = read
    .selectFrom("target_companies")
    .innerJoin("companies", "companies.id", "target_companies.company_id")
    .select([
      "target_companies.id",
      "target_companies.company_id",
      "companies.name",
      "target_companies.standing",
      "target_companies.known",
    ])
    .where("target_companies.search_id", "=", search);
  if (standing) query = query.where("target_companies.standing", "=", standing);
  const all = await query
    .orderBy("companies.sort_name")
    .orderBy("companies.id")
    .limit(pageSize + 1)
    .offset(page * pageSize)
    .execute();
  const rows = all.slice(0, pageSize);
  const ids = rows.map(({ company_id }) => company_id);
  const people = ids.length > 0 ? await knownAt(read, ids) : [];
  const pursued = ids.length > 0 ? await pursuedAt(read, search, ids) : [];
  return {
    rows: rows.map((row) => {
      const there = people.filter(({ company_id }) => company_id === row.company_id);
      return {
        ...row,
        people: Number(there[0]?.people ?? 0),
        some: there.map(({ id, name }) => ({ id, name })),
        opportunities: Number(pursued.find(({ company_id }) => company_id === row.company_id)?.many ?? 0),
      };
    }),
    more: all.length > pageSize,
  };
}

/** The first few known at each of these companies, by name, and how many there are. */
const knownAt = (read: Main, companies: readonly Id[]) =>
  read
    .selectFrom((from) =>
      from
        .selectFrom("contacts")
        .select((is) => [
          "contacts.id",
          "contacts.name",
          "contacts.sort_name",
          "contacts.company_id",
          is.fn
            .agg<number>("row_number")
            .over((over) =>
              over.partitionBy("contacts.company_id").orderBy("contacts.sort_name").orderBy("contacts.id"),
            )
            .as("place"),
          is.fn
            .countAll<number>()
            .over((over) => over.partitionBy("contacts.company_id"))
            .as("people"),
        ])
        .where("contacts.company_id", "in", companies)
        .where("contacts.put_away", "=", "")
        .as("there"),
    )
    .select(["there.id", "there.name", "there.company_id", "there.people"])
    .where("there.place", "<=", namesInLine)
    .orderBy("there.sort_name")
    .orderBy("there.id")
    .execute();

const pursuedAt = (read: Main, search: Id, companies: readonly Id[]) =>
  read
    .selectFrom("opportunities")
    .select((is) => ["company_id", is.fn.countAll<number>().as("many")])
    .where("search_id", "=", search)
    .where("put_away", "=", "")
    .where("stage", "in", openStages)
    .where("company_id", "in", companies)
    .groupBy("company_id")
    .execute();

/** One of the viewer's own target companies, with its company's name, in a search that is open; else not-found. */
export const targetCompanyFor = async (read: Main, who: Id, targetCompany: Id) =>
  found(await oneOfThem.first(read, { who, targetCompany }));

export type TargetCompanyRead = Awaited<ReturnType<typeof targetCompanyFor>>;

const oneOfThem = prepared((read: Main, { who, targetCompany }: { who: Id; targetCompany: Id }) =>
  read
    .selectFrom("target_companies")
    .innerJoin("companies", "companies.id", "target_companies.company_id")
    .innerJoin("searches", "searches.id", "target_companies.search_id")
    .select([
      "target_companies.id",
      "target_companies.search_id",
      "target_companies.company_id",
      "companies.name",
      "target_companies.standing",
      "target_companies.known",
      "target_companies.version",
    ])
    .where("target_companies.id", "=", targetCompany)
    .where("target_companies.member_id", "=", who)
    .where("searches.ended_at", "is", null),
);

/** So many of each stand on the page of one company; the company's own page has all. */
const most = 20;

/** Whom the viewer knows at a company, by name. */
export const peopleThere = (read: Main, who: Id, company: Id) => peopleAt.all(read, { who, company });

export type PersonThere = Awaited<ReturnType<typeof peopleThere>>[number];

const peopleAt = prepared((read: Main, { who, company }: { who: Id; company: Id }) =>
  read
    .selectFrom("contacts")
    .select(["id", "name", "title", "part"])
    .where("company_id", "=", company)
    .where("member_id", "=", who)
    .where("put_away", "=", "")
    .orderBy("sort_name")
    .orderBy("id")
    .limit(most),
);

/** What the viewer pursues at a company in this search, the newest first. */
export const opportunitiesThere = (read: Main, search: Id, company: Id) =>
  opportunitiesAt.all(read, { search, company });

export type OpportunityThere = Awaited<ReturnType<typeof opportunitiesThere>>[number];

const opportunitiesAt = prepared((read: Main, { search, company }: { search: Id; company: Id }) =>
  read
    .selectFrom("opportunities")
    .select(["id", "title", "stage"])
    .where("company_id", "=", company)
    .where("search_id", "=", search)
    .where("put_away", "=", "")
    .orderBy("stage_on", "desc")
    .orderBy("id")
    .limit(most),
);

/** The names of the viewer's own companies, for a field to suggest. */
export const companyNames = async (read: Main, who: Id): Promise<string[]> =>
  (await named.all(read, { who })).map(({ name }) => name);

const named = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("companies")
    .select("name")
    .where("member_id", "=", who)
    .orderBy("sort_name")
    .orderBy("id")
    .limit(500),
);
