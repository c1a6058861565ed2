import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import {
  type JobInterviewsTable,
  type Main,
  type PreparationsTable,
  prepared,
} from "../../../database/index.ts";
import type { Stage } from "../search.ts";

/** A job interview with the opportunity that it is for. */
export type JobInterviewShown = JobInterviewsTable & { title: string; company: string | null; stage: Stage };

/** Somebody who is or was there; `note_id` is the thank-you note to them, where one was owed. */
export type PersonThere = {
  id: Id;
  name: string;
  work: string;
  note_id: Id | null;
  sent_on: string | null;
  let_go_at: string | null;
};

/** One of the viewer's own, with who is there and what is prepared; else not-found. */
export async function jobInterviewFor(read: Main, viewer: Id, id: Id) {
  const row = found(await one.first(read, { viewer, id }));
  return {
    row,
    people: (await there.all(read, { viewer, id })) as PersonThere[],
    lines: await lines.all(read, { viewer, id }),
  };
}

export type JobInterviewRead = Awaited<ReturnType<typeof jobInterviewFor>>;
export type PreparationShown = Pick<PreparationsTable, "id" | "kind" | "words" | "done_on">;

/** Those for one opportunity, the first one first. */
export const jobInterviewsOf = (read: Main, viewer: Id, opportunity: Id): Promise<JobInterviewShown[]> =>
  ofOne.all(read, { viewer, opportunity });

/** What lies ahead from a day on, the next one first. */
export const comingJobInterviews = (
  read: Main,
  viewer: Id,
  from: Temporal.PlainDate,
): Promise<JobInterviewShown[]> => coming.all(read, { viewer, from: from.toString() });

export const pageSize = 25;

/** What was before a day, the newest first, a page at a time counted from 0; `more` says whether another follows. */
export async function pastJobInterviews(read: Main, viewer: Id, until: Temporal.PlainDate, page: number) {
  const rows = await past.all(read, { viewer, until: until.toString(), skipped: page * pageSize });
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

/** Those of the search that runs, from one day on until another, that were not called off; none while it is paused. */
export const jobInterviewsAround = (
  read: Main,
  viewer: Id,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<JobInterviewShown[]> =>
  around.all(read, { viewer, from: from.toString(), until: until.toString() });

const shown = (read: Main) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .selectAll("job_interviews")
    .select(["opportunities.title", "opportunities.stage", "companies.name as company"])
    .where("opportunities.put_away", "=", "");

const one = prepared((read: Main, { viewer, id }: { viewer: Id; id: Id }) =>
  shown(read).where("job_interviews.id", "=", id).where("job_interviews.member_id", "=", viewer),
);

const there = prepared((read: Main, { viewer, id }: { viewer: Id; id: Id }) =>
  read
    .selectFrom("job_interview_people")
    .innerJoin("contacts", "contacts.id", "job_interview_people.contact_id")
    .leftJoin("thank_yous", (join) =>
      join
        .onRef("thank_yous.job_interview_id", "=", "job_interview_people.job_interview_id")
        .onRef("thank_yous.contact_id", "=", "job_interview_people.contact_id")
        .on("thank_yous.job_interview_id", "is not", null),
    )
    .select([
      "contacts.id",
      "contacts.name",
      "contacts.title as work",
      "thank_yous.id as note_id",
      "thank_yous.sent_on",
      "thank_yous.let_go_at",
    ])
    .where("job_interview_people.job_interview_id", "=", id)
    .where("job_interview_people.member_id", "=", viewer)
    .orderBy("job_interview_people.position")
    .orderBy("contacts.id")
    .orderBy("thank_yous.id"),
);

const lines = prepared((read: Main, { viewer, id }: { viewer: Id; id: Id }) =>
  read
    .selectFrom("preparations")
    .select(["id", "kind", "words", "done_on"])
    .where("job_interview_id", "=", id)
    .where("member_id", "=", viewer)
    .orderBy("position")
    .orderBy("id"),
);

const ofOne = prepared((read: Main, { viewer, opportunity }: { viewer: Id; opportunity: Id }) =>
  shown(read)
    .where("job_interviews.opportunity_id", "=", opportunity)
    .where("job_interviews.member_id", "=", viewer)
    .orderBy("job_interviews.on_day")
    .orderBy("job_interviews.id"),
);

const coming = prepared((read: Main, { viewer, from }: { viewer: Id; from: string }) =>
  shown(read)
    .where("job_interviews.member_id", "=", viewer)
    .where("job_interviews.on_day", ">=", from)
    .orderBy("job_interviews.on_day")
    .orderBy("job_interviews.id")
    .limit(60),
);

const past = prepared(
  (read: Main, { viewer, until, skipped }: { viewer: Id; until: string; skipped: number }) =>
    shown(read)
      .where("job_interviews.member_id", "=", viewer)
      .where("job_interviews.on_day", "<", until)
      .orderBy("job_interviews.on_day", "desc")
      .orderBy("job_interviews.id", "desc")
      .limit(pageSize + 1)
      .offset(skipped),
);

const around = prepared((read: Main, { viewer, from, until }: { viewer: Id; from: string; until: string }) =>
  shown(read)
    .innerJoin("searches", "searches.id", "opportunities.search_id")
    .where("searches.ended_at", "is", null)
    .where("searches.paused_at", "is", null)
    .where("job_interviews.member_id", "=", viewer)
    .where("job_interviews.on_day", ">=", from)
    .where("job_interviews.on_day", "<=", until)
    .where("job_interviews.called_off_at", "is", null)
    .orderBy("job_interviews.on_day")
    .orderBy("job_interviews.at_time")
    .orderBy("job_interviews.id")
    .limit(60),
);
