import { dateIn } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import type { TodayItem } from "../../people/index.ts";
import { type TouchDue, touchesDue } from "../book/keeping.ts";
import { shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { type FollowUpDue, followUpsDueBy } from "./due.reads.ts";
import { dueWords, touchWords } from "./follow-ups.words.ts";
import { touchButtons } from "./touch-buttons.ts";

/** So many of each stand on Today; the others behind a line that says how many. */
const most = { mine: 3, theirs: 2, touches: 2 } as const;

/** What is due between the viewer and their people: what they owe, what they are owed, and with whom to be in touch. */
export async function followUpsOnToday(
  read: Main,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<TodayItem[]> {
  const today = dateIn(now, viewer.timeZone);
  const due = await followUpsDueBy(read, viewer.id, today);
  const mine = due.filter((row) => row.owed_by === "me");
  // What others promised is asked about when its day is over.
  const theirs = due.filter((row) => row.owed_by === "them" && row.due_on < today.toString());
  const touches = await touchesDue(read, viewer.id, today);
  return [
    ...mine.slice(0, most.mine).map((row) => owedItem(row, today)),
    ...andMore(mine.length - most.mine, "that you owe", contactUrls.followUps),
    ...theirs.slice(0, most.theirs).map((row) => owedItem(row, today)),
    ...andMore(theirs.length - most.theirs, "that you are owed", `${contactUrls.followUps}#theirs`),
    ...touches.slice(0, most.touches).map((row) => touchItem(row, today)),
    ...andMore(touches.length - most.touches, "to be in touch with", `${contactUrls.followUps}#touch`),
  ];
}

function owedItem(row: FollowUpDue, today: Temporal.PlainDate): TodayItem {
  const name = shownContactName(row.contact_name);
  const mine = row.owed_by === "me";
  return {
    title: `${name}: ${row.what}`,
    href: contactUrls.contact(row.contact_id),
    line: `${mine ? "You promised it." : "They promised it."} ${dueWords(row.due_on, today)}.`,
    buttons: [
      { label: mine ? "Done" : "They kept it", action: contactUrls.followUpDone(row.id), fields: {} },
      {
        label: mine ? "Tomorrow" : "In a week",
        action: contactUrls.followUpLater(row.id),
        fields: { soon: mine ? "tomorrow" : "next-week" },
      },
    ],
  };
}

function touchItem(row: TouchDue, today: Temporal.PlainDate): TodayItem {
  return {
    title: `Be in touch with ${shownContactName(row.name)}`,
    href: contactUrls.contact(row.id),
    line: touchWords(row.last_exchange_on, today),
    buttons: touchButtons(row.id),
  };
}

const andMore = (count: number, what: string, href: string): TodayItem[] =>
  count > 0 ? [{ title: `And ${count} more ${what}`, href, line: "" }] : [];
