import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import type { LetterPart } from "../../delivery/index.ts";
import { inOrder, type News } from "./choices.ts";
import type { MailReader } from "./mail-readers.ts";

/**
 * News is told up to a minute ago: whatever happened earlier is written down by now, and what was written down later is
 * left for the next mail, so that nothing falls between the two.
 */
export const upTo = (now: Temporal.Instant): Temporal.Instant => now.subtract({ minutes: 1 });

/**
 * What is new for somebody, in the order of the mail and without the kinds that are switched off; with `first`, no
 * further than to the first kind that has something. What a letter told at once is left out.
 */
export async function newsOf(
  db: Main,
  news: News,
  { id, time_zone, off }: Pick<MailReader, "id" | "time_zone" | "off">,
  since: Temporal.Instant,
  now: Temporal.Instant,
  { first = false }: { first?: boolean } = {},
): Promise<LetterPart[]> {
  const parts: LetterPart[] = [];
  for (const { kind, heading, label, items } of inOrder(news)) {
    if (off.includes(kind)) continue;
    const all = await items(db, { member: id, timeZone: time_zone, since, now: upTo(now) });
    const told = await toldAtOnce(
      db,
      id,
      all.flatMap(({ entry }) => entry ?? []),
    );
    const fresh = all.filter(({ entry }) => entry === undefined || !told.has(entry));
    if (fresh.length > 0) parts.push({ title: heading ?? label, items: fresh });
    if (first && parts.length > 0) return parts;
  }
  return parts;
}

/** Those of these entries of which a letter to the member told, or will. */
async function toldAtOnce(db: Main, member: Id, entries: readonly Id[]): Promise<Set<Id>> {
  if (entries.length === 0) return new Set();
  const rows = await db
    .selectFrom("deliveries")
    .select("entry_id")
    .where("recipient_id", "=", member)
    .where("entry_id", "in", entries)
    .execute();
  return new Set(rows.map((row) => row.entry_id));
}
