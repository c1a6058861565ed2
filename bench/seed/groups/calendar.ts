import type { Dice } from "../dice.ts";
import { dateAt, day, hour, instantOf, momentOf } from "../times.ts";
import type { Club } from "../world/clubs.ts";
import { homeZone } from "../world/people.ts";
import type { Planned, Rule } from "./facts.ts";

/** So many meetings stand in the calendar, counted from the day at which it is filled. */
const ahead = 8;

/** When a group meets from its beginning on until some weeks from now; buddies do not meet. */
export function calendarOf(
  dice: Dice,
  club: Club,
  now: number,
): { rule: Rule | null; calendar: readonly Planned[] } {
  if (club.kind === "buddies") return { rule: null, calendar: [] };
  const step = club.pace === "weekly" ? 7 : 14;
  const zone = homeZone;
  const opened = club.opened === null ? null : instantOf(club.opened).toZonedDateTimeISO(zone);
  const time = opened
    ? opened.toPlainTime().toString({ smallestUnit: "minute" })
    : dice.pick(["10:00", "12:30", "17:30", "18:30", "19:00"]);
  const earliest = dateAt(club.start, zone).add({ days: 7 });
  const first = opened
    ? onWeekOf(opened.toPlainDate(), earliest, step)
    : earliest.add({ days: dice.between(0, 5) });
  const calendar: Planned[] = [];
  for (let on = first; ; on = on.add({ days: step })) {
    const starts = momentOf(on, time, zone);
    if (starts > now + (ahead + 1) * step * day) break;
    calendar.push({ id: dice.id(), on: on.toString(), starts });
  }
  const rule = { pace: club.pace, weekday: first.dayOfWeek, time, from: first.toString(), zone };
  return { rule, calendar };
}

/** The first date from the earliest on that lies whole steps before a date. */
function onWeekOf(date: Temporal.PlainDate, earliest: Temporal.PlainDate, step: number): Temporal.PlainDate {
  const days = earliest.until(date, { largestUnit: "days" }).days;
  return date.subtract({ days: Math.floor(days / step) * step });
}

/** What comes into the calendar when it is filled, after what stands in it. */
export function filled(calendar: readonly Planned[], standing: number, at: number, zone: string): Planned[] {
  const today = dateAt(at, zone).toString();
  const fromToday = calendar.findIndex(({ on }) => on >= today);
  return calendar.slice(Math.max(standing, fromToday), fromToday + ahead).filter(({ starts }) => starts > at);
}

/** The clock looks at a calendar some hours after each meeting. */
export const lookedAt = ({ starts }: Planned): number => starts + 16 * hour;
