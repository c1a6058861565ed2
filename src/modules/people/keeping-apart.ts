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

/** The same between the members in two columns. */
export const stayApart = (one: string, other: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${hides(sql.ref(one), sql.ref(other))} or ${hides(sql.ref(other), sql.ref(one))})`;

// NOTE: every word that is compared is in small letters, for one engine minds them and the other does not; and none but
// letters, digits, spaces, dots and hyphens is kept, so that nobody's words become a pattern.
function hides(member: RawBuilder<unknown>, viewer: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${member} <> ${viewer} and (
    exists (select 1 from blocks where blocks.member_id = ${member} and blocks.blocked_id = ${viewer})
    or exists (
      select 1 from keep_aways as kept cross join members as looker
      where kept.member_id = ${member} and looker.id = ${viewer} and (
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
      )
    )
  ))`;
}
