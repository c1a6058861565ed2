import { setImmediate as pause } from "node:timers/promises";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import {
  atomically,
  forgetFiles,
  locked,
  type Main,
  type SearchImportRowsTable,
  type SearchImportsTable,
} from "../../../database/index.ts";
import { queueJob } from "../../../jobs/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { most } from "../search.ts";
import { filesIn } from "./own/waiting-files.ts";

// As many files as somebody looks at before one of them comes in.
const mostWaiting = 3;
const handful = 250;

export type Row = Omit<SearchImportRowsTable, "import_id">;
export type NewImport = Pick<SearchImportsTable, "id" | "kind" | "columns">;

/** Keeps a file that a member brought, with what would become of each row. Nothing comes in. The same id twice brings one. */
export async function keepImport(
  db: Main,
  who: Id,
  file: NewImport,
  rows: readonly Row[],
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const made = await tx
      .insertInto("search_imports")
      .values({
        ...file,
        member_id: who,
        search_id: search.id,
        brought_at: instantText(now),
        started_at: null,
        done_rows: 0,
        done_at: null,
        taken_back_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return (await heldImport(tx, who, file.id)).id;
    await writeRows(tx, file.id, rows);
    await letWaitingGo(tx, who, file.id);
    return file.id;
  });
}

/** Writes the rows of an import, a handful at a time. */
export async function writeRows(tx: Main, id: Id, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += handful) {
    const some = rows.slice(at, at + handful).map((row) => ({ import_id: id, ...row }));
    await tx.insertInto("search_import_rows").values(some).execute();
    // NOTE: SQLite answers at once, so that without a pause nobody else would have a turn in between.
    await pause();
  }
}

/** The oldest of those that wait make room for the newest. */
async function letWaitingGo(tx: Main, who: Id, newest: Id): Promise<void> {
  const tooMany = await tx
    .selectFrom("search_imports")
    .select("id")
    .where("member_id", "=", who)
    .where("id", "!=", newest)
    .where("started_at", "is", null)
    .orderBy("brought_at", "desc")
    .orderBy("id")
    .limit(100)
    .offset(mostWaiting - 1)
    .execute();
  await forgetImports(
    tx,
    tooMany.map(({ id }) => id),
  );
}

/** Lets imports go with their rows, and with the files that waited in them. What came in stays. */
export async function forgetImports(tx: Main, imports: readonly Id[]): Promise<void> {
  if (imports.length === 0) return;
  await forgetRows(tx, imports);
  await tx.deleteFrom("search_imports").where("id", "in", imports).execute();
}

/** The same for what stood in them alone. */
export async function forgetRows(tx: Main, imports: readonly Id[]): Promise<void> {
  await forgetFiles(tx, await filesIn(tx, imports));
  await tx.deleteFrom("search_import_rows").where("import_id", "in", imports).execute();
}

/**
 * The member's word: everything new comes in, made by the queue a handful at a time, and all of it appears at once. A second
 * word changes nothing. Nothing new: conflict, "import-without-rows"; more than a search may hold: "import-too-large".
 */
export function startImport(db: Main, who: Id, id: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    // The import is held by its member's book as well, so that the search may come second.
    const stands = await heldImport(tx, who, id);
    const search = await heldSearch(tx, who);
    if (stands.started_at !== null) return;
    if (stands.search_id !== search.id) throw new Problem("conflict", "import-of-ended-search");
    const { rows } = await tx
      .selectFrom("search_import_rows")
      .select((of) => of.fn.countAll<number>().as("rows"))
      .where("import_id", "=", id)
      .where("fate", "=", "new")
      .executeTakeFirstOrThrow();
    if (Number(rows) === 0) throw new Problem("conflict", "import-without-rows");
    if ((await countOpportunities(tx, who)) + Number(rows) > most.opportunities && stands.kind !== "landfall")
      throw new Problem("conflict", "import-too-large");
    await tx
      .updateTable("search_imports")
      .set({ started_at: instantText(now) })
      .where("id", "=", id)
      .execute();
    await queueJob(tx, { kind: bringingIn, subject: id, dedupe: String(id), runAt: now });
  });
}

/** The kind of job by which a file comes in. */
export const bringingIn = "bring-search";

/** How many opportunities a member has, in sight or not. */
export async function countOpportunities(read: Main, who: Id): Promise<number> {
  const { many } = await read
    .selectFrom("opportunities")
    .select((of) => of.fn.countAll<number>().as("many"))
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  return Number(many);
}

/** A member's own import, held for a change, with their book first. */
export async function heldImport(tx: Main, who: Id, id: Id): Promise<SearchImportsTable> {
  await holdBook(tx, who);
  const query = tx.selectFrom("search_imports").selectAll().where("id", "=", id).where("member_id", "=", who);
  return found(await locked(tx, query).executeTakeFirst());
}

/** The same while nothing of it came in. Else: conflict, "import-is-started". */
export async function heldWaiting(tx: Main, who: Id, id: Id): Promise<SearchImportsTable> {
  const stands = await heldImport(tx, who, id);
  if (stands.started_at !== null) throw new Problem("conflict", "import-is-started");
  if (stands.kind !== "csv") throw notFound();
  return stands;
}
