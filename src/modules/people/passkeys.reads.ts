import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** A member's own passkeys, the oldest first. */
export const passkeysOf = (read: Main, who: Id) =>
  read
    .selectFrom("passkeys")
    .select(["id", "name", "made_at", "last_used_on", "credential_id", "transports"])
    .where("member_id", "=", who)
    .orderBy("made_at")
    .orderBy("id")
    .execute();

export type PasskeyListed = Awaited<ReturnType<typeof passkeysOf>>[number];

/** One of a member's own; undefined where it is somebody else's. */
export const passkeyOf = (read: Main, who: Id, passkey: Id) =>
  read
    .selectFrom("passkeys")
    .select(["id", "name", "version"])
    .where("id", "=", passkey)
    .where("member_id", "=", who)
    .executeTakeFirst();

/** How a member's device will call them, and whether a sign-in by mail has shown that the address is theirs; true where there is none to show. */
export async function passkeyOwner(
  read: Main,
  who: Id,
): Promise<{ id: Id; name: string; isProven: boolean } | undefined> {
  const row = await read
    .selectFrom("members")
    .select(["id", "name", "email", "email_proven_at"])
    .where("id", "=", who)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row && { id: row.id, name: row.name, isProven: row.email === null || row.email_proven_at !== null };
}
