import { sql } from "kysely";
import type { Main } from "../../database/index.ts";

/** How the work outside of requests is getting on: `tryingAgain` failed and will be tried again, `stuck` was given up. */
export async function workInHand(read: Main): Promise<{ tryingAgain: number; stuck: number }> {
  const row = await read
    .selectFrom("jobs")
    .select((job) => [
      job.fn
        .count<number>(
          job
            .case()
            .when(
              job.and([
                job("tries", ">", 0),
                job("dead_at", "is", null),
                job("last_trouble", "is not", null),
              ]),
            )
            .then(1)
            .end(),
        )
        .as("tryingAgain"),
      job.fn.count<number>("dead_at").as("stuck"),
    ])
    // NOTE: a number that is written out: an index holds these alone.
    .where("tries", ">", sql.lit(0))
    .executeTakeFirstOrThrow();
  return row;
}
