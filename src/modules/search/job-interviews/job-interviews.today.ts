import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import type { TodayItem } from "../../people/index.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { searchUrls } from "../urls.ts";
import { isOver } from "./job-interview.ts";
import { type JobInterviewShown, jobInterviewsAround } from "./job-interviews.reads.ts";
import { soonWords, wayWords } from "./job-interviews.words.ts";

/** How it went is asked for so many days; later only on its own page. */
const askedDays = 7;
/** So many stand on Today. */
const most = 3;

/** A job interview of today or tomorrow, and one that is over and of which nothing is written yet. */
export async function jobInterviewsOnToday(
  read: Main,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<TodayItem[]> {
  const today = dateIn(now, viewer.timeZone);
  // NOTE: a day more on either side: a day is typed in the zone of the talk.
  const from = today.subtract({ days: askedDays + 1 });
  const rows = await jobInterviewsAround(read, viewer.id, from, today.add({ days: 2 }));
  const asked = rows.filter((row) => row.debriefed_at === null && isOver(row, now));
  const coming = rows.filter((row) => !isOver(row, now));
  return [
    ...coming.flatMap((row) => comingItem(row, viewer.timeZone, today)).slice(0, most),
    ...asked.slice(-most).map(askedItem),
  ];
}

function comingItem(row: JobInterviewShown, zone: string, today: Temporal.PlainDate): TodayItem[] {
  const soon = soonWords(row, zone, today);
  if (soon === null) return [];
  const more = [titleAt(row), row.how && wayWords[row.how], row.place].filter(Boolean).join(" · ");
  return [{ title: `Job interview ${soon}`, href: searchUrls.jobInterview(row.id), line: more }];
}

const askedItem = (row: JobInterviewShown): TodayItem => ({
  title: "How did the job interview go?",
  href: searchUrls.debrief(row.id),
  line: `${titleAt(row)}. Write it down while it is fresh: a few words are enough.`,
});
