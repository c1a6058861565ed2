import type { Id } from "../../../basics/ids.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type CommentsTable, type Interviews, locked } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import { changeHeld, changeWords } from "./comments-changing.ts";
import { reasonToHold } from "./holding.ts";
import type { Mask } from "./masks.ts";

/** A comment as it is sent. */
export type NewComment = {
  /** The form's, so that pressing twice makes one. */
  id: Id;
  number: number;
  /** The place of the comment that it answers. */
  answers: number | null;
  by: Mask;
  words: string;
  /** The same words stood in several forms today. */
  isRepeated: boolean;
  /** The form is no older than the time in which a comment may be changed. */
  isFresh: boolean;
};

/** Where a comment stands: at its place for everybody, or before a host. */
export type Made = { at: "placed"; place: number } | { at: "waiting" };

/**
 * Comments on an interview, or answers a comment; an answer to an answer stands below the same one. The places of an interview
 * follow each other without a gap. Sending the form twice makes one. Where the interview was withdrawn or hidden nobody comments
 * any more: conflict, "interview-closed"; where the comment answered is gone: conflict, "comment-gone".
 */
export function makeComment(db: Interviews, what: NewComment, now: Temporal.Instant): Promise<Made> {
  return atomically(db, async (tx) => {
    await holdOpenInterview(tx, what.number);
    const before = await sentBefore(tx, what, now);
    if (before) return before;
    const answers_place = what.answers === null ? null : await threadOf(tx, what.number, what.answers);
    if (what.by.kind === "number") await mustBeWorn(tx, what.by.number);
    const row = { number: what.number, answers_place, ...columnsOf(what.by), words: what.words };
    const held_for = await reasonToHold(tx, what);
    if (held_for === null) return { at: "placed", place: await place(tx, what.id, row, now) };
    const held = await tx
      .insertInto("waiting_comments")
      .values({ id: what.id, ...row, held_for, version: 0 })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    // The form of another page: it makes nothing here.
    if (!held) throw notFound();
    return { at: "waiting" };
  });
}

/** Holds an interview whose words stand, so that what is written below it comes one after the other. */
export async function holdOpenInterview(tx: Interviews, number: number): Promise<void> {
  const row = found(
    await locked(
      tx,
      tx.selectFrom("interviews").select(["withdrawn_on", "hidden_on"]).where("number", "=", number),
    ).executeTakeFirst(),
  );
  if (row.withdrawn_on || row.hidden_on) throw new Problem("conflict", "interview-closed");
}

/** The same form, sent again: it says where the comment stands. Gone back to and changed, it says what was sent last. */
async function sentBefore(tx: Interviews, what: NewComment, now: Temporal.Instant): Promise<Made | null> {
  const placed = await tx
    .selectFrom("comments")
    .selectAll()
    .where("form_id", "=", what.id)
    .where("number", "=", what.number)
    .executeTakeFirst();
  if (placed) {
    // Changed on its own page since, it stays as it is there, whichever form is opened again.
    const isOther = placed.words !== what.words && placed.taken_back_on === null && placed.version === 1;
    if (isOther && what.isFresh && isBy(placed, what.by)) await changeWords(tx, placed, what.words, now);
    return { at: "placed", place: placed.place };
  }
  const waiting = await tx
    .selectFrom("waiting_comments")
    .selectAll()
    .where("id", "=", what.id)
    .where("number", "=", what.number)
    .executeTakeFirst();
  if (!waiting) return null;
  const isFirst = waiting.version === 0;
  if (isFirst && isBy(waiting, what.by) && waiting.words !== what.words)
    await changeHeld(tx, what.id, what.words);
  return { at: "waiting" };
}

const isBy = (
  row: Pick<CommentsTable, "name_kind" | "name" | "member_id" | "as_number">,
  by: Mask,
): boolean => {
  const { name_kind, name, member_id, as_number } = columnsOf(by);
  return (
    row.name_kind === name_kind &&
    row.name === name &&
    row.member_id === member_id &&
    row.as_number === as_number
  );
};

/** The place of the thread to which an answer belongs. */
async function threadOf(tx: Interviews, number: number, answers: number): Promise<number> {
  const answered = found(await commentAt(tx, number, answers));
  const thread =
    answered.answers_place === null ? answered : found(await commentAt(tx, number, answered.answers_place));
  if (thread.hidden_on || thread.taken_back_on) throw new Problem("conflict", "comment-gone");
  return thread.place;
}

const commentAt = (tx: Interviews, number: number, place: number) =>
  tx
    .selectFrom("comments")
    .select(["place", "answers_place", "hidden_on", "taken_back_on"])
    .where("number", "=", number)
    .where("place", "=", place)
    .executeTakeFirst();

/** A number is worn only while its interview stands: withdrawn or hidden it is nobody's name any more. */
async function mustBeWorn(tx: Interviews, number: number): Promise<void> {
  if ((await isWorn(tx, number)) !== "worn") throw new Problem("not-allowed", "number-not-worn");
}

/** Whether a number is somebody's name: "withdrawn" it never is again, "hidden" only while it is. */
export async function isWorn(tx: Interviews, number: number): Promise<"worn" | "withdrawn" | "hidden"> {
  const own = await tx
    .selectFrom("interviews")
    .select(["withdrawn_on", "hidden_on"])
    .where("number", "=", number)
    .executeTakeFirst();
  if (!own || own.withdrawn_on) return "withdrawn";
  return own.hidden_on ? "hidden" : "worn";
}

const columnsOf = (by: Mask) => ({
  name_kind: by.kind,
  name: by.kind === "number" ? "" : by.name,
  member_id: by.kind === "member" ? by.member : null,
  as_number: by.kind === "number" ? by.number : null,
});

type Row = Pick<
  CommentsTable,
  "number" | "answers_place" | "name_kind" | "name" | "member_id" | "as_number" | "words"
>;

/** Gives a comment the next place under its interview, which is held. */
export async function place(tx: Interviews, id: Id, row: Row, now: Temporal.Instant): Promise<number> {
  const { last_place } = await tx
    .updateTable("interviews")
    .set((set) => ({ last_place: set("last_place", "+", 1), comments: set("comments", "+", 1) }))
    .where("number", "=", row.number)
    .returning("last_place")
    .executeTakeFirstOrThrow();
  const made = await tx
    .insertInto("comments")
    .values({
      ...row,
      place: last_place,
      form_id: id,
      commented_on: dayOf(now),
      edited_on: null,
      taken_back_on: null,
      hidden_on: null,
      hidden_by: "",
      thanks: 0,
      version: 1,
    })
    .onConflict((conflict) => conflict.column("form_id").doNothing())
    .returning("place")
    .executeTakeFirst();
  // The form of another page: it makes nothing here.
  if (!made) throw notFound();
  return made.place;
}
