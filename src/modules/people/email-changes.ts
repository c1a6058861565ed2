import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { sameText } from "../../basics/secret.ts";
import { atomically, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { hashCode, mayHaveMail, newCode, signInMinutes } from "./sign-in.ts";

const mostTries = 5;

/** A member names another address. A code goes there, and word of it to the present one; nothing changes until the code is typed. */
export function askToChangeEmail(
  db: Main,
  key: string,
  who: Id,
  asked: { id: Id; email: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const kept = await tx
      .insertInto("email_changes")
      .values({
        id: asked.id,
        member_id: who,
        email: asked.email,
        asked_at: instantText(now),
        expires_at: instantText(now.add({ minutes: signInMinutes })),
        code_hash: null,
        tries: 0,
        used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (kept && (await mayHaveMail(tx, key, asked.email, now))) {
      await record(tx, "email-change-asked", who, { subject: asked.id }, now);
    }
  });
}

/** Makes the code for the mail that is being written; null when the change is over, or another member has the address. */
export function prepareEmailChange(
  db: Main,
  key: string,
  change: Id,
  now: Temporal.Instant,
): Promise<{ to: string; name: string; code: string } | null> {
  return atomically(db, async (tx) => {
    const asked = await openChange(tx, change, now).executeTakeFirst();
    if (!asked) return null;
    const taken = await tx
      .selectFrom("members")
      .select("id")
      .where("email", "=", asked.email)
      .executeTakeFirst();
    if (taken) return null;
    const code = newCode();
    await tx
      .updateTable("email_changes")
      .set({ code_hash: hashCode(key, change, code) })
      .where("id", "=", change)
      .execute();
    return { to: asked.email, name: asked.name, code };
  });
}

/** Takes the new address if the code fits. The member's printed links end; sessions stay. */
export function confirmEmailChange(
  db: Main,
  key: string,
  who: Id,
  typed: { change: Id; code: string },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const asked = await tx
      .updateTable("email_changes")
      .set((set) => ({ tries: set("tries", "+", 1) }))
      .where("id", "=", typed.change)
      .where("member_id", "=", who)
      .where("expires_at", ">", instantText(now))
      .where("tries", "<", mostTries)
      .returning(["email", "code_hash", "used_at"])
      .executeTakeFirst();
    if (!asked?.code_hash || !sameText(asked.code_hash, hashCode(key, typed.change, typed.code)))
      return false;
    if (asked.used_at !== null) return true;
    const taken = await tx
      .selectFrom("members")
      .select("id")
      .where("email", "=", asked.email)
      .executeTakeFirst();
    if (taken) return false;
    await tx
      .updateTable("members")
      .set({ email: asked.email, email_proven_at: instantText(now) })
      .where("id", "=", who)
      .execute();
    await tx
      .updateTable("email_changes")
      .set({ used_at: instantText(now) })
      .where("id", "=", typed.change)
      .execute();
    return true;
  });
}

/** The address that a change is about, for its page; undefined where it is over or somebody else's. */
export const emailChangeOf = (read: Main, who: Id, change: Id, now: Temporal.Instant) =>
  openChange(read, change, now).where("member_id", "=", who).executeTakeFirst();

const openChange = (db: Main, change: Id, now: Temporal.Instant) =>
  db
    .selectFrom("email_changes")
    .innerJoin("members", "members.id", "email_changes.member_id")
    .select(["email_changes.id", "email_changes.email", "members.name", "members.email as present_email"])
    .where("email_changes.id", "=", change)
    .where("used_at", "is", null)
    .where("expires_at", ">", instantText(now))
    .where("left_at", "is", null);
