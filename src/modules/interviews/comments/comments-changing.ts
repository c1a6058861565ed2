import type { Id } from "../../../basics/ids.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type CommentsTable, type Interviews, locked } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import { isKnown, reasonInWords } from "./holding.ts";

/** Whose comment it is: whoever holds a pass knows the form that it came with; a member is known by name. */
export type Whose = { number: number; form: Id } | { number: number; place: number; member: Id };

/** The same, or whoever wrote it under the number of their interview. */
export type WhoseToTakeBack = Whose | { number: number; place: number; as: number };

/** What became of a change: "behind" where it says something else meanwhile, "held" where a host would have to look first. */
export type Changed = "changed" | "behind" | "held";

/** Says something else in one's own comment. Taken back: conflict, "comment-gone". */
export function changeComment(
  db: Interviews,
  whose: Whose,
  what: { words: string; version: number },
  now: Temporal.Instant,
): Promise<Changed> {
  return atomically(db, async (tx) => {
    await holdInterview(tx, whose.number);
    const row = await ownComment(tx, whose);
    if (!row) return changeWaiting(tx, whose, what.words);
    if (row.taken_back_on) throw new Problem("conflict", "comment-gone");
    if (row.words === what.words) return "changed";
    if (row.version !== what.version) return "behind";
    return changeWords(tx, row, what.words, now);
  });
}

/** Holds an interview, also one that was withdrawn or hidden: one's own words below it stay one's own. */
export const holdInterview = (tx: Interviews, number: number) =>
  locked(tx, tx.selectFrom("interviews").select("number").where("number", "=", number)).executeTakeFirst();

/** One's own comment as it stands; undefined where there is none at a place. */
export const ownComment = (tx: Interviews, whose: WhoseToTakeBack): Promise<CommentsTable | undefined> => {
  const here = tx.selectFrom("comments").selectAll().where("number", "=", whose.number);
  if ("form" in whose) return here.where("form_id", "=", whose.form).executeTakeFirst();
  const placed = here.where("place", "=", whose.place);
  return (
    "as" in whose ? placed.where("as_number", "=", whose.as) : placed.where("member_id", "=", whose.member)
  ).executeTakeFirst();
};

/** Writes other words, unless they hold what a host would look at first and what stood there did not. */
export async function changeWords(
  tx: Interviews,
  row: CommentsTable,
  words: string,
  now: Temporal.Instant,
): Promise<Changed> {
  const by =
    row.as_number === null
      ? ({ kind: "nickname", name: row.name } as const)
      : ({ kind: "number", number: row.as_number } as const);
  const isTrusted = row.member_id !== null || (await isKnown(tx, by));
  if (!isTrusted && reasonInWords(words) !== null) return "held";
  await tx
    .updateTable("comments")
    .set({ words, edited_on: dayOf(now), version: row.version + 1 })
    .where("number", "=", row.number)
    .where("place", "=", row.place)
    .execute();
  return "changed";
}

async function changeWaiting(tx: Interviews, whose: Whose, words: string): Promise<Changed> {
  if (!("form" in whose)) throw notFound();
  const held = await locked(
    tx,
    tx
      .selectFrom("waiting_comments")
      .select("words")
      .where("id", "=", whose.form)
      .where("number", "=", whose.number),
  ).executeTakeFirst();
  if (!held) throw notFound();
  if (held.words !== words) await changeHeld(tx, whose.form, words);
  return "changed";
}

/** Other words where a host has not looked yet; whoever has read the old ones is told. */
export async function changeHeld(tx: Interviews, id: Id, words: string): Promise<void> {
  await tx
    .updateTable("waiting_comments")
    .set((set) => ({ words, version: set("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/**
 * Takes one's own comment back: words and name are erased at once, and what answers it keeps its place. A second time finds it
 * done.
 */
export function takeBackComment(
  db: Interviews,
  whose: WhoseToTakeBack,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdInterview(tx, whose.number);
    const row = await ownComment(tx, whose);
    if (row) await erase(tx, row, now);
    else await takeBackWaiting(tx, whose);
  });
}

/** Leaves of a comment its place, and that something stood there. */
export async function erase(tx: Interviews, row: CommentsTable, now: Temporal.Instant): Promise<void> {
  if (row.taken_back_on) return;
  await tx
    .updateTable("comments")
    .set({
      words: "",
      name: "",
      member_id: null,
      as_number: null,
      edited_on: null,
      thanks: 0,
      taken_back_on: dayOf(now),
      version: row.version + 1,
    })
    .where("number", "=", row.number)
    .where("place", "=", row.place)
    .execute();
  if (!row.hidden_on) await countStanding(tx, row.number, -1);
}

/** Counts the comments that stand under an interview by one more or one less. */
export async function countStanding(tx: Interviews, number: number, by: 1 | -1): Promise<void> {
  await tx
    .updateTable("interviews")
    .set((set) => ({ comments: set("comments", "+", by) }))
    .where("number", "=", number)
    .execute();
}

async function takeBackWaiting(tx: Interviews, whose: WhoseToTakeBack): Promise<void> {
  if ("form" in whose) {
    await tx
      .deleteFrom("waiting_comments")
      .where("id", "=", whose.form)
      .where("number", "=", whose.number)
      .execute();
    return;
  }
  // Taken back already it is nobody's; another's is not found.
  const gone = await tx
    .selectFrom("comments")
    .select("place")
    .where("number", "=", whose.number)
    .where("place", "=", whose.place)
    .where("taken_back_on", "is not", null)
    .executeTakeFirst();
  if (!gone) throw notFound();
}
