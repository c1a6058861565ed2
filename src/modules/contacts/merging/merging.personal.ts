import type { SelectQueryBuilder } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import type { ContactMergesTable, Main, MainTables } from "../../../database/index.ts";
import { refreshSearchWords } from "../book/search-words.ts";
import { readBefore } from "./notes.ts";

const noName = { name: "", sort_name: "", name_words: "" };

/**
 * Takes the name off a member's card out of the contacts of others that were put together with whoever has the card, and out of what
 * was noted for an undo. To be called while the kept copies of the card still say who has it.
 */
export async function eraseMergedNames(db: Main, member: Id): Promise<void> {
  const merges = await mergesAround(db, member);
  for (const merge of merges) await forgetName(db, merge);
  const ids = [...new Set(merges.flatMap(({ kept_id, gone_id }) => [kept_id, gone_id]))];
  for (const some of portionsOf(ids))
    await db
      .updateTable("contacts")
      .set(noName)
      .where("id", "in", some)
      .where("name_from", "=", "card")
      .execute();
  await refreshSearchWords(db, ids);
}

/**
 * All merges, of however many steps, that are joined to the copies of a member's card. Of these there may be more than one
 * question can name.
 */
async function mergesAround(db: Main, member: Id): Promise<ContactMergesTable[]> {
  const all = new Map<Id, ContactMergesTable>();
  const known = new Set<Id>();
  const copies = db.selectFrom("kept_cards").select("contact_id").where("of_member_id", "=", member);
  let found = await mergesOf(db, copies);
  while (found.length > 0) {
    for (const merge of found) all.set(merge.id, merge);
    const further = new Set(found.flatMap(({ kept_id, gone_id }) => [kept_id, gone_id])).difference(known);
    found = [];
    for (const id of further) known.add(id);
    for (const some of portionsOf([...further])) found.push(...(await mergesOf(db, some)));
  }
  return [...all.values()];
}

/** Each side is asked by itself: together, PostgreSQL would read the merges of everybody. */
async function mergesOf(
  db: Main,
  contacts: readonly Id[] | SelectQueryBuilder<MainTables, "kept_cards", { contact_id: Id }>,
): Promise<ContactMergesTable[]> {
  const merges = db.selectFrom("contact_merges").selectAll().where("undone_at", "is", null).orderBy("id");
  return [
    ...(await merges.where("kept_id", "in", contacts).execute()),
    ...(await merges.where("gone_id", "in", contacts).execute()),
  ];
}

// As many as fit into one question.
const atOnce = 200;

const portionsOf = (ids: readonly Id[]): Id[][] =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  );

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
