import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import type { GroupShown } from "../groups.reads.ts";
import { myRequest } from "./requests.reads.ts";

/** What somebody sees who is not in the group: how many they are, and how a request of theirs stands. Nobody's name. */
export async function groupFromOutside(db: Main, viewer: Id, group: GroupShown) {
  return {
    group,
    people: await countMembers(db, group.id),
    request: (await myRequest(db, viewer, group.id)) ?? null,
  };
}

export type GroupFromOutside = Awaited<ReturnType<typeof groupFromOutside>>;

/** How many are in a group now. */
export async function countMembers(db: Main, group: Id): Promise<number> {
  return (await counted.first(db, { group }))?.n ?? 0;
}

const counted = prepared((db: Main, given: { group: Id }) =>
  db
    .selectFrom("memberships")
    .select((all) => all.fn.countAll<number>().as("n"))
    .where("group_id", "=", given.group)
    .where("left_at", "is", null),
);
