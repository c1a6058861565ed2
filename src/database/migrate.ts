import { type Kysely, sql, type Transaction } from "kysely";
import { instantText } from "../basics/instant.ts";
import type { Migration } from "./columns.ts";
import type { Database } from "./connect.ts";

type Versions = { schema_versions: { name: string; applied_at: string } };

/**
 * Brings a database up to date, each migration in one transaction with its own version row, so that a process killed
 * in the middle leaves the database as it was before that migration. Refuses a database newer than this program.
 */
export async function migrate<Tables>(
  database: Database<Tables>,
  migrations: readonly Migration[],
  now: Temporal.Instant,
): Promise<string[]> {
  const db = database.write as unknown as Kysely<Versions>;
  const isPostgres = database.engine === "postgres";
  await db.transaction().execute(async (first) => {
    // NOTE: "if not exists" alone fails where two look at the same moment.
    if (isPostgres) await waitForTurn(first);
    await sql`create table if not exists schema_versions (name text primary key, applied_at text not null)`.execute(
      first,
    );
  });
  const applied = new Set(
    (await db.selectFrom("schema_versions").select("name").execute()).map((row) => row.name),
  );
  for (const name of applied) {
    if (!migrations.some((migration) => migration.name === name)) {
      throw new Error(
        `The database "${database.name}" knows the step "${name}", which this version of Landfall does not. Start the newer version.`,
      );
    }
  }
  const done: string[] = [];
  for (const migration of migrations) {
    if (applied.has(migration.name)) continue;
    if (await applyOnce(db, isPostgres, migration, now)) done.push(migration.name);
  }
  return done;
}

async function applyOnce(
  db: Kysely<Versions>,
  isPostgres: boolean,
  migration: Migration,
  now: Temporal.Instant,
): Promise<boolean> {
  // NOTE: foreign keys cannot be switched inside a transaction on SQLite; a table rebuild needs them off.
  if (!isPostgres) await sql`pragma foreign_keys = off`.execute(db);
  try {
    return await db.transaction().execute(async (step) => {
      if (isPostgres) await waitForTurn(step);
      const already = await step
        .selectFrom("schema_versions")
        .select("name")
        .where("name", "=", migration.name)
        .execute();
      if (already.length > 0) return false;
      await migration.up(step as unknown as Kysely<unknown>);
      if (!isPostgres) {
        const broken = await sql`pragma foreign_key_check`.execute(step);
        if (broken.rows.length > 0)
          throw new Error(`The step "${migration.name}" leaves rows that point nowhere`);
      }
      await step
        .insertInto("schema_versions")
        .values({ name: migration.name, applied_at: instantText(now) })
        .execute();
      return true;
    });
  } finally {
    if (!isPostgres) await sql`pragma foreign_keys = on`.execute(db);
  }
}

/** Of several processes that start at once one goes on; waiting and the step itself may take as long as they need. */
async function waitForTurn(tx: Transaction<Versions>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(tx);
  await sql`select pg_advisory_xact_lock(7126341)`.execute(tx);
}
