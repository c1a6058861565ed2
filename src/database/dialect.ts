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

/** The same for a queue: rows that another process holds are passed over. */
export const lockedOrSkipped = <Tables, Names extends keyof Tables, Row>(
  db: Handle,
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> =>
  engineOf(db) === "postgres" ? query.forUpdate().skipLocked() : query;

/** Whether an error says that the database had no time for us; the front door answers 503 then. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && (error.errcode === 5 || error.errcode === 6);
