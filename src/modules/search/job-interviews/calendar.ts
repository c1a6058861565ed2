import ICAL from "ical.js";
import { toAddress } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { startOf } from "./job-interview.ts";
import type { JobInterviewShown } from "./job-interviews.reads.ts";

/** What a calendar file says of one. */
export type Eventful = Pick<
  JobInterviewShown,
  | "id"
  | "on_day"
  | "at_time"
  | "time_zone"
  | "place"
  | "title"
  | "company"
  | "called_off_at"
  | "made_at"
  | "version"
>;

/** Nobody says beforehand how long it takes: an hour is kept free. */
const usualLength = "PT1H";

/**
 * Job interviews as a calendar file: each at its wall time in its own zone, which the file describes, or on its day alone.
 * `pageOf` is the address of the page of one, where the file should name it.
 */
export function calendarOf(rows: readonly Eventful[], pageOf: (row: Eventful) => string | null): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Landfall//My search//EN");
  const starts = rows.map((row) => ({ row, start: startOf(row)?.toZonedDateTimeISO(row.time_zone) ?? null }));
  for (const zone of new Set(starts.flatMap(({ start }) => start?.timeZoneId ?? [])))
    calendar.addSubcomponent(
      zoneOf(starts.flatMap(({ start }) => (start?.timeZoneId === zone ? start : []))),
    );
  for (const { row, start } of starts) calendar.addSubcomponent(eventOf(row, start, pageOf(row)));
  return `${calendar.toString()}\r\n`;
}

/** The zone in which these times are: how its clocks stand from before the first until after the last of them. */
function zoneOf(times: readonly Temporal.ZonedDateTime[]): ICAL.Component {
  const inOrder = times.toSorted((one, other) => Temporal.ZonedDateTime.compare(one, other));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const zone = new ICAL.Component("vtimezone");
  if (!first || !last) return zone;
  zone.addPropertyWithValue("tzid", first.timeZoneId);
  // A change is the first moment of what comes after it, and may be that of the first time itself.
  let change = first.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  if (!change) zone.addSubcomponent(clocksFrom("1970-01-01T00:00:00", first.offset, first.offset));
  change ??= first.getTimeZoneTransition("next");
  while (change && Temporal.ZonedDateTime.compare(change, last) <= 0) {
    const before = change.subtract({ nanoseconds: 1 });
    // It is written by the clock as it stood until then.
    const wall = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
    zone.addSubcomponent(clocksFrom(wall.toString({ smallestUnit: "second" }), before.offset, change.offset));
    change = change.getTimeZoneTransition("next");
  }
  return zone;
}

/** From a moment on the clocks of a zone stand so far from UTC. */
function clocksFrom(wall: string, before: string, after: string): ICAL.Component {
  const clocks = new ICAL.Component("standard");
  clocks.addPropertyWithValue("dtstart", ICAL.Time.fromDateTimeString(wall));
  clocks.addPropertyWithValue("tzoffsetfrom", ICAL.UtcOffset.fromString(before));
  clocks.addPropertyWithValue("tzoffsetto", ICAL.UtcOffset.fromString(after));
  return clocks;
}

function eventOf(row: Eventful, start: Temporal.ZonedDateTime | null, page: string | null): ICAL.Component {
  const event = new ICAL.Component("vevent");
  // NOTE: no address of the server: a calendar is often shared, and read by who is not a member.
  event.addPropertyWithValue("uid", `job-interview-${toAddress(row.id)}`);
  event.addPropertyWithValue("dtstamp", utc(toInstant(row.made_at)));
  event.addPropertyWithValue("sequence", row.version);
  event.addPropertyWithValue("summary", `Job interview: ${titleAt(row)}`);
  if (start === null) {
    event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(row.on_day));
  } else {
    const begins = new ICAL.Property("dtstart");
    begins.setParameter("tzid", start.timeZoneId);
    const wall = start.toPlainDateTime().toString({ smallestUnit: "second" });
    begins.setValue(ICAL.Time.fromDateTimeString(wall));
    event.addProperty(begins);
    event.addPropertyWithValue("duration", ICAL.Duration.fromString(usualLength));
  }
  if (row.place !== "") event.addPropertyWithValue("location", row.place);
  if (page !== null) event.addPropertyWithValue("url", page);
  if (row.called_off_at !== null) event.addPropertyWithValue("status", "CANCELLED");
  return event;
}

const utc = (at: Temporal.Instant): ICAL.Time =>
  ICAL.Time.fromDateTimeString(at.toString({ smallestUnit: "second" }));
