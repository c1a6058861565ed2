import type { Kysely, Transaction } from "kysely";
import { collectRings } from "./bell.ts";

/** Runs a verb's work in one transaction, and joins the one under way. Inside, use the handle given, never the outer one. */
export async function atomically<Tables, Result>(
  db: Kysely<Tables>,
  work: (db: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  if (db.isTransaction) return work(db as Transaction<Tables>);
  let ringOut = (): void => {};
  const result = await db.transaction().execute((tx) => {
    ringOut = collectRings(db, tx);
    return work(tx);
  });
  ringOut();
  return result;
}
