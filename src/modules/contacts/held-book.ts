import type { Id } from "../../basics/ids.ts";
import { notFound } from "../../basics/problem.ts";
import { locked, lockedLightly, type Main } from "../../database/index.ts";

/**
 * Holds a member's address book until the transaction ends. Whoever makes contacts, or changes at which company somebody
 * is, does it first: a company is then never made twice, and two who go through the book in another order do not wait for
 * each other for ever. What is only noted beside a contact needs no more than that contact. Not-found for whoever left,
 * so that nothing is written after all was erased.
 */
export async function holdBook(tx: Main, who: Id): Promise<void> {
  if (!(await bookIsHeld(tx, who))) throw notFound();
}

/** The same; false where the member has left. */
export async function bookIsHeld(tx: Main, who: Id): Promise<boolean> {
  const member = tx.selectFrom("members").select("left_at").where("id", "=", who);
  const row = await lockedLightly(tx, member).executeTakeFirst();
  return row?.left_at === null;
}

/**
 * Holds all that must not move while a member is erased: their own book, with everybody in it, and the books in which
 * their card lies. Whoever writes into one waits until the member has left, and then finds that they have.
 */
export async function holdBooksAround(tx: Main, who: Id): Promise<void> {
  const own = tx.selectFrom("members").select("id as member_id").where("id", "=", who);
  const keepers = tx.selectFrom("kept_cards").select("member_id").where("of_member_id", "=", who);
  // NOTE: in the order of their ids, as whoever keeps a card holds two.
  const books = tx.selectFrom("members").select("id").where("id", "in", keepers.unionAll(own)).orderBy("id");
  await lockedLightly(tx, books).execute();
  const people = tx.selectFrom("contacts").select("id").where("member_id", "=", who).orderBy("id");
  await locked(tx, people).execute();
}
