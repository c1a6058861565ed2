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
  return `${sayDay(at, zone, now)}, ${sayTime(at, zone)}`;
}

/** "Tue 1 Dec, 18:30": for lists, where many stand below each other. */
export function sayWhenShort(at: Temporal.Instant, zone: string, now?: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO(zone);
  const date = local.toPlainDate();
  return `${weekday(date).slice(0, 3)} ${date.day} ${month(date).slice(0, 3)}${yearIfOther(date, today(zone, now))}, ${sayTime(at, zone)}`;
}

/** "Tuesday 1 December": the day on which an instant falls in the zone given. */
export function sayDay(at: Temporal.Instant, zone: string, now?: Temporal.Instant): string {
  return sayPlainDate(at.toZonedDateTimeISO(zone).toPlainDate(), today(zone, now));
}

/** "Tuesday 1 December" for a calendar date; with `today`, the year is added when it is another one. */
export function sayPlainDate(date: Temporal.PlainDate, today?: Temporal.PlainDate): string {
  return `${weekday(date)} ${date.day} ${month(date)}${yearIfOther(date, today)}`;
}

/** "18:30": the wall time of an instant in the zone given, by the 24-hour clock. */
export function sayTime(at: Temporal.Instant, zone: string): string {
  const local = at.toZonedDateTimeISO(zone);
  return `${twoDigits(local.hour)}:${twoDigits(local.minute)}`;
}

function today(zone: string, now: Temporal.Instant | undefined): Temporal.PlainDate | undefined {
  return now?.toZonedDateTimeISO(zone).toPlainDate();
}

function weekday(date: Temporal.PlainDate): string {
  return weekdays[date.dayOfWeek - 1] ?? "";
}

function month(date: Temporal.PlainDate): string {
  return months[date.month - 1] ?? "";
}

function yearIfOther(date: Temporal.PlainDate, today: Temporal.PlainDate | undefined): string {
  return today && today.year !== date.year ? ` ${date.year}` : "";
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
