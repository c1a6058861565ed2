import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { raiseConcern } from "../../people/index.ts";
import { membershipOf, organiserOf } from "../access.ts";
import { isWithheldFrom } from "./posts.withheld.ts";

export type NewPost = { id: Id; words: string };

/** Writes on the wall of a group that one is in. Sending the form twice makes one post; sent again with other words it says those. */
export function makePost(db: Main, who: Id, group: Id, what: NewPost, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await membershipOf(tx, who, group);
    await addPost(tx, who, group, null, what, now);
  });
}

/** Answers a post; an answer to an answer stands below the same post. Not to what is hidden or taken back: conflict, "post-gone". */
export function answerPost(
  db: Main,
  who: Id,
  group: Id,
  post: Id,
  what: NewPost,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const answered = await holdPost(tx, who, group, post);
    const thread =
      answered.answers_id === null ? answered : await holdPost(tx, who, group, answered.answers_id);
    if (thread.hidden_at || thread.taken_back_at) throw new Problem("conflict", "post-gone");
    await addPost(tx, who, group, thread.id, what, now);
  });
}

async function addPost(
  tx: Main,
  who: Id,
  group: Id,
  answers: Id | null,
  what: NewPost,
  now: Temporal.Instant,
): Promise<void> {
  const made = await tx
    .insertInto("posts")
    .values({
      id: what.id,
      group_id: group,
      member_id: who,
      answers_id: answers,
      words: what.words,
      posted_at: instantText(now),
      edited_at: null,
      taken_back_at: null,
      hidden_at: null,
      hidden_by: null,
      hidden_as: null,
      version: 1,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made) await record(tx, "post-made", who, { subject: what.id, group }, now);
  else await sayAgain(tx, who, group, answers, what, now);
  await ring(tx, group);
}

/** The same form sent again: pressed twice it says the same; gone back to and changed it says what was sent last. */
async function sayAgain(
  tx: Main,
  who: Id,
  group: Id,
  answers: Id | null,
  what: NewPost,
  now: Temporal.Instant,
): Promise<void> {
  const row = await holdPost(tx, who, group, what.id);
  if (row.member_id !== who || row.answers_id !== answers) throw notFound();
  if (row.words !== what.words && !row.taken_back_at) await setWords(tx, row, what.words, now);
}

async function setWords(tx: Main, row: HeldPost, words: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable("posts")
    .set({ words, edited_at: instantText(now), version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}

/** Changes one's own post or answer. False when it was changed since `version` to say something else: nothing is written then. */
export function changePost(
  db: Main,
  who: Id,
  group: Id,
  post: Id,
  what: { words: string; version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await holdOwnPost(tx, who, group, post);
    if (row.taken_back_at) throw new Problem("conflict", "post-gone");
    if (row.words === what.words) return true;
    if (row.version !== what.version) return false;
    await setWords(tx, row, what.words, now);
    await ring(tx, group);
    return true;
  });
}

/**
 * Takes one's own post or answer back: its words are erased at once. A post that others answered keeps its place
 * without its words; all else is gone. A second time finds it done.
 */
export function takeBackPost(db: Main, who: Id, group: Id, post: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await membershipOf(tx, who, group);
    // Taken back already, or never there: another group's post is answered in the same way.
    const here = tx.selectFrom("posts").select("id").where("id", "=", post).where("group_id", "=", group);
    if (!(await here.executeTakeFirst())) return;
    const row = await holdOwnPost(tx, who, group, post);
    if (await hasAnswers(tx, post)) {
      await tx
        .updateTable("posts")
        .set({ words: "", edited_at: null, taken_back_at: instantText(now), version: row.version + 1 })
        .where("id", "=", post)
        .where("taken_back_at", "is", null)
        .execute();
    } else {
      await tx.deleteFrom("posts").where("id", "=", post).execute();
      if (row.answers_id !== null) await sweepEmptyPost(tx, row.answers_id);
    }
    await ring(tx, group);
  });
}

async function hasAnswers(tx: Main, post: Id): Promise<boolean> {
  const answers = tx.selectFrom("posts").select("id").where("answers_id", "=", post).limit(1);
  return (await answers.executeTakeFirst()) !== undefined;
}

/** What was taken back stays for its answers' sake; with the last of them it goes. */
async function sweepEmptyPost(tx: Main, thread: Id): Promise<void> {
  if (await hasAnswers(tx, thread)) return;
  await tx.deleteFrom("posts").where("id", "=", thread).where("taken_back_at", "is not", null).execute();
}

/** The organiser hides somebody's post or answer from the group, or shows it again. What the host hid stays so: not-allowed, "hidden-by-host". */
export function hidePost(
  db: Main,
  who: Id,
  group: Id,
  post: Id,
  hidden: boolean,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await organiserOf(tx, who, group);
    const row = await holdPost(tx, who, group, post);
    if (row.member_id === who || row.taken_back_at) throw notFound();
    if (row.hidden_as === "host") throw new Problem("not-allowed", "hidden-by-host");
    if ((row.hidden_at !== null) === hidden) return;
    await tx
      .updateTable("posts")
      .set({
        hidden_at: hidden ? instantText(now) : null,
        hidden_by: hidden ? who : null,
        hidden_as: hidden ? "organiser" : null,
      })
      .where("id", "=", post)
      .execute();
    await ring(tx, group);
  });
}

/** Brings somebody else's post or answer before the host, with its words as they stand. */
export function tellHostOfPost(
  db: Main,
  who: Id,
  group: Id,
  post: Id,
  what: { id: Id; words: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await readablePost(tx, who, group, post);
    if (row.member_id === who) throw notFound();
    const about = { about: "post", subject: post, member: row.member_id, group, copy: row.words } as const;
    await raiseConcern(tx, who, { ...what, ...about }, now);
  });
}

/** A post whose words the member may read now: not taken back, and hidden only where they keep the group together. */
export async function readablePost(db: Main, who: Id, group: Id, post: Id): Promise<HeldPost> {
  const row = await postOnWall(db, who, group, post);
  const canRead = row.hidden_at === null || [row.member_id, row.organiser_id].includes(who);
  if (row.taken_back_at || !canRead) throw notFound();
  return row;
}

async function holdOwnPost(tx: Main, who: Id, group: Id, post: Id): Promise<HeldPost> {
  const row = await holdPost(tx, who, group, post);
  if (row.member_id !== who) throw notFound();
  return row;
}

/** The same as `postOnWall`, with the post and the one that it answers held, so that what is done around it comes one after the other. */
async function holdPost(tx: Main, who: Id, group: Id, post: Id): Promise<HeldPost> {
  const { answers_id } = await postOnWall(tx, who, group, post);
  const both = [post, ...(answers_id === null ? [] : [answers_id])];
  await locked(tx, tx.selectFrom("posts").select("id").where("id", "in", both).orderBy("id")).execute();
  return postOnWall(tx, who, group, post);
}

export type HeldPost = Awaited<ReturnType<typeof postOnWall>>;

/** A post or an answer on the wall of a group that one is in. What was said before one joined is not found, nor what answers it. */
async function postOnWall(db: Main, who: Id, group: Id, post: Id) {
  const { joined_at, organiser_id } = await membershipOf(db, who, group);
  const row = await db
    .selectFrom("posts")
    .leftJoin("posts as thread", "thread.id", "posts.answers_id")
    .selectAll("posts")
    .select(
      sql<
        string | null
      >`case when ${isWithheldFrom(who)} then posts.posted_at else posts.taken_back_at end`.as(
        "taken_back_at",
      ),
    )
    .where("posts.id", "=", post)
    .where("posts.group_id", "=", group)
    .where((is) => is(is.fn.coalesce("thread.posted_at", "posts.posted_at"), ">=", joined_at))
    .executeTakeFirst();
  return { ...found(row), organiser_id };
}
