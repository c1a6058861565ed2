import { CompiledQuery, type Kysely, sql } from "kysely";
import { type Engine, engineOf } from "../../src/database/index.ts";
import type { House } from "../../src/web/context.ts";
import type { Query } from "../town.ts";

/** A read of a whole table, where a growing community would make it slower and slower. */
export type Scan = { table: string; how: string; query: string };

/** Asks the databases how they would answer each query, and names the tables that they would read from one end to the other. */
export async function scansOf({ main, interviews }: Databases, queries: readonly Query[]): Promise<Scan[]> {
  const left = new Set(queries);
  const scans = [...(await scansIn(main.write, left)), ...(await scansIn(interviews.write, left))];
  if (left.size > 0)
    throw new Error(`No database has the tables of ${[...left].map((each) => each.sql).join("; ")}`);
  return scans;
}

type Databases = Pick<House, "main" | "interviews">;

/** Takes those queries that are about tables of this database. */
async function scansIn<Tables>(db: Kysely<Tables>, left: Set<Query>): Promise<Scan[]> {
  const tables = new Set((await db.introspection.getTables()).map(({ name }) => name));
  const own = [...left].filter(({ sql: text }) => tablesIn(text).some((name) => tables.has(name)));
  for (const query of own) left.delete(query);
  return db.connection().execute((one) => readAll(one, tables, own));
}

const tablesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|update) "?(\w+)/g)].map(([, name = ""]) => name);

async function readAll<Tables>(
  db: Kysely<Tables>,
  tables: ReadonlySet<string>,
  queries: readonly Query[],
): Promise<Scan[]> {
  const engine = engineOf(db);
  const scans: Scan[] = [];
  for (const words of before[engine]) await sql.raw(words).execute(db);
  for (const query of queries) {
    for (const { name, how } of await read[engine](db, query)) {
      const table = tables.has(name) ? name : tableCalled(name, query.sql);
      if (table !== null && tables.has(table)) scans.push({ table, how, query: query.sql });
    }
  }
  for (const words of after[engine]) await sql.raw(words).execute(db);
  return scans;
}

// PostgreSQL reads a small table as a whole whatever its indexes are. So it may use them only to look something up: what
// it reads from end to end all the same it would always have to.
const hurdles = ["seqscan", "indexscan", "indexonlyscan", "hashjoin", "mergejoin"];
const before: Record<Engine, readonly string[]> = {
  sqlite: [],
  postgres: ["analyze", "set jit = off", ...hurdles.map((hurdle) => `set enable_${hurdle} = off`)],
};
const after: Record<Engine, readonly string[]> = { sqlite: [], postgres: ["reset all"] };

/** Each query that looks for rows once, whatever it was asked with. */
export function distinct(queries: readonly Query[]): Query[] {
  const byText = new Map<string, Query>();
  for (const query of queries) {
    if (!/^(select|with|update|delete)\b/.test(query.sql) || tablesIn(query.sql).length === 0) continue;
    // What the night writes anew, so that no row tells when it came, is all of it.
    if (/^update "\w+" set ("\w+") = \1 /.test(query.sql)) continue;
    const text = query.sql.replaceAll(/(\?|\$\d+)(, (\?|\$\d+))+/g, "…").replaceAll(/\$\d+/g, "?");
    if (!byText.has(text)) byText.set(text, query);
  }
  return [...byText.values()];
}

type Found = { name: string; how: string };
type Asked = { executeQuery<Row>(query: CompiledQuery<Row>): Promise<{ rows: Row[] }> };

const read: Record<Engine, (db: Asked, query: Query) => Promise<Found[]>> = {
  sqlite: async (db, query) => {
    const { rows } = await db.executeQuery<{ detail: string }>(explained("explain query plan", query));
    return rows.flatMap(({ detail }) => {
      const [, verb, name = "", rest = ""] = /^(SCAN|SEARCH) (\S+) ?(.*)$/.exec(detail) ?? [];
      return verb === "SCAN" || rest.includes("AUTOMATIC") ? [{ name, how: detail }] : [];
    });
  },
  postgres: async (db, query) => {
    const { rows } = await db.executeQuery<{ "QUERY PLAN": [{ Plan: Plan }] }>(
      explained("explain (format json)", query),
    );
    return rows.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan: plan }) => readsIn(plan)));
  },
};

const explained = <Row>(words: string, { sql: text, parameters }: Query): CompiledQuery<Row> =>
  CompiledQuery.raw(`${words} ${text}`, [...parameters]) as CompiledQuery<Row>;

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  Plans?: Plan[];
};

function readsIn(plan: Plan): Found[] {
  const below = (plan.Plans ?? []).flatMap(readsIn);
  const name = plan["Relation Name"];
  const kind = plan["Node Type"];
  const isWhole = kind === "Seq Scan" || (/^Index/.test(kind) && !plan["Index Cond"]);
  return name !== undefined && isWhole
    ? [{ name, how: `${kind} ${plan["Index Name"] ?? ""}` }, ...below]
    : below;
}

/** Which table a query calls by that name. */
function tableCalled(name: string, text: string): string | null {
  return new RegExp(`\\b(\\w+)"? as "?${name}\\b`).exec(text)?.[1] ?? null;
}
