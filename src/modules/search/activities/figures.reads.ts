import { type ExpressionBuilder, sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { type Main, type MainTables, prepared } from "../../../database/index.ts";
import { type ActivityKind, activityKinds, type Channel, channels } from "../search.ts";
import { goodFrom } from "./activity.ts";
import { mondayOf } from "./monday.ts";

/** What was done in a while, as numbers. Who is unknown is counted as unknown, and never as one or the other. */
export type SmallFigures = {
  /** By channel; "" is what belongs to none. */
  minutes: Record<"" | Channel, number>;
  byKind: Record<ActivityKind, number>;
  /** `all` are conversations; beneath, those of whom it is known. A conversation without a contact is with somebody unknown. */
  conversations: {
    all: number;
    withDecisionMakers: number;
    withInsiders: number;
    /** With somebody at one of the target companies, whatever their part. */
    atTargets: number;
    inWork: number;
    outOfWork: number;
    unknownWork: number;
    new: number;
    /** Just met. */
    weak: number;
    /** Known, or known well. */
    strong: number;
    unknownTie: number;
  };
  /** `good` hold at least four of the five checks. */
  applications: { all: number; good: number };
  /** `answered` are those of this while to which an answer came, whenever it did. */
  approaches: { all: number; answered: number };
  followUps: { all: number; answered: number };
};

/** One week of a while. `monday` is its first day. */
export type WeekFigures = SmallFigures & { monday: string };

/** What a member did in a while, and what came back. */
export type SearchFigures = SmallFigures & {
  /** Answers that came in this while, to whatever they answered. */
  replies: number;
  /** Notes of thanks that fell due in this while, and how many of them were sent. */
  thanks: { owed: number; sent: number };
  /** What was promised to contacts and done in this while. */
  promisesKept: number;
  /** Every week of the while, those in which nothing was done too. */
  weeks: WeekFigures[];
};

/** From a day to a day, both in it; of one search alone where one is named. */
export type While = { from: Temporal.PlainDate; to: Temporal.PlainDate; search?: Id };

/** A member's figures for a while, out of a handful of grouped queries; for `who` must be the member, or whoever may see it. */
export async function figuresOf(read: Main, who: Id, { from, to, search }: While): Promise<SearchFigures> {
  const given = { who, from: from.toString(), to: to.toString() };
  const days =
    search === undefined ? await byDay.all(read, given) : await byDayOf.all(read, { ...given, search });
  const replied =
    search === undefined
      ? await replies.first(read, given)
      : await repliesOf.first(read, { ...given, search });
  const owed =
    search === undefined ? await thanks.first(read, given) : await thanksOf.first(read, { ...given, search });
  const after = to.add({ days: 1 }).toString();
  const promises = await kept.first(read, { who, from: given.from, after });
  const rows = days.map(asNumbers);
  return {
    ...summed(rows),
    replies: Number(replied?.many ?? 0),
    thanks: { owed: Number(owed?.owed ?? 0), sent: Number(owed?.sent ?? 0) },
    promisesKept: Number(promises?.many ?? 0),
    weeks: weeksOf(rows, mondaysIn(from, to)),
  };
}

/** Each week by itself; a day is looked at once, however many weeks there are. */
function weeksOf(rows: readonly DayRow[], mondays: readonly string[]): WeekFigures[] {
  const byMonday = Map.groupBy(rows, ({ on_day }) => mondayOf(Temporal.PlainDate.from(on_day)).toString());
  return mondays.map((monday) => ({ monday, ...summed(byMonday.get(monday) ?? []) }));
}

function mondaysIn(from: Temporal.PlainDate, to: Temporal.PlainDate): string[] {
  const mondays: string[] = [];
  for (let day = mondayOf(from); Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ weeks: 1 }))
    mondays.push(day.toString());
  return mondays;
}

type Given = { who: Id; from: string; to: string };
type OfSearch = Given & { search: Id };
type Of = ExpressionBuilder<MainTables, "activities">;

const yes = (condition: ReturnType<typeof sql<boolean>>) =>
  sql<number>`sum(case when ${condition} then 1 else 0 end)`;
const spoken = (column: string, value: string) =>
  yes(sql<boolean>`kind = 'conversation' and ${sql.ref(column)} = ${sql.lit(value)}`);
const spokenOnce = (column: string) => yes(sql<boolean>`kind = 'conversation' and ${sql.ref(column)} = 1`);

const counted = (is: Of) =>
  [
    is.fn.countAll<number>().as("many"),
    is.fn.sum<number>("minutes").as("minutes"),
    spoken("with_part", "decision-maker").as("decision_makers"),
    spoken("with_part", "insider").as("insiders"),
    spoken("with_in_work", "yes").as("in_work"),
    spoken("with_in_work", "no").as("out_of_work"),
    spoken("with_tie", "new").as("weak"),
    spoken("with_tie", "known").as("known"),
    spoken("with_tie", "close").as("close"),
    spokenOnce("with_new").as("new_ones"),
    spokenOnce("at_target").as("at_targets"),
    yes(sql<boolean>`replied_on <> ''`).as("answered"),
    // Keys with a space between: one space fewer than keys.
    yes(sql<boolean>`length(checks) - length(replace(checks, ' ', '')) >= ${sql.lit(goodFrom - 1)}`).as(
      "good",
    ),
  ] as const;

const dayByDay = (read: Main, { who, from, to }: Given) =>
  read
    .selectFrom("activities")
    .select(["on_day", "kind", "channel"])
    .select(counted)
    .where("member_id", "=", who)
    .where("put_away", "=", "")
    .where("on_day", ">=", from)
    .where("on_day", "<=", to)
    .groupBy(["on_day", "kind", "channel"]);

const byDay = prepared((read: Main, given: Given) => dayByDay(read, given));
const byDayOf = prepared((read: Main, given: OfSearch) =>
  dayByDay(read, given).where("search_id", "=", given.search),
);

const repliesIn = (read: Main, { who, from, to }: Given) =>
  read
    .selectFrom("activities")
    .select((is) => is.fn.countAll<number>().as("many"))
    .where("member_id", "=", who)
    .where(sql<boolean>`replied_on <> ''`)
    .where("replied_on", ">=", from)
    .where("replied_on", "<=", to)
    .where("put_away", "=", "");

const replies = prepared((read: Main, given: Given) => repliesIn(read, given));
const repliesOf = prepared((read: Main, given: OfSearch) =>
  repliesIn(read, given).where("search_id", "=", given.search),
);

const thanksIn = (read: Main, { who, from, to }: Given) =>
  read
    .selectFrom("thank_yous")
    .select((is) => [
      is.fn.countAll<number>().as("owed"),
      sql<number>`coalesce(sum(case when sent_on <> '' then 1 else 0 end), 0)`.as("sent"),
    ])
    .where("member_id", "=", who)
    .where("due_on", ">=", from)
    .where("due_on", "<=", to)
    .where("let_go_at", "is", null);

const thanks = prepared((read: Main, given: Given) => thanksIn(read, given));
const thanksOf = prepared((read: Main, given: OfSearch) =>
  thanksIn(read, given).where("search_id", "=", given.search),
);

// An instant as text sorts behind the day on which it falls in UTC: near enough for a count of weeks.
const kept = prepared((read: Main, { who, from, after }: { who: Id; from: string; after: string }) =>
  read
    .selectFrom("follow_ups")
    .select((is) => is.fn.countAll<number>().as("many"))
    .where("member_id", "=", who)
    .where("ended_at", ">=", from)
    .where("ended_at", "<", after)
    .where("ended_how", "=", "done")
    .where("owed_by", "=", "me"),
);

type Counted = Awaited<ReturnType<typeof byDay.all>>[number];
type Counts = Record<Exclude<keyof Counted, "on_day" | "kind" | "channel">, number>;
type DayRow = Pick<Counted, "on_day" | "kind" | "channel"> & Counts;

/** A sum comes as text from one of the two engines. */
const asNumbers = ({ on_day, kind, channel, ...counts }: Counted): DayRow => ({
  on_day,
  kind,
  channel,
  ...(Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])) as Counts),
});

function summed(rows: readonly DayRow[]): SmallFigures {
  const sum = (of: keyof Counts, kind?: ActivityKind): number =>
    rows.filter((row) => kind === undefined || row.kind === kind).reduce((all, row) => all + row[of], 0);
  const minutesOf = (channel: "" | Channel): number =>
    rows.filter((row) => row.channel === channel).reduce((all, row) => all + row.minutes, 0);
  const all = sum("many", "conversation");
  const strong = sum("known") + sum("close");
  return {
    minutes: Object.fromEntries(
      ["" as const, ...channels].map((channel) => [channel, minutesOf(channel)]),
    ) as SmallFigures["minutes"],
    byKind: Object.fromEntries(
      activityKinds.map((kind) => [kind, sum("many", kind)]),
    ) as SmallFigures["byKind"],
    conversations: {
      all,
      withDecisionMakers: sum("decision_makers"),
      withInsiders: sum("insiders"),
      atTargets: sum("at_targets"),
      inWork: sum("in_work"),
      outOfWork: sum("out_of_work"),
      unknownWork: all - sum("in_work") - sum("out_of_work"),
      new: sum("new_ones"),
      weak: sum("weak"),
      strong,
      unknownTie: all - sum("weak") - strong,
    },
    applications: { all: sum("many", "applied"), good: sum("good", "applied") },
    approaches: { all: sum("many", "approach"), answered: sum("answered", "approach") },
    followUps: { all: sum("many", "follow-up"), answered: sum("answered", "follow-up") },
  };
}
