import { instantText } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked, NewsItem, NewsSource } from "../../../delivery/index.ts";
import { formingsAsking } from "./formings.reads.ts";
import { shrunkGroups } from "./healing.reads.ts";
import { offersTo } from "./place-offers.reads.ts";
import { groupUrls } from "../urls.ts";

/** A group became small: its organiser hears of it once. */
const groupCare: NewsSource<Main> = {
  kind: "group-care",
  label: "When a group of yours becomes small",
  hint: "For whoever keeps a group together: somebody left, and there are few of you now.",
  async items(db, { member, since }) {
    return (await shrunkGroups(db, member, since)).map((group) => ({
      line: `Somebody left ${group.name}, and there are few of you now.`,
      link: { label: "See three ways to go on", path: groupUrls.group(group.id) },
    }));
  },
};

/** What came up for somebody who waits for a group. */
const forWhoWaits: NewsSource<Main> = {
  kind: "waiting-room",
  label: "When something comes up in the waiting room",
  hint: "For whoever waits for a group: a place is offered, or a new group may begin.",
  items: itemsForWhoWaits,
};

export const wishNews: readonly NewsSource<Main>[] = [groupCare, forWhoWaits];

async function itemsForWhoWaits(db: Main, { member, since, now }: NewsAsked): Promise<NewsItem[]> {
  const isNew = ({ made_at }: { made_at: string }): boolean =>
    made_at > instantText(since) && made_at <= instantText(now);
  const offers = (await offersTo(db, member, now)).filter(isNew);
  const asking = (await formingsAsking(db, member, now)).filter(isNew);
  return [
    ...offers.map(() => ({
      line: "A group offers you a place.",
      link: { label: "Say yes or no", path: groupUrls.wish },
    })),
    ...asking.map((forming) => ({
      line: "A new group may begin, and you are asked.",
      link: { label: "Say yes or no", path: groupUrls.forming(forming.id) },
    })),
  ];
}
