import { daysFrom } from "../../../basics/instant.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { keptFor } from "../../people/index.ts";
import { forgetImports, forgetRows } from "./imports.ts";

const handful = 100;

/** Forgets what stood in files that were brought a while ago, and the whole of those that did not come in. */
export function sweepSearchImports(db: Main, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const before = daysFrom(now, -keptFor.searchImport);
    const old = tx.selectFrom("search_imports").select(["id", "started_at"]).where("brought_at", "<", before);
    const waiting = await old.where("started_at", "is", null).limit(handful).execute();
    await forgetImports(
      tx,
      waiting.map(({ id }) => id),
    );
    const over = await old
      // What is still coming in is not taken away from under it.
      .where((or) => or.or([or("done_at", "is not", null), or("taken_back_at", "is not", null)]))
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom("search_import_rows")
            .select("search_import_rows.position")
            .whereRef("search_import_rows.import_id", "=", "search_imports.id"),
        ),
      )
      .limit(handful)
      .execute();
    if (over.length > 0)
      await forgetRows(
        tx,
        over.map(({ id }) => id),
      );
  });
}
