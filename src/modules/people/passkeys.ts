import { randomBytes } from "node:crypto";
import { type Id, newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found } from "../../basics/problem.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import type { Attested } from "./passkeys.forms.ts";
import { challengeIn, passkeyMinutes, proofOfNew } from "./passkeys.proofs.ts";
import type { PasskeySite } from "./passkeys.site.ts";

const mostPasskeys = 20;

/** What an answer is for: adding is a member's own affair, signing in anybody's. */
export type Purpose = { kind: "add"; member: Id } | { kind: "sign-in" };

/** Makes a challenge of 256 random bits that one answer may use up, within five minutes. */
export async function newChallenge(
  db: Main,
  purpose: Purpose,
  now: Temporal.Instant,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32));
  await db
    .insertInto("passkey_challenges")
    .values({
      id: newId(),
      challenge: Buffer.from(challenge).toString("base64url"),
      purpose: purpose.kind,
      member_id: purpose.kind === "add" ? purpose.member : null,
      made_at: instantText(now),
      expires_at: instantText(now.add({ minutes: passkeyMinutes })),
    })
    .execute();
  return challenge;
}

/** Uses a challenge up. False where we never made it for this, or it was used, or is over. */
export async function takeChallenge(
  tx: Main,
  challenge: string,
  purpose: Purpose,
  now: Temporal.Instant,
): Promise<boolean> {
  const taken = await tx
    .deleteFrom("passkey_challenges")
    .where("challenge", "=", challenge)
    .where("purpose", "=", purpose.kind)
    .where((row) =>
      purpose.kind === "add" ? row("member_id", "=", purpose.member) : row("member_id", "is", null),
    )
    .where("expires_at", ">", instantText(now))
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}

/** What came of adding: it is kept, the answer proves nothing, somebody has that key already, or there are enough. */
export type Added = "added" | "no-fit" | "known" | "enough";

/**
 * A member adds a passkey that their device made in answer to a challenge of theirs; the same id twice adds one. The
 * answer is proven before the transaction and judged in it, where its challenge goes, whatever it is worth.
 */
export async function addPasskey(
  db: Main,
  who: Id,
  site: PasskeySite,
  made: { id: Id; name: string; answer: Attested },
  now: Temporal.Instant,
): Promise<Added> {
  const key = await proofOfNew(site, made.answer);
  return atomically(db, async (tx) => {
    const member = tx.selectFrom("members").select("id").where("id", "=", who).where("left_at", "is", null);
    found(await locked(tx, member).executeTakeFirst());
    const own = await tx.selectFrom("passkeys").select("id").where("member_id", "=", who).execute();
    if (own.some(({ id }) => id === made.id)) return "added";
    const isOurs = await takeChallenge(tx, challengeIn(made.answer), { kind: "add", member: who }, now);
    if (!isOurs || !key) return "no-fit";
    if (own.length >= mostPasskeys) return "enough";
    const kept = await tx
      .insertInto("passkeys")
      .values({
        id: made.id,
        member_id: who,
        credential_id: key.credentialId,
        public_key: key.publicKey,
        counter: String(key.counter),
        transports: made.answer.response.transports.join(" "),
        name: made.name,
        made_at: instantText(now),
        last_used_on: null,
        version: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!kept) return "known";
    await record(tx, "passkey-added", who, { subject: who }, now);
    return "added";
  });
}

/** Gives one's own passkey another name. False where it was changed meanwhile into something else. */
export function renamePasskey(
  db: Main,
  who: Id,
  passkey: Id,
  { name, version }: { name: string; version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const renamed = await tx
      .updateTable("passkeys")
      .set((set) => ({ name, version: set("version", "+", 1) }))
      .where("id", "=", passkey)
      .where("member_id", "=", who)
      .where("version", "=", version)
      .returning("id")
      .executeTakeFirst();
    if (renamed) return true;
    const own = tx
      .selectFrom("passkeys")
      .select("name")
      .where("id", "=", passkey)
      .where("member_id", "=", who);
    return found(await own.executeTakeFirst()).name === name;
  });
}

/** Removes one's own passkey; a second time changes nothing. Sessions that it opened stay. */
export function removePasskey(db: Main, who: Id, passkey: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const gone = await tx
      .deleteFrom("passkeys")
      .where("id", "=", passkey)
      .where("member_id", "=", who)
      .returning("id")
      .executeTakeFirst();
    if (gone) await record(tx, "passkey-removed", who, { subject: who }, now);
  });
}

/** Removes all that a member has: whoever made them was perhaps somebody else. */
export async function removeEveryPasskey(tx: Main, member: Id, now: Temporal.Instant): Promise<void> {
  const gone = await tx.deleteFrom("passkeys").where("member_id", "=", member).returning("id").execute();
  if (gone.length > 0) await record(tx, "passkey-removed", null, { subject: member }, now);
}
