import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type JobInterviewsTable, type Main } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldOpportunity } from "../opportunities/held-opportunity.ts";
import { heldJobInterview } from "./held-job-interview.ts";
import type { JobInterviewWords, PersonMeant } from "./job-interview.ts";
import { letThanksGo } from "./owing.ts";
import { addPeopleTo } from "./people-met.ts";

/** So many for one opportunity; nobody is asked to more talks than that. */
const mostOfOne = 40;

/** Sets a job interview, with whom it is. The same id twice is one; sent again with other words it says those. */
export function setJobInterview(
  db: Main,
  who: Id,
  what: JobInterviewWords & { id: Id; opportunity: Id; people: readonly PersonMeant[] },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldOpportunity(tx, who, what.opportunity);
    const known = await tx
      .selectFrom("job_interviews")
      .select("id")
      .where("id", "=", what.id)
      .executeTakeFirst();
    if (known) return sayAgain(tx, who, what);
    await mustHaveRoom(tx, what.opportunity);
    await tx
      .insertInto("job_interviews")
      .values({
        ...blank,
        id: what.id,
        opportunity_id: what.opportunity,
        member_id: who,
        ...columnsOf(what),
        made_at: instantText(now),
      })
      .execute();
    await addPeopleTo(tx, who, what, what.people, now);
    return what.id;
  });
}

/** What a row holds before it took place. */
const blank = {
  went_well: "",
  went_badly: "",
  talked_of: "",
  promised: "",
  debriefed_at: null,
  called_off_at: null,
  shown: "",
  version: 1,
} as const;

async function mustHaveRoom(tx: Main, opportunity: Id): Promise<void> {
  const counted = tx
    .selectFrom("job_interviews")
    .select((count) => count.fn.countAll<number>().as("count"))
    .where("opportunity_id", "=", opportunity);
  if (Number((await counted.executeTakeFirstOrThrow()).count) >= mostOfOne)
    throw new Problem("conflict", "enough-job-interviews");
}

async function sayAgain(
  tx: Main,
  who: Id,
  what: JobInterviewWords & { id: Id; opportunity: Id },
): Promise<Id> {
  const row = await heldJobInterview(tx, who, what.id);
  found(row.opportunity_id === what.opportunity ? row : null);
  // Whoever changed it since by its own form meant that.
  if (row.version === 1 && !saysTheSame(row, what)) await write(tx, row, columnsOf(what));
  return row.id;
}

/** Changes when, how and where it is. False when it was changed since `version` to say something else. */
export function changeJobInterview(
  db: Main,
  who: Id,
  id: Id,
  what: JobInterviewWords & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldJobInterview(tx, who, id);
    if (saysTheSame(row, what)) return true;
    if (row.version !== what.version) return false;
    await write(tx, row, columnsOf(what));
    return true;
  });
}

/** Says that it does not take place, or that it does after all. A second time changes nothing. */
export function callOffJobInterview(
  db: Main,
  who: Id,
  id: Id,
  off: boolean,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldJobInterview(tx, who, id);
    if ((row.called_off_at !== null) !== off)
      await write(tx, row, { called_off_at: off ? instantText(now) : null });
  });
}

/** Removes one with its preparation and what was written of it. Thank-you notes that are sent, or begun, stay; others go. */
export function removeJobInterview(db: Main, who: Id, id: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldJobInterview(tx, who, id);
    await tx.deleteFrom("preparations").where("job_interview_id", "=", id).execute();
    await tx.deleteFrom("job_interview_people").where("job_interview_id", "=", id).execute();
    await letThanksGo(tx, [id]);
    await tx.deleteFrom("job_interviews").where("id", "=", id).execute();
  });
}

const saysTheSame = (row: JobInterviewsTable, what: JobInterviewWords): boolean =>
  Object.entries(columnsOf(what)).every(
    ([column, value]) => row[column as keyof JobInterviewsTable] === value,
  );

/** A form that was open meanwhile is told, by the version. */
async function write(tx: Main, row: JobInterviewsTable, values: Partial<JobInterviewsTable>): Promise<void> {
  await tx
    .updateTable("job_interviews")
    .set({ ...values, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}

const columnsOf = (what: JobInterviewWords) => ({
  on_day: what.on.toString(),
  at_time: what.time,
  time_zone: what.timeZone,
  how: what.how,
  place: what.place,
});
