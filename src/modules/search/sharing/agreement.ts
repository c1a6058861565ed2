import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { currentTarget } from "../target/targets.reads.ts";
import { sharedWith } from "./shared-with.ts";

/**
 * Somebody with whom a target is shared in its words finds it clear, or takes that back. A second time changes nothing.
 * Not-found where its words are not shared with them; a conflict, "target-changed", where it says something else by now.
 */
export function agreeToTarget(
  db: Main,
  who: Id,
  search: Id,
  { target, clear }: { target: Id; clear: boolean },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const { owner } = await sharedWith(tx, who, search, now);
    // NOTE: two books in the order of their ids, as whoever keeps a card holds two.
    for (const member of [who, owner].toSorted((one, other) => one - other)) await holdBook(tx, member);
    const { levels } = await sharedWith(tx, who, search, now);
    if (levels.target !== "details") throw notFound();
    const row = await currentTarget(tx, search);
    if (row?.id !== target) throw new Problem("conflict", "target-changed");
    if (clear)
      await tx
        .insertInto("target_agreements")
        .values({ target_id: target, member_id: who, agreed_at: instantText(now) })
        .onConflict((conflict) => conflict.columns(["target_id", "member_id"]).doNothing())
        .execute();
    else
      await tx
        .deleteFrom("target_agreements")
        .where("target_id", "=", target)
        .where("member_id", "=", who)
        .execute();
  });
}
