import { dateIn } from "../../basics/instant.ts";
import type { GroupKind } from "../../database/index.ts";
import { zonePlace } from "../../web/zone-names.ts";
import { groupKinds } from "./kinds.ts";
import { type Rule, timesOf } from "./schedule.ts";
import { paceWords, weekdayWords } from "./words.ts";

/** A rule as rows carry it: every column null where a group has none. */
export type RuleColumns = {
  pace: Rule["pace"] | null;
  weekdays: string | null;
  starts_time: string | null;
  rule_zone: string | null;
  from_on: string | null;
};

/** What a query selects of the group's rule, for `ruleIn`. */
export const ruleColumns = [
  "meeting_rules.pace",
  "meeting_rules.weekdays",
  "meeting_rules.starts_time",
  "meeting_rules.time_zone as rule_zone",
  "meeting_rules.from_on",
] as const;

/** The rule in a row, or null where the group has none. */
export const ruleIn = (row: RuleColumns): Rule | null =>
  row.pace && row.weekdays && row.starts_time && row.rule_zone && row.from_on
    ? {
        pace: row.pace,
        weekdays: row.weekdays.split(",").map(Number),
        time: row.starts_time,
        timeZone: row.rule_zone,
        from: Temporal.PlainDate.from(row.from_on),
      }
    : null;

/** "Every week, Tuesday and Thursday at 18:30", by the group's own clock: the only one by which a rule holds through the year. */
export const ruleWords = (rule: Rule): string =>
  `${capital(paceWords[rule.pace])}, ${listed([...rule.weekdays].sort(ascending).map(weekdayName))} at ${rule.time}`;

/** The same with the name of that clock, for whoever lives by another one. */
export const ruleWordsIn = (rule: Rule, zone: string): string =>
  zone === rule.timeZone ? ruleWords(rule) : `${ruleWords(rule)} (${zoneWords(rule.timeZone)})`;

/** The first time that a rule gives after now. */
export function nextByRule(rule: Rule, now: Temporal.Instant): Temporal.Instant | undefined {
  for (const { startsAt } of timesOf(rule, dateIn(now, rule.timeZone)))
    if (Temporal.Instant.compare(startsAt, now) > 0) return startsAt;
  return undefined;
}

/** "Berlin time" for Europe/Berlin. */
export const zoneWords = (zone: string): string => (zone === "UTC" ? "UTC" : `${zonePlace(zone)} time`);

/** How many people a kind works well with: "4 to 9". */
export const advisedSize = (kind: GroupKind): string => groupKinds[kind].advised.join(" to ");

/** A word to the organiser where a group is smaller or larger than its kind works well with; else null. */
export function sizeWords(kind: GroupKind, people: number): string | null {
  const [least, most] = groupKinds[kind].advised;
  if (people < least) {
    const more = groupKinds[kind].meets
      ? `${least - people > 2 ? "a few" : "one or two"} more would carry it over a week in which somebody cannot come.`
      : "one more, and there is somebody to tell how it went.";
    return `You are ${people === 1 ? "on your own" : people} so far. A group like this works well with ${advisedSize(kind)}: ${more}`;
  }
  if (people > most) {
    return `You are ${people}. A group like this works well with ${advisedSize(kind)}: with more, turns get short. Two groups might serve you better.`;
  }
  return null;
}

/** A word to the organiser where open invitations could bring in more people than there are places left; else null. */
export function invitedWords(invited: number, left: number): string | null {
  if (invited === 0 || invited <= left) return null;
  const places = left <= 0 ? "the group is full" : left === 1 ? "1 place is left" : `${left} places are left`;
  return `Open invitations can bring in ${invited} more, and ${places}. You can take an invitation back, or give the group more places.`;
}

/** "3 places left", in words that hold for a full group too. */
export function placesLeft(places: number, people: number): string {
  const left = places - people;
  if (left <= 0) return "full for now";
  return left === 1 ? "1 place left" : `${left} places left`;
}

/** "1 member", "5 members". */
export const countOfMembers = (count: number): string => (count === 1 ? "1 member" : `${count} members`);

/** The name by which somebody is called across the table. */
export const firstName = (name: string): string => name.split(" ")[0] ?? name;

/** "Monday, Tuesday and Friday". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const weekdayName = (weekday: number): string => weekdayWords[weekday - 1] ?? "";
const ascending = (a: number, b: number): number => a - b;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What somebody can expect who comes for the first time. */
export const firstVisit: Record<GroupKind, readonly string[]> = {
  "job-club": [
    "You say your name and what kind of work you look for. That is enough for an introduction.",
    "You hear the others report on their week. Nobody asks you for a report the first time.",
    "Somebody takes the hot seat with a question, and everybody thinks along. It is not your turn yet.",
    "At the end you can say one small thing that you will do before the next meeting.",
  ],
  "success-team": [
    "You say your name, what you look for, and what would help you most just now.",
    "You hear what the others said they would do, and what became of it. You have nothing to report yet.",
    "You think along with whoever has the hot seat.",
    "At the end each says what comes next. Yours can be small.",
  ],
  buddies: [
    "You write to each other first, or meet for a walk or a call: as you both like.",
    "Each says one thing that they will do, and by which day.",
    "When the day comes, you tell each other how it went.",
  ],
};

/** Said to everybody before they join, so that nobody is surprised by it later. */
export const whatTheGroupSees =
  "What you commit to, and what became of it, is shown in words to the group. You can hide any single one. How you feel is asked too, and stays with you alone unless you share it.";
