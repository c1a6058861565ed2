import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import type { ActivityShown } from "../activities/activities.reads.ts";
import type { DocumentShown } from "../documents/documents.reads.ts";
import type { JobInterviewShown } from "../job-interviews/job-interviews.reads.ts";
import type { ClosedWhy, Stage } from "../search.ts";

/** One thing that happened with an opportunity. `at` orders what happened on one day. */
export type StoryEntry = { day: string; at: string; id: Id } & (
  | { what: "stage"; from: "" | Stage; to: Stage; why: ClosedWhy }
  | { what: "activity"; row: ActivityShown }
  | { what: "job-interview"; row: JobInterviewShown }
  | { what: "document"; row: DocumentShown }
  | { what: "thanks"; name: string; noteId: Id }
);

type Told = {
  activities: readonly ActivityShown[];
  jobInterviews: readonly JobInterviewShown[];
  documents: readonly DocumentShown[];
};

/** All that happened with an opportunity of the viewer's, the newest first. What its page has read already is handed in. */
export async function storyOf(
  read: Main,
  who: Id,
  opportunity: Id,
  { activities, jobInterviews, documents }: Told,
): Promise<StoryEntry[]> {
  const moves = await stages.all(read, { who, opportunity });
  const thanks = await sent.all(read, { who, opportunity });
  const entries: StoryEntry[] = [
    ...moves.map(({ id, on_day, made_at, from_stage, to_stage, why }) => ({
      what: "stage" as const,
      id,
      day: on_day,
      at: made_at,
      from: from_stage,
      to: to_stage,
      why,
    })),
    ...activities.map((row) => ({
      what: "activity" as const,
      id: row.id,
      day: row.on_day,
      at: row.made_at,
      row,
    })),
    ...jobInterviews.map((row) => ({
      what: "job-interview" as const,
      id: row.id,
      day: row.on_day,
      at: row.at_time,
      row,
    })),
    ...documents.map((row) => ({
      what: "document" as const,
      id: row.id,
      day: row.sent_on || row.made_at.slice(0, 10),
      at: row.made_at,
      row,
    })),
    ...thanks.map(({ id, name, sent_on, made_at }) => ({
      what: "thanks" as const,
      id,
      day: sent_on,
      at: made_at,
      name,
      noteId: id,
    })),
  ];
  return entries.sort((a, b) => compare(b.day, a.day) || compare(b.at, a.at) || b.id - a.id);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** More changes than anybody makes to one. */
const most = 200;

const stages = prepared((read: Main, { who, opportunity }: { who: Id; opportunity: Id }) =>
  read
    .selectFrom("stage_changes")
    .select(["id", "on_day", "made_at", "from_stage", "to_stage", "why"])
    .where("opportunity_id", "=", opportunity)
    .where("member_id", "=", who)
    .orderBy("on_day", "desc")
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(most),
);

const sent = prepared((read: Main, { who, opportunity }: { who: Id; opportunity: Id }) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("thank_yous", "thank_yous.job_interview_id", "job_interviews.id")
    .innerJoin("contacts", "contacts.id", "thank_yous.contact_id")
    .select(["thank_yous.id", "thank_yous.sent_on", "thank_yous.made_at", "contacts.name"])
    .where("thank_yous.job_interview_id", "is not", null)
    .where("job_interviews.opportunity_id", "=", opportunity)
    .where("thank_yous.member_id", "=", who)
    .where("thank_yous.sent_on", "!=", "")
    .limit(most),
);
