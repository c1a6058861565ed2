import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked, NewsItem, NewsSource } from "../../../delivery/index.ts";
import { nextStepsDue } from "./next-steps.reads.ts";

/** In the morning of its day, once: that a next step is due, and neither what it is nor for what. */
export const nextStepNews: NewsSource<Main> = {
  kind: "next-steps",
  label: "When the day of a next step has come",
  hint: "In the morning, once. The mail says nothing of what it is, or with whom.",
  heading: "Your next steps",
  items: itemsOf,
};

async function itemsOf(db: Main, { member, timeZone, since, now }: NewsAsked): Promise<NewsItem[]> {
  const from = dateIn(since, timeZone).add({ days: 1 }).toString();
  const due = await nextStepsDue(db, { who: member, from, to: dateIn(now, timeZone).toString() });
  if (due.length === 0) return [];
  const line = due.length === 1 ? "The day of a next step has come." : "The day of some next steps has come.";
  return [{ line, link: { label: "See it in Landfall", path: "/today" } }];
}
