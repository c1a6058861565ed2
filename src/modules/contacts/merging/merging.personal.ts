import type { Id } from "../../../basics/ids.ts";
import type { ContactMergesTable, Main } from "../../../database/index.ts";
import { refreshSearchWords } from "../book/search-words.ts";
import { readBefore } from "./notes.ts";

const noName = { name: "", sort_name: "", name_words: "" };

/**
 * Takes the name off a member's card out of the contacts of others that were put together with whoever has the card, and out of what
 * was noted for an undo. To be called while the kept copies of the card still say who has it.
 */
export async function eraseMergedNames(db: Main, member: Id): Promise<void> {
  const copies = await db
    .selectFrom("kept_cards")
    .select("contact_id")
    .where("of_member_id", "=", member)
    .orderBy("contact_id")
    .execute();
  const merges = await mergesAround(
    db,
    copies.map(({ contact_id }) => contact_id),
  );
  for (const merge of merges) await forgetName(db, merge);
  const ids = [...new Set(merges.flatMap(({ kept_id, gone_id }) => [kept_id, gone_id]))];
  if (ids.length === 0) return;
  await db
    .updateTable("contacts")
    .set(noName)
    .where("id", "in", ids)
    .where("name_from", "=", "card")
    .execute();
  await refreshSearchWords(db, ids);
}

/** All merges, of however many steps, that are joined to these contacts. */
async function mergesAround(db: Main, contacts: readonly Id[]): Promise<ContactMergesTable[]> {
  const all = new Map<Id, ContactMergesTable>();
  const known = new Set(contacts);
  let last: readonly Id[] = contacts;
  while (last.length > 0) {
    const some = last;
    const merges = await db
      .selectFrom("contact_merges")
      .selectAll()
      .where((is) => is.or([is("kept_id", "in", some), is("gone_id", "in", some)]))
      .where("undone_at", "is", null)
      .orderBy("id")
      .execute();
    for (const merge of merges) all.set(merge.id, merge);
    last = merges.flatMap(({ kept_id, gone_id }) => [kept_id, gone_id]).filter((id) => !known.has(id));
    for (const id of last) known.add(id);
  }
  return [...all.values()];
}

/** In a note for an undo, a name off a card: as it was before, and as it was written. */
async function forgetName(db: Main, { id, before }: ContactMergesTable): Promise<void> {
  if (before === "") return;
  const note = readBefore(before);
  const from = note.columns.name_from;
  if (!from?.includes("card")) return;
  const columns = { ...note.columns };
  for (const column of ["name", "sort_name", "name_words"] as const) {
    const [was, written] = columns[column] ?? ["", ""];
    columns[column] = [from[0] === "card" ? "" : was, from[1] === "card" ? "" : written];
  }
  await db
    .updateTable("contact_merges")
    .set({ before: JSON.stringify({ ...note, columns }) })
    .where("id", "=", id)
    .execute();
}
