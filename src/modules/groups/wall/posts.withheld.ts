import type { RawBuilder, SqlBool } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { isShownHere, isWithheld } from "../gone-apart.ts";

/** Whether a row of `posts` is kept from the viewer: such a post looks as if it had been taken back. */
export const isWithheldFrom = (viewer: Id): RawBuilder<SqlBool> =>
  isWithheld(viewer, "posts.member_id", "posts.group_id");

/** The opposite, as most queries need it. */
export const isShownOnWall = (viewer: Id): RawBuilder<SqlBool> =>
  isShownHere(viewer, "posts.member_id", "posts.group_id");
