import { type Kysely, sql, type Transaction } from "kysely";
import { dayOf } from "../basics/instant.ts";

/**
 * What takes the order out of a PostgreSQL database, once a night: the rows of the day are written anew in one transaction,
 * so that all of them bear its number, and each table is laid out by its key. NOTE: the server's own log (WAL) keeps what
 * was written until it is used again.
 */
export class NightlyOrder {
  #day = "";

  constructor(readonly db: Kysely<unknown>) {}

  /** The first call only learns which day it is. */
  async settleByDay(now: Temporal.Instant): Promise<void> {
    const day = dayOf(now);
    const isNew = this.#day !== "" && this.#day !== day;
    this.#day = day;
    if (isNew) await putInOrder(this.db);
  }
}

type Keyed = { name: string; key: string; column: string };

/** Of several processes one does it; the others pass. */
export async function putInOrder(db: Kysely<unknown>): Promise<void> {
  await db.connection().execute(async (one) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(7126342) as mine`.execute(one);
    if (!rows[0]?.mine) return;
    await sql`set statement_timeout = 0; set lock_timeout = '5s'`.execute(one);
    try {
      const tables = await tablesOf(one);
      await one.transaction().execute((tx) => writeAnew(tx, tables));
      for (const { name, key } of tables)
        await sql`cluster ${sql.table(name)} using ${sql.ref(key)}`.execute(one);
    } finally {
      await sql`reset statement_timeout; reset lock_timeout; select pg_advisory_unlock(7126342)`.execute(one);
    }
  });
}

async function tablesOf(db: Kysely<unknown>): Promise<Keyed[]> {
  const { rows } = await sql<Keyed>`
    select t.relname as name, i.relname as key, a.attname as column
    from pg_index x
    join pg_class t on t.oid = x.indrelid
    join pg_class i on i.oid = x.indexrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
    where x.indisprimary and t.relnamespace = current_schema()::regnamespace
    order by t.relname`.execute(db);
  return rows;
}

/** Each row that is newer than the last time gets the number of this transaction; what was done stands in a comment. */
async function writeAnew(tx: Transaction<unknown>, tables: readonly Keyed[]): Promise<void> {
  const { rows } = await sql<{ said: string | null; mine: string }>`
    select obj_description('schema_versions'::regclass, 'pg_class') as said,
      (pg_current_xact_id()::text::numeric % 4294967296)::text as mine`.execute(tx);
  const last = /\d+$/.exec(rows[0]?.said ?? "")?.[0];
  for (const { name, column } of tables) {
    const newer = last ? sql`where age(xmin) < age(${sql.lit(last)}::xid)` : sql``;
    await sql`update ${sql.table(name)} set ${sql.ref(column)} = ${sql.ref(column)} ${newer}`.execute(tx);
  }
  const said = `in order up to transaction ${rows[0]?.mine ?? ""}`;
  await sql`comment on table schema_versions is ${sql.lit(said)}`.execute(tx);
}
