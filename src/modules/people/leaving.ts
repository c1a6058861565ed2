import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found } from "../../basics/problem.ts";
import { atomically, type Main } from "../../database/index.ts";
import { queueJob } from "../../jobs/index.ts";
import { forgetActor, record } from "../../journal/index.ts";
import type { Places } from "./places.ts";
import { erasePeople } from "./personal.ts";
import { mustNotBeLastHost } from "./roles.ts";

/**
 * Deletes a member's account: every room erases what it holds, and an emptied row stays for what others rely on. The
 * last host is refused (conflict, "last-host"), and whoever a higher room still needs.
 */
export function deleteAccount(
  db: Main,
  who: Id,
  rooms: Pick<Places, "beforeLeaving" | "erase">,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    found(
      await tx
        .selectFrom("members")
        .select("id")
        .where("id", "=", who)
        .where("left_at", "is", null)
        .executeTakeFirst(),
    );
    await mustNotBeLastHost(tx, who);
    await rooms.beforeLeaving?.(tx, who, now);
    await rooms.erase?.(tx, who, now);
    await erasePeople(tx, who, now);
    await tx
      .updateTable("members")
      .set((set) => ({ left_at: instantText(now), version: set("version", "+", 1) }))
      .where("id", "=", who)
      .execute();
    await record(tx, "member-left", null, { subject: who }, now);
    await forgetActor(tx, who);
    await queueJob(tx, { kind: "forget-for-good", dedupe: String(who), runAt: now });
  });
}
