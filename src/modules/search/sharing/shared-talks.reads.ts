import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { type ContactPart, type JobInterviewsTable, type Main, prepared } from "../../../database/index.ts";
import type { ShareLevel } from "../search.ts";
import { partAt, type SharedOf, type SharedPart } from "./shared.ts";
import { isCounted, isReadable } from "./shown-items.ts";

export type SharedJobInterview = {
  onDay: string;
  atTime: string;
  timeZone: string;
  how: JobInterviewsTable["how"];
  calledOff: boolean;
};

export type SharedJobInterviews = SharedPart<
  { coming: number; lately: number; all: number },
  readonly SharedJobInterview[]
>;

/** Job interviews: that there is one this week, how many, or when and how; never where, with whom, or how it went. */
export function sharedJobInterviews(
  read: Main,
  { search, owner, today, monday, firstMonday }: SharedOf,
  level: ShareLevel,
): Promise<SharedJobInterviews | null> {
  const of = { search, owner };
  const days = {
    monday: monday.toString(),
    sunday: monday.add({ days: 6 }).toString(),
    today: today.toString(),
    from: firstMonday.toString(),
  };
  const counts = async () => {
    const row = await held.first(read, { ...of, ...days });
    const number = (name: "week" | "coming" | "lately" | "before"): number => Number(row?.[name] ?? 0);
    return {
      week: number("week"),
      coming: number("coming"),
      lately: number("lately"),
      all: number("before"),
    };
  };
  return partAt(level, {
    something: async () => (await counts()).week > 0,
    totals: async () => {
      const { coming, lately, all } = await counts();
      return { coming, lately, all };
    },
    details: async () =>
      (await listed.all(read, of)).map((row) => ({
        onDay: row.on_day,
        atTime: row.at_time,
        timeZone: row.time_zone,
        how: row.how,
        calledOff: row.called_off_at !== null,
      })),
  });
}

/** Counts the rows for which something holds. */
const counting = (condition: RawBuilder<SqlBool>) =>
  sql<number>`sum(case when ${condition} then 1 else 0 end)`;

type Held = { search: Id; owner: Id; monday: string; sunday: string; today: string; from: string };

const held = prepared((read: Main, { search, owner, monday, sunday, today, from }: Held) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .select([
      counting(sql<SqlBool>`on_day >= ${monday} and on_day <= ${sunday}`).as("week"),
      counting(sql<SqlBool>`on_day >= ${today}`).as("coming"),
      counting(sql<SqlBool>`on_day >= ${from} and on_day < ${today}`).as("lately"),
      counting(sql<SqlBool>`on_day < ${today}`).as("before"),
    ])
    .where("job_interviews.member_id", "=", owner)
    .where("job_interviews.called_off_at", "is", null)
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .where(isCounted("job_interviews.shown", "opportunities.shown")),
);

const listed = prepared((read: Main, { search, owner }: { search: Id; owner: Id }) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .select([
      "job_interviews.on_day",
      "job_interviews.at_time",
      "job_interviews.time_zone",
      "job_interviews.how",
      "job_interviews.called_off_at",
    ])
    .where("job_interviews.member_id", "=", owner)
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .where(isReadable("job_interviews.shown", "opportunities.shown"))
    .orderBy("job_interviews.on_day", "desc")
    .orderBy("job_interviews.id", "desc")
    .limit(10),
);

export type SharedThanks = SharedPart<
  { week: number; lately: number; owed: number },
  readonly { sentOn: string; part: ContactPart; after: "job-interview" | "help" }[]
>;

/** Thank-you notes: that one was sent this week, how many, or on which day and to whom by their part. */
export function sharedThanks(
  read: Main,
  { search, owner, monday, firstMonday }: SharedOf,
  level: ShareLevel,
): Promise<SharedThanks | null> {
  const of = { search, owner };
  const counts = async () => {
    const row = await counted.first(read, {
      ...of,
      monday: monday.toString(),
      from: firstMonday.toString(),
    });
    return { week: Number(row?.week ?? 0), lately: Number(row?.lately ?? 0), owed: Number(row?.owed ?? 0) };
  };
  return partAt(level, {
    something: async () => (await counts()).week > 0,
    totals: counts,
    details: async () =>
      (await notes.all(read, of)).map(({ sent_on, part, job_interview_id }) => ({
        sentOn: sent_on,
        part,
        after: job_interview_id === null ? "help" : "job-interview",
      })),
  });
}

/** One's notes of thanks, with the job interview and the opportunity of each where there is one. */
const thanksOf = (read: Main, { search, owner }: { search: Id; owner: Id }) =>
  read
    .selectFrom("thank_yous")
    .leftJoin("job_interviews", "job_interviews.id", "thank_yous.job_interview_id")
    .leftJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .where("thank_yous.member_id", "=", owner)
    .where("thank_yous.search_id", "=", search);

type Counted = { search: Id; owner: Id; monday: string; from: string };

const counted = prepared((read: Main, { monday, from, ...of }: Counted) =>
  thanksOf(read, of)
    .select([
      counting(sql<SqlBool>`sent_on >= ${monday}`).as("week"),
      counting(sql<SqlBool>`sent_on >= ${from}`).as("lately"),
      counting(sql<SqlBool>`sent_on = '' and let_go_at is null`).as("owed"),
    ])
    .where(isCounted("job_interviews.shown", "opportunities.shown")),
);

const notes = prepared((read: Main, of: { search: Id; owner: Id }) =>
  thanksOf(read, of)
    .innerJoin("contacts", "contacts.id", "thank_yous.contact_id")
    .select(["thank_yous.sent_on", "thank_yous.job_interview_id", "contacts.part"])
    .where("thank_yous.sent_on", "!=", "")
    .where(isReadable("job_interviews.shown", "opportunities.shown"))
    .orderBy("thank_yous.sent_on", "desc")
    .orderBy("thank_yous.id", "desc")
    .limit(10),
);
