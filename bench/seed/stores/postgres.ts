import pg from "pg";
import { tableOwners } from "../../../src/database/owners.ts";
import type { Row, TableName } from "../ledger.ts";
import type { Store } from "./store.ts";

const rowsAtOnce = 20_000;

/** Fills a PostgreSQL database: many rows by one statement, and the indexes at the end. */
export async function postgresStore(url: string): Promise<Store> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("set statement_timeout = 0; set synchronous_commit = off");
  const types = await columnTypes(client);
  const indexes = await dropIndexes(client);
  const kept = new Map<TableName, Row[]>();
  let count = 0;
  const flush = async (): Promise<void> => {
    await client.query("begin");
    for (const table of order) await insert(client, types, table, kept.get(table) ?? []);
    await client.query("commit");
    kept.clear();
    count = 0;
  };
  return {
    async write(table, rows) {
      let waiting = kept.get(table);
      if (!waiting) kept.set(table, (waiting = []));
      for (const row of rows) {
        waiting.push(row);
        count++;
      }
      if (count > rowsAtOnce) await flush();
    },
    async finish() {
      await flush();
      for (const definition of indexes) await client.query(definition);
      await client.query("analyze");
      await client.end();
    },
  };
}

// Parents stand before those that point to them.
const order = Object.keys(tableOwners) as TableName[];

type ColumnTypes = ReadonlyMap<string, string>;

async function columnTypes(client: pg.Client): Promise<ColumnTypes> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, data_type as type
     from information_schema.columns where table_schema = 'public'`,
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

/** Drops every index that is no rule of a key, and returns how they are made again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and indexname not in (select conname from pg_constraint) order by 1`,
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  return rows.map(({ definition }) => definition);
}

async function insert(
  client: pg.Client,
  types: ColumnTypes,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const lists = columns.map((column, at) => `$${at + 1}::${types.get(`${table}.${column}`)}[]`).join(", ");
  const values = columns.map((column) => rows.map((row) => row[column] ?? null));
  await client.query(`insert into "${table}" (${names}) select * from unnest(${lists})`, values);
}
