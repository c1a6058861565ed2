import { sql } from "kysely";
import type { Database } from "./connect.ts";

/**
 * Makes the files forget what the rows no longer say: deleted text stands in SQLite's write-ahead log until it is cut
 * off, and in PostgreSQL's dead rows until a vacuum. Throws where a reader is in the way: try again a little later.
 */
export async function forgetForGood<Tables>(database: Database<Tables>): Promise<void> {
  if (database.engine === "postgres") {
    await database.write.connection().execute(async (one) => {
      await sql`set statement_timeout = 0`.execute(one);
      try {
        await sql`vacuum`.execute(one);
      } finally {
        await sql`reset statement_timeout`.execute(one);
      }
    });
    return;
  }
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(database.write);
  if (rows[0]?.busy) throw new Error("A reader keeps the old pages");
}
