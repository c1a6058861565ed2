import type { Id } from "../../../basics/ids.ts";
import { atomically, type CommentsTable, type Interviews } from "../../../database/index.ts";
import { erase, holdInterview } from "./comments-changing.ts";

/** What a member wrote under their own name goes on under the new one. Safe to be done twice. */
export function renameInComments(db: Interviews, member: Id, name: string): Promise<void> {
  return atomically(db, async (tx) => {
    await tx.updateTable("comments").set({ name }).where("member_id", "=", member).execute();
    await tx.updateTable("waiting_comments").set({ name }).where("member_id", "=", member).execute();
  });
}

/** Takes back all that a member wrote under their own name. Safe to be done twice. */
export function takeBackCommentsOf(db: Interviews, member: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await tx.deleteFrom("waiting_comments").where("member_id", "=", member).execute();
    await eraseAll(tx, () => tx.selectFrom("comments").selectAll().where("member_id", "=", member), now);
  });
}

/** Takes back all that was written under the number of an interview. Safe to be done twice. */
export function takeBackCommentsAs(db: Interviews, as: number, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await tx.deleteFrom("waiting_comments").where("as_number", "=", as).execute();
    await eraseAll(tx, () => tx.selectFrom("comments").selectAll().where("as_number", "=", as), now);
  });
}

async function eraseAll(
  tx: Interviews,
  mine: () => { execute(): Promise<CommentsTable[]> },
  now: Temporal.Instant,
): Promise<void> {
  // In one order, so that two who do this at once never wait for each other.
  const numbers = new Set((await mine().execute()).map(({ number }) => number));
  for (const number of [...numbers].sort((a, b) => a - b)) await holdInterview(tx, number);
  for (const row of await mine().execute()) await erase(tx, row, now);
}
