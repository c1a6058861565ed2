import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup, membershipOf, organiserOf } from "../access.ts";

/** The organiser names whom newcomers may write to; themselves where it is nobody else. */
export function setWelcomer(
  db: Main,
  who: Id,
  group: Id,
  to: Id | null,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    if (to !== null) await membershipOf(tx, to, group);
    await tx
      .updateTable("groups")
      .set({ welcomer_id: to === who ? null : to })
      .where("id", "=", group)
      .execute();
    await record(tx, "group-changed", who, { subject: group, group }, now);
  });
}
