import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound } from "../../../basics/problem.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { isHost } from "../../people/index.ts";

/** A post or an answer that somebody told the host of: its words as they stand now, whose they are, and where. No other is for the host to read. */
export function postForHost(read: Main, post: Id) {
  return read
    .selectFrom("posts")
    .innerJoin("groups", "groups.id", "posts.group_id")
    .innerJoin("members", "members.id", "posts.member_id")
    .select([
      "posts.id",
      "posts.group_id",
      "groups.name as group_name",
      "posts.member_id",
      "members.name as member_name",
      "posts.answers_id",
      "posts.words",
      "posts.posted_at",
      "posts.edited_at",
      "posts.taken_back_at",
      "posts.hidden_at",
      "posts.hidden_as",
    ])
    .where("posts.id", "=", post)
    .where((is) =>
      is.exists(
        is
          .selectFrom("concerns")
          .select("concerns.id")
          .where("concerns.about", "=", "post")
          .whereRef("concerns.subject_id", "=", "posts.id"),
      ),
    )
    .executeTakeFirst();
}

/** A host hides a post or an answer from the group; only a host can show it again. Doing it twice is doing it once. */
export function hidePostAsHost(db: Main, host: Id, post: Id, now: Temporal.Instant): Promise<void> {
  return setHidden(db, host, post, instantText(now));
}

/** A host shows again what was hidden, by whomever. */
export function showPostAsHost(db: Main, host: Id, post: Id): Promise<void> {
  return setHidden(db, host, post, null);
}

function setHidden(db: Main, host: Id, post: Id, at: string | null): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await isHost(tx, host))) throw notFound();
    const row = await tx
      .updateTable("posts")
      .set({ hidden_at: at, hidden_by: at ? host : null, hidden_as: at ? "host" : null })
      .where("id", "=", post)
      .returning("group_id")
      .executeTakeFirst();
    await ring(tx, found(row).group_id);
  });
}
