import { type Kysely, sql } from "kysely";
import { engineOf } from "./dialect.ts";

// Full text is the one thing in which the engines differ altogether. What a word is, is ours on both: they are handed words
// that are cut and folded already, separated by spaces, and only say in which rows which words stand.

/**
 * Makes what finds the rows of a table by the words in its column `tokens`. The table has a whole number as its key. Words
 * that are taken out are gone from the index too, not only marked.
 */
export async function makeFullText(db: Kysely<unknown>, table: string): Promise<void> {
  if (engineOf(db) === "postgres") {
    await sql`alter table ${sql.table(table)} add column terms tsvector
      generated always as (array_to_tsvector(array_remove(string_to_array(tokens, ' '), ''))) stored`.execute(
      db,
    );
    await sql`create index ${sql.ref(`${table}_by_terms`)} on ${sql.table(table)} using gin (terms)`.execute(
      db,
    );
    return;
  }
  const fts = sql.table(`${table}_fts`);
  await sql`create virtual table ${fts} using fts5(tokens, content = ${sql.lit(table)}, content_rowid = 'number',
    tokenize = "unicode61 remove_diacritics 0", detail = none)`.execute(db);
  await sql`insert into ${fts}(${fts}, rank) values('secure-delete', 1)`.execute(db);
  const old = sql`insert into ${fts}(${fts}, rowid, tokens) values('delete', old.number, old.tokens)`;
  const fresh = sql`insert into ${fts}(rowid, tokens) values(new.number, new.tokens)`;
  for (const [event, work] of [
    ["insert", fresh],
    ["delete", old],
    ["update", sql`${old}; ${fresh}`],
  ] as const)
    await sql`create trigger ${sql.ref(`${table}_fts_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
      begin ${work}; end`.execute(db);
}
