import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import type { CardShown } from "../contact.ts";
import { holdBook } from "../held-book.ts";
import { newCardCode } from "./card-code.ts";

/** Keeps what stands on a member's own card; the first time (version 0) it makes the card, and it is shown. False where it was changed meanwhile into something else. */
export function saveCard(
  db: Main,
  who: Id,
  card: CardShown & { version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  const { version, ...values } = card;
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const saved =
      version === 0
        ? await tx
            .insertInto("cards")
            .values({
              ...values,
              member_id: who,
              code: newCardCode(),
              off_at: null,
              made_at: instantText(now),
              version: 1,
            })
            .onConflict((conflict) => conflict.doNothing())
            .returning("version")
            .executeTakeFirst()
        : await tx
            .updateTable("cards")
            .set({ ...values, version: version + 1 })
            .where("member_id", "=", who)
            .where("version", "=", version)
            .returning("version")
            .executeTakeFirst();
    if (saved) return true;
    const stands = await ownCardHeld(tx, who);
    return Object.entries(values).every(([column, value]) => stands[column as keyof CardShown] === value);
  });
}

/** The member's own card, held until the transaction ends. */
async function ownCardHeld(tx: Main, who: Id) {
  const query = tx.selectFrom("cards").selectAll().where("member_id", "=", who);
  return found(await locked(tx, query).executeTakeFirst());
}

/** Shows a member's card to whoever has its address, or switches it off. What others kept stays with them. Without a card: not-found. */
export function showCard(db: Main, who: Id, shown: boolean, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await ownCardHeld(tx, who);
    const off = shown ? null : instantText(now);
    await tx
      .updateTable("cards")
      .set({ off_at: off })
      .where("member_id", "=", who)
      .where("off_at", shown ? "is not" : "is", null)
      .execute();
  });
}

/** Gives a member's card another code, so that the address `from` shows nothing any more. False where that was not the address any more: pressed twice it is done once. Without a card: not-found. */
export function renewCardCode(db: Main, who: Id, from: string): Promise<boolean> {
  return atomically(db, async (tx) => {
    await ownCardHeld(tx, who);
    const renewed = await tx
      .updateTable("cards")
      .set({ code: newCardCode() })
      .where("member_id", "=", who)
      .where("code", "=", from)
      .returning("code")
      .executeTakeFirst();
    return renewed !== undefined;
  });
}
