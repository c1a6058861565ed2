import type { Id } from "../../../basics/ids.ts";
import type { ContactsTable, Main } from "../../../database/index.ts";
import { heldContact } from "../book/held-contact.ts";

/** Two of a member's own contacts in sight, held for a change, within a book that is held; always in the same order, so that two who do this at once do not wait for each other. */
export async function heldBoth(
  tx: Main,
  who: Id,
  kept: Id,
  other: Id,
): Promise<[ContactsTable, ContactsTable]> {
  if (kept < other) {
    const stays = await heldContact(tx, who, kept);
    return [stays, await heldContact(tx, who, other)];
  }
  const goes = await heldContact(tx, who, other);
  return [await heldContact(tx, who, kept), goes];
}
