import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const bigints = 20;
const numerics = 1700;

/** Kysely's dialect over a pool. Counts and ids come back as numbers: our ids fit into 53 bits. `onTrouble` hears of idle connections that broke. */
export function postgresDialect(url: string, size: number, onTrouble: (error: Error) => void): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    // Who waits longer is better told to come again. What may take its time lifts the second one for itself.
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    types: {
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        oid === bigints || oid === numerics
          ? Number
          : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
    },
  });
  // NOTE: without this line a broken idle connection ends the process.
  pool.on("error", onTrouble);
  return new PostgresDialect({ pool });
}
