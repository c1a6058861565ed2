import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { interviewMigrations } from "../../src/database/index.ts";
import { engine, inTown } from "../support.ts";

/** When the tables were made is known to whoever updates the house, and says nothing of anybody. */
const ofTheHouse = ["schema_versions"];

type Table = { name: string; sql: string };

/** What is wrong with a table of SQLite: it numbers its rows as they come where it has neither a key of its own nor none at all. */
function flawsOf({ name, sql: made }: Table, columns: readonly string[]): string[] {
  const isOrderless = /without rowid\s*$/i.test(made);
  const hasOwnKey = /"(?:id|number)" integer not null primary key/i.test(made);
  const counts = /autoincrement/i.test(made);
  const fine = columns.filter((column) => /_(?:at|until|time)$|^(?:at|time|stamp)/.test(column));
  return [
    ...(isOrderless || (hasOwnKey && !counts) ? [] : [`${name} keeps the order in which its rows came`]),
    ...fine.map((column) => `${name}.${column} may be finer than a day`),
  ];
}

test("no table of the interviews keeps an order in which rows came, and no column is finer than the day", (t) =>
  inTown(async ({ house }) => {
    if (engine !== "sqlite") return t.skip("hidden numbers are a matter of SQLite; the schema is the same");
    const { rows } = await sql<Table>`select name, sql from sqlite_schema
      where type = 'table' and name not like 'sqlite_%' and name not like '%_fts%'`.execute(
      house.interviews.read,
    );
    const tables = await house.interviews.read.introspection.getTables();
    const columnsOf = (name: string): string[] =>
      tables.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
    assert.ok(rows.length > 12);
    assert.deepEqual(
      rows
        .filter(({ name }) => !ofTheHouse.includes(name))
        .flatMap((table) => flawsOf(table, columnsOf(table.name))),
      [],
    );
  }));

test("planted: a table that counts its rows, one that numbers them in secret, and a column with a minute are found", () => {
  const planted: [string, string[]][] = [
    ["create table a (words text)", []],
    [`create table a ("id" integer not null primary key autoincrement)`, []],
    [`create table a ("id" integer not null primary key)`, ["made_at"]],
    ["create table a (slug text primary key) without rowid", ["hidden_until"]],
  ];
  const found = planted.map(([made, columns]) => flawsOf({ name: "a", sql: made }, columns).length);
  assert.deepEqual(found, [1, 1, 1, 1]);
  assert.deepEqual(flawsOf({ name: "a", sql: `create table a (k text) without rowid` }, ["made_on"]), []);
});

test("nothing counts or gathers figures about rows, which would outlive them", (t) =>
  inTown(async ({ house }) => {
    if (engine !== "sqlite") return t.skip("this is about SQLite's own tables");
    const { rows } = await sql<{ name: string }>`select name from sqlite_schema
      where name in ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4')`.execute(house.interviews.read);
    assert.deepEqual(rows, []);
    assert.ok(interviewMigrations.length > 1);
  }));
