import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";

/** Every job interview of a member's, as a calendar tells it. */
export const everyJobInterview = (read: Main, who: Id) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select(["job_interviews.id", "on_day", "at_time", "time_zone", "job_interviews.place"])
    .select(["called_off_at", "job_interviews.made_at", "job_interviews.version"])
    .select(["opportunities.title", "companies.name as company"])
    .where("job_interviews.member_id", "=", who)
    .orderBy("on_day")
    .orderBy("job_interviews.id")
    .execute();

/** Every file that a member keeps beside what they sent. */
export async function keptFiles(read: Main, who: Id): Promise<{ id: Id; file_id: Id; file_name: string }[]> {
  const rows = await read
    .selectFrom("documents")
    .select(["id", "file_id", "file_name"])
    .where("member_id", "=", who)
    .where("file_id", "is not", null)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  return rows.flatMap(({ file_id, ...row }) => (file_id === null ? [] : [{ ...row, file_id }]));
}
