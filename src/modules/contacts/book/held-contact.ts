import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type ContactsTable, locked, type Main } from "../../../database/index.ts";

/** A member's own contact, held for a change. Somebody else's, one that is still coming in and one that was merged away are not found. */
export async function heldContact(tx: Main, who: Id, contact: Id): Promise<ContactsTable> {
  const query = tx
    .selectFrom("contacts")
    .selectAll()
    .where("id", "=", contact)
    .where("member_id", "=", who)
    .where("put_away", "=", "");
  return found(await locked(tx, query).executeTakeFirst());
}
