import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { dayOf, instantText } from "../basics/instant.ts";
import { Problem } from "../basics/problem.ts";
import { type Main, prepared } from "../database/index.ts";
import type { Ask } from "./context.ts";
import { networkOf } from "./network.ts";
import type { Limit, Source } from "./sources.ts";

export type { Limit } from "./sources.ts";

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
  const row = await useOfOne.first(db, { key: `${limit.name}:${key}`, ...windowOf(limit, now) });
  return row !== undefined && row.uses <= limit.most;
}

/** Counts one use by this visitor's network address and, when signed in, by the account. Over the limit: a Problem. */
export async function holdToLimit(c: Ask, limit: Limit): Promise<void> {
  const { db, now, viewer } = c.var;
  const from = `${limit.name}:from:${networkKey(c)}`;
  const window = windowOf(limit, now);
  // Both in one act: each act waits until it is on the disk.
  const rows = viewer
    ? await useOfTwo.all(db, { from, by: `${limit.name}:by:${viewer.id}`, ...window })
    : await useOfOne.all(db, { key: from, ...window });
  for (const { key, uses } of rows) {
    // NOTE: many people share one address (a library), so an address may do ten times what one account may.
    const most = viewer && key === from ? limit.most * 10 : limit.most;
    if (uses > most) throw new Problem("not-allowed", "too-often");
  }
}

type Window = { at: string; ends: string };

const windowOf = (limit: Limit, now: Temporal.Instant): Window => ({
  at: instantText(now),
  ends: instantText(now.add({ minutes: limit.minutes })),
});

const use = (db: Main, keys: readonly string[], { at, ends }: Window) =>
  db
    .insertInto("rate_limits")
    .values(keys.map((key) => ({ key, window_ends_at: ends, uses: 1 })))
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
    .returning(["key", "uses"]);

const useOfOne = prepared((db: Main, given: Window & { key: string }) => use(db, [given.key], given));
const useOfTwo = prepared((db: Main, given: Window & { from: string; by: string }) =>
  use(db, [given.from, given.by], given),
);

/** Throws away counters whose window is over. */
export async function sweepLimits(db: Main, now: Temporal.Instant): Promise<void> {
  await db.deleteFrom("rate_limits").where("window_ends_at", "<=", instantText(now)).execute();
}

/** A mark of the visitor's address that changes every day and cannot be turned back: no address is ever stored. */
function networkKey(c: Ask): string {
  const day = dayOf(c.var.now);
  return createHmac("sha256", c.var.house.key)
    .update(`${day} ${networkOf(visitorAddress(c))}`)
    .digest("base64url")
    .slice(0, 22);
}

/** The mark of whoever asks, for what leaves no trace on a disk. */
export const sourceOf = (c: Ask): Source => c.var.house.sources.of(visitorAddress(c), c.var.now);

/** Counts one use by whoever asks, in memory alone. Over the limit: a Problem. */
export function holdSource(c: Ask, limit: Limit): void {
  if (!c.var.house.sources.isWithin(limit, sourceOf(c), c.var.now))
    throw new Problem("not-allowed", "too-often");
}

/** The address from which a visitor comes, as the proxies say that we trust. */
function visitorAddress(c: Ask): string {
  const hops = c.var.house.config.trustedProxy;
  if (hops > 0) {
    const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
    return forwarded.at(-hops) ?? "";
  }
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
  return incoming?.socket?.remoteAddress ?? "";
}
