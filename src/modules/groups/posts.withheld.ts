import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { isHiddenFrom } from "../people/index.ts";

/**
 * Whether a row of `posts` is kept from the viewer because its writer has left the group and keeps away from them; for
 * the queries of every room. Such a post looks as if it had been taken back.
 */
export const isWithheldFrom = (viewer: Id): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isHiddenFrom(viewer, "posts.member_id")} and not exists (
    select 1 from memberships as belonging where belonging.group_id = posts.group_id
      and belonging.member_id = posts.member_id and belonging.left_at is null
  ))`;

/** The opposite, as most queries need it. */
export const isShownOnWall = (viewer: Id): RawBuilder<SqlBool> => sql<SqlBool>`not ${isWithheldFrom(viewer)}`;
