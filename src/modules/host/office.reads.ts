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
    .executeTakeFirstOrThrow();
  return row;
}

/** How many mails are kept for the host to pass on. */
export async function countKeptMails(read: Main): Promise<number> {
  const row = await read
    .selectFrom("kept_mails")
    .select((all) => all.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Mails that were written where no mail server is set, the newest first. */
export const keptMails = (read: Main, most: number) =>
  read
    .selectFrom("kept_mails")
    .select(["id", "to_address", "subject", "words", "kept_at"])
    .orderBy("kept_at", "desc")
    .orderBy("id")
    .limit(most)
    .execute();

export type KeptMail = Awaited<ReturnType<typeof keptMails>>[number];
