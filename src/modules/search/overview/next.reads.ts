import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { openStages } from "../search.ts";

/** So many of each stand on the overview; the room's own pages have all. */
const most = 5;

/** Next steps of a search that are meant for a day, the soonest first. */
export const nextSteps = (read: Main, who: Id, search: Id): Promise<NextStepDue[]> =>
  steps.all(read, { who, search, stages: openStages });

export type NextStepDue = Awaited<ReturnType<typeof steps.all>>[number];

type Asked = { who: Id; search: Id; stages: typeof openStages };

const steps = prepared((read: Main, { who, search, stages }: Asked) =>
  read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select([
      "opportunities.id",
      "opportunities.title",
      "companies.name as company",
      "opportunities.next_step",
      "opportunities.next_on",
    ])
    .where("opportunities.member_id", "=", who)
    .where("opportunities.next_on", "<>", "")
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .where("opportunities.stage", "in", stages)
    .orderBy("opportunities.next_on")
    .orderBy("opportunities.id")
    .limit(most),
);

/** Job interviews from a day on that were not called off, the next one first. */
export const jobInterviewsAhead = (
  read: Main,
  who: Id,
  search: Id,
  from: string,
): Promise<JobInterviewAhead[]> => ahead.all(read, { who, search, from });

export type JobInterviewAhead = Awaited<ReturnType<typeof ahead.all>>[number];

const ahead = prepared((read: Main, { who, search, from }: { who: Id; search: Id; from: string }) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select([
      "job_interviews.id",
      "job_interviews.on_day",
      "job_interviews.at_time",
      "job_interviews.time_zone",
      "opportunities.title",
      "companies.name as company",
    ])
    .where("job_interviews.member_id", "=", who)
    .where("job_interviews.on_day", ">=", from)
    .where("job_interviews.called_off_at", "is", null)
    .where("job_interviews.debriefed_at", "is", null)
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .orderBy("job_interviews.on_day")
    .orderBy("job_interviews.at_time")
    .orderBy("job_interviews.id")
    .limit(most),
);

/** Thank-you notes that are owed, by their day. */
export const thanksOwed = (read: Main, who: Id, search: Id): Promise<ThanksOwed[]> =>
  owed.all(read, { who, search });

export type ThanksOwed = Awaited<ReturnType<typeof owed.all>>[number];

const owed = prepared((read: Main, { who, search }: { who: Id; search: Id }) =>
  read
    .selectFrom("thank_yous")
    .innerJoin("contacts", "contacts.id", "thank_yous.contact_id")
    .select(["thank_yous.id", "thank_yous.for_what", "thank_yous.due_on", "contacts.name"])
    .where("thank_yous.member_id", "=", who)
    .where("thank_yous.sent_on", "=", "")
    .where("thank_yous.let_go_at", "is", null)
    .where("thank_yous.search_id", "=", search)
    .orderBy("thank_yous.due_on")
    .orderBy("thank_yous.id")
    .limit(most),
);

/** Whether anything is pursued in a search yet. */
export const pursuesAnything = async (read: Main, search: Id): Promise<boolean> =>
  (await anything.first(read, { search })) !== undefined;

const anything = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("opportunities")
    .select("id")
    .where("search_id", "=", search)
    .where("put_away", "=", "")
    .limit(1),
);

/** What was accepted since a day, the newest first: the search may be over. Null where nothing was. */
export const acceptedSince = async (read: Main, search: Id, since: string): Promise<Accepted | null> =>
  (await accepted.first(read, { search, since })) ?? null;

export type Accepted = Awaited<ReturnType<typeof accepted.all>>[number];

const accepted = prepared((read: Main, { search, since }: { search: Id; since: string }) =>
  read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select(["opportunities.id", "opportunities.title", "companies.name as company"])
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .where("opportunities.stage", "=", "accepted")
    .where("opportunities.stage_on", ">=", since)
    .orderBy("opportunities.stage_on", "desc")
    .orderBy("opportunities.id", "desc")
    .limit(1),
);
