import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { asShown, type CommitmentShown, shownTo } from "../commitments/commitments.reads.ts";
import type { MeetingShown } from "./meetings.reads.ts";

/**
 * The commitments of a meeting: those it makes (`said_meeting_id` is this one) and those it hears about, which are
 * the ones in force before it that had no report until then.
 */
export async function commitmentsAt(db: Main, viewer: Id, meeting: MeetingShown): Promise<CommitmentShown[]> {
  const rows = await saidOrHeard.all(db, {
    viewer,
    group: meeting.group_id,
    meeting: meeting.id,
    starts: meeting.starts_at,
    begun: meeting.opened_at ?? "9999",
    closed: meeting.closed_at ?? "9999",
  });
  return rows.map((row) => withoutLaterReport(asShown(row), meeting));
}

type At = { viewer: Id; group: Id; meeting: Id; starts: string; begun: string; closed: string };

const saidOrHeard = prepared((db: Main, given: At) =>
  db
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("meetings as said", "said.id", "commitments.said_meeting_id")
    .select(shownTo(given.viewer))
    .where("commitments.id", "in", few(db, given))
    // Somebody who deleted their account left an empty row behind.
    .where("commitments.what", "!=", "")
    .where((or) =>
      or.or([
        or("commitments.said_meeting_id", "=", given.meeting),
        or("reports.meeting_id", "=", given.meeting),
        or.and([
          or.or([
            or.and([
              or("commitments.said_meeting_id", "is", null),
              or("commitments.made_at", "<", given.begun),
            ]),
            or("said.starts_at", "<", given.starts),
          ]),
          or.or([or("reports.commitment_id", "is", null), or("reports.reported_at", ">", given.closed)]),
        ]),
      ]),
    )
    .orderBy("commitments.made_at")
    .orderBy("commitments.id"),
);

// NOTE: the few that can be meant, found by indexes alone: a group has hundreds in a year.
const few = (db: Main, given: At) =>
  db
    .selectFrom("commitments as made")
    .select("made.id")
    .where("made.said_meeting_id", "=", given.meeting)
    .unionAll(
      db
        .selectFrom("reports as heard")
        .select("heard.commitment_id as id")
        .where("heard.meeting_id", "=", given.meeting),
    )
    .unionAll(inGroup(db, given.group).where("reported_at", "=", ""))
    .unionAll(inGroup(db, given.group).where("reported_at", ">", given.closed));

const inGroup = (db: Main, group: Id) =>
  db.selectFrom("commitments").select("id").where("group_id", "=", group);

/** Minutes do not change afterwards: what was reported at a later meeting is not this one's news. */
function withoutLaterReport(row: CommitmentShown, meeting: MeetingShown): CommitmentShown {
  if (row.report_meeting_id === meeting.id || row.reported_at === null) return row;
  return { ...row, outcome: null, note: "", next_step: null, reported_at: null };
}
