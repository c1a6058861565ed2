import { instantText } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked, NewsItem, NewsSource } from "../../../delivery/index.ts";
import { contactUrls } from "../urls.ts";
import { cardsGiven } from "./received.reads.ts";

/** Once that cards wait; whose they are stands on their page alone. */
export const cardNews: NewsSource<Main> = {
  kind: "cards-received",
  label: "When somebody gives you their card",
  hint: "That a card waits for you. The mail does not say whose.",
  heading: "Cards",
  items: itemsOf,
};

async function itemsOf(db: Main, { member, since, now }: NewsAsked): Promise<NewsItem[]> {
  const count = await cardsGiven(db, member, instantText(since), instantText(now));
  if (count === 0) return [];
  const line = count === 1 ? "Somebody gave you their card." : `${count} cards were given to you.`;
  return [{ line, link: { label: "Look at what waits", path: contactUrls.receivedCards } }];
}
