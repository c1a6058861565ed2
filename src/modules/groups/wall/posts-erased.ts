import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";

/** Takes back whatever a member wrote on any wall: answers and unanswered posts go, posts that others answered lose their words. */
export async function eraseFromWalls(db: Main, member: Id, now: Temporal.Instant): Promise<void> {
  await db.deleteFrom("posts").where("member_id", "=", member).where("answers_id", "is not", null).execute();
  await db
    .updateTable("posts")
    .set({ words: "", edited_at: null, taken_back_at: instantText(now) })
    .where("member_id", "=", member)
    .execute();
  // What was taken back stays for its answers' sake; with the last of them it goes.
  await db
    .deleteFrom("posts")
    .where("answers_id", "is", null)
    .where("taken_back_at", "is not", null)
    .where((is) =>
      is.not(
        is.exists(
          is.selectFrom("posts as answer").select("answer.id").whereRef("answer.answers_id", "=", "posts.id"),
        ),
      ),
    )
    .execute();
}
