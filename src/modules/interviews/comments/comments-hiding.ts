import type { Id } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type Interviews, type WaitingCommentsTable } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import { holdOpenInterview, isWorn, place } from "./comments.ts";
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

/** What a host has read of a held comment: this one, in this version. */
export type ReadComment = { id: Id; version: number };

/**
 * Lets a comment through that was held: it gets its place today. Another host was quicker: not found. Its writer has changed it
 * since: conflict, "changed-while-read". The interview is withdrawn or hidden: conflict, "interview-closed". Null where it was
 * written under a number that was withdrawn since: then it goes, and stands nowhere.
 */
export function letThrough(
  db: Interviews,
  read: ReadComment,
  now: Temporal.Instant,
): Promise<{ number: number; place: number } | null> {
  return atomically(db, async (tx) => {
    const held = tx.selectFrom("waiting_comments").select("number").where("id", "=", read.id);
    const { number } = found(await held.executeTakeFirst());
    await holdOpenInterview(tx, number);
    const { version: _, held_for: __, id, ...row } = await takeOut(tx, read);
    const worn = row.as_number === null ? "worn" : await isWorn(tx, row.as_number);
    if (worn === "hidden") throw new Problem("conflict", "number-hidden");
    if (worn === "withdrawn") return null;
    return { number, place: await place(tx, id, row, now) };
  });
}

/** Lets a held comment go for good: nothing is left of it. Another host was quicker: not found. Changed since: as above. */
export function decline(db: Interviews, read: ReadComment): Promise<void> {
  return atomically(db, async (tx) => {
    await takeOut(tx, read);
  });
}

/** Takes a comment out of what waits, if it says what the host has read. */
async function takeOut(tx: Interviews, { id, version }: ReadComment): Promise<WaitingCommentsTable> {
  const row = found(
    await tx.deleteFrom("waiting_comments").where("id", "=", id).returningAll().executeTakeFirst(),
  );
  if (row.version !== version) throw new Problem("conflict", "changed-while-read");
  return row;
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
