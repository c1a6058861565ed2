import { PostgresAdapter, type QueryExecutor, type SelectQueryBuilder } from "kysely";

export type Engine = "sqlite" | "postgres";

/** Any handle: a database or a transaction, whatever its tables. */
type Handle = { getExecutor(): QueryExecutor };

/** Which engine answers behind a handle. */
export const engineOf = (db: Handle): Engine =>
  db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";

/** Locks the rows that a query finds until the transaction ends. SQLite has one writer at a time and needs nothing. */
export const locked = <Tables, Names extends keyof Tables, Row>(
  db: Handle,
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> => (engineOf(db) === "postgres" ? query.forUpdate() : query);

/**
 * The same against whoever locks them as well, and nobody else: rows that point to them are written meanwhile. For a
 * parent that is held so that its children are written one after the other.
 */
export const lockedLightly = <Tables, Names extends keyof Tables, Row>(
  db: Handle,
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> => (engineOf(db) === "postgres" ? query.forNoKeyUpdate() : query);

/** The same for a queue: rows that another process holds are passed over. */
export const lockedOrSkipped = <Tables, Names extends keyof Tables, Row>(
  db: Handle,
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> =>
  engineOf(db) === "postgres" ? query.forUpdate().skipLocked() : query;

// SQLite: busy, locked. PostgreSQL: two transactions in each other's way, no connection left, and a query that took too long.
const busyOnSqlite = [5, 6];
const busyOnPostgres = ["40P01", "40001", "53300", "57014"];

/** Whether an error says that the database had no time for us; the front door answers 503 then. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // NOTE: the pool gives its own impatience no code.
  if (error.message === "timeout exceeded when trying to connect") return true;
  const { onSqlite, onPostgres } = codesOf(error);
  return busyOnSqlite.includes(onSqlite & 0xff) || busyOnPostgres.includes(onPostgres);
}

// SQLite: corrupt, not a database.
const damagedOnSqlite = [11, 26];

/** Whether an error says that a database file cannot be read any more, or never was one. */
export const isDamaged = (error: unknown): boolean =>
  error instanceof Error && damagedOnSqlite.includes(codesOf(error).onSqlite & 0xff);

const takenOnSqlite = [1555, 2067];

/** Whether an error says that another row has what only one row may have. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { onSqlite, onPostgres } = codesOf(error);
  return takenOnSqlite.includes(onSqlite) || onPostgres === "23505";
}

const codesOf = (error: Error): { onSqlite: number; onPostgres: string } => ({
  onSqlite: "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0,
  onPostgres: "code" in error && typeof error.code === "string" ? error.code : "",
});
