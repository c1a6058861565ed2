import type { Id } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type Interviews } from "../../../database/index.ts";
import { dayOf } from "../interview.ts";
import { holdOpenInterview, place } from "./comments.ts";
import { countStanding, holdInterview } from "./comments-changing.ts";

/**
 * Hides a comment or shows it again: the author under their own interview, or a host. What a host hid only a host shows again:
 * not-allowed, "comment-hidden-by-host". Taken back or never there: not found. False where it is so already.
 */
export function hideComment(
  db: Interviews,
  number: number,
  commentPlace: number,
  by: "author" | "host",
  hidden: boolean,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdInterview(tx, number);
    const row = found(
      await tx
        .selectFrom("comments")
        .select(["hidden_on", "hidden_by"])
        .where("number", "=", number)
        .where("place", "=", commentPlace)
        .where("taken_back_on", "is", null)
        .executeTakeFirst(),
    );
    const isHidden = row.hidden_on !== null;
    const takesOver = isHidden && hidden && by === "host" && row.hidden_by !== "host";
    if (isHidden === hidden && !takesOver) return false;
    if (by === "author" && row.hidden_by === "host")
      throw new Problem("not-allowed", "comment-hidden-by-host");
    await tx
      .updateTable("comments")
      .set({ hidden_on: hidden ? dayOf(now) : null, hidden_by: hidden ? by : "" })
      .where("number", "=", number)
      .where("place", "=", commentPlace)
      .execute();
    if (!takesOver) await countStanding(tx, number, hidden ? -1 : 1);
    return true;
  });
}

/**
 * Lets a comment through that was held: it gets its place today. Another host was quicker: not found. The interview is withdrawn
 * or hidden: conflict, "interview-closed".
 */
export function letThrough(
  db: Interviews,
  id: Id,
  now: Temporal.Instant,
): Promise<{ number: number; place: number }> {
  return atomically(db, async (tx) => {
    const held = tx.selectFrom("waiting_comments").select("number").where("id", "=", id);
    const { number } = found(await held.executeTakeFirst());
    await holdOpenInterview(tx, number);
    const row = await tx
      .deleteFrom("waiting_comments")
      .where("id", "=", id)
      .returning(["number", "answers_place", "name_kind", "name", "member_id", "as_number", "words"])
      .executeTakeFirst();
    return { number, place: await place(tx, id, found(row), now) };
  });
}

/** Lets a held comment go for good: nothing is left of it. Another host was quicker: not found. */
export function decline(db: Interviews, id: Id): Promise<void> {
  return atomically(db, async (tx) => {
    found(await tx.deleteFrom("waiting_comments").where("id", "=", id).returning("id").executeTakeFirst());
  });
}

/** The name under which it is remembered for the day from where an unnamed comment came; it keeps it when it is let through. */
export const sourceThing = (form: Id): string => `comment ${form}`;

/** The same for a comment at its place; null for a member's, from which nobody is kept out in this way. */
export async function sourceOfComment(
  read: Interviews,
  number: number,
  commentPlace: number,
): Promise<string | null> {
  const row = await read
    .selectFrom("comments")
    .select(["form_id", "name_kind"])
    .where("number", "=", number)
    .where("place", "=", commentPlace)
    .executeTakeFirst();
  return row && row.name_kind !== "member" ? sourceThing(row.form_id) : null;
}

/** Thanks for a comment that stands; nothing is counted otherwise. */
export async function thankForComment(db: Interviews, number: number, commentPlace: number): Promise<void> {
  await db
    .updateTable("comments")
    .set((set) => ({ thanks: set("thanks", "+", 1) }))
    .where("number", "=", number)
    .where("place", "=", commentPlace)
    .where("hidden_on", "is", null)
    .where("taken_back_on", "is", null)
    .execute();
}
