import type { Id } from "../../../basics/ids.ts";
import type { ContactImportRowsTable, Main } from "../../../database/index.ts";
import { untouched } from "./taking-back.ts";

export type Fate = ContactImportRowsTable["fate"];

/** The files that a member brought, the newest first. */
export const importsOf = (read: Main, viewer: Id, most: number) =>
  read
    .selectFrom("contact_imports")
    .select(["id", "kind", "brought_at", "started_at", "done_at", "taken_back_at"])
    .select((one) =>
      one.fn
        .coalesce(
          one
            .selectFrom("contacts")
            .select((of) => of.fn.countAll<number>().as("people"))
            .whereRef("contacts.import_id", "=", "contact_imports.id")
            .where("contacts.put_away", "=", ""),
          one.lit(0),
        )
        .as("people"),
    )
    .where("member_id", "=", viewer)
    .orderBy("brought_at", "desc")
    .orderBy("id")
    .limit(most)
    .execute();

export type ImportListed = Awaited<ReturnType<typeof importsOf>>[number];

/** One of them, with how many of its rows have which fate, how many there are, and whom it brought; undefined where it is nobody's or another's. */
export async function importOf(read: Main, viewer: Id, id: Id) {
  const stands = await read
    .selectFrom("contact_imports")
    .selectAll()
    .where("id", "=", id)
    .where("member_id", "=", viewer)
    .executeTakeFirst();
  if (!stands) return undefined;
  const counts = await read
    .selectFrom("contact_import_rows")
    .select(["fate", "reason"])
    .select((of) => [of.fn.countAll<number>().as("rows"), of.fn.max("name").as("name")])
    .where("import_id", "=", id)
    .groupBy(["fate", "reason"])
    .execute();
  const count = (fits: (row: { fate: Fate; reason: string }) => boolean): number =>
    counts.filter(fits).reduce((sum, { rows }) => sum + Number(rows), 0);
  const brought = stands.started_at === null ? null : await broughtBy(read, viewer, id);
  return {
    ...stands,
    rows: count(() => true),
    new: count(({ fate }) => fate === "new"),
    known: count(({ fate }) => fate === "known"),
    unusable: count(({ fate, reason }) => fate === "unusable" && !unsaid.includes(reason)),
    isCut: count(({ reason }) => reason === "cut" || reason === "open") > 0,
    // There is one at most.
    unended: counts.find(({ reason }) => reason === "unended")?.name ?? null,
    waitsForColumns: count(({ reason }) => reason === "columns") > 0,
    ...(brought ?? { people: 0, untouched: 0 }),
  };
}

export type ImportRead = NonNullable<Awaited<ReturnType<typeof importOf>>>;

/** A heading is nobody, and columns are chosen before anybody is left out. */
const unsaid: readonly string[] = ["heading", "columns"];

async function broughtBy(read: Main, viewer: Id, id: Id): Promise<{ people: number; untouched: number }> {
  const all = await read
    .selectFrom("contacts")
    .select((of) => of.fn.countAll<number>().as("people"))
    .where("import_id", "=", id)
    .where("member_id", "=", viewer)
    .where("put_away", "=", "")
    .executeTakeFirstOrThrow();
  const rest = await untouched(read, viewer, id)
    .select((of) => of.fn.countAll<number>().as("people"))
    .executeTakeFirstOrThrow();
  return { people: Number(all.people), untouched: Number(rest.people) };
}

/** Rows of a file in their order, after a position, of one fate. */
export const rowsOfImport = (
  read: Main,
  viewer: Id,
  id: Id,
  { fate, after, most }: { fate: Fate; after: number; most: number },
) =>
  read
    .selectFrom("contact_import_rows")
    .select(["position", "line", "name", "content", "reason"])
    .where("import_id", "in", ownImport(read, viewer, id))
    .where("fate", "=", fate)
    .where("reason", "not in", unsaid)
    .where("position", ">", after)
    .orderBy("position")
    .limit(most)
    .execute();

export type RowRead = Awaited<ReturnType<typeof rowsOfImport>>[number];

/** The first lines of a list whose columns are chosen. */
export const firstRows = (read: Main, viewer: Id, id: Id, most: number) =>
  read
    .selectFrom("contact_import_rows")
    .select(["line", "content"])
    .where("import_id", "in", ownImport(read, viewer, id))
    .orderBy("position")
    .limit(most)
    .execute();

const ownImport = (read: Main, viewer: Id, id: Id) =>
  read.selectFrom("contact_imports").select("id").where("id", "=", id).where("member_id", "=", viewer);
