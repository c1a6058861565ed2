import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** Whom a newcomer may write to: whoever the organiser named while they are in the group, else the organiser. */
export async function welcomerOf(db: Main, group: Id): Promise<{ id: Id; name: string }> {
  const row = found(await welcomer.first(db, { group }));
  return row.welcomer_id !== null && row.welcomer_name !== null
    ? { id: row.welcomer_id, name: row.welcomer_name }
    : { id: row.organiser_id, name: row.organiser_name };
}

const welcomer = prepared((db: Main, given: { group: Id }) =>
  db
    .selectFrom("groups")
    .innerJoin("members as organiser", "organiser.id", "groups.organiser_id")
    .leftJoin("memberships", (join) =>
      join
        .onRef("memberships.group_id", "=", "groups.id")
        .onRef("memberships.member_id", "=", "groups.welcomer_id")
        .on("memberships.left_at", "is", null),
    )
    .leftJoin("members as welcomer", "welcomer.id", "memberships.member_id")
    .select([
      "organiser.id as organiser_id",
      "organiser.name as organiser_name",
      "welcomer.id as welcomer_id",
      "welcomer.name as welcomer_name",
    ])
    .where("groups.id", "=", given.group),
);
