import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found, Problem } from "../../basics/problem.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import type { Places } from "./places.ts";
import { mustBeHost } from "./roles.ts";

/** A host keeps a member out: for so many days, or for good where `days` is null. The member reads the reason. */
export type KeepingOut = { id: Id; member: Id; days: number | null; reason: string };

/**
 * Keeps somebody out; the same id twice is once. It stands in place of any earlier one, ends the part of host, and lays
 * their places on a pause; for good, it ends their parts and memberships too. Nobody does this to themselves:
 * not-allowed, "not-oneself". True where something changed.
 */
export function keepOut(
  db: Main,
  host: Id,
  what: KeepingOut,
  rooms: Pick<Places, "onBan">,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    // NOTE: the hosts are held here, so that two who keep each other out at the same moment leave one.
    await mustBeHost(tx, host);
    if (host === what.member) throw new Problem("not-allowed", "not-oneself");
    await holdMember(tx, what.member);
    const before = await tx
      .selectFrom("suspensions")
      .select("id")
      .where("id", "=", what.id)
      .executeTakeFirst();
    if (before) return false;
    await endThoseInForce(tx, host, what.member, now);
    await tx
      .insertInto("suspensions")
      .values({
        id: what.id,
        member_id: what.member,
        kind: what.days === null ? "ban" : "suspension",
        reason: what.reason,
        from_at: instantText(now),
        until_at: what.days === null ? null : instantText(now.add({ hours: 24 * what.days })),
        made_by: host,
        lifted_at: null,
        lifted_by: null,
      })
      .execute();
    await endParts(tx, what, now);
    if (what.days === null) {
      await endInvitations(tx, host, what.member, now);
      await rooms.onBan?.(tx, what.member, now);
    }
    await record(tx, "member-suspended", host, { subject: what.member }, now);
    return true;
  });
}

/** A host lets somebody in again before the time is over. True where something changed. */
export function letInAgain(db: Main, host: Id, member: Id, now: Temporal.Instant): Promise<boolean> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    await holdMember(tx, member);
    const lifted = await endThoseInForce(tx, host, member, now);
    if (lifted) await record(tx, "suspension-lifted", host, { subject: member }, now);
    return lifted;
  });
}

async function holdMember(tx: Main, member: Id): Promise<void> {
  const query = tx.selectFrom("members").select("id").where("id", "=", member).where("left_at", "is", null);
  found(await locked(tx, query).executeTakeFirst());
}

/** Ends what is in force, and the pause that came with it. */
async function endThoseInForce(tx: Main, host: Id, member: Id, now: Temporal.Instant): Promise<boolean> {
  const at = instantText(now);
  const ended = await tx
    .updateTable("suspensions")
    .set({ lifted_at: at, lifted_by: host })
    .where("member_id", "=", member)
    .where("lifted_at", "is", null)
    .where((is) => is.or([is("until_at", "is", null), is("until_at", ">", at)]))
    .returning("from_at")
    .execute();
  if (ended.length === 0) return false;
  const since = ended.map((row) => row.from_at);
  await tx
    .updateTable("members")
    .set({ paused_at: null })
    .where("id", "=", member)
    .where("paused_at", "in", since)
    .execute();
  return true;
}

/** Others see somebody on a pause; who keeps the house is somebody who is in it. */
async function endParts(tx: Main, { member, days }: KeepingOut, now: Temporal.Instant): Promise<void> {
  await tx
    .deleteFrom("role_grants")
    .where("member_id", "=", member)
    .$if(days !== null, (roles) => roles.where("role", "=", "host"))
    .execute();
  await tx
    .updateTable("members")
    .set({ paused_at: instantText(now) })
    .where("id", "=", member)
    .where("paused_at", "is", null)
    .execute();
}

/** By a link of their own nobody comes in again under another address. */
async function endInvitations(tx: Main, host: Id, member: Id, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable("invitations")
    .set({ revoked_at: instantText(now), revoked_by: host })
    .where("made_by", "=", member)
    .where("revoked_at", "is", null)
    .execute();
}
