import type { Id } from "../../../basics/ids.ts";
import type { ContactsTable, Main } from "../../../database/index.ts";
import { heldContact } from "../book/held-contact.ts";
import { holdBook } from "../held-book.ts";

/** Two of a member's own contacts in sight, held for a change; always in the same order, so that two who do this at once do not wait for each other. */
export async function heldBoth(
  tx: Main,
  who: Id,
  kept: Id,
  other: Id,
): Promise<[ContactsTable, ContactsTable]> {
  await holdBook(tx, who);
  if (kept < other) {
    const stays = await heldContact(tx, who, kept);
    return [stays, await heldContact(tx, who, other)];
  }
  const goes = await heldContact(tx, who, other);
  return [await heldContact(tx, who, kept), goes];
}
