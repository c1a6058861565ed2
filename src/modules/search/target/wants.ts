import { type Id, newId } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { sortName } from "../../../basics/text.ts";
import { atomically, type Main, type SearchWantsTable } from "../../../database/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { most } from "../search.ts";

export type WantKind = SearchWantsTable["kind"];

/** Adds lines to what is wanted, or not wanted, below those that stand there; what stands there already is not added again. More than there is room for: conflict, "enough-wants". */
export function addWants(
  db: Main,
  who: Id,
  { kind, lines }: { kind: WantKind; lines: readonly string[] },
): Promise<void> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const rows = await inOrder(tx, search.id);
    const known = new Set(rows.filter((row) => row.kind === kind).map(({ words }) => sortName(words)));
    const fresh = lines.filter((line) => {
      const words = sortName(line);
      return !known.has(words) && known.add(words);
    });
    if (fresh.length === 0) return;
    if (rows.length + fresh.length > most.wants) throw new Problem("conflict", "enough-wants");
    const last = Math.max(0, ...rows.map(({ position }) => position));
    await tx
      .insertInto("search_wants")
      .values(
        fresh.map((words, index) => ({
          id: newId(),
          search_id: search.id,
          member_id: who,
          kind,
          words,
          position: last + 1 + index,
        })),
      )
      .execute();
  });
}

/** Moves a line one place up or down within its own list, which it returns. At the end of it, nothing moves. */
export function moveWant(db: Main, who: Id, want: Id, way: "up" | "down"): Promise<WantKind> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const rows = await inOrder(tx, search.id);
    const row = found(rows.find(({ id }) => id === want));
    const list = rows.filter(({ kind }) => kind === row.kind);
    const other = list[list.indexOf(row) + (way === "up" ? -1 : 1)];
    if (!other) return row.kind;
    await place(tx, row.id, other.position);
    await place(tx, other.id, row.position);
    return row.kind;
  });
}

const place = (tx: Main, want: Id, position: number) =>
  tx.updateTable("search_wants").set({ position }).where("id", "=", want).execute();

/** Takes a line off its list, which it returns. */
export function removeWant(db: Main, who: Id, want: Id): Promise<WantKind> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const gone = await tx
      .deleteFrom("search_wants")
      .where("id", "=", want)
      .where("search_id", "=", search.id)
      .returning("kind")
      .executeTakeFirst();
    return found(gone).kind;
  });
}

// NOTE: whoever asks holds the search, so that nobody writes between.
const inOrder = (tx: Main, search: Id): Promise<SearchWantsTable[]> =>
  tx
    .selectFrom("search_wants")
    .selectAll()
    .where("search_id", "=", search)
    .orderBy("position")
    .orderBy("id")
    .execute();
