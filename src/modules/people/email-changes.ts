import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { sameText } from "../../basics/secret.ts";
import { atomically, isTaken, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { mayHaveMail } from "./mail-limits.ts";
import { hashCode, newCode, signInMinutes } from "./sign-in.ts";

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
    if (kept && (await mayHaveMail(tx, key, "email-change", asked.email, now))) {
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
): Promise<{ to: string; member: Id; name: string; code: string } | null> {
  return atomically(db, async (tx) => {
    const asked = await openChange(tx, change, now).executeTakeFirst();
    if (!asked) return null;
    if (await hasOwner(tx, asked.email)) return null;
    const code = newCode();
    await tx
      .updateTable("email_changes")
      .set({ code_hash: hashCode(key, change, code) })
      .where("id", "=", change)
      .execute();
    return { to: asked.email, member: asked.member_id, name: asked.name, code };
  });
}

/** What came of typing the code: the address is in use, the code was not the one, or another member has the address by now. */
export type Confirmed = "changed" | "no-fit" | "taken";

/** Takes the new address if the code fits. The member's printed links end; sessions stay. */
export async function confirmEmailChange(
  db: Main,
  key: string,
  who: Id,
  typed: { change: Id; code: string },
  now: Temporal.Instant,
): Promise<Confirmed> {
  try {
    return await changeEmail(db, key, who, typed, now);
  } catch (error) {
    // Two may look at the same moment and both find it free; the database lets one of them have it.
    if (isTaken(error)) return "taken";
    throw error;
  }
}

function changeEmail(
  db: Main,
  key: string,
  who: Id,
  typed: { change: Id; code: string },
  now: Temporal.Instant,
): Promise<Confirmed> {
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
      return "no-fit";
    if (asked.used_at !== null) return "changed";
    if (await hasOwner(tx, asked.email, who)) return "taken";
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
    await tx.deleteFrom("sign_in_links").where("member_id", "=", who).where("used_at", "is", null).execute();
    return "changed";
  });
}

async function hasOwner(db: Main, email: string, besides: Id | null = null): Promise<boolean> {
  const owner = await db.selectFrom("members").select("id").where("email", "=", email).executeTakeFirst();
  return owner !== undefined && owner.id !== besides;
}

/** The address that a change is about, for its page; undefined where it is over or somebody else's. */
export const emailChangeOf = (read: Main, who: Id, change: Id, now: Temporal.Instant) =>
  openChange(read, change, now).where("member_id", "=", who).executeTakeFirst();

const openChange = (db: Main, change: Id, now: Temporal.Instant) =>
  db
    .selectFrom("email_changes")
    .innerJoin("members", "members.id", "email_changes.member_id")
    .select([
      "email_changes.id",
      "email_changes.member_id",
      "email_changes.email",
      "members.name",
      "members.email as present_email",
    ])
    .where("email_changes.id", "=", change)
    .where("used_at", "is", null)
    .where("expires_at", ">", instantText(now))
    .where("left_at", "is", null);
