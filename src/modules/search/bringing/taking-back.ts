import { setImmediate as pause } from "node:timers/promises";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { forgetImports, heldImport } from "./imports.ts";

const handful = 250;

/**
 * Takes a file back: one that did not come in is thrown away, and what one brought goes again, but for that to which
 * something was done since. What is still coming in stops. Safe to do twice, and to go on with where it broke off. A whole
 * search that was let in: conflict, "own-file-stays".
 */
export async function takeBack(
  db: Main,
  who: Id,
  id: Id,
  now: Temporal.Instant,
): Promise<"thrown-away" | "taken-back"> {
  const was = await atomically(db, async (tx) => {
    const stands = await heldImport(tx, who, id);
    if (stands.started_at === null) {
      await forgetImports(tx, [id]);
      return "thrown-away";
    }
    // What a whole search brings hangs together, and with what was here: it is let go one by one.
    if (stands.kind === "landfall") throw new Problem("conflict", "own-file-stays");
    await tx
      .updateTable("search_imports")
      .set({ taken_back_at: stands.taken_back_at ?? instantText(now) })
      .where("id", "=", id)
      .execute();
    return "taken-back";
  });
  if (was === "taken-back") while (await takeSomeBack(db, who, id)) await pause();
  return was;
}

function takeSomeBack(db: Main, who: Id, id: Id): Promise<boolean> {
  return atomically(db, async (tx) => {
    await heldImport(tx, who, id);
    const rows = await untouched(tx, who, id)
      .select("opportunities.id")
      .orderBy("opportunities.id")
      .limit(handful)
      .execute();
    await remove(
      tx,
      rows.map((row) => row.id),
    );
    return rows.length === handful;
  });
}

async function remove(tx: Main, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom("activities").where("opportunity_id", "in", ids).execute();
  await tx.deleteFrom("stage_changes").where("opportunity_id", "in", ids).execute();
  await tx.deleteFrom("opportunity_postings").where("opportunity_id", "in", ids).execute();
  await tx.deleteFrom("opportunities").where("id", "in", ids).execute();
}

/** What a list brought and to which nothing was done since. */
export const untouched = (read: Main, who: Id, id: Id) =>
  read
    .selectFrom("opportunities")
    .where("opportunities.import_id", "=", id)
    .where("opportunities.member_id", "=", who)
    .where("opportunities.version", "=", 1)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("activities")
            .select("activities.id")
            .whereRef("activities.opportunity_id", "=", "opportunities.id")
            .where(({ or, eb }) =>
              or([
                eb("activities.import_id", "is", null),
                eb("activities.import_id", "!=", id),
                eb("activities.version", "!=", 1),
              ]),
            ),
        ),
      ),
    )
    // What came in with it was written at the same moment; whatever came later was said by hand.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("stage_changes")
            .select("stage_changes.id")
            .whereRef("stage_changes.opportunity_id", "=", "opportunities.id")
            .whereRef("stage_changes.made_at", "!=", "opportunities.made_at"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("job_interviews")
            .select("job_interviews.id")
            .whereRef("job_interviews.opportunity_id", "=", "opportunities.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("documents")
            .select("documents.id")
            .whereRef("documents.opportunity_id", "=", "opportunities.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("opportunity_contacts")
            .select("opportunity_contacts.contact_id")
            .whereRef("opportunity_contacts.opportunity_id", "=", "opportunities.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("planned_acts")
            .select("planned_acts.id")
            .whereRef("planned_acts.opportunity_id", "=", "opportunities.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("landings")
            .select("landings.id")
            .whereRef("landings.opportunity_id", "=", "opportunities.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("setbacks")
            .select("setbacks.card_id")
            .whereRef("setbacks.opportunity_id", "=", "opportunities.id"),
        ),
      ),
    );
