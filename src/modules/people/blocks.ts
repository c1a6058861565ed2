import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { notFound } from "../../basics/problem.ts";
import { atomically, type Main } from "../../database/index.ts";
import { isThere, standingBetween } from "./messages.access.ts";
import type { Places } from "./places.ts";

/** A member blocks another whom they can see; a second time changes nothing. The other is not told. */
export function blockMember(
  db: Main,
  who: Id,
  member: Id,
  rooms: Pick<Places, "areTogether">,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const standing = await standingBetween(tx, who, member, rooms, now);
    if (!standing?.isHere || !isThere(standing)) throw notFound();
    await tx
      .insertInto("blocks")
      .values({ member_id: who, blocked_id: member, made_at: instantText(now) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Takes a block back; where there is none, nothing changes. */
export async function unblockMember(db: Main, who: Id, member: Id): Promise<void> {
  await db.deleteFrom("blocks").where("member_id", "=", who).where("blocked_id", "=", member).execute();
}

/** Whom a member has blocked, by name; for that member alone. */
export const blockedBy = (read: Main, who: Id) =>
  read
    .selectFrom("blocks")
    .innerJoin("members", "members.id", "blocks.blocked_id")
    .select(["members.id", "members.name"])
    .where("blocks.member_id", "=", who)
    .where("members.left_at", "is", null)
    .orderBy("members.sort_name")
    .orderBy("members.id")
    .execute();

export type BlockedListed = Awaited<ReturnType<typeof blockedBy>>[number];
