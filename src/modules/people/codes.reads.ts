import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import { mostTries } from "./sign-in.ts";

/** Of these requests, to sign in or for another address, those whose code would still be taken, each with its end. */
export async function openCodes(
  read: Main,
  requests: readonly Id[],
  now: Temporal.Instant,
): Promise<Map<Id, string>> {
  if (requests.length === 0) return new Map();
  const rows = await Promise.all(
    (["sign_in_requests", "email_changes"] as const).map((table) =>
      read
        .selectFrom(table)
        .select(["id", "expires_at"])
        .where("id", "in", requests)
        .where("used_at", "is", null)
        .where("tries", "<", mostTries)
        .where("expires_at", ">", instantText(now))
        .execute(),
    ),
  );
  return new Map(rows.flat().map((row) => [row.id, row.expires_at]));
}

/** In a query: that the code of the request in the column, to sign in or for another address, would still be taken. */
export const hasOpenCode = (request: string, now: Temporal.Instant): RawBuilder<SqlBool> => {
  const isOpen = sql`asked.id = ${sql.ref(request)} and asked.used_at is null
    and asked.tries < ${mostTries} and asked.expires_at > ${instantText(now)}`;
  return sql<SqlBool>`(exists (select 1 from sign_in_requests as asked where ${isOpen})
    or exists (select 1 from email_changes as asked where ${isOpen}))`;
};
