import type { Id } from "../../../basics/ids.ts";
import { dateIn, instantText } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, type JobInterviewsTable, type Main } from "../../../database/index.ts";
import { dueDay, heldContact, holdBook, makeFollowUp } from "../../contacts/index.ts";
import { heldJobInterview } from "./held-job-interview.ts";
import type { PersonMeant } from "./job-interview.ts";
import { oweThanks } from "./owing.ts";
import { addPeopleTo } from "./people-met.ts";

/** What a member says of it right after. Each may be empty. */
export type DebriefWords = { wentWell: string; wentBadly: string; talkedOf: string; promised: string };

/** With the words: who was there after all, and whether what was promised becomes follow-ups, a line each. */
export type Debrief = DebriefWords & {
  version: number;
  people: readonly PersonMeant[];
  /** Where what was promised is written down: `id` makes it once however often it is sent; `to` is null for the first of those there. */
  followUp: { id: Id; to: Id | null } | null;
};

export type Debriefed = { how: "debriefed"; thanks: number; followUps: number } | { how: "behind" };

/**
 * Writes down how it went, and that a thank-you note is owed to each person who was there: due the same day. Whoever was
 * not there is taken off, and a note to them that nobody has begun. Changed since `version` to say something else: "behind",
 * and nothing is written.
 */
export function debrief(db: Main, who: Id, id: Id, what: Debrief, now: Temporal.Instant): Promise<Debriefed> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldJobInterview(tx, who, id);
    if (row.version !== what.version && !saysTheSame(row, what)) return { how: "behind" };
    const place = { id, opportunity: row.opportunity_id };
    const there = [...new Set(await addPeopleTo(tx, who, place, what.people, now))];
    await takeOffOthers(tx, id, there);
    const thanks = await thanksTo(tx, who, row, there, what, now);
    const followUps = await promisesTo(tx, who, there, what, now);
    if (row.debriefed_at === null || !saysTheSame(row, what))
      await tx
        .updateTable("job_interviews")
        .set({
          ...columnsOf(what),
          debriefed_at: row.debriefed_at ?? instantText(now),
          called_off_at: null,
          version: row.version + 1,
        })
        .where("id", "=", id)
        .execute();
    return { how: "debriefed", thanks, followUps };
  });
}

/** Those who were not there after all; what was begun or sent to them stays. */
async function takeOffOthers(tx: Main, id: Id, there: readonly Id[]): Promise<void> {
  const people = await tx
    .selectFrom("job_interview_people")
    .select("contact_id")
    .where("job_interview_id", "=", id)
    .execute();
  const others = people.map(({ contact_id }) => contact_id).filter((contact) => !there.includes(contact));
  if (others.length === 0) return;
  await tx
    .deleteFrom("thank_yous")
    .where("job_interview_id", "is not", null)
    .where("job_interview_id", "=", id)
    .where("contact_id", "in", others)
    .where("sent_on", "=", "")
    .where("words", "=", "")
    .execute();
  await tx
    .deleteFrom("job_interview_people")
    .where("job_interview_id", "=", id)
    .where("contact_id", "in", others)
    .execute();
}

/** A note is owed to each once; one that nobody has begun takes over what was spoken of. Returns how many are new. */
async function thanksTo(
  tx: Main,
  who: Id,
  row: JobInterviewsTable,
  there: readonly Id[],
  what: DebriefWords,
  now: Temporal.Instant,
): Promise<number> {
  const { search_id: search } = await tx
    .selectFrom("opportunities")
    .select("search_id")
    .where("id", "=", row.opportunity_id)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable("thank_yous")
    .set((set) => ({ spoken_of: what.talkedOf, version: set("version", "+", 1) }))
    .where("job_interview_id", "is not", null)
    .where("job_interview_id", "=", row.id)
    .where("sent_on", "=", "")
    .where("words", "=", "")
    .where("spoken_of", "!=", what.talkedOf)
    .execute();
  const owed = await tx
    .selectFrom("thank_yous")
    .select("contact_id")
    .where("job_interview_id", "is not", null)
    .where("job_interview_id", "=", row.id)
    .execute();
  const more = there.filter((contact) => !owed.some(({ contact_id }) => contact_id === contact));
  const today = await todayOf(tx, who, now);
  for (const contact of more)
    await oweThanks(
      tx,
      { who, search, today },
      { contact, jobInterview: row.id, forWhat: "", spokenOf: what.talkedOf },
      now,
    );
  return more.length;
}

/** The calendar day of a member, by their own clock. */
export async function todayOf(tx: Main, who: Id, now: Temporal.Instant): Promise<Temporal.PlainDate> {
  const row = await tx.selectFrom("members").select("time_zone").where("id", "=", who).executeTakeFirst();
  return dateIn(now, found(row).time_zone);
}

/** So many lines of what was promised become follow-ups; the others stand in the debrief. */
const mostPromises = 10;
/** As long as a follow-up may be, in letters. */
const mostLetters = 300;

/** A follow-up for each line of what was promised, due two days later. Returns how many there are. */
async function promisesTo(
  tx: Main,
  who: Id,
  there: readonly Id[],
  { followUp, promised }: Debrief,
  now: Temporal.Instant,
): Promise<number> {
  const to = followUp?.to ?? there[0];
  if (!followUp || to === undefined) return 0;
  const contact = (await heldContact(tx, who, to)).id;
  const lines = promised
    .split("\n")
    .flatMap((line) => line.trim() || [])
    .slice(0, mostPromises);
  const due = dueDay(await todayOf(tx, who, now));
  for (const [at, line] of lines.entries()) {
    const what = line.length > mostLetters ? `${line.slice(0, mostLetters - 1).toWellFormed()}…` : line;
    const id = numbered(followUp.id, at);
    await makeFollowUp(tx, who, { id, contact, owedBy: "me", what, due }, now);
  }
  return lines.length;
}

/** The ids of what a form makes: always the same ones, so that pressing twice makes them once. */
const numbered = (id: Id, at: number): Id => (id > at ? id - at : id + at);

const saysTheSame = (row: JobInterviewsTable, what: DebriefWords): boolean =>
  row.debriefed_at !== null &&
  Object.entries(columnsOf(what)).every(
    ([column, value]) => row[column as keyof JobInterviewsTable] === value,
  );

const columnsOf = (what: DebriefWords) => ({
  went_well: what.wentWell,
  went_badly: what.wentBadly,
  talked_of: what.talkedOf,
  promised: what.promised,
});
