import { sql } from "kysely";
import { newId } from "../../src/basics/ids.ts";
import type { Main } from "../../src/database/index.ts";
import type { Town } from "../support.ts";
import { emptyOfInterviews, multiplyInterviews } from "./plenty-interviews.ts";

type Row = Record<string, string | number | null>;
type Stock = { tables: ReadonlyMap<string, readonly Row[]>; tableOf: ReadonlyMap<number, string> };

/** What stays the same in the copies of a family; whatever else a row points to is that of the copy. */
const families: readonly (readonly string[])[] = [
  // More of the same people in the same places: their messages, posts and meetings.
  ["members", "groups", "meetings"],
  // Others beside them in the same places.
  ["groups", "meetings"],
  // The same people in other places.
  ["members"],
];
const all = Symbol("whatever there is");

// One of a kind: more of them would be another world, as would files that lie in no folder.
const single = new Set([
  "community",
  "community_texts",
  "set_up_links",
  "schema_versions",
  "files",
  "log_rules",
]);

/** Makes more of everything in both databases. */
export async function multiplyAll({ house }: Town, times: number): Promise<void> {
  await multiply(house.main.write, times);
  await multiplyInterviews(house.interviews.write, times);
}

/** The tables of both in which there is too little of something that there may be more of. */
export const sparseIn = async ({ house }: Town, least: number): Promise<string[]> => [
  ...(await sparse(house.main.read, least)),
  ...(await emptyOfInterviews(house.interviews.read)),
];

/**
 * Makes `times` copies of whatever stands, and again in each of several ways, past all verbs: afterwards everybody has
 * more of everything, among more people. What may be there only once stays as it is. A table that is new is part of it.
 */
export async function multiply(db: Main, times: number): Promise<void> {
  const stock = await stockOf(db);
  const order = inOrder(stock);
  for (const family of [all, ...families] as const) {
    const ids: Map<number, number>[] = Array.from({ length: times }, () => new Map());
    for (const table of order) {
      const stays = family === all ? table === "groups" : family.includes(table);
      if (stays || single.has(table)) continue;
      await copy(db, stock, { table, family, ids });
    }
  }
}

/** The tables in which there are fewer rows than that, though there may be more than one. */
async function sparse(db: Main, least: number): Promise<string[]> {
  const { tables } = await stockOf(db);
  return [...tables].flatMap(([name, rows]) => (single.has(name) || rows.length >= least ? [] : [name]));
}

async function stockOf(db: Main): Promise<Stock> {
  const tables = new Map<string, Row[]>();
  const tableOf = new Map<number, string>();
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(db);
    tables.set(name, rows);
    for (const { id } of rows) if (typeof id === "number") tableOf.set(id, name);
  }
  return { tables, tableOf };
}

/** The tables, each after those that its rows point to: an id is nowhere the same as another. */
function inOrder({ tables, tableOf }: Stock): string[] {
  const ordered = new Set<string>();
  const visit = (name: string): void => {
    if (ordered.has(name)) return;
    for (const row of tables.get(name) ?? [])
      for (const value of Object.values(row)) {
        const to = typeof value === "number" ? tableOf.get(value) : undefined;
        if (to !== undefined && to !== name) visit(to);
      }
    ordered.add(name);
  };
  for (const name of tables.keys()) visit(name);
  return [...ordered];
}

type Family = typeof all | readonly string[];
type Copying = { table: string; family: Family; ids: readonly Map<number, number>[] };

async function copy(db: Main, { tables, tableOf }: Stock, { table, family, ids }: Copying): Promise<void> {
  const rows = tables.get(table) ?? [];
  const made = new Map<number, { old: number; fresh: Map<number, number> }>();
  const copies = ids.flatMap((fresh, number) =>
    rows.flatMap((row): Row[] => {
      const old = row["id"];
      if (typeof old === "number") {
        const id = newId();
        fresh.set(old, id);
        made.set(id, { old, fresh });
      }
      const twin: Row = {};
      for (const [name, value] of Object.entries(row)) {
        const column = `${table}.${name}`;
        twin[name] =
          typeof value === "string" ? told(column, value, number + 1) : placed(column, value, number + 1);
        const to = typeof value === "number" ? tableOf.get(value) : undefined;
        if (typeof value !== "number" || to === undefined) continue;
        const isKept = name !== "id" && (family === all || family.includes(to) || single.has(to));
        if (isKept) continue;
        const there = fresh.get(value);
        // What it would be part of could not be copied.
        if (there === undefined) return [];
        twin[name] = there;
      }
      return [twin];
    }),
  );
  const there = new Set(await insert(db, table, copies));
  for (const [id, { old, fresh }] of made) if (!there.has(id)) fresh.delete(old);
}

// What is told apart by its text gets another one, and what is told apart by its day another day.
function told(column: string, value: string, number: number): string {
  if (/\.(email|to_address|secret_hash|link_hash|credential_id|challenge|dedupe_key|key)$/.test(column))
    return `${newId()}${value}`;
  if (/^(cards\.code|contact_tags\.tag_words|companies\.name_words|column_choices\.headings)$/.test(column))
    return `${value}${newId()}`;
  // What too many share tells nothing about them: each copy of two who are alike is two more.
  if (column === "contacts.name_words" && value !== "") return `${value} ${number}`;
  if (/\.(planned_on|held_on|on_day)$/.test(column) && /^\d{4}-\d\d-\d\d$/.test(value))
    return Temporal.PlainDate.from(value).add({ days: number }).toString();
  // What is planned for one week are many acts, and of each week there is one.
  if (/^week(s|_minutes)\.monday$/.test(column))
    return Temporal.PlainDate.from(value).subtract({ weeks: number }).toString();
  if (column === "supporter_letters.month")
    return Temporal.PlainYearMonth.from(value).subtract({ months: number }).toString();
  return value;
}

// The rows of a file stand one after the other, and of many merges only the last one stands.
function placed(column: string, value: number | null, number: number): number | string | null {
  if (column === "contact_merges.undone_at") return "2026-11-20T08:00:00.000Z";
  return /^(contact|search)_import_rows\.position$/.test(column) && value !== null
    ? value + 1_000 * number
    : value;
}

const mostAtOnce = 400;

async function insert(db: Main, table: string, rows: readonly Row[]): Promise<number[]> {
  const ids: number[] = [];
  for (let from = 0; from < rows.length; from += mostAtOnce) {
    const some = rows.slice(from, from + mostAtOnce);
    const names = Object.keys(some[0] ?? {});
    const answer = await sql<{ id?: number }>`insert into ${sql.table(table)}
      (${sql.join(names.map((name) => sql.ref(name)))})
      values ${sql.join(some.map((row) => sql`(${sql.join(names.map((name) => row[name] ?? null))})`))}
      on conflict do nothing returning *`.execute(db);
    for (const { id } of answer.rows) if (id !== undefined) ids.push(id);
  }
  return ids;
}
