import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import type { TodayItem } from "../../people/index.ts";
import { formingsAsking } from "./formings.reads.ts";
import { groupsNewTo, shrunkGroups } from "./healing.reads.ts";
import { offersTo } from "./place-offers.reads.ts";
import { groupUrls } from "../urls.ts";

/** What waits on Today: places that are offered, groups that may begin, a first week, and a group that became small. */
export async function wishesOnToday(read: Main, viewer: Viewer, now: Temporal.Instant): Promise<TodayItem[]> {
  const offers = await offersTo(read, viewer.id, now);
  const asking = await formingsAsking(read, viewer.id, now);
  const fresh = await groupsNewTo(read, viewer.id, now);
  const shrunk = await shrunkGroups(read, viewer.id, now.subtract({ hours: 28 * 24 }));
  return [
    ...offers.map((offer) => ({
      title: `${offer.name} offers you a place`,
      href: groupUrls.wish,
      line: "Have a look, and say yes or no.",
    })),
    ...asking.map((forming) => ({
      title: "A new group may begin",
      href: groupUrls.forming(forming.id),
      line: `${forming.name}: you are asked whether you would be in it.`,
    })),
    ...fresh.map((group) => ({
      title: `Your first week in ${group.name}`,
      href: groupUrls.welcome(group.id),
      line: "Who is there, whom you can write to, what to bring.",
    })),
    ...shrunk.map((group) => ({
      title: `${group.name} has become small`,
      href: groupUrls.group(group.id),
      line: "Invite, open it to requests, or look into the waiting room.",
    })),
  ];
}
