import { sql } from "kysely";
import { fromAddress, type Id, toAddress } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { isShownOnWall, isWithheldFrom } from "./posts.withheld.ts";

/** On one page of the wall. */
const pageSize = 20;

/** A post or an answer as one viewer may see it: the words of a hidden one only for its writer and the organiser. */
export type PostShown = Awaited<ReturnType<ReturnType<typeof postsFor>["execute"]>>[number];

/** A post with what was answered, oldest first. */
export type Thread = PostShown & { answers: readonly PostShown[] };

/** Whose wall it is for: since when somebody is in which group. */
export type WallOf = { id: Id; joined_at: string };

/** A page of a group's wall for one of its members: posts since they joined, newest first; `older` is where the next page begins. */
export async function wallPage(db: Main, viewer: Id, group: WallOf, before: string | null) {
  const key = readKey(before);
  const given = { viewer, group: group.id, since: group.joined_at };
  const rows = key ? await olderPosts.all(db, { ...given, ...key }) : await newestPosts.all(db, given);
  const posts = rows.slice(0, pageSize);
  const last = posts.at(-1);
  return {
    posts: await withAnswers(db, viewer, posts),
    isFirst: key === null,
    older: rows.length > pageSize && last ? `${last.posted_at}~${toAddress(last.id)}` : null,
  };
}

type OnWall = { viewer: Id; group: Id; since: string };

const newestPosts = prepared((db: Main, given: OnWall) => onWall(db, given).limit(pageSize + 1));

const olderPosts = prepared((db: Main, { at, id, ...given }: OnWall & { at: string; id: Id }) =>
  onWall(db, given)
    .where((is) =>
      is.or([
        is("posts.posted_at", "<", at),
        is.and([is("posts.posted_at", "=", at), is("posts.id", "<", id)]),
      ]),
    )
    .limit(pageSize + 1),
);

/** Where a page begins, as it stands in an address; null where it is none. */
function readKey(text: string | null): { at: string; id: Id } | null {
  const [, at, address] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~(\w{11})$/.exec(text ?? "") ?? [];
  const id = fromAddress(address ?? "");
  return at && id !== null ? { at, id } : null;
}

/** One post of a member's group with its answers; an answer is found with the post that it belongs to. Else: not found. */
export async function threadFor(db: Main, viewer: Id, group: WallOf, post: Id): Promise<Thread> {
  const rows = await onePost.all(db, { viewer, group: group.id, since: group.joined_at, post });
  return found((await withAnswers(db, viewer, rows))[0]);
}

const onePost = prepared((db: Main, { post, ...given }: OnWall & { post: Id }) =>
  onWall(db, given).where((is) =>
    is.or([
      is("posts.id", "=", post),
      is(
        "posts.id",
        "=",
        is.selectFrom("posts as answer").select("answer.answers_id").where("answer.id", "=", post),
      ),
    ]),
  ),
);

async function withAnswers(db: Main, viewer: Id, posts: readonly PostShown[]): Promise<Thread[]> {
  if (posts.length === 0) return [];
  const answers = await answersTo.all(db, { viewer, posts: posts.map(({ id }) => id) });
  const shown = answers.filter((row) => row.taken_back_at === null);
  // What was taken back stays only where something answers it.
  return posts
    .map((post) => ({ ...post, answers: shown.filter((row) => row.answers_id === post.id) }))
    .filter((post) => post.taken_back_at === null || post.answers.length > 0);
}

const answersTo = prepared((db: Main, given: { viewer: Id; posts: readonly Id[] }) =>
  postsFor(db, given.viewer)
    .where("posts.answers_id", "in", given.posts)
    .orderBy("posts.posted_at")
    .orderBy("posts.id"),
);

/** The two newest posts that stand on a group's wall, for its own page: nothing hidden or taken back, nobody whom the viewer blocked. */
export const latestPosts = (db: Main, viewer: Id, group: WallOf): Promise<PostShown[]> =>
  standingPosts.all(db, { viewer, group: group.id, since: group.joined_at });

const standingPosts = prepared((db: Main, given: OnWall) =>
  onWall(db, given)
    .where("posts.taken_back_at", "is", null)
    .where("posts.hidden_at", "is", null)
    .where("blocks.blocked_id", "is", null)
    .where(isShownOnWall(given.viewer))
    .limit(2),
);

/** Posts since somebody joined, the newest first. */
const onWall = (db: Main, { viewer, group, since }: OnWall) =>
  postsFor(db, viewer)
    .where("posts.group_id", "=", group)
    .where("posts.answers_id", "is", null)
    .where("posts.posted_at", ">=", since)
    .orderBy("posts.posted_at", "desc")
    .orderBy("posts.id", "desc");

const postsFor = (db: Main, viewer: Id) =>
  db
    .selectFrom("posts")
    .innerJoin("groups", "groups.id", "posts.group_id")
    .innerJoin("members", "members.id", "posts.member_id")
    .leftJoin("blocks", (join) =>
      join.on("blocks.member_id", "=", viewer).onRef("blocks.blocked_id", "=", "posts.member_id"),
    )
    .select([
      "posts.id",
      "posts.group_id",
      "posts.answers_id",
      "posts.member_id",
      sql<string>`case when ${isWithheldFrom(viewer)} then '' else members.name end`.as("name"),
      // What the viewer may not read never leaves the database.
      sql<string>`case when posts.hidden_at is not null and posts.member_id <> ${viewer}
        and groups.organiser_id <> ${viewer} or ${isWithheldFrom(viewer)} then '' else posts.words end`.as(
        "words",
      ),
      "posts.posted_at",
      "posts.edited_at",
      sql<
        string | null
      >`case when ${isWithheldFrom(viewer)} then posts.posted_at else posts.taken_back_at end`.as(
        "taken_back_at",
      ),
      "posts.hidden_at",
      "posts.hidden_as",
      "posts.version",
      "blocks.blocked_id",
    ]);
