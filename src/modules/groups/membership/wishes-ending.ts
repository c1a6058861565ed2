import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { locked, type Main, type WishesTable } from "../../../database/index.ts";

/**
 * Ends a member's open wish, if there is one. Places that were offered lapse, and in groups that may come about the
 * member counts as one who said no. Returns those, so that they can be settled.
 */
export async function endWish(
  tx: Main,
  member: Id,
  how: NonNullable<WishesTable["ended_how"]>,
  now: Temporal.Instant,
): Promise<Id[]> {
  await holdWaitingRoom(tx);
  const at = instantText(now);
  const wish = await tx
    .updateTable("wishes")
    .set({ ended_at: at, ended_how: how })
    .where("member_id", "=", member)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!wish) return [];
  await tx
    .updateTable("place_offers")
    .set({ answer: "no", answered_at: at })
    .where("wish_id", "=", wish.id)
    .where("answered_at", "is", null)
    .execute();
  const open = tx.selectFrom("formings").select("id").where("ended_at", "is", null);
  const asked = await tx
    .updateTable("forming_members")
    .set({ answer: "no", answered_at: at })
    .where("wish_id", "=", wish.id)
    .where("forming_id", "in", open)
    .returning("forming_id")
    .execute();
  return asked.map((row) => row.forming_id);
}

/**
 * Holds the waiting room until the transaction ends, so that people come out of it one after the other: whose wish ends
 * may be asked in several groups. After a group's row and before any other, where those are held too.
 */
export async function holdWaitingRoom(tx: Main): Promise<void> {
  // It has no row of its own, and there is one in a community.
  await locked(tx, tx.selectFrom("community").select("id")).execute();
}
