import { type Id, newId } from "../../basics/ids.ts";
import { dayOf, daysFrom, instantText } from "../../basics/instant.ts";
import { hashSecret, newSecret } from "../../basics/secret.ts";
import { sql } from "kysely";
import { atomically, type Main } from "../../database/index.ts";
import { keptFor } from "./kept-for.ts";

const longDays = keptFor.session;
/** How long a session on a shared computer lasts. */
export const sharedHours = 2;
const doubleClickMinutes = 10;

/**
 * The browser that signs in. `secret` is the one that its form will give it, so that a double click opens one session;
 * `before` is what it brought: that session ends, for a new sign-in always means a new secret.
 */
export type Browser = {
  device: string;
  sharedComputer: boolean;
  secret?: string;
  before?: string | undefined;
};

export type StartedSession = { id: Id; member: Id; secret: string; sharedComputer: boolean };

/** Opens a session: 60 days from its last use, or two hours on a shared computer. Only the hash of its secret is kept. */
export function startSession(
  db: Main,
  member: Id,
  browser: Browser,
  now: Temporal.Instant,
): Promise<StartedSession> {
  return atomically(db, async (tx) => {
    if (browser.before) await endSessionOfBrowser(tx, browser.before);
    const id = newId();
    const secret = await unusedSecret(tx, browser.secret);
    await tx
      .insertInto("sessions")
      .values({
        id,
        secret_hash: hashSecret(secret),
        member_id: member,
        device: browser.device,
        shared_computer: browser.sharedComputer ? 1 : 0,
        made_at: instantText(now),
        // By the day: nobody needs to know the hour at which somebody was here.
        last_used_on: dayOf(now),
        expires_at: browser.sharedComputer
          ? instantText(now.add({ hours: sharedHours }))
          : daysFrom(now, longDays),
      })
      .execute();
    return { id, member, secret, sharedComputer: browser.sharedComputer };
  });
}

// A form that somebody else sent before, from the same page gone back to, must not open the session of that other person.
async function unusedSecret(db: Main, wanted: string | undefined): Promise<string> {
  if (!wanted) return newSecret();
  const used = await db
    .selectFrom("sessions")
    .select("id")
    .where("secret_hash", "=", hashSecret(wanted))
    .executeTakeFirst();
  return used ? newSecret() : wanted;
}

/** The session that the first press of a double click opened, if this is the second. */
export async function sessionOfFirstPress(
  db: Main,
  browser: Browser | undefined,
  now: Temporal.Instant,
): Promise<StartedSession | null> {
  if (!browser?.secret) return null;
  const row = await db
    .selectFrom("sessions")
    .select(["id", "member_id", "shared_computer"])
    .where("secret_hash", "=", hashSecret(browser.secret))
    .where("made_at", ">", instantText(now.subtract({ minutes: doubleClickMinutes })))
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    member: row.member_id,
    secret: browser.secret,
    sharedComputer: row.shared_computer === 1,
  };
}

/** Notes that a session is in use today, and lets it live another 60 days from now; a shared computer's does not grow. */
export async function noteUse(db: Main, session: Id, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable("sessions")
    .set({
      last_used_on: dayOf(now),
      expires_at: sql<string>`case when shared_computer = 1 then expires_at else ${daysFrom(now, longDays)} end`,
    })
    .where("id", "=", session)
    .execute();
}

/** Ends one of a member's own sessions, wherever it is. */
export async function endSession(db: Main, who: Id, session: Id): Promise<void> {
  await db.deleteFrom("sessions").where("id", "=", session).where("member_id", "=", who).execute();
}

/** Ends all of a member's sessions but the one in use. */
export async function endOtherSessions(db: Main, who: Id, current: Id): Promise<void> {
  await db.deleteFrom("sessions").where("member_id", "=", who).where("id", "!=", current).execute();
}

/** Ends the session of the browser that brings this secret. */
export async function endSessionOfBrowser(db: Main, secret: string): Promise<void> {
  await db.deleteFrom("sessions").where("secret_hash", "=", hashSecret(secret)).execute();
}
