import { CompiledQuery, type Kysely, type QueryExecutorProvider, sql } from "kysely";
import { type Engine, engineOf } from "./dialect.ts";

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

/** Words to be found: one, all of several, or any of several. They are of a-z and 0-9 alone. */
export type Search = string | { all: readonly Search[] } | { any: readonly Search[] };

/** The numbers of the rows that a search finds, largest first; with nothing to search by, of all rows. */
export async function rowsWithWords(
  db: QueryExecutorProvider,
  table: string,
  search: Search,
  { before, most }: { before: number | null; most: number },
): Promise<number[]> {
  const upTo = before ?? maxNumber;
  const engine = engineOf(db);
  const words = written(search, engine);
  const some = `order by number desc limit ${most}`;
  if (words === "")
    return numbersOf(
      db,
      `select number from ${table} where number < ${engine === "postgres" ? "$1" : "?"} ${some}`,
      [upTo],
    );
  if (engine === "postgres") return rowsOnPostgres(db, table, words, upTo, most);
  return numbersOf(
    db,
    `select rowid as number from ${table}_fts where rowid < ? and ${table}_fts match ? ${some}`,
    [upTo, words],
  );
}

const window = 2000;

// NOTE: PostgreSQL cannot read its index from the newest row on, and guesses badly how rare a word is. What is common is
// found among the newest rows; only where that is not enough is it looked for in the whole index.
const rowsOnPostgres = (
  db: QueryExecutorProvider,
  table: string,
  words: string,
  upTo: number,
  most: number,
): Promise<number[]> =>
  numbersOf(
    db,
    `with near as materialized (select number from ${table} where number < $1 and terms @@ $2::tsquery
        and number > (select coalesce(max(number), 0) from ${table} where number < $1) - ${window}
        order by number desc limit ${most}),
      hits as materialized (select number from ${table} where number < $1 and terms @@ $2::tsquery)
      select number from near where (select count(*) from near) >= ${most}
      union all select number from hits where (select count(*) from near) < ${most}
      order by number desc limit ${most}`,
    [upTo, words],
  );

/** For each word the numbers of the newest rows in which it stands, largest first; asked all at once. */
export async function newestWithEach(
  db: QueryExecutorProvider,
  table: string,
  words: readonly string[],
  most: number,
): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>(words.map((word) => [word, []]));
  if (words.length === 0) return found;
  for (const word of words) mustBeWord(word);
  const query =
    engineOf(db) === "postgres"
      ? CompiledQuery.raw(words.map((word) => newestOnPostgres(table, word, most)).join(" union all "))
      : CompiledQuery.raw(
          `select value as word, (select json_group_array(number) from (select rowid as number from ${table}_fts
            where ${table}_fts match '"' || value || '"' order by rowid desc limit ${most})) as numbers
            from json_each(?)`,
          [JSON.stringify(words)],
        );
  const { rows } = await db.getExecutor().executeQuery<{ word: string; numbers: string | null }>(query);
  for (const { word, numbers } of rows) found.set(word, JSON.parse(numbers ?? "[]") as number[]);
  return found;
}

// NOTE: each word is written out, so that PostgreSQL knows of each how common it is.
const newestOnPostgres = (table: string, word: string, most: number): string =>
  `select '${word}' as word, (select json_agg(number)::text from (select number from ${table}
    where terms @@ '${word}'::tsquery order by number desc limit ${most}) as found) as numbers`;

const maxNumber = 2 ** 31 - 1;

function written(search: Search, engine: Engine): string {
  const onPostgres = engine === "postgres";
  if (typeof search === "string") {
    mustBeWord(search);
    return onPostgres ? `'${search}'` : `"${search}"`;
  }
  const parts = ("all" in search ? search.all : search.any)
    .map((each) => written(each, engine))
    .filter(Boolean);
  const between = "all" in search ? (onPostgres ? " & " : " AND ") : onPostgres ? " | " : " OR ";
  return parts.length > 1 ? `(${parts.join(between)})` : (parts[0] ?? "");
}

function mustBeWord(word: string): void {
  if (!/^[a-z0-9]+$/.test(word)) throw new Error(`The index knows no word "${word}"`);
}

async function numbersOf(
  db: QueryExecutorProvider,
  text: string,
  parameters: readonly unknown[],
): Promise<number[]> {
  const { rows } = await db
    .getExecutor()
    .executeQuery<{ number: number }>(CompiledQuery.raw(text, [...parameters]));
  return rows.map(({ number }) => number);
}
