// Brings a database up to date and kills itself on the way: `killed-migration.ts FOLDER STATEMENTS [DATABASE_URL]`.
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { mainMigrations, type MainTables, migrate, openPostgres, openSqlite } from "../src/database/index.ts";

const [folder = "", statements = "0", url] = process.argv.slice(2);
let left = Number(statements);
const count = (): void => {
  if (--left < 0) process.kill(process.pid, "SIGKILL");
};

const prepare = DatabaseSync.prototype.prepare;
DatabaseSync.prototype.prepare = function (...given: Parameters<typeof prepare>) {
  count();
  return prepare.apply(this, given);
};
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]) {
    count();
    return query.apply(this, given);
  },
});

const database = url
  ? openPostgres<MainTables>(url, "main", () => {})
  : openSqlite<MainTables>(folder, "main");
await migrate(database, mainMigrations, Temporal.Instant.from("2026-11-24T08:00:00Z"));
await database.close();
