import type { Id } from "../../../basics/ids.ts";
import {
  type ActivityKind,
  type Channel,
  type ContactPart,
  type Main,
  prepared,
} from "../../../database/index.ts";
import { partAt, type SharedOf, type SharedPart } from "./shared.ts";
import type { ShareLevel } from "../search.ts";
import { isCounted, isReadable } from "./shown-items.ts";

/** What was done on one day, counted; items that their owner shows to nobody are left out before anything is counted. */
type DayCount = {
  on_day: string;
  kind: ActivityKind;
  channel: "" | Channel;
  with_part: ContactPart;
  with_in_work: "" | "yes" | "no";
  count: number;
  minutes: number;
};

/** What was done since the first of the weeks that count; one question for the parts of activities and of weeks. */
export async function daysShared(read: Main, { search, firstMonday, today }: SharedOf): Promise<DayCount[]> {
  const rows = await days.all(read, { search, from: firstMonday.toString(), to: today.toString() });
  return rows.map((row) => ({ ...row, count: Number(row.count), minutes: Number(row.minutes ?? 0) }));
}

const days = prepared((read: Main, { search, from, to }: { search: Id; from: string; to: string }) =>
  read
    .selectFrom("activities")
    .leftJoin("opportunities", "opportunities.id", "activities.opportunity_id")
    .select((one) => [
      "activities.on_day",
      "activities.kind",
      "activities.channel",
      "activities.with_part",
      "activities.with_in_work",
      one.fn.countAll().as("count"),
      one.fn.sum("activities.minutes").as("minutes"),
    ])
    .where("activities.search_id", "=", search)
    .where("activities.put_away", "=", "")
    .where("activities.on_day", ">=", from)
    .where("activities.on_day", "<=", to)
    .where(isCounted("activities.shown", "opportunities.shown"))
    .groupBy([
      "activities.on_day",
      "activities.kind",
      "activities.channel",
      "activities.with_part",
      "activities.with_in_work",
    ]),
);

/** The figures of some days. */
export type ActsCounted = {
  byKind: readonly { kind: ActivityKind; count: number }[];
  withDecisionMakers: number;
  withInsiders: number;
  withPeopleInWork: number;
};

export type SharedActivities = SharedPart<
  { week: ActsCounted; weeks: ActsCounted },
  readonly SharedActivity[]
>;

/** What was done: that something was this week, how much of which kind, or the newest of it. */
export function sharedActivities(
  read: Main,
  of: SharedOf,
  level: ShareLevel,
  counted: readonly DayCount[],
): Promise<SharedActivities | null> {
  const week = counted.filter(({ on_day }) => on_day >= of.monday.toString());
  return partAt(level, {
    something: async () => week.length > 0,
    totals: async () => ({ week: actsIn(week), weeks: actsIn(counted) }),
    details: async () => (await activitiesAt(read, of.search, 0, beginning)).rows,
  });
}

const kinds: readonly ActivityKind[] = [
  "conversation",
  "applied",
  "approach",
  "follow-up",
  "gathering",
  "learned",
];

function actsIn(rows: readonly DayCount[]): ActsCounted {
  const count = (some: readonly DayCount[]): number => some.reduce((sum, row) => sum + row.count, 0);
  const talks = rows.filter(({ kind }) => kind === "conversation");
  return {
    byKind: kinds
      .map((kind) => ({ kind, count: count(rows.filter((row) => row.kind === kind)) }))
      .filter((each) => each.count > 0),
    withDecisionMakers: count(talks.filter((row) => row.with_part === "decision-maker")),
    withInsiders: count(talks.filter((row) => row.with_part === "insider")),
    withPeopleInWork: count(talks.filter((row) => row.with_in_work === "yes")),
  };
}

/** The hours of one week, channel by channel. */
export type SharedWeek = {
  monday: string;
  byChannel: readonly { channel: "" | Channel; minutes: number }[];
};

export type SharedWeeks = SharedPart<readonly SharedWeek[], readonly { monday: string; planned: number }[]>;

/** How the hours went: that there were some this week, how many by channel in the last weeks, and how many were planned. */
export function sharedWeeks(
  read: Main,
  of: SharedOf,
  level: ShareLevel,
  counted: readonly DayCount[],
): Promise<SharedWeeks | null> {
  return partAt(level, {
    something: async () =>
      counted.some(({ on_day, minutes }) => on_day >= of.monday.toString() && minutes > 0),
    totals: async () => mondays(of).map((monday) => weekOf(monday, counted)),
    details: async () => {
      const plans = await planned.all(read, { owner: of.owner, from: of.firstMonday.toString() });
      return plans.map((row) => ({ monday: row.monday, planned: Number(row.planned ?? 0) }));
    },
  });
}

/** The newest first. */
function mondays({ firstMonday, monday }: SharedOf): Temporal.PlainDate[] {
  const { weeks } = firstMonday.until(monday, { largestUnit: "weeks" });
  return Array.from({ length: weeks + 1 }, (_, back) => monday.subtract({ weeks: back }));
}

const channels: readonly ("" | Channel)[] = ["networking", "direct", "recruiter", "posting", ""];

function weekOf(monday: Temporal.PlainDate, counted: readonly DayCount[]): SharedWeek {
  const [first, last] = [monday.toString(), monday.add({ days: 6 }).toString()];
  const here = counted.filter(({ on_day }) => on_day >= first && on_day <= last);
  return {
    monday: first,
    byChannel: channels
      .map((channel) => ({
        channel,
        minutes: here.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.minutes, 0),
      }))
      .filter(({ minutes }) => minutes > 0),
  };
}

const planned = prepared((read: Main, { owner, from }: { owner: Id; from: string }) =>
  read
    .selectFrom("week_minutes")
    .select((one) => ["monday", one.fn.sum("planned").as("planned")])
    .where("member_id", "=", owner)
    .where("monday", ">=", from)
    .groupBy("monday")
    .orderBy("monday"),
);

const beginning = 5;
const onePage = 25;

/** One act as others see it in details: never a word that its owner wrote of it, and never with whom by name. */
export type SharedActivity = Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number];

/** A page of the list, counted from 0, the newest first. */
export const sharedActivityList = (read: Main, search: Id, page: number) =>
  activitiesAt(read, search, page * onePage, onePage);

async function activitiesAt(read: Main, search: Id, from: number, many: number) {
  const rows = await listed(read, search)
    .limit(many + 1)
    .offset(from)
    .execute();
  return { rows: rows.slice(0, many), more: rows.length > many };
}

const listed = (read: Main, search: Id) =>
  read
    .selectFrom("activities")
    .leftJoin("opportunities", "opportunities.id", "activities.opportunity_id")
    .leftJoin("companies", "companies.id", "activities.company_id")
    .select([
      "activities.id",
      "activities.kind",
      "activities.channel",
      "activities.on_day",
      "activities.minutes",
      "activities.with_part",
      "companies.name as company",
    ])
    .where("activities.search_id", "=", search)
    .where("activities.put_away", "=", "")
    .where(isReadable("activities.shown", "opportunities.shown"))
    .orderBy("activities.on_day", "desc")
    .orderBy("activities.id", "desc");
