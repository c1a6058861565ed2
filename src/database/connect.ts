import { join } from "node:path";
import { Kysely, type KyselyConfig } from "kysely";
import { bellOf, giveEars } from "./bell.ts";
import type { Engine } from "./dialect.ts";
import { Ears } from "./ears.ts";
import { makeFolder } from "./folder.ts";
import { OrderKeeper, type WithoutHistory } from "./order.ts";
import { NightlyOrder } from "./order-postgres.ts";
import { postgresDialect } from "./postgres.ts";
import { openSqliteFile, sqliteDialect } from "./sqlite.ts";

/**
 * One database: `write` for verbs, `read` for pages. On SQLite they are two connections to one file, so that a page
 * never waits for a verb; on PostgreSQL one pool.
 */
export type Database<Tables> = {
  name: string;
  engine: Engine;
  write: Kysely<Tables>;
  read: Kysely<Tables>;
  /** The day's work of a database that keeps no history; another has none. */
  settleByDay(now: Temporal.Instant): Promise<void>;
  close(): Promise<void>;
};

/** Hears each query once it was answered: what was asked, with what, and how many milliseconds it took. Throws nothing. */
export type QueryEar = (sql: string, parameters: readonly unknown[], milliseconds: number) => void;

/** Opens a SQLite database, making the file where there is none; `withoutHistory` where nobody may learn an order from it. */
export function openSqlite<Tables>(
  folder: string,
  name: string,
  ear?: QueryEar,
  withoutHistory?: WithoutHistory,
): Database<Tables> {
  makeFolder(folder);
  const path = join(folder, `${name}.sqlite`);
  // Another process may be putting it in order.
  const file = openSqliteFile(path, false, withoutHistory ? 1_000 : undefined);
  const keeper = withoutHistory ? new OrderKeeper(file, path, withoutHistory) : null;
  const write = new Kysely<Tables>({ dialect: sqliteDialect(file, keeper?.afterUse), ...heardBy(ear) });
  keeper?.start((work) => write.connection().execute(work));
  const read = new Kysely<Tables>({ dialect: sqliteDialect(openSqliteFile(path, true)), ...heardBy(ear) });
  return {
    name,
    engine: "sqlite",
    write,
    read,
    settleByDay: async (now) => keeper?.settleByDay(now),
    async close() {
      await read.destroy();
      const close = (): Promise<void> => write.destroy();
      await (keeper ? keeper.end(close) : close());
    },
  };
}

type PoolOptions = { size?: number; ear?: QueryEar | undefined; withoutHistory?: boolean };

/** Opens a PostgreSQL database; it is not asked anything yet. */
export function openPostgres<Tables>(
  url: string,
  name: string,
  onTrouble: (error: Error) => void,
  { size = 10, ear, withoutHistory = false }: PoolOptions = {},
): Database<Tables> {
  const pool = new Kysely<Tables>({
    dialect: postgresDialect(url, size, onTrouble),
    ...heardBy(ear),
  });
  const { strike, strikeAll } = bellOf(pool);
  const ears = new Ears(url, { onRing: strike, onMissed: strikeAll, onTrouble });
  giveEars(pool, () => ears.open());
  const nights = withoutHistory ? new NightlyOrder(pool as Kysely<unknown>) : null;
  return {
    name,
    engine: "postgres",
    write: pool,
    read: pool,
    settleByDay: async (now) => nights?.settleByDay(now),
    async close() {
      await ears.close();
      await pool.destroy();
    },
  };
}

const heardBy = (ear?: QueryEar): Pick<KyselyConfig, "log"> =>
  ear
    ? { log: ({ query, queryDurationMillis }) => ear(query.sql, query.parameters, queryDurationMillis) }
    : {};
