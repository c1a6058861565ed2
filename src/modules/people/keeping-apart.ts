import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/**
 * Whether the one member must not be seen by the other, as a condition for queries of every room; `member` is a column
 * that holds an id, such as "members.id". A member's keep-away list names people (a member met here, an address, a full
 * name) and companies (a name, and what its mail addresses end in). Somebody is named by it who is that member, has
 * that address or that full name, or whose own address, employer or line of work names that company. Whom somebody
 * blocked does not see them either. What nobody wrote down cannot be matched.
 */
export const isHiddenFrom = (viewer: Id, member: string): RawBuilder<SqlBool> =>
  hides(sql.ref<number>(member), sql`${viewer}`);

/** The opposite, as most queries need it. */
export const maySee = (viewer: Id, member: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`not ${isHiddenFrom(viewer, member)}`;

/** Whether this member is shown to this viewer. */
export async function isShownTo(db: Main, viewer: Id, member: Id): Promise<boolean> {
  const row = await db
    .selectFrom("members")
    .select("id")
    .where("id", "=", member)
    .where(maySee(viewer, "members.id"))
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the member and one of the others must not be brought together, whichever of them wished so. */
export async function mustStayApart(db: Main, member: Id, others: readonly Id[]): Promise<boolean> {
  if (others.length === 0) return false;
  const row = await db
    .selectFrom("members")
    .select("id")
    .where("id", "in", others)
    .where(staysApartFrom(member, "members.id"))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The same as a condition: the member in the column and this one must not be brought together. */
export const staysApartFrom = (other: Id, member: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isHiddenFrom(other, member)} or ${hides(sql`${other}`, sql.ref<number>(member))})`;

/** Rows that a query finds, each with a member in a column: `memberships as present`, which of them, `present.member_id`. */
export type Others = { from: RawBuilder<unknown>; where: RawBuilder<unknown>; member: string };

/**
 * That the member, an id or a column, must not be brought together with at least one of the others, whichever of them
 * wished so. What the member wrote down is looked up once and not once for each of them.
 */
export function staysApartFromSome(
  member: RawBuilder<unknown>,
  { from, where, member: column }: Others,
): RawBuilder<SqlBool> {
  const other = sql.ref<number>(column);
  return sql<SqlBool>`(
    exists (select 1 from blocks cross join ${from}
      where blocks.member_id = ${member} and ${where} and ${other} = blocks.blocked_id)
    or exists (select 1 from blocks cross join ${from}
      where blocks.blocked_id = ${member} and ${where} and ${other} = blocks.member_id)
    or exists (select 1 from keep_aways as kept cross join ${from} cross join members as looker
      where kept.member_id = ${member} and ${where} and ${other} <> ${member} and looker.id = ${other} and ${isNamed})
    or exists (select 1 from ${from} cross join keep_aways as kept cross join members as looker
      where ${where} and ${other} <> ${member} and kept.member_id = ${other} and looker.id = ${member} and ${isNamed})
  )`;
}

const hides = (member: RawBuilder<unknown>, viewer: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${member} <> ${viewer} and (
    exists (select 1 from blocks where blocks.member_id = ${member} and blocks.blocked_id = ${viewer})
    or exists (
      select 1 from keep_aways as kept cross join members as looker
      where kept.member_id = ${member} and looker.id = ${viewer} and ${isNamed}
    )
  ))`;

// NOTE: every word that is compared is in small letters, for one engine minds them and the other does not; and none but
// letters, digits, spaces, dots and hyphens is kept, so that nobody's words become a pattern.
const isNamed = sql<SqlBool>`(
        kept.kept_member_id = looker.id
        or kept.email = looker.email
        or (kept.kind = 'person' and kept.name_words like '% %' and kept.name_words = looker.name_words)
        or (kept.kind = 'company' and kept.name_words <> '' and (
          looker.workplace_words like '% ' || kept.name_words || ' %'
          or (looker.employer_words <> '' and kept.name_words like looker.employer_words || ' %')
        ))
        or (kept.kind = 'company' and kept.domain <> '' and (
          looker.email like '%@' || kept.domain or looker.email like '%.' || kept.domain
        ))
      )`;
