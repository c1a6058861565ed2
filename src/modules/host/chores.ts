import { daysFrom } from "../../basics/instant.ts";
import { atomically, type Main } from "../../database/index.ts";
import type { Chore } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { keptFor } from "../people/index.ts";

/** What this room has done by the clock. */
export const hostChores = (house: House): Chore[] => [
  { name: "sweep lists", every: 24 * 60, run: (now) => sweepLists(house.main.write, now) },
];

/** Forgets lists: the whole of those that were never sent, and who stood in those that were. */
export function sweepLists(db: Main, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const old = tx
      .selectFrom("imports")
      .select("id")
      .where("sent_at", "is", null)
      .where("made_at", "<", daysFrom(now, -keptFor.importText));
    await tx.deleteFrom("import_rows").where("import_id", "in", old).execute();
    await tx
      .deleteFrom("imports")
      .where("sent_at", "is", null)
      .where("made_at", "<", daysFrom(now, -keptFor.importText))
      .execute();
    const sent = tx
      .selectFrom("imports")
      .select("id")
      .where("sent_at", "<", daysFrom(now, -keptFor.importRows));
    const rows = tx
      .updateTable("import_rows")
      .where("import_id", "in", sent)
      .where((or) => or.or([or("name", "!=", ""), or("email", "!=", "")]));
    // Whoever could not be invited in all that time is not invited any more.
    await rows
      .set({ trouble: "erased", name: "", email: "" })
      .where("trouble", "=", "")
      .where("invitation_id", "is", null)
      .execute();
    await rows.set({ name: "", email: "" }).execute();
  });
}
