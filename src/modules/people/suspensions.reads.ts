import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";

/** Whether the member in this column, such as "members.id", is kept out at this time, as stored text; a condition for queries of every room. */
export const isKeptOut = (member: string, now: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select 1 from suspensions where suspensions.member_id = ${sql.ref(member)}
    and suspensions.lifted_at is null
    and (suspensions.until_at is null or suspensions.until_at > ${now}))`;

/** What keeps a member out now; undefined where nothing does. */
export const suspensionOf = (read: Main, member: Id, now: Temporal.Instant) =>
  read
    .selectFrom("suspensions")
    .select(["id", "kind", "reason", "from_at", "until_at"])
    .where("member_id", "=", member)
    .where("lifted_at", "is", null)
    .where((is) => is.or([is("until_at", "is", null), is("until_at", ">", instantText(now))]))
    .orderBy("from_at", "desc")
    .orderBy("id")
    .executeTakeFirst();

export type SuspensionInForce = NonNullable<Awaited<ReturnType<typeof suspensionOf>>>;
