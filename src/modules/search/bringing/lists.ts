import type { Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import type { Line } from "../../../delivery/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { applicationInColumns, type Columns, orderOf } from "./any-list.ts";
import { type Brought, leftOut } from "./application.ts";
import { choiceFor, columnsText, rememberChoice } from "./column-choices.ts";
import { contentOf, contentText } from "./content.ts";
import { heldWaiting, keepImport, type Row, writeRows } from "./imports.ts";
import { knownIn, soughtOf, twiceAmong } from "./matching.ts";
import type { ListRead } from "./recognise.ts";

/** A list that a member brought, and on which day of theirs. */
export type BroughtList = { id: Id; list: ListRead; today: Temporal.PlainDate };

/**
 * A member brings a list: its rows are compared with what their search holds, and nothing comes in. The columns of a list
 * with headings that they brought before are those that they chose then.
 */
export async function bringList(
  db: Main,
  who: Id,
  { id, list, today }: BroughtList,
  now: Temporal.Instant,
): Promise<Id> {
  const search = await currentSearch(db, who);
  if (!search) throw new Problem("conflict", "no-search");
  const chosen = await chosenBefore(db, who, list);
  const brought = chosen ? inColumns(list.rows, chosen, today) : list.rows;
  const rows = await rowsOf(db, who, search.id, brought);
  return keepImport(db, who, { id, kind: list.kind, columns: chosen ? columnsText(chosen) : "" }, rows, now);
}

async function chosenBefore(db: Main, who: Id, { kind, rows }: ListRead): Promise<Columns | null> {
  if (kind !== "csv") return null;
  const lines = linesOf(rows);
  const chosen = await choiceFor(db, who, lines[0]?.cells ?? []);
  return chosen && withOrder(lines, chosen);
}

/** With the order of days that the list proves, or that somebody said; null where it has to be asked. */
function withOrder(lines: readonly Line[], columns: Columns): Columns | null {
  const order = orderOf(lines, columns);
  if (order === "either") return columns.order === null ? null : columns;
  return { ...columns, order: order ?? columns.order };
}

const linesOf = (rows: readonly { line: number; cells: readonly string[] }[]): Line[] =>
  rows.filter(({ cells }) => cells.length > 0).map(({ line, cells }) => ({ line, cells: [...cells] }));

/** The rows of a list once its columns are known. What had no cells of its own stays left out. */
function inColumns(rows: readonly Brought[], columns: Columns, today: Temporal.PlainDate): Brought[] {
  const calendar = { order: columns.order, today };
  const first = rows.findIndex(({ cells }) => cells.length > 0);
  return rows.map((row, at) => {
    if (row.cells.length === 0) return row;
    if (columns.heading && at === first) return leftOut(row.line, row.name, "heading", row.cells);
    return applicationInColumns({ line: row.line, cells: [...row.cells] }, columns, calendar);
  });
}

/** What becomes of each row: what the search holds already, or what stands in the file twice, is left alone. */
async function rowsOf(read: Main, who: Id, search: Id, brought: readonly Brought[]): Promise<Row[]> {
  const known = await knownIn(read, who, search);
  const sought = brought.flatMap(({ line, what }) => (what ? [{ line, ...soughtOf(what) }] : []));
  const twice = twiceAmong(sought);
  let place = -1;
  return brought.map(({ line, name, what, cells, reason }, position) => {
    if (!what)
      return { position, line, name, content: contentText({ what, cells }), fate: "unusable", reason };
    place += 1;
    const one = sought[place];
    const again = twice[place];
    const why = again ? `twice ${again}` : one && known.has(one) ? "there" : "";
    const content = contentText({ what, cells });
    return { position, line, name, content, fate: why === "" ? "new" : "known", reason: why };
  });
}

/**
 * The member says which column of a list holds what; it is remembered for the next list with these headings. Where nobody
 * can tell in which order days are written: invalid, "days-in-doubt". Once it is coming in: conflict, "import-is-started".
 */
export function chooseColumns(
  db: Main,
  who: Id,
  { id, columns, today }: { id: Id; columns: Columns; today: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    await heldWaiting(tx, who, id);
    const kept = await tx
      .selectFrom("search_import_rows")
      .select(["line", "name", "content", "reason"])
      .where("import_id", "=", id)
      .orderBy("position")
      .execute();
    const brought = kept.map(({ line, name, content, reason }): Brought => {
      const { cells } = contentOf(content);
      return leftOut(line, name, reason, cells);
    });
    const lines = linesOf(brought);
    const chosen = withOrder(lines, columns);
    if (!chosen) throw new Problem("invalid", "days-in-doubt");
    const rows = await rowsOf(tx, who, search.id, inColumns(brought, chosen, today));
    await tx.deleteFrom("search_import_rows").where("import_id", "=", id).execute();
    await writeRows(tx, id, rows);
    await tx
      .updateTable("search_imports")
      .set({ columns: columnsText(chosen) })
      .where("id", "=", id)
      .execute();
    if (columns.heading) await rememberChoice(tx, who, lines[0]?.cells ?? [], chosen, now);
  });
}
