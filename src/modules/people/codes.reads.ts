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
