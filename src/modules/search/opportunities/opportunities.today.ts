import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import type { TodayItem } from "../../people/index.ts";
import { placeOnOpportunity, searchUrls } from "../urls.ts";
import { type NextStepDue, nextStepsDue } from "./next-steps.reads.ts";
import { nextDayWords } from "./opportunity.words.ts";
import { titleAt } from "./opportunity.ts";

/** So many stand on Today, those of the latest day; the others behind a line. */
const most = 3;

/** The next steps whose day has come, each done or put off with one tap. */
export async function nextStepsOnToday(
  read: Main,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<TodayItem[]> {
  const today = dateIn(now, viewer.timeZone);
  const asked = { who: viewer.id, from: "", to: today.toString() };
  const due = await nextStepsDue(read, asked);
  const items = due.slice(0, most).map((row) => stepItem(row, today));
  if (due.length > most)
    items.push({ title: "And more next steps", href: `${searchUrls.opportunityList}?next=yes`, line: "" });
  return items;
}

function stepItem(row: NextStepDue, today: Temporal.PlainDate): TodayItem {
  const action = searchUrls.opportunityNext(row.id);
  const day = nextDayWords(row.next_on, today);
  return {
    title: row.next_step,
    href: `${searchUrls.opportunity(row.id)}#${placeOnOpportunity.next}`,
    line: `${titleAt(row)}. ${day === "today" ? "It is for today" : `It was ${day}`}.`,
    buttons: [
      { label: "Done", action, fields: { how: "done" } },
      { label: "Tomorrow", action, fields: { how: "tomorrow" } },
    ],
  };
}
