import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Row, TableName } from "../ledger.ts";
import type { Store } from "./store.ts";

const rowsInTransaction = 100_000;

/**
 * Fills a SQLite file through a connection of its own, without a journal, without waiting for the disk and without
 * indexes and full text until the end. Whoever is killed here begins again with another folder.
 */
export function sqliteStore(folder: string, name: "main" | "interviews"): Store {
  const file = new DatabaseSync(join(folder, `${name}.sqlite`), { defensive: false });
  file.exec("pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off");
  file.exec("pragma cache_size = -100000; pragma locking_mode = exclusive");
  const indexes = file
    .prepare(
      "select type, name, sql from sqlite_master where type in ('index', 'trigger') and sql is not null order by name",
    )
    .all() as { type: string; name: string; sql: string }[];
  for (const each of indexes) file.exec(`drop ${each.type} "${each.name}"`);
  const statements = new Map<TableName, { columns: string[]; insert: StatementSync }>();
  let written = 0;
  file.exec("begin");
  return {
    write(table, rows) {
      for (const row of rows) {
        let known = statements.get(table);
        if (!known) statements.set(table, (known = prepare(file, table, row)));
        known.insert.run(...known.columns.map((column) => valueOf(row, column)));
        if (++written % rowsInTransaction === 0) file.exec("commit; begin");
      }
    },
    async finish() {
      file.exec("commit");
      for (const { sql } of indexes) file.exec(sql);
      for (const full of file.prepare(allFullText).all())
        file.exec(`insert into ${String(full["name"])}(${String(full["name"])}) values('rebuild')`);
      // NOTE: nobody counts the rows of the interviews in a house that people live in: so it is not done here either.
      file.exec(name === "main" ? "analyze; pragma journal_mode = wal" : "pragma journal_mode = wal");
      file.close();
    },
  };
}

const allFullText = "select name from sqlite_master where sql like 'create virtual table%using fts5%'";

function prepare(file: DatabaseSync, table: string, row: Row): { columns: string[]; insert: StatementSync } {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const places = columns.map(() => "?").join(", ");
  return { columns, insert: file.prepare(`insert into "${table}" (${names}) values (${places})`) };
}

function valueOf(row: Row, column: string): string | number | null {
  const value = row[column];
  if (value === undefined) throw new Error(`A row has no ${column}`);
  return value;
}
