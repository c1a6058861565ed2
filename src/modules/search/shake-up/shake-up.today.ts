import { dateIn, toInstant } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import type { TodayItem } from "../../people/index.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls } from "../urls.ts";
import { answersOf, lookedAt, lookedAtFrom, movedOn, openedOn } from "./shake-up.reads.ts";
import { isStalled, mayOffer, theOffer } from "./stalled.ts";

/** One quiet offer, at most once in two weeks, where a search has stalled; nothing while it is paused. */
export async function shakeUpOnToday(
  read: Main,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<TodayItem[]> {
  const search = await currentSearch(read, viewer.id);
  if (!search || search.paused_at !== null) return [];
  const today = dateIn(now, viewer.timeZone);
  // Most days end here: nothing else is asked then.
  if (!mayOffer(today, openedOn(search, viewer.timeZone), [])) return [];
  const answers = await answersOf(read, viewer.id);
  const days = answers.map(({ answered_at }) => dateIn(toInstant(answered_at), viewer.timeZone));
  if (!mayOffer(today, openedOn(search, viewer.timeZone), days)) return [];
  // Where something moved on, nothing more has to be asked.
  if (await movedOn(read, viewer.id, lookedAtFrom(today))) return [];
  const figures = await lookedAt(read, search, today);
  const notForMe = answers.filter(({ answer }) => answer === "not-for-me").map(({ rule }) => rule);
  if (!isStalled({ figures, movedOn: false, notForMe })) return [];
  return [
    {
      title: "Would you like to look at your search afresh?",
      href: searchUrls.shakeUp,
      line: "A few minutes with your own figures, and one thing to try.",
      buttons: [
        {
          label: "Not now",
          action: searchUrls.shakeUpAnswer,
          fields: { rule: theOffer, answer: "not-for-me" },
        },
      ],
    },
  ];
}
