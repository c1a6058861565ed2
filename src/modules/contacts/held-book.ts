import type { Id } from "../../basics/ids.ts";
import { lockedLightly, type Main } from "../../database/index.ts";

/**
 * Holds a member's address book until the transaction ends. Whoever makes contacts, or changes at which company somebody
 * is, does it first: a company is then never made twice, and two who go through the book in another order do not wait for
 * each other for ever. What is only noted beside a contact needs no more than that contact.
 */
export async function holdBook(tx: Main, who: Id): Promise<void> {
  const member = tx.selectFrom("members").select("id").where("id", "=", who);
  await lockedLightly(tx, member).executeTakeFirst();
}
