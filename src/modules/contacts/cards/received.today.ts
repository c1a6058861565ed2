import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import type { TodayItem } from "../../people/index.ts";
import { contactUrls } from "../urls.ts";
import { cardsWaiting } from "./received.reads.ts";

/** The cards that wait for the viewer, in one line. */
export async function cardsOnToday(read: Main, viewer: Viewer): Promise<TodayItem[]> {
  const count = await cardsWaiting(read, viewer.id);
  if (count === 0) return [];
  return [
    {
      title: count === 1 ? "Somebody gave you their card" : `${count} cards were given to you`,
      href: contactUrls.receivedCards,
      line: "Write on the back where you met, and keep it; or throw it away.",
    },
  ];
}
