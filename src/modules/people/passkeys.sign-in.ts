import { dayOf } from "../../basics/instant.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import type { Asserted } from "./passkeys.forms.ts";
import { challengeIn, proofOfUse } from "./passkeys.proofs.ts";
import type { PasskeySite } from "./passkeys.site.ts";
import { takeChallenge } from "./passkeys.ts";
import { type Browser, sessionOfFirstPress, startSession, type StartedSession } from "./sessions.ts";

/** Why a passkey signs nobody in: it proves nothing, whichever way; or its device has counted back, as a copy would. */
export type PasskeyRefused = "no-fit" | "counted-back";

/**
 * Signs in by a passkey, whose own answer says whose it is. The answer is proven before the transaction and judged in
 * it, where its challenge goes, whatever it is worth. Source: WebAuthn Level 3, section 7.2.
 */
export async function signInByPasskey(
  db: Main,
  site: PasskeySite,
  answer: Asserted,
  browser: Browser,
  now: Temporal.Instant,
): Promise<StartedSession | PasskeyRefused> {
  const key = await db
    .selectFrom("passkeys")
    .select(["id", "member_id", "credential_id", "public_key"])
    .where("credential_id", "=", answer.id)
    .executeTakeFirst();
  const use = key ? await proofOfUse(site, key, answer) : null;
  return atomically(db, async (tx) => {
    const isOurs = await takeChallenge(tx, challengeIn(answer), { kind: "sign-in" }, now);
    if (!isOurs) return (await sessionOfFirstPress(tx, browser, now)) ?? "no-fit";
    if (!key || !use) return "no-fit";
    const query = tx.selectFrom("passkeys").select("counter").where("id", "=", key.id);
    const stands = await locked(tx, query).executeTakeFirst();
    if (!stands) return "no-fit";
    if (!countsOn(Number(stands.counter), use.counter)) return "counted-back";
    await tx
      .updateTable("passkeys")
      .set({ counter: String(use.counter), last_used_on: dayOf(now) })
      .where("id", "=", key.id)
      .execute();
    return startSession(tx, key.member_id, browser, now);
  });
}

// Many devices do not count and always say 0; one that counts never says the same twice.
const countsOn = (before: number, after: number): boolean => after > before || (before === 0 && after === 0);
