import type { Id } from "../../basics/ids.ts";
import { type Main, prepared } from "../../database/index.ts";

/** A member's own keep-away list, the newest first. Nobody else reads it, and nothing says whom it meets. */
export const keepAwaysOf = (read: Main, who: Id) => ownList.all(read, { who });

export type KeepAwayListed = Awaited<ReturnType<typeof keepAwaysOf>>[number];

const ownList = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("keep_aways")
    .leftJoin("members", "members.id", "keep_aways.kept_member_id")
    .select([
      "keep_aways.id",
      "keep_aways.kind",
      "keep_aways.name",
      "keep_aways.email",
      "keep_aways.domain",
      "keep_aways.kept_member_id",
      "members.name as member_name",
    ])
    .where("keep_aways.member_id", "=", who)
    .orderBy("keep_aways.made_at", "desc")
    .orderBy("keep_aways.id"),
);

/** Whether the member chose this very member for the list; what a company or a name on it meets is never said. */
export async function isOnListOf(read: Main, who: Id, member: Id): Promise<boolean> {
  const row = await read
    .selectFrom("keep_aways")
    .select("id")
    .where("member_id", "=", who)
    .where("kept_member_id", "=", member)
    .executeTakeFirst();
  return row !== undefined;
}
