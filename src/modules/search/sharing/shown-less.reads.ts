import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared, type Shown } from "../../../database/index.ts";
import { activityWords } from "../search.words.ts";

/** Items of a search that can be shown less than their part. */
export const itemKinds = ["opportunity", "activity", "job-interview"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One of a member's own items, with how much of it others see at most. */
export type ShownLess = { kind: ItemKind; id: Id; title: string; onDay: string; shown: Shown };

/** Those that are shown less than their part, the newest of each first. */
export async function shownLessOf(read: Main, who: Id, search: Id): Promise<ShownLess[]> {
  const given = { who, search };
  const opportunities = await lessOpportunities.all(read, given);
  const activities = await lessActivities.all(read, given);
  const jobInterviews = await lessJobInterviews.all(read, given);
  return [
    ...opportunities.map((row) => ofOpportunity(row)),
    ...activities.map((row) => ofActivity(row)),
    ...jobInterviews.map((row) => ofJobInterview(row)),
  ];
}

/** One of them, or any other item of the member's; else not-found. */
export async function itemFor(read: Main, who: Id, kind: ItemKind, id: Id): Promise<ShownLess> {
  const given = { who, id };
  if (kind === "opportunity") return ofOpportunity(found(await oneOpportunity.first(read, given)));
  if (kind === "activity") return ofActivity(found(await oneActivity.first(read, given)));
  return ofJobInterview(found(await oneJobInterview.first(read, given)));
}

type Given = { who: Id; search: Id };
type One = { who: Id; id: Id };
const opportunitiesOf = (read: Main, who: Id) =>
  read
    .selectFrom("opportunities")
    .select(["id", "title", "stage_on", "shown"])
    .where("member_id", "=", who)
    .where("put_away", "=", "");

const activitiesOf = (read: Main, who: Id) =>
  read
    .selectFrom("activities")
    .select(["id", "kind", "on_day", "shown"])
    .where("member_id", "=", who)
    .where("put_away", "=", "");

const jobInterviewsOf = (read: Main, who: Id) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .select(["job_interviews.id", "opportunities.title", "job_interviews.on_day", "job_interviews.shown"])
    .where("job_interviews.member_id", "=", who)
    .where("opportunities.put_away", "=", "");

const lessOpportunities = prepared((read: Main, { who, search }: Given) =>
  opportunitiesOf(read, who)
    .where("search_id", "=", search)
    .where("shown", "in", ["nothing", "something"])
    .orderBy("stage_on", "desc")
    .orderBy("id")
    .limit(50),
);

const lessActivities = prepared((read: Main, { who, search }: Given) =>
  activitiesOf(read, who)
    .where("search_id", "=", search)
    .where("shown", "in", ["nothing", "something"])
    .orderBy("on_day", "desc")
    .orderBy("id", "desc")
    .limit(50),
);

const lessJobInterviews = prepared((read: Main, { who, search }: Given) =>
  jobInterviewsOf(read, who)
    .where("opportunities.search_id", "=", search)
    .where("job_interviews.shown", "in", ["nothing", "something"])
    .orderBy("job_interviews.on_day", "desc")
    .orderBy("job_interviews.id", "desc")
    .limit(50),
);

const oneOpportunity = prepared((read: Main, { who, id }: One) =>
  opportunitiesOf(read, who).where("id", "=", id),
);
const oneActivity = prepared((read: Main, { who, id }: One) => activitiesOf(read, who).where("id", "=", id));
const oneJobInterview = prepared((read: Main, { who, id }: One) =>
  jobInterviewsOf(read, who).where("job_interviews.id", "=", id),
);

type OpportunityRow = Awaited<ReturnType<typeof lessOpportunities.all>>[number];
type ActivityRow = Awaited<ReturnType<typeof lessActivities.all>>[number];
type JobInterviewRow = Awaited<ReturnType<typeof lessJobInterviews.all>>[number];

const ofOpportunity = ({ id, title, stage_on, shown }: OpportunityRow): ShownLess => ({
  kind: "opportunity",
  id,
  title,
  onDay: stage_on,
  shown,
});

const ofActivity = ({ id, kind, on_day, shown }: ActivityRow): ShownLess => ({
  kind: "activity",
  id,
  title: activityWords[kind],
  onDay: on_day,
  shown,
});

const ofJobInterview = ({ id, title, on_day, shown }: JobInterviewRow): ShownLess => ({
  kind: "job-interview",
  id,
  title: `Job interview: ${title}`,
  onDay: on_day,
  shown,
});
