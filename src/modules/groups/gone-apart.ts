import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { isHiddenFrom } from "../people/index.ts";

/**
 * Whether what a member did in a group is kept from the viewer, because the member has left it and keeps away from them;
 * for the queries of every room. `member` and `group` are columns that hold ids. False where nobody is named.
 */
export const isWithheld = (viewer: Id, member: string, group: string): RawBuilder<SqlBool> =>
  // Nearly everybody is still there, and then nobody's lists need to be read.
  sql<SqlBool>`(${sql.ref(member)} is not null and not exists (
    select 1 from memberships as belonging where belonging.group_id = ${sql.ref(group)}
      and belonging.member_id = ${sql.ref(member)} and belonging.left_at is null
  ) and ${isHiddenFrom(viewer, member)})`;

/** The opposite, as most queries need it. */
export const isShownHere = (viewer: Id, member: string, group: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`not ${isWithheld(viewer, member, group)}`;
