import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked, NewsItem, NewsSource } from "../../../delivery/index.ts";
import { contactUrls } from "../urls.ts";
import { followUpsDue } from "./due.reads.ts";

/** On the day after something was due, once: that it was, and nothing about it. */
export const followUpNews: NewsSource<Main> = {
  kind: "follow-ups",
  label: "When a follow-up was due",
  hint: "On the day after, once. The mail names nobody and says nothing of what it was.",
  heading: "Your follow-ups",
  items: itemsOf,
};

async function itemsOf(db: Main, { member, timeZone, since, now }: NewsAsked): Promise<NewsItem[]> {
  const from = dateIn(since, timeZone);
  const yesterday = dateIn(now, timeZone).subtract({ days: 1 });
  const due = await followUpsDue(db, member, from, yesterday);
  const mine = due.filter((row) => row.owed_by === "me").length;
  const theirs = due.length - mine;
  // Where the last mail is longer ago, the day is not named.
  const when = from.equals(yesterday) ? "was for yesterday" : "has had its day";
  const link = { label: "See your follow-ups", path: contactUrls.followUps };
  return [
    ...(mine > 0 ? [{ line: `Something that you promised ${when}.`, link }] : []),
    ...(theirs > 0 ? [{ line: `Something that you were promised ${when}.`, link }] : []),
  ];
}
