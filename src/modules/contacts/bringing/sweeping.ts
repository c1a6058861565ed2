import { daysFrom } from "../../../basics/instant.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { keptFor } from "../../people/index.ts";

/** Forgets what stood in files that were brought a while ago, and the whole of those that did not come in. */
export function sweepImports(db: Main, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const before = daysFrom(now, -keptFor.contactImport);
    const old = tx
      .selectFrom("contact_imports")
      .select("id")
      .where("brought_at", "<", before)
      // What is still coming in is not taken away from under it.
      .where((or) =>
        or.or([
          or("started_at", "is", null),
          or("done_at", "is not", null),
          or("taken_back_at", "is not", null),
        ]),
      );
    await tx.deleteFrom("contact_import_rows").where("import_id", "in", old).execute();
    await tx
      .deleteFrom("contact_imports")
      .where("started_at", "is", null)
      .where("brought_at", "<", before)
      .execute();
  });
}
