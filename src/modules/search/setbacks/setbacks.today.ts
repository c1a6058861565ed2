import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import type { TodayItem } from "../../people/index.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { searchUrls } from "../urls.ts";
import { ifWords } from "./setback.words.ts";
import { setbacksDue } from "./setbacks.reads.ts";

/** So many stand on Today; the others behind a line. */
const most = 2;

/** The member's own setback cards that come up, each with what they wanted to do. */
export async function setbacksOnToday(
  read: Main,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<TodayItem[]> {
  const due = await setbacksDue(read, viewer.id, dateIn(now, viewer.timeZone));
  const items = due.slice(0, most).map(({ card, opportunity }): TodayItem => {
    const action = searchUrls.setbackAnswer(card.id, opportunity.id);
    return {
      title: card.words,
      href: searchUrls.setbacks,
      line: `${ifWords(card)}, you wanted to do this. It is about ${titleAt(opportunity)}.`,
      buttons: [
        { label: "I did it", action, fields: { how: "done" } },
        { label: "Not now", action, fields: { how: "not-now" } },
      ],
    };
  });
  const more = due.length - most;
  if (more > 0)
    items.push({ title: `And ${more} more of your setback cards`, href: searchUrls.setbacks, line: "" });
  return items;
}
