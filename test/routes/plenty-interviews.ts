import { sql } from "kysely";
import { newId } from "../../src/basics/ids.ts";
import type { Interviews } from "../../src/database/index.ts";

type Row = Record<string, unknown>;

// Everybody's questions and lists are there once.
const single = new Set(["interview_settings", "question_sets", "questions", "facets", "schema_versions"]);
const isOurs = (name: string): boolean => !single.has(name) && !/_fts(_|$)/.test(name);

// So far apart that no two copies meet.
const apart = 1_000;

/**
 * Makes `times` copies of every interview with all that belongs to it, and on each interview so many copies of its comments,
 * past all verbs: afterwards there is more of everything.
 */
export async function multiplyInterviews(db: Interviews, times: number): Promise<void> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).filter(isOurs);
  for (const table of tables) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(db);
    const moved = (row: Row, names: readonly string[], by: number): Row => ({
      ...row,
      ...Object.fromEntries(
        names.flatMap((name) => (typeof row[name] === "number" ? [[name, row[name] + by]] : [])),
      ),
    });
    for (let time = 1; time <= times; time++) {
      await insert(
        db,
        table,
        rows.map((row) => fresh(moved(row, ["number", "seeker", "guide"], apart * time))),
      );
      if (table === "comments" || table === "waiting_comments")
        await insert(
          db,
          table,
          rows.map((row) => fresh(moved(row, ["place", "answers_place"], apart * time))),
        );
      if (table === "crossovers") {
        await insert(
          db,
          table,
          rows.map((row) => moved(row, ["seeker"], apart * time)),
        );
        await insert(
          db,
          table,
          rows.map((row) => moved(row, ["guide"], apart * time)),
        );
      }
    }
  }
}

/** The tables in which nothing stands. */
export async function emptyOfInterviews(db: Interviews): Promise<string[]> {
  const empty: string[] = [];
  for (const { name } of (await db.introspection.getTables()).filter((table) => isOurs(table.name))) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length === 0) empty.push(name);
  }
  return empty;
}

/** What names one row alone names another one in the copy. */
const fresh = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      /^(id|form_id)$/.test(name) ? newId() : /mark$/.test(name) ? `${newId()}` : value,
    ]),
  );

const mostAtOnce = 200;

async function insert(db: Interviews, table: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += mostAtOnce) {
    const some = rows.slice(from, from + mostAtOnce);
    const names = Object.keys(some[0] ?? {}).filter((name) => name !== "terms");
    await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
      values ${sql.join(some.map((row) => sql`(${sql.join(names.map((name) => row[name] ?? null))})`))}
      on conflict do nothing`.execute(db);
  }
}
