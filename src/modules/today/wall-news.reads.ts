import type { Id } from "../../basics/ids.ts";
import { daysFrom } from "../../basics/instant.ts";
import { type Main, prepared } from "../../database/index.ts";
import { isShownOnWall } from "../groups/index.ts";

/** A lively wall must not push out what else happened. */
const mostOfTheWall = 4;
const newsDays = 10;

/** What others wrote or answered lately on the walls of a member's groups, newest first: nothing hidden, taken back, from before they joined, or by somebody whom they blocked. */
export async function wallNewsFor(db: Main, viewer: Id, now: Temporal.Instant) {
  const rows = await latestOnWalls.all(db, { viewer, since: daysFrom(now, -newsDays) });
  return rows.map((row) => ({ ...row, kind: "post-made" as const }));
}

export type WallNews = Awaited<ReturnType<typeof wallNewsFor>>[number];

const latestOnWalls = prepared((db: Main, { viewer, since }: { viewer: Id; since: string }) =>
  db
    .selectFrom("posts")
    .innerJoin("groups", "groups.id", "posts.group_id")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.group_id", "=", "posts.group_id")
        .on("memberships.member_id", "=", viewer)
        .on("memberships.left_at", "is", null),
    )
    .innerJoin("members", "members.id", "posts.member_id")
    .leftJoin("posts as thread", "thread.id", "posts.answers_id")
    .leftJoin("blocks", (join) =>
      join.on("blocks.member_id", "=", viewer).onRef("blocks.blocked_id", "=", "posts.member_id"),
    )
    .select([
      "posts.id",
      "posts.posted_at as at",
      "posts.group_id",
      "groups.name as group_name",
      "members.name",
      "posts.words",
      "posts.answers_id",
    ])
    .where("groups.closed_at", "is", null)
    .where("posts.posted_at", ">=", since)
    .where((is) =>
      is(is.fn.coalesce("thread.posted_at", "posts.posted_at"), ">=", is.ref("memberships.joined_at")),
    )
    .where("posts.member_id", "!=", viewer)
    .where("posts.hidden_at", "is", null)
    .where("posts.taken_back_at", "is", null)
    .where("blocks.blocked_id", "is", null)
    .where(isShownOnWall(viewer))
    .orderBy("posts.posted_at", "desc")
    .orderBy("posts.id")
    .limit(mostOfTheWall),
);
