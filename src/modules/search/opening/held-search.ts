import type { Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { locked, type Main, type SearchesTable } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";

/**
 * Holds the search that a member has open, paused or not, until the transaction ends. Not-found for whoever left, so that
 * nothing is written after all was erased; a conflict, "no-search", where none is open. It is held before anything else of
 * this room and after groups: the group, the member's book, the search, what belongs to it.
 */
export async function heldSearch(tx: Main, who: Id): Promise<SearchesTable> {
  await holdBook(tx, who);
  const own = tx
    .selectFrom("searches")
    .selectAll()
    .where("member_id", "=", who)
    .where("ended_at", "is", null);
  const row = await locked(tx, own).executeTakeFirst();
  if (!row) throw new Problem("conflict", "no-search");
  return row;
}
