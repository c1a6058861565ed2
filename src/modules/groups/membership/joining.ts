import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { endWish } from "./wishes-ending.ts";

/** Somebody becomes a member of a group; for verbs that have checked that they may. True where they were not one already. */
export async function addMembership(
  tx: Main,
  group: Id,
  member: Id,
  now: Temporal.Instant,
): Promise<boolean> {
  const added = await tx
    .insertInto("memberships")
    .values({
      id: newId(),
      group_id: group,
      member_id: member,
      joined_at: instantText(now),
      paused_at: null,
      left_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["group_id", "member_id"]).where("left_at", "is", null).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  if (added) {
    // What they wished for is there; a place that was offered elsewhere lapses.
    await endWish(tx, member, "joined", now);
    await record(tx, "group-joined", member, { subject: member, group }, now);
    await ring(tx, group);
  }
  return added !== undefined;
}
