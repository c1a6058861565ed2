import { sayPlainDate } from "../../../web/when.ts";
import { thanksHours } from "../search.ts";
import type { SentHow } from "./thank-yous.ts";
import type { ThankYouShown } from "./thank-yous.reads.ts";

export const sentHowWords: Record<SentHow, string> = {
  mail: "By e-mail",
  card: "On a card",
  message: "By a message",
  other: "Another way",
};

/** For what somebody is thanked, in the words of a list. */
export function forWhatWords(row: ThankYouShown, today: Temporal.PlainDate): string {
  // The job interview itself may have been removed since.
  if (row.talked_on === null) return row.for_what || "For a job interview";
  const day = sayPlainDate(Temporal.PlainDate.from(row.talked_on), today);
  return row.title ? `For the job interview on ${day}: ${row.title}` : `For the job interview on ${day}`;
}

/** The same as the note itself says it; "" where that is the member's to say. */
export function thankedFor(row: ThankYouShown): string {
  if (row.talked_on === null) return row.for_what;
  return `the time you took on ${sayPlainDate(Temporal.PlainDate.from(row.talked_on))}`;
}

/** Whether the 24 hours are over. */
export const isPastDue = (row: Pick<ThankYouShown, "owed_since">, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(row.owed_since).add({ hours: thanksHours }), now) <= 0;

/** When it is due. What is past is said without a count: it is welcome all the same. */
export function dueWords(row: ThankYouShown, today: Temporal.PlainDate, now: Temporal.Instant): string {
  if (isPastDue(row, now)) return "The day has passed. It is welcome all the same.";
  if (row.due_on >= today.toString()) return "Today is a good day for it.";
  return "It is still fresh: write it today.";
}
