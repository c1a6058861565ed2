import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked, NewsItem, NewsSource } from "../../../delivery/index.ts";
import { searchUrls } from "../urls.ts";
import { thankYousWaiting } from "./thank-yous.reads.ts";

/** In the morning after a thank-you note was due, once: that one is owed, and not to whom. */
export const thankYouNews: NewsSource<Main> = {
  kind: "thank-yous",
  label: "When a thank-you note is owed",
  hint: "On the morning after, once. The mail names nobody.",
  heading: "Your thanks",
  items: itemsOf,
};

async function itemsOf(db: Main, { member, timeZone, since, now }: NewsAsked): Promise<NewsItem[]> {
  const from = dateIn(since, timeZone).toString();
  const yesterday = dateIn(now, timeZone).subtract({ days: 1 }).toString();
  const rows = await thankYousWaiting(db, member);
  const due = rows.filter(({ due_on }) => due_on >= from && due_on <= yesterday);
  if (due.length === 0) return [];
  const line =
    due.length === 1 ? "A thank-you note waits to be written." : "Some thank-you notes wait to be written.";
  return [{ line, link: { label: "See whom to thank", path: searchUrls.thankYous } }];
}
