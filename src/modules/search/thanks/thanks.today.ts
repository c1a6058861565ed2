import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import { shownContactName } from "../../contacts/index.ts";
import type { TodayItem } from "../../people/index.ts";
import { searchUrls } from "../urls.ts";
import { monthOf } from "./letter-words.ts";
import { lastLetterSent, letterOfMonth } from "./letters.reads.ts";
import { type ThankYouShown, thankYousWaiting } from "./thank-yous.reads.ts";
import { forWhatWords, isPastDue } from "./thank-yous.words.ts";

/** So many notes stand on Today by themselves. */
const most = 3;
/** Those whose day has passed are mentioned so long, in one line; later only on their own page. */
const mentionedDays = 14;
/** Supporters hear from a seeker about every so many days (default of the house). */
const lettersEvery = 30;

/** Whom to thank, and once a month that those who help would like to hear how it goes. */
export async function thanksOnToday(read: Main, viewer: Viewer, now: Temporal.Instant): Promise<TodayItem[]> {
  const today = dateIn(now, viewer.timeZone);
  const rows = await thankYousWaiting(read, viewer.id);
  const due = rows.filter((row) => !isPastDue(row, now));
  const past = rows.filter((row) => isPastDue(row, now) && daysSince(row.due_on, today) <= mentionedDays);
  return [
    ...due.slice(0, most).map((row) => dueItem(row, today)),
    ...(due.length > most
      ? [{ title: `And ${due.length - most} more to thank`, href: searchUrls.thankYous, line: "" }]
      : []),
    ...pastItem(past),
    ...(await letterItem(read, viewer, today)),
  ];
}

const daysSince = (day: string, today: Temporal.PlainDate): number =>
  Temporal.PlainDate.from(day).until(today, { largestUnit: "days" }).days;

const dueItem = (row: ThankYouShown, today: Temporal.PlainDate): TodayItem => ({
  title: `A thank-you note to ${shownContactName(row.name)}`,
  href: searchUrls.thankYou(row.id),
  line: `${forWhatWords(row, today)}. ${row.words ? "It is written: send it." : "Today is a good day for it."}`,
});

/** All of them in one line, without a day and without a count of days. */
function pastItem(past: readonly ThankYouShown[]): TodayItem[] {
  const [only, ...others] = past;
  if (!only) return [];
  const line = "The day has passed. It is welcome all the same, or let it go.";
  if (others.length > 0)
    return [
      { title: `${past.length} thank-you notes are not written yet`, href: searchUrls.thankYous, line },
    ];
  return [
    {
      title: `A thank-you note to ${shownContactName(only.name)}`,
      href: searchUrls.thankYou(only.id),
      line,
      buttons: [{ label: "Let it go", action: searchUrls.thankYouLettingGo(only.id), fields: {} }],
    },
  ];
}

async function letterItem(read: Main, viewer: Viewer, today: Temporal.PlainDate): Promise<TodayItem[]> {
  const last = await lastLetterSent(read, viewer.id);
  if (last === null || daysSince(last, today) < lettersEvery) return [];
  const month = monthOf(today);
  const begun = await letterOfMonth(read, viewer.id, month);
  if (begun) return [];
  return [
    {
      title: "News for your supporters",
      href: searchUrls.letter(month),
      line: "It is a month since the last. Those who help you would like to hear how it goes.",
      buttons: [
        { label: "Not this month", action: searchUrls.letter(month), fields: { skip: "yes", version: "0" } },
      ],
    },
  ];
}
