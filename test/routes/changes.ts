import type { Kysely } from "kysely";
import { tableOwners } from "../../src/database/owners.ts";
import type { Town } from "../support.ts";
import type { Handles } from "./undone.ts";

/** The rows of some tables, as text; ids and secrets that are not in the world read "new", so that two attempts can be compared. */
export type Rows = Readonly<Record<string, readonly string[]>>;

// When somebody was here, and how often: kept for every request that there is.
const uncounted = ["rate_limits"];

/** What the world holds before anything is tried. */
export type Before = { rows: ReadonlyMap<string, readonly string[]>; known: ReadonlySet<string> };

/** Reads all of it. `ids` are known besides. */
export async function before(town: Town, ids: readonly number[] = []): Promise<Before> {
  const rows = new Map<string, readonly string[]>();
  const known = new Set(ids.map(String));
  const { main, interviews } = town.house;
  for (const table of Object.keys(tableOwners)) {
    const found = await rowsOf({ main: main.read, interviews: interviews.read }, table);
    for (const value of found.flatMap((row) => Object.values(row))) known.add(String(value));
    rows.set(table, found.map((row) => JSON.stringify(row)).sort());
  }
  return { rows, known };
}

/** Does something within `undone`, and tells which tables it left otherwise than they were, each with all of its rows. */
export async function changesOf<Result>(
  town: Town,
  handles: Handles,
  was: Before,
  act: () => Promise<Result>,
): Promise<{ result: Result; changes: Rows }> {
  const results: Result[] = [];
  const queries = await town.queriesOf(async () => results.push(await act()));
  const written = new Set(queries.flatMap(({ sql }) => writes.exec(sql)?.[1] ?? []));
  const changes: Record<string, readonly string[]> = {};
  for (const table of [...written].filter((name) => !uncounted.includes(name)).sort()) {
    const rows = await rowsOf(handles, table);
    const now = rows
      .map((row) => JSON.stringify(row, (name, value: unknown) => plain(was, name, value)))
      .sort();
    if (now.join("\n") !== was.rows.get(table)?.join("\n")) changes[table] = now;
  }
  const [result] = results;
  if (results.length === 0) throw new Error("Nothing was done");
  return { result: result as Result, changes };
}

const writes = /^\s*(?:insert into|update|delete from) "?(\w+)/i;

function rowsOf({ main, interviews }: Handles, table: string): Promise<object[]> {
  const owner = tableOwners[table as keyof typeof tableOwners];
  const db = owner === "modules/interviews" ? interviews : main;
  return (db as unknown as Kysely<Record<string, object>>).selectFrom(table).selectAll().execute();
}

// An id, a secret, or what is kept of one.
const isMade = (value: unknown): boolean =>
  (typeof value === "number" && value > 2 ** 30) ||
  (typeof value === "string" && /^[\w-]{27,}$|^\d{9,16}$/.test(value));

function plain({ known }: Before, name: string, value: unknown): unknown {
  // The code of a card is as short as a word.
  return (isMade(value) || name === "code") && !known.has(String(value)) ? "new" : value;
}
