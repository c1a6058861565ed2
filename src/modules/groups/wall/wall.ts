import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { membershipOf } from "../access.ts";
import { groupFor, type GroupShown } from "../groups.reads.ts";

/** Nobody posts and answers faster than that in good faith. */
export const postLimit = { name: "posts", most: 30, minutes: 10 } as const;

/** A group on whose wall the viewer may look, with the day from which. Everybody else: not found. */
export async function groupOfWall(
  db: Main,
  viewer: Id,
  group: Id,
): Promise<GroupShown & { joined_at: string }> {
  const { joined_at } = await membershipOf(db, viewer, group);
  return { ...(await groupFor(db, viewer, group)), joined_at };
}
