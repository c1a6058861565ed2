import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type SearchAudiencesTable } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { most, searchParts } from "../search.ts";
import { type AudienceTo, canBeAudience } from "./audience-choices.reads.ts";
import { levelsOf, type Levels } from "./levels.ts";

/** How much an audience may see, and until which day; null is without end, which a group alone may have. */
export type AudienceWords = { levels: Levels; until: Temporal.PlainDate | null };

/**
 * Lets a group, a buddy or a coach look at the open search. Sending the form twice makes one. Not-found for a group in
 * which the member is not, for somebody with whom they are in no group, and for who is no coach; a conflict,
 * "audience-there", where they share with them already, and "enough-audiences" where there is no room for more.
 */
export function shareWith(
  db: Main,
  who: Id,
  what: AudienceWords & { id: Id; to: AudienceTo },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    await holdThose(tx, who, what.to);
    const search = await heldSearch(tx, who);
    if (!(await canBeAudience(tx, who, what.to, now))) throw notFound();
    const all = await tx
      .selectFrom("search_audiences")
      .select(["id", "kind", "group_id", "to_member_id", "ended_at"])
      .where("search_id", "=", search.id)
      .execute();
    if (all.some(({ id }) => id === what.id)) return what.id;
    const open = all.filter((row) => row.ended_at === null);
    if (open.some((row) => isTo(row, what.to))) throw new Problem("conflict", "audience-there");
    if (open.length >= most.audiences) throw new Problem("conflict", "enough-audiences");
    // What was taken back before is over for good.
    await forgetEnded(tx, search.id);
    const made = await tx
      .insertInto("search_audiences")
      .values({
        id: what.id,
        member_id: who,
        search_id: search.id,
        kind: what.to.kind,
        group_id: what.to.kind === "group" ? what.to.id : null,
        to_member_id: what.to.kind === "group" ? null : what.to.id,
        until_on: what.until?.toString() ?? "",
        made_at: instantText(now),
        ended_at: null,
        version: 0,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    found(made);
    await writeLevels(tx, who, what.id, what.levels);
    return what.id;
  });
}

/** Whoever is about to leave is held off, or has left: nothing about them is written afterwards. */
async function holdThose(tx: Main, who: Id, to: AudienceTo): Promise<void> {
  const both = to.kind === "group" ? [who] : [who, to.id];
  // NOTE: in the order of their ids, as whoever keeps a card holds two.
  for (const member of both.toSorted((one, other) => one - other)) await holdBook(tx, member);
}

type AudienceRow = Pick<SearchAudiencesTable, "kind" | "group_id" | "to_member_id">;

const isTo = (row: AudienceRow, to: AudienceTo): boolean =>
  row.kind === to.kind && (to.kind === "group" ? row.group_id : row.to_member_id) === to.id;

async function forgetEnded(tx: Main, search: Id): Promise<void> {
  const ended = tx
    .selectFrom("search_audiences")
    .select("id")
    .where("search_id", "=", search)
    .where("ended_at", "is not", null);
  await tx.deleteFrom("search_shares").where("audience_id", "in", ended).execute();
  await tx
    .deleteFrom("search_audiences")
    .where("search_id", "=", search)
    .where("ended_at", "is not", null)
    .execute();
}

/** Changes what an audience sees. False when it was changed since `version` to say something else. */
export function changeAudience(
  db: Main,
  who: Id,
  audience: Id,
  what: AudienceWords & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await heldAudience(tx, who, audience);
    if (row.ended_at !== null) throw new Problem("conflict", "audience-ended");
    const until = what.until?.toString() ?? "";
    const shares = await tx
      .selectFrom("search_shares")
      .select(["part", "level"])
      .where("audience_id", "=", audience)
      .execute();
    const levels = levelsOf(shares);
    if (row.until_on === until && searchParts.every((part) => levels[part] === what.levels[part]))
      return true;
    if (row.version !== what.version) return false;
    await tx
      .updateTable("search_audiences")
      .set({ until_on: until, version: row.version + 1 })
      .where("id", "=", audience)
      .execute();
    await tx.deleteFrom("search_shares").where("audience_id", "=", audience).execute();
    await writeLevels(tx, who, audience, what.levels);
    return true;
  });
}

/** Takes it back: from now on they see nothing. A second time changes nothing. */
export function endAudience(db: Main, who: Id, audience: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldAudience(tx, who, audience);
    if (row.ended_at !== null) return;
    await tx
      .updateTable("search_audiences")
      .set({ ended_at: instantText(now), version: row.version + 1 })
      .where("id", "=", audience)
      .execute();
  });
}

/** One's own audience of the search that is open, held until the transaction ends; else not-found. */
async function heldAudience(tx: Main, who: Id, audience: Id): Promise<SearchAudiencesTable> {
  const search = await heldSearch(tx, who);
  const row = tx
    .selectFrom("search_audiences")
    .selectAll()
    .where("id", "=", audience)
    .where("member_id", "=", who)
    .where("search_id", "=", search.id);
  return found(await locked(tx, row).executeTakeFirst());
}

async function writeLevels(tx: Main, who: Id, audience: Id, levels: Levels): Promise<void> {
  const rows = searchParts
    .filter((part) => levels[part] !== "nothing")
    .map((part) => ({ audience_id: audience, member_id: who, part, level: levels[part] }));
  if (rows.length > 0) await tx.insertInto("search_shares").values(rows).execute();
}
