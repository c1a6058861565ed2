import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn, daysFrom, instantText, toInstant } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type NextStep, type Outcome, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup } from "../access.ts";
import { type CommitmentRow, commitmentToWrite, makeCommitment } from "./commitments.ts";
import { currentMeeting } from "../current-meeting.ts";
import type { CommitmentHooks } from "./rooms-above.ts";

/** A report without a meeting can be mended for so many days. */
const mendableDays = 7;

/**
 * Says what became of a commitment; a second report mends the first while its meeting is open. False when it was
 * changed since `version` (0: nobody had reported) to say something else.
 */
export function report(
  db: Main,
  who: Id,
  commitment: Id,
  what: { outcome: Outcome; note: string; version: number },
  now: Temporal.Instant,
  rooms: CommitmentHooks = {},
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await commitmentToWrite(tx, who, commitment);
    const before = await reportOf(tx, commitment);
    if (before && !isOpenForReport(before, now)) throw new Problem("conflict", "report-stands");
    if ((before?.version ?? 0) !== what.version) return before !== undefined && saysTheSame(before, what);
    const group = await groupThatHears(tx, row);
    const meeting = before
      ? before.meeting_id
      : group && ((await currentMeeting(tx, group, now))?.id ?? null);
    if (before?.next_step === "keep" && before.outcome !== what.outcome)
      await takeBackCarried(tx, commitment, rooms);
    const values = {
      outcome: what.outcome,
      note: what.note,
      // What was decided on "not yet" no longer holds when the outcome changes.
      next_step: before && before.outcome === what.outcome ? before.next_step : null,
      meeting_id: meeting,
      reported_by: who,
      reported_at: instantText(now),
      version: what.version + 1,
    };
    const written = before
      ? await tx
          .updateTable("reports")
          .set(values)
          .where("commitment_id", "=", commitment)
          .where("version", "=", what.version)
          .returning("commitment_id")
          .executeTakeFirst()
      : await tx
          .insertInto("reports")
          .values({ commitment_id: commitment, ...values })
          .onConflict((conflict) => conflict.column("commitment_id").doNothing())
          .returning("commitment_id")
          .executeTakeFirst();
    if (written) {
      await tx
        .updateTable("commitments")
        .set({ reported_at: values.reported_at })
        .where("id", "=", commitment)
        .execute();
      await ring(tx, group);
      await record(tx, "commitment-reported", who, { subject: commitment, group }, now);
      return true;
    }
    const meanwhile = await reportOf(tx, commitment);
    return meanwhile !== undefined && saysTheSame(meanwhile, what);
  });
}

/**
 * After "partly" or "not yet": keep it, make it smaller, do it later, swap it or drop it. Keeping makes the same
 * commitment anew for the time to come; smaller, later and swap are made by the member in words of their own.
 */
export function chooseNextStep(
  db: Main,
  who: Id,
  commitment: Id,
  step: NextStep,
  zone: string,
  now: Temporal.Instant,
  rooms: CommitmentHooks = {},
): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await commitmentToWrite(tx, who, commitment);
    const before = found(await reportOf(tx, commitment));
    if (before.outcome === "done") throw new Problem("conflict", "done-already");
    if (!isOpenForReport(before, now)) throw new Problem("conflict", "report-stands");
    await tx
      .updateTable("reports")
      .set({ next_step: step })
      .where("commitment_id", "=", commitment)
      .execute();
    await ring(tx, row.group_id);
    if (before.next_step === "keep" && step !== "keep") await takeBackCarried(tx, commitment, rooms);
    const carried = await tx
      .selectFrom("commitments")
      .select("id")
      .where("carried_from", "=", commitment)
      .executeTakeFirst();
    if (step !== "keep" || carried) return;
    const group = await groupThatHears(tx, row);
    const words = await tx
      .selectFrom("commitments")
      .selectAll()
      .where("id", "=", commitment)
      .executeTakeFirstOrThrow();
    await makeCommitment(
      tx,
      who,
      {
        id: newId(),
        member: row.member_id,
        group,
        meeting: before.meeting_id,
        due: group !== null && row.due_on === null ? null : dateIn(now, zone).add({ days: 7 }),
        what: words.what,
        when: words.when_words,
        where: words.where_words,
        ifWords: words.if_words,
        thenWords: words.then_words,
        hidden: words.hidden === 1,
        carriedFrom: commitment,
      },
      now,
      rooms,
    );
  });
}

/** The group that hears a report: the commitment's, while its member is in it and it is there. It is held until the report stands. */
async function groupThatHears(tx: Main, row: CommitmentRow): Promise<Id | null> {
  if (row.group_id === null) return null;
  await holdGroup(tx, row.group_id);
  const membership = await tx
    .selectFrom("memberships")
    .innerJoin("groups", "groups.id", "memberships.group_id")
    .select("memberships.id")
    .where("memberships.group_id", "=", row.group_id)
    .where("memberships.member_id", "=", row.member_id)
    .where("memberships.left_at", "is", null)
    .where("groups.closed_at", "is", null)
    .executeTakeFirst();
  return membership ? row.group_id : null;
}

/** What "keep" made goes again when the member decides otherwise, unless they have gone on with it meanwhile. */
async function takeBackCarried(tx: Main, commitment: Id, rooms: CommitmentHooks): Promise<void> {
  const carried = tx
    .selectFrom("commitments")
    .select("id")
    .where("carried_from", "=", commitment)
    .where("version", "=", 1)
    .where((is) =>
      is.not(
        is.exists(
          is.selectFrom("reports").select("outcome").whereRef("reports.commitment_id", "=", "commitments.id"),
        ),
      ),
    );
  for (const { id } of await locked(tx, carried).execute()) {
    await rooms.beforeTakingBack?.(tx, id);
    await tx.deleteFrom("commitments").where("id", "=", id).execute();
  }
}

/** A report sent twice is one report. */
const saysTheSame = (row: ReportRow, what: { outcome: Outcome; note: string }): boolean =>
  row.outcome === what.outcome && row.note === what.note;

export type ReportRow = {
  outcome: Outcome;
  note: string;
  next_step: NextStep | null;
  meeting_id: Id | null;
  reported_at: string;
  version: number;
  meeting_closed_at: string | null;
};

/** A report can be mended until its meeting closes; one without a meeting for a week. */
export const isOpenForReport = (
  row: Pick<ReportRow, "meeting_id" | "meeting_closed_at" | "reported_at">,
  now: Temporal.Instant,
): boolean =>
  row.meeting_id === null
    ? toInstant(row.reported_at).epochMilliseconds > toInstant(daysFrom(now, -mendableDays)).epochMilliseconds
    : row.meeting_closed_at === null;

function reportOf(tx: Main, commitment: Id): Promise<ReportRow | undefined> {
  return tx
    .selectFrom("reports")
    .leftJoin("meetings", "meetings.id", "reports.meeting_id")
    .select([
      "reports.outcome",
      "reports.note",
      "reports.next_step",
      "reports.meeting_id",
      "reports.reported_at",
      "reports.version",
      "meetings.closed_at as meeting_closed_at",
    ])
    .where("reports.commitment_id", "=", commitment)
    .executeTakeFirst();
}
