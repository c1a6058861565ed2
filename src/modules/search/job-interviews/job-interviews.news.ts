import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked, NewsItem, NewsSource } from "../../../delivery/index.ts";
import { isOver } from "./job-interview.ts";
import { jobInterviewsAround } from "./job-interviews.reads.ts";
import { soonWords } from "./job-interviews.words.ts";

/** In the morning of the day, and of the day before: that there is something at a time. The mail does not say what, or with whom. */
export const jobInterviewNews: NewsSource<Main> = {
  kind: "job-interviews",
  label: "When a job interview is today or tomorrow",
  hint: "In the morning. The mail says only that you have an appointment, and at what time.",
  heading: "Your appointments",
  items: itemsOf,
};

async function itemsOf(db: Main, { member, timeZone, now }: NewsAsked): Promise<NewsItem[]> {
  const today = dateIn(now, timeZone);
  const from = today.subtract({ days: 1 });
  const rows = await jobInterviewsAround(db, member, from, today.add({ days: 2 }));
  return rows
    .filter((row) => !isOver(row, now))
    .flatMap((row) => {
      const soon = soonWords(row, timeZone, today);
      const link = { label: "See it in Landfall", path: "/today" };
      return soon === null ? [] : [{ line: `You have an appointment ${soon}.`, link }];
    });
}
