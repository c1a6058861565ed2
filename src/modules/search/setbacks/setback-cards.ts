import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type SetbackCardsTable } from "../../../database/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { most } from "../search.ts";

export const setbackKinds = [
  "no-reply",
  "rejected",
  "silence-after-interview",
] as const satisfies readonly SetbackCardsTable["kind"][];

/** "If no reply comes in 7 days, then …": when a card comes up, and what the member then does. */
export type SetbackWords = { kind: SetbackCardsTable["kind"]; days: number; words: string };

/** Makes a card of the open search. The same id twice is one; as many as there is room for: conflict, "enough-setback-cards". */
export function makeSetbackCard(
  db: Main,
  who: Id,
  what: SetbackWords & { id: Id },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const known = await tx
      .selectFrom("setback_cards")
      .select("id")
      .where("id", "=", what.id)
      .executeTakeFirst();
    if (known) return (await heldCard(tx, who, what.id)).id;
    const own = await tx
      .selectFrom("setback_cards")
      .select((count) => count.fn.countAll<number>().as("count"))
      .where("search_id", "=", search.id)
      .executeTakeFirstOrThrow();
    if (Number(own.count) >= most.setbackCards) throw new Problem("conflict", "enough-setback-cards");
    await tx
      .insertInto("setback_cards")
      .values({
        id: what.id,
        member_id: who,
        search_id: search.id,
        ...columnsOf(what),
        off_at: null,
        made_at: instantText(now),
        version: 1,
      })
      .execute();
    return what.id;
  });
}

/** Changes a card. False when it was changed since `version` to say something else. */
export function changeSetbackCard(
  db: Main,
  who: Id,
  card: Id,
  what: SetbackWords & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await heldSearch(tx, who);
    const row = await heldCard(tx, who, card);
    const same = row.kind === what.kind && row.days === what.days && row.words === what.words;
    if (same) return true;
    if (row.version !== what.version) return false;
    await tx
      .updateTable("setback_cards")
      .set({ ...columnsOf(what), version: row.version + 1 })
      .where("id", "=", card)
      .execute();
    return true;
  });
}

/** Puts a card aside, so that it comes up no more, or takes it out again. A second time changes nothing. */
export function putSetbackCardAside(
  db: Main,
  who: Id,
  card: Id,
  off: boolean,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await heldSearch(tx, who);
    const row = await heldCard(tx, who, card);
    if ((row.off_at !== null) === off) return;
    await tx
      .updateTable("setback_cards")
      .set({ off_at: off ? instantText(now) : null, version: row.version + 1 })
      .where("id", "=", card)
      .execute();
  });
}

/** A card of the member's own search that runs, held until the transaction ends; else not-found. */
export async function heldCard(tx: Main, who: Id, card: Id): Promise<SetbackCardsTable> {
  const own = tx.selectFrom("setback_cards").selectAll().where("id", "=", card).where("member_id", "=", who);
  return found(await locked(tx, own).executeTakeFirst());
}

const columnsOf = ({ kind, days, words }: SetbackWords) => ({ kind, days, words });
