import { sql, type RawBuilder, type SqlBool } from "kysely";

// An item can be shown less than its part, and never more. What belongs to an opportunity is shown no more than that
// opportunity is. Each takes the columns in which the item, and then what it belongs to, says how much.

/** It counts: neither it nor what it belongs to is shown to nobody. */
export const isCounted = (...columns: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.join(
    columns.map((column) => sql`coalesce(${sql.ref(column)}, '') <> 'nothing'`),
    sql` and `,
  )})`;

/** It can be read: neither it nor what it belongs to is shown to nobody, or only as something done. */
export const isReadable = (...columns: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.join(
    columns.map((column) => sql`coalesce(${sql.ref(column)}, '') not in ('nothing', 'something')`),
    sql` and `,
  )})`;
