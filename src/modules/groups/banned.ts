import { sql } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { type Main, locked } from "../../database/index.ts";
import { isKeptOut } from "../people/index.ts";
import { settleForming } from "./finding/formings-settling.ts";
import { handOver, leaveGroup } from "./membership/membership.ts";
import { endWish, holdWaitingRoom } from "./membership/wishes-ending.ts";

/**
 * A host has closed the house to a member for good: they leave every group. One that they kept together goes to whoever
 * is there longest, or closes where nobody else is. They wait for none, and come into none that they said yes to. Call it
 * in the transaction of the ban.
 */
export async function leaveEveryGroup(tx: Main, member: Id, now: Temporal.Instant): Promise<void> {
  const mine = tx
    .selectFrom("memberships")
    .select("group_id")
    .where("member_id", "=", member)
    .where("left_at", "is", null);
  const groups = tx
    .selectFrom("groups")
    .select(["id", "organiser_id"])
    .where("id", "in", mine)
    .where("closed_at", "is", null)
    .orderBy("id");
  for (const group of await locked(tx, groups).execute()) {
    const heir = group.organiser_id === member ? await longestThere(tx, group.id, member, now) : null;
    if (heir !== null) await handOver(tx, member, group.id, heir, now);
    await leaveGroup(tx, member, group.id, now);
  }
  await leaveWaitingRoom(tx, member, now);
  await tx
    .deleteFrom("group_requests")
    .where("member_id", "=", member)
    .where("answered_at", "is", null)
    .execute();
}

/** Their wish ends, and in groups that may come about they count as one who said no. */
async function leaveWaitingRoom(tx: Main, member: Id, now: Temporal.Instant): Promise<void> {
  await holdWaitingRoom(tx);
  const open = tx.selectFrom("formings").select("id").where("ended_at", "is", null);
  const asked = await tx
    .updateTable("forming_members")
    .set({ answer: "no", answered_at: instantText(now) })
    .where("member_id", "=", member)
    .where("forming_id", "in", open)
    .returning("forming_id")
    .execute();
  await endWish(tx, member, "withdrawn", now);
  for (const { forming_id } of asked) await settleForming(tx, forming_id, now);
}

/** Whoever else came first and may take part; where nobody may just now, whoever came first. */
async function longestThere(tx: Main, group: Id, except: Id, now: Temporal.Instant): Promise<Id | null> {
  const row = await tx
    .selectFrom("memberships")
    .select("member_id")
    .where("group_id", "=", group)
    .where("member_id", "!=", except)
    .where("left_at", "is", null)
    .orderBy(sql`case when ${isKeptOut("memberships.member_id", instantText(now))} then 1 else 0 end`)
    .orderBy("joined_at")
    .orderBy("id")
    .executeTakeFirst();
  return row?.member_id ?? null;
}
