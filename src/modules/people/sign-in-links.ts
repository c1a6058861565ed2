import { type Id, newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found } from "../../basics/problem.ts";
import { hashSecret, newSecret } from "../../basics/secret.ts";
import { atomically, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { mustBeHost } from "./roles.ts";

/** How long a printed link waits to be used, in hours. */
export const printedLinkHours = 48;

/** A host makes a one-time sign-in link for a member who cannot get mail; an earlier one ends, and the member hears of it by mail where mail reaches them. The secret is shown once and kept nowhere. */
export function makeSignInLink(
  db: Main,
  host: Id,
  member: Id,
  now: Temporal.Instant,
  hours = printedLinkHours,
): Promise<string> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    found(
      await tx
        .selectFrom("members")
        .select("id")
        .where("id", "=", member)
        .where("left_at", "is", null)
        .executeTakeFirst(),
    );
    await tx
      .deleteFrom("sign_in_links")
      .where("member_id", "=", member)
      .where("used_at", "is", null)
      .execute();
    const secret = newSecret();
    await tx
      .insertInto("sign_in_links")
      .values({
        id: newId(),
        member_id: member,
        secret_hash: hashSecret(secret),
        made_by: host,
        made_at: instantText(now),
        expires_at: instantText(now.add({ hours })),
        used_at: null,
      })
      .execute();
    await record(tx, "sign-in-link-made", host, { subject: member }, now);
    return secret;
  });
}
