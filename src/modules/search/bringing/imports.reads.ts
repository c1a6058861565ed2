import type { Id } from "../../../basics/ids.ts";
import type { Main, SearchImportRowsTable } from "../../../database/index.ts";
import { untouched } from "./taking-back.ts";

export type Fate = SearchImportRowsTable["fate"];

/** The files that a member brought, the newest first. */
export const importsOf = (read: Main, viewer: Id, most: number) =>
  read
    .selectFrom("search_imports")
    .select(["id", "kind", "brought_at", "started_at", "done_at", "taken_back_at"])
    .select((one) =>
      one.fn
        .coalesce(
          one
            .selectFrom("opportunities")
            .select((of) => of.fn.countAll<number>().as("many"))
            .whereRef("opportunities.import_id", "=", "search_imports.id")
            .where("opportunities.put_away", "=", ""),
          one.lit(0),
        )
        .as("opportunities"),
    )
    .where("member_id", "=", viewer)
    .orderBy("brought_at", "desc")
    .orderBy("id")
    .limit(most)
    .execute();

export type ImportListed = Awaited<ReturnType<typeof importsOf>>[number];

/** One of them, with how many of its rows have which fate, and what it brought; undefined where it is nobody's or another's. */
export async function importOf(read: Main, viewer: Id, id: Id) {
  const stands = await read
    .selectFrom("search_imports")
    .selectAll()
    .where("id", "=", id)
    .where("member_id", "=", viewer)
    .executeTakeFirst();
  if (!stands) return undefined;
  const counts = await read
    .selectFrom("search_import_rows")
    .select(["fate", "reason"])
    .select((of) => of.fn.countAll<number>().as("rows"))
    .where("import_id", "=", id)
    .groupBy(["fate", "reason"])
    .execute();
  const count = (fits: (row: { fate: Fate; reason: string }) => boolean): number =>
    counts.filter(fits).reduce((sum, { rows }) => sum + Number(rows), 0);
  // Until all of it is in, nothing of it stands anywhere, and its page asks every two seconds.
  const brought = stands.done_at === null ? null : await broughtBy(read, viewer, id);
  return {
    ...stands,
    rows: count(() => true),
    new: count(({ fate }) => fate === "new"),
    known: count(({ fate }) => fate === "known"),
    unusable: count(({ fate, reason }) => fate === "unusable" && !unsaid.includes(reason)),
    isCut: count(({ reason }) => reason === "cut" || reason === "open") > 0,
    waitsForColumns: count(({ reason }) => reason === "columns") > 0,
    ...(brought ?? { opportunities: 0, untouched: 0 }),
  };
}

export type ImportRead = NonNullable<Awaited<ReturnType<typeof importOf>>>;

/** A heading is no application, and columns are chosen before anything is left out. */
const unsaid: readonly string[] = ["heading", "columns"];

async function broughtBy(
  read: Main,
  viewer: Id,
  id: Id,
): Promise<{ opportunities: number; untouched: number }> {
  const all = await read
    .selectFrom("opportunities")
    .select((of) => of.fn.countAll<number>().as("many"))
    .where("import_id", "=", id)
    .where("member_id", "=", viewer)
    .where("put_away", "=", "")
    .executeTakeFirstOrThrow();
  const rest = await untouched(read, viewer, id)
    .select((of) => of.fn.countAll<number>().as("many"))
    .executeTakeFirstOrThrow();
  return { opportunities: Number(all.many), untouched: Number(rest.many) };
}

/** Rows of a file in their order, after a position, of one fate. */
export const rowsOfImport = (
  read: Main,
  viewer: Id,
  id: Id,
  { fate, after, most }: { fate: Fate; after: number; most: number },
) =>
  read
    .selectFrom("search_import_rows")
    .select(["position", "line", "name", "content", "reason"])
    .where("import_id", "in", ownImport(read, viewer, id))
    .where("fate", "=", fate)
    .where("reason", "not in", unsaid)
    .where("position", ">", after)
    .orderBy("position")
    .limit(most)
    .execute();

export type RowRead = Awaited<ReturnType<typeof rowsOfImport>>[number];

/** The lines of a list whose columns are chosen. */
export const firstRows = (read: Main, viewer: Id, id: Id, most: number) =>
  read
    .selectFrom("search_import_rows")
    .select(["line", "content"])
    .where("import_id", "in", ownImport(read, viewer, id))
    .orderBy("position")
    .limit(most)
    .execute();

const ownImport = (read: Main, viewer: Id, id: Id) =>
  read.selectFrom("search_imports").select("id").where("id", "=", id).where("member_id", "=", viewer);
