const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "Tuesday 1 December, 18:30" in the zone given; with `now`, the year is added when it is another one. */
export function sayWhen(at: Temporal.Instant, zone: string, now?: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO(zone);
  return `${dayOf(local, yearNow(zone, now))}, ${timeOf(local)}`;
}

/** "Tue 1 Dec, 18:30": for lists, where many stand below each other. */
export function sayWhenShort(at: Temporal.Instant, zone: string, now?: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO(zone);
  return `${weekday(local).slice(0, 3)} ${local.day} ${month(local).slice(0, 3)}${yearIfOther(local, yearNow(zone, now))}, ${timeOf(local)}`;
}

/** "Tuesday 1 December": the day on which an instant falls in the zone given. */
export function sayDay(at: Temporal.Instant, zone: string, now?: Temporal.Instant): string {
  return dayOf(at.toZonedDateTimeISO(zone), yearNow(zone, now));
}

/** "Tuesday 1 December" for a calendar date; with `today`, the year is added when it is another one. */
export function sayPlainDate(date: Temporal.PlainDate, today?: Temporal.PlainDate): string {
  return dayOf(date, today?.year);
}

/** "1 December 2026": a calendar date as it is written down, for what is told by the day alone. */
export function sayDate(on: string): string {
  return `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1] ?? ""} ${on.slice(0, 4)}`;
}

/** "18:30": the wall time of an instant in the zone given, by the 24-hour clock. */
export function sayTime(at: Temporal.Instant, zone: string): string {
  return timeOf(at.toZonedDateTimeISO(zone));
}

type Day = Temporal.PlainDate | Temporal.ZonedDateTime;

const dayOf = (date: Day, year: number | undefined): string =>
  `${weekday(date)} ${date.day} ${month(date)}${yearIfOther(date, year)}`;

const timeOf = (local: Temporal.ZonedDateTime): string =>
  `${twoDigits(local.hour)}:${twoDigits(local.minute)}`;

// A page asks this for each of its lines, about the same moment.
let asked: { zone: string; now: Temporal.Instant; year: number } | null = null;

function yearNow(zone: string, now: Temporal.Instant | undefined): number | undefined {
  if (!now) return undefined;
  if (asked?.now !== now || asked.zone !== zone)
    asked = { zone, now, year: now.toZonedDateTimeISO(zone).year };
  return asked.year;
}

function weekday(date: Day): string {
  return weekdays[date.dayOfWeek - 1] ?? "";
}

function month(date: Day): string {
  return months[date.month - 1] ?? "";
}

function yearIfOther(date: Day, year: number | undefined): string {
  return year !== undefined && year !== date.year ? ` ${date.year}` : "";
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
