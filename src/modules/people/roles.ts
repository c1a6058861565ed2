import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { atomically, locked, type Main, type Role } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { suspensionOf } from "./suspensions.reads.ts";

/** Whether a member is a host now. */
export async function isHost(read: Main, who: Id): Promise<boolean> {
  const grant = await read
    .selectFrom("role_grants")
    .select("role")
    .where("member_id", "=", who)
    .where("role", "=", "host")
    .executeTakeFirst();
  return grant !== undefined;
}

/** Refuses everybody but a host, as if there were nothing here. */
export async function mustBeHost(db: Main, who: Id): Promise<void> {
  const hosts = await lockedHosts(db);
  if (!hosts.includes(who)) throw notFound();
}

/**
 * A host gives a member a role; a second time changes nothing. True where it changed. To whom the house is closed:
 * conflict, "house-is-closed", for such a host would count as one and could do nothing.
 */
export function giveRole(
  db: Main,
  host: Id,
  member: Id,
  role: Role,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    // Held, so that nobody closes the house to them at the same moment.
    const there = tx.selectFrom("members").select("id").where("id", "=", member).where("left_at", "is", null);
    found(await locked(tx, there).executeTakeFirst());
    if (await suspensionOf(tx, member, now)) throw new Problem("conflict", "house-is-closed");
    const given = await tx
      .insertInto("role_grants")
      .values({ member_id: member, role, granted_by: host, granted_at: instantText(now) })
      .onConflict((conflict) => conflict.doNothing())
      .returning("member_id")
      .executeTakeFirst();
    if (given) await record(tx, "role-given", host, { subject: member }, now);
    return given !== undefined;
  });
}

/** A host takes a role back. The last host keeps it: conflict, "last-host". True where it changed. */
export function takeRole(
  db: Main,
  host: Id,
  member: Id,
  role: Role,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    if (role === "host") await mustNotBeLastHost(tx, member);
    const taken = await tx
      .deleteFrom("role_grants")
      .where("member_id", "=", member)
      .where("role", "=", role)
      .returning("member_id")
      .executeTakeFirst();
    if (taken) await record(tx, "role-taken", host, { subject: member }, now);
    return taken !== undefined;
  });
}

/** A community is never left without a host: conflict, "last-host". Call it in the transaction that takes the role. */
export async function mustNotBeLastHost(db: Main, member: Id): Promise<void> {
  const hosts = await lockedHosts(db);
  if (hosts.length === 1 && hosts[0] === member) throw new Problem("conflict", "last-host");
}

// Locked, so that two hosts who take each other's role at the same moment leave one.
async function lockedHosts(db: Main): Promise<Id[]> {
  const grants = db
    .selectFrom("role_grants")
    .select("member_id")
    .where("role", "=", "host")
    .orderBy("member_id");
  return (await locked(db, grants).execute()).map((grant) => grant.member_id);
}
