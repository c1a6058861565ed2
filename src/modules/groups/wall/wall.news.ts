import { instantText } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked, NewsItem, NewsSource } from "../../../delivery/index.ts";
import { isShownOnWall } from "./posts.withheld.ts";
import { groupUrls } from "../urls.ts";

/** How much was written on the walls of a member's groups: a line for each group, and nobody's words. */
const onTheWall: NewsSource<Main> = {
  kind: "wall",
  label: "News from the wall",
  hint: "How many posts and answers are new on the walls of your groups.",
  items: wallItems,
};

export const wallNews: readonly NewsSource<Main>[] = [onTheWall];

async function wallItems(db: Main, { member, since, now }: NewsAsked): Promise<NewsItem[]> {
  const rows = await db
    .selectFrom("posts")
    .innerJoin("groups", "groups.id", "posts.group_id")
    .innerJoin("memberships", "memberships.group_id", "posts.group_id")
    .leftJoin("posts as thread", "thread.id", "posts.answers_id")
    .leftJoin("blocks", (join) =>
      join.on("blocks.member_id", "=", member).onRef("blocks.blocked_id", "=", "posts.member_id"),
    )
    .select((row) => [
      "groups.id",
      "groups.name",
      row.fn.countAll<number>().as("all"),
      row.fn.count<number>("posts.answers_id").as("answers"),
    ])
    .where("memberships.member_id", "=", member)
    .where("memberships.left_at", "is", null)
    .where("memberships.paused_at", "is", null)
    .where("groups.closed_at", "is", null)
    .where("posts.member_id", "!=", member)
    .where("posts.posted_at", ">", instantText(since))
    .where("posts.posted_at", "<=", instantText(now))
    .where((is) =>
      is(is.fn.coalesce("thread.posted_at", "posts.posted_at"), ">=", is.ref("memberships.joined_at")),
    )
    .where("posts.hidden_at", "is", null)
    .where("posts.taken_back_at", "is", null)
    .where("blocks.blocked_id", "is", null)
    .where(isShownOnWall(member))
    .groupBy(["groups.id", "groups.name"])
    .orderBy("groups.name")
    .orderBy("groups.id")
    .execute();
  return rows.map(({ id, name, all, answers }) => ({
    line: `${countWords(all - answers, answers)} on the wall of ${name}.`,
    link: { label: "Read the wall", path: groupUrls.wall(id) },
  }));
}

/** "Two new posts and a new answer". */
function countWords(posts: number, answers: number): string {
  const parts = [
    posts > 0 ? `${numberWords[posts] ?? posts} new ${posts === 1 ? "post" : "posts"}` : "",
    answers > 0 ? `${numberWords[answers] ?? answers} new ${answers === 1 ? "answer" : "answers"}` : "",
  ];
  const sentence = parts.filter(Boolean).join(" and ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
