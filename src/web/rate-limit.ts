import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { instantText } from "../basics/instant.ts";
import { Problem } from "../basics/problem.ts";
import type { Main } from "../database/index.ts";
import type { Ask } from "./context.ts";
import { networkOf } from "./network.ts";

/** So many uses in so many minutes. */
export type Limit = { name: string; most: number; minutes: number };

/**
 * Counts one use of a key and says whether it was within the limit. Kept in the database, so that it holds over
 * restarts and over several processes.
 */
export async function withinLimit(
  db: Main,
  limit: Limit,
  key: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const at = instantText(now);
  const ends = instantText(now.add({ minutes: limit.minutes }));
  const row = await db
    .insertInto("rate_limits")
    .values({ key: `${limit.name}:${key}`, window_ends_at: ends, uses: 1 })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((set) => ({
        uses: sql<number>`case when rate_limits.window_ends_at <= ${at} then 1 else rate_limits.uses + 1 end`,
        window_ends_at: set
          .case()
          .when("rate_limits.window_ends_at", "<=", at)
          .then(ends)
          .else(set.ref("rate_limits.window_ends_at"))
          .end(),
      })),
    )
    .returning("uses")
    .executeTakeFirstOrThrow();
  return row.uses <= limit.most;
}

/** Counts one use by this visitor's network address and, when signed in, by the account. Over the limit: a Problem. */
export async function holdToLimit(c: Ask, limit: Limit): Promise<void> {
  const { db, now, viewer } = c.var;
  const keys = [`from:${networkKey(c)}`];
  if (viewer) keys.push(`by:${viewer.id}`);
  for (const key of keys) {
    // NOTE: many people share one address (a library), so an address may do ten times what one account may.
    const most = viewer && key.startsWith("from:") ? limit.most * 10 : limit.most;
    if (!(await withinLimit(db, { ...limit, most }, key, now))) throw new Problem("not-allowed", "too-often");
  }
}

/** Throws away counters whose window is over. */
export async function sweepLimits(db: Main, now: Temporal.Instant): Promise<void> {
  await db.deleteFrom("rate_limits").where("window_ends_at", "<=", instantText(now)).execute();
}

/** A mark of the visitor's address that changes every day and cannot be turned back: no address is ever stored. */
function networkKey(c: Ask): string {
  const day = instantText(c.var.now).slice(0, 10);
  return createHmac("sha256", c.var.house.key)
    .update(`${day} ${networkOf(visitorAddress(c))}`)
    .digest("base64url")
    .slice(0, 22);
}

function visitorAddress(c: Ask): string {
  const hops = c.var.house.config.trustedProxy;
  if (hops > 0) {
    const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
    return forwarded.at(-hops) ?? "";
  }
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
  return incoming?.socket?.remoteAddress ?? "";
}
