import type { Kysely, Transaction } from "kysely";

/** Runs a verb's work in one transaction, and joins the one under way. Inside, use the handle given, never the outer one. */
export async function atomically<Tables, Result>(
  db: Kysely<Tables>,
  work: (db: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db as Transaction<Tables>) : db.transaction().execute(work);
}
