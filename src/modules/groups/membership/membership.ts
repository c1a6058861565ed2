import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup, membershipOf, organiserOf } from "../access.ts";
import { leaveFloor } from "../meetings/floor.ts";
import { endGroup } from "./group.ts";

/** A member steps back for a while: no turns, no reminders, no place lost. */
export function pauseInGroup(db: Main, who: Id, group: Id, now: Temporal.Instant): Promise<void> {
  return setPause(db, who, group, instantText(now));
}

/** And comes back. */
export function returnToGroup(db: Main, who: Id, group: Id): Promise<void> {
  return setPause(db, who, group, null);
}

function setPause(db: Main, who: Id, group: Id, at: string | null): Promise<void> {
  return atomically(db, async (tx) => {
    const membership = await membershipOf(tx, who, group);
    await tx.updateTable("memberships").set({ paused_at: at }).where("id", "=", membership.id).execute();
    await ring(tx, group);
  });
}

/** A member leaves. The organiser hands over first, unless nobody else is there: then the group closes. */
export function leaveGroup(db: Main, who: Id, group: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    const membership = await membershipOf(tx, who, group);
    if (membership.organiser_id === who) {
      const others = await tx
        .selectFrom("memberships")
        .select("id")
        .where("group_id", "=", group)
        .where("member_id", "!=", who)
        .where("left_at", "is", null)
        .executeTakeFirst();
      if (others) throw new Problem("conflict", "hand-over-first");
      await endGroup(tx, who, group, now);
    }
    await tx
      .updateTable("memberships")
      .set({ left_at: instantText(now) })
      .where("id", "=", membership.id)
      .execute();
    await leaveFloor(tx, group, who);
    await record(tx, "group-left", who, { subject: who, group }, now);
    await ring(tx, group);
  });
}

/** The organiser hands the group to another member, who is its organiser from now on. */
export function handOver(db: Main, who: Id, group: Id, to: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    // The membership is held, so that nobody becomes organiser while they are leaving.
    const { id } = await membershipOf(tx, to, group);
    await locked(tx, tx.selectFrom("memberships").select("id").where("id", "=", id)).executeTakeFirst();
    await membershipOf(tx, to, group);
    await tx.updateTable("groups").set({ organiser_id: to }).where("id", "=", group).execute();
    await record(tx, "organiser-changed", who, { subject: to, group }, now);
    await ring(tx, group);
  });
}
