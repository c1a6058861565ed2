import { randomInt } from "node:crypto";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { hashSecret, newSecret, sameText, signText } from "../../basics/secret.ts";
import { atomically, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { mayHaveMail } from "./mail-limits.ts";
import { removeEveryPasskey } from "./passkeys.ts";
import { type Browser, sessionOfFirstPress, startSession, type StartedSession } from "./sessions.ts";

/** How long a code and a link are good for. */
export const signInMinutes = 15;
export const mostTries = 5;

export type SignInAsked = { id: Id; email: string; sharedComputer: boolean };

/**
 * Somebody wants to sign in. It is written down in the same way for an address that is known and one that is not; code
 * and link are made when the mail is written. The same id twice asks once. Sources: OWASP ASVS 5, V6.
 */
export function askToSignIn(db: Main, key: string, asked: SignInAsked, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const kept = await tx
      .insertInto("sign_in_requests")
      .values({
        id: asked.id,
        email: asked.email,
        shared_computer: asked.sharedComputer ? 1 : 0,
        asked_at: instantText(now),
        expires_at: instantText(now.add({ minutes: signInMinutes })),
        code_hash: null,
        link_hash: null,
        tries: 0,
        used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (kept && (await mayHaveMail(tx, key, "sign-in", asked.email, now))) {
      await record(tx, "sign-in-asked", null, { subject: asked.id }, now);
    }
  });
}

/** `member` is null where nobody has the address. */
export type SignInMail = { to: string; member: Id | null; name: string; code: string; linkSecret: string };

/**
 * Makes code and link for the mail that is being written; null when the request is over. For an address that nobody has
 * it does the same, so that whoever measures what this costs the next page learns nothing; that code opens no door. Only their hashes stay. What earlier mails to the address said is over then: the newest is the one that counts.
 */
export function prepareSignIn(
  db: Main,
  key: string,
  request: Id,
  now: Temporal.Instant,
): Promise<SignInMail | null> {
  return atomically(db, async (tx) => {
    const asked = await tx
      .selectFrom("sign_in_requests")
      .leftJoin("members", (join) =>
        join.onRef("members.email", "=", "sign_in_requests.email").on("left_at", "is", null),
      )
      .select(["sign_in_requests.email", "members.id as member", "members.name"])
      .where("sign_in_requests.id", "=", request)
      .where("used_at", "is", null)
      .where("expires_at", ">", instantText(now))
      .executeTakeFirst();
    if (!asked) return null;
    const code = newCode();
    const linkSecret = newSecret();
    // A request whose own mail is still to be written stays open: that mail will be the newest then.
    await tx
      .updateTable("sign_in_requests")
      .set({ expires_at: instantText(now) })
      .where("email", "=", asked.email)
      .where("id", "!=", request)
      .where("code_hash", "is not", null)
      .where("used_at", "is", null)
      .where("expires_at", ">", instantText(now))
      .execute();
    await tx
      .updateTable("sign_in_requests")
      .set({ code_hash: hashCode(key, request, code), link_hash: hashSecret(linkSecret) })
      .where("id", "=", request)
      .execute();
    return { to: asked.email, member: asked.member, name: asked.name ?? "", code, linkSecret };
  });
}

/** Signs in by a code. Null where it does not fit, is over, was used, or was tried five times; which of these is not told. */
export function signInByCode(
  db: Main,
  key: string,
  typed: { request: Id; code: string },
  browser: Omit<Browser, "sharedComputer">,
  now: Temporal.Instant,
): Promise<StartedSession | null> {
  return atomically(db, async (tx) => {
    // NOTE: the try is counted by the same statement that looks, so that many at once get no more than five.
    const asked = await tx
      .updateTable("sign_in_requests")
      .set((set) => ({ tries: set("tries", "+", 1) }))
      .where("id", "=", typed.request)
      .where("used_at", "is", null)
      .where("expires_at", ">", instantText(now))
      .where("tries", "<", mostTries)
      .returning(["email", "shared_computer", "code_hash"])
      .executeTakeFirst();
    const whole = { ...browser, sharedComputer: asked?.shared_computer === 1 };
    if (!asked) return sessionOfFirstPress(tx, whole, now);
    if (!asked.code_hash || !sameText(asked.code_hash, hashCode(key, typed.request, typed.code))) return null;
    await tx
      .updateTable("sign_in_requests")
      .set({ used_at: instantText(now) })
      .where("id", "=", typed.request)
      .execute();
    return sessionByAddress(tx, asked.email, whole, now);
  });
}

/** Signs in by a link, mailed or printed, and uses it up. Null where it is over or was used. */
export function signInByLink(
  db: Main,
  secret: string,
  browser: Browser,
  now: Temporal.Instant,
): Promise<StartedSession | null> {
  return atomically(db, async (tx) => {
    const at = instantText(now);
    const mailed = await tx
      .updateTable("sign_in_requests")
      .set({ used_at: at })
      .where("link_hash", "=", hashSecret(secret))
      .where("used_at", "is", null)
      .where("expires_at", ">", at)
      .returning("email")
      .executeTakeFirst();
    if (mailed) return sessionByAddress(tx, mailed.email, browser, now);
    const printed = await tx
      .updateTable("sign_in_links")
      .set({ used_at: at })
      .where("secret_hash", "=", hashSecret(secret))
      .where("used_at", "is", null)
      .where("expires_at", ">", at)
      .returning("member_id")
      .executeTakeFirst();
    if (printed) return startSession(tx, printed.member_id, browser, now);
    return sessionOfFirstPress(tx, browser, now);
  });
}

/** Whom a link signs in, without using it up; null where it is over. */
export async function ownerOfLink(
  read: Main,
  secret: string,
  now: Temporal.Instant,
): Promise<{ name: string; sharedComputer: boolean } | null> {
  const at = instantText(now);
  const mailed = await read
    .selectFrom("sign_in_requests")
    .innerJoin("members", "members.email", "sign_in_requests.email")
    .select(["members.name", "shared_computer"])
    .where("link_hash", "=", hashSecret(secret))
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  if (mailed) return { name: mailed.name, sharedComputer: mailed.shared_computer === 1 };
  const printed = await read
    .selectFrom("sign_in_links")
    .innerJoin("members", "members.id", "sign_in_links.member_id")
    .select("members.name")
    .where("secret_hash", "=", hashSecret(secret))
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  return printed ? { name: printed.name, sharedComputer: false } : null;
}

/** Six digits, each as likely as the other. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** What is kept of a code. With the server's key in it, for six digits alone could be tried out in a moment. */
export const hashCode = (key: string, about: Id, code: string): string =>
  signText(key, `code:${about}:${code}`);

async function sessionByAddress(
  db: Main,
  email: string,
  browser: Browser,
  now: Temporal.Instant,
): Promise<StartedSession | null> {
  const member = await db
    .selectFrom("members")
    .select(["id", "email_proven_at"])
    .where("email", "=", email)
    .where("left_at", "is", null)
    .executeTakeFirst();
  if (!member) return null;
  if (member.email_proven_at === null) await proveAddress(db, member.id, now);
  return startSession(db, member.id, browser, now);
}

/**
 * The first sign-in by mail shows whose address it is. Whoever joined with it until then may have mistyped it, or typed
 * somebody else's: their sessions end, and with them the passkeys, by which they would come back in.
 */
async function proveAddress(db: Main, member: Id, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable("members")
    .set({ email_proven_at: instantText(now) })
    .where("id", "=", member)
    .execute();
  await db.deleteFrom("sessions").where("member_id", "=", member).execute();
  await removeEveryPasskey(db, member, now);
}
