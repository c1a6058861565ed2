import { toInstant } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import type { LetterWriter } from "../../delivery/index.ts";
import type { Entry } from "../../journal/index.ts";
import { sayDay } from "../../web/when.ts";
import { mailAddressOf, peopleUrls } from "../people/index.ts";
import { daily, type News } from "./choices.ts";
import { mailReader } from "./mail-readers.ts";
import { newsOf } from "./news-of.ts";

/** How a letter is written; no entry of the journal need stand behind it. */
export type Sent = Pick<LetterWriter<Main, Entry>, "kind" | "choice" | "neededBy" | "write">;

/** The mail of a day, gathered when it goes out: nothing new by then, and none goes. */
export const dailyMail = (news: News): Sent => ({
  kind: daily,
  choice: daily,
  async write(db, { recipient, subject }, { now }) {
    const to = await mailAddressOf(db, recipient);
    const reader = await mailReader(db, recipient, now);
    const day = await db
      .selectFrom("daily_mails")
      .select("since_at")
      .where("id", "=", subject)
      .executeTakeFirst();
    if (!to || !reader || reader.paused_at !== null || !day) return null;
    const parts = await newsOf(db, news, reader, toInstant(day.since_at), now);
    if (parts.length === 0) return null;
    return {
      to,
      subject: `What is new on ${sayDay(now, reader.time_zone)}`,
      title: `Hello ${to.name}`,
      lines: ["Here is what is new, and what is next."],
      parts,
      link: { label: "Open your page for today", path: peopleUrls.today },
    };
  },
});
