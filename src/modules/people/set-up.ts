import { type Id, newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { notFound, Problem } from "../../basics/problem.ts";
import { hashSecret, newSecret } from "../../basics/secret.ts";
import { atomically, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { addMember } from "./members.ts";
import { type Browser, sessionOfFirstPress, startSession, type StartedSession } from "./sessions.ts";

/** There is one community in a house; its row has this id. */
export const theCommunity = 1;

/** A fresh one-time secret for setting the community up, which ends every earlier one; null once that is done. */
export function replaceSetUpLink(db: Main, now: Temporal.Instant): Promise<string | null> {
  return atomically(db, async (tx) => {
    await tx.deleteFrom("set_up_links").execute();
    const community = await tx
      .selectFrom("community")
      .select("id")
      .where("id", "=", theCommunity)
      .executeTakeFirst();
    if (community) return null;
    const secret = newSecret();
    await tx
      .insertInto("set_up_links")
      .values({ id: newId(), secret_hash: hashSecret(secret), made_at: instantText(now) })
      .execute();
    return secret;
  });
}

/** Whether a community waits to be set up by this secret. */
export async function isSetUpLink(read: Main, secret: string): Promise<boolean> {
  const link = await read
    .selectFrom("set_up_links")
    .select("id")
    .where("secret_hash", "=", hashSecret(secret))
    .executeTakeFirst();
  return link !== undefined;
}

/** Founds the community and signs its host in; the second press of a double click opens the same session. */
export async function setUpAndEnter(
  db: Main,
  secret: string,
  setUp: SetUp,
  browser: Browser,
  now: Temporal.Instant,
): Promise<StartedSession> {
  try {
    return await atomically(db, async (tx) =>
      startSession(tx, await setUpCommunity(tx, secret, setUp, now), browser, now),
    );
  } catch (error) {
    const first = error instanceof Problem ? await sessionOfFirstPress(db, browser, now) : null;
    if (!first) throw error;
    return first;
  }
}

export type SetUp = { name: string; line: string; timeZone: string; hostName: string; email: string };

/** Founds the community with its first member, who is its host, and returns their id. Of two at once one wins; the other: conflict, "set-up-already". */
export function setUpCommunity(db: Main, secret: string, setUp: SetUp, now: Temporal.Instant): Promise<Id> {
  return atomically(db, async (tx) => {
    const founded = await tx
      .insertInto("community")
      .values({
        id: theCommunity,
        name: setUp.name,
        line: setUp.line,
        time_zone: setUp.timeZone,
        confirms_groups: 0,
        made_at: instantText(now),
        version: 1,
        mail_name: "",
        mail_says_what: 0,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!founded) throw new Problem("conflict", "set-up-already");
    const used = await tx
      .deleteFrom("set_up_links")
      .where("secret_hash", "=", hashSecret(secret))
      .returning("id")
      .executeTakeFirst();
    if (!used) throw notFound();
    const { hostName: name, email, timeZone } = setUp;
    const host = await addMember(tx, { id: newId(), name, email, workLine: "", timeZone }, now);
    await tx
      .insertInto("role_grants")
      .values({ member_id: host, role: "host", granted_by: host, granted_at: instantText(now) })
      .execute();
    await record(tx, "community-set-up", host, {}, now);
    return host;
  });
}
