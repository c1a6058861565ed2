import type { Id } from "../../../basics/ids.ts";
import type { Main, RoundKind } from "../../../database/index.ts";
import { asShown, type CommitmentShown, shownTo } from "../commitments/commitments.reads.ts";
import { cheersFor, type CheerShown } from "../commitments/cheers.reads.ts";
import {
  agendaOf,
  groupFor,
  type GroupMember,
  type GroupShown,
  hotSeatTurns,
  membersOf,
} from "../groups.reads.ts";
import { type MeetingShown, meetingShown } from "./meetings.reads.ts";

/** One member's part of a meeting. */
export type PersonAtMeeting = {
  id: Id;
  name: string;
  hasLeft: boolean;
  isPaused: boolean;
  attendance: "here" | "telephone" | null;
  /** The word they sent that they cannot come; null where they sent none. */
  absence: string | null;
  /** What they said before, and what became of it. */
  reporting: CommitmentShown[];
  /** What they commit to from this meeting on. */
  next: CommitmentShown[];
};

export type MeetingSheet = {
  group: GroupShown;
  meeting: MeetingShown;
  rounds: { position: number; kind: RoundKind; minutes: number; started_at: string | null }[];
  people: PersonAtMeeting[];
  turns: GroupMember[];
  notes: NoteShown[];
  hotSeats: { member_id: Id; name: string; notes: string; version: number }[];
  cheers: CheerShown[];
  /** Energy and a line that members shared, and always the viewer's own. */
  checkOuts: { member_id: Id; name: string; energy: number | null; line: string; shared_at: string | null }[];
};

export type NoteShown = {
  id: Id;
  kind: "win" | "lead" | "ask";
  member_id: Id;
  name: string;
  words: string;
  noted_by: Id;
};

/** Everything that the meeting's page, its printed sheet and its minutes show, in a fixed number of queries. */
export async function meetingSheet(db: Main, viewer: Id, group: Id, meeting: Id): Promise<MeetingSheet> {
  const shown = await meetingShown(db, viewer, group, meeting);
  const groupShown = await groupFor(db, viewer, group);
  const members = await membersOf(db, viewer, group);
  const presence = await presenceAt(db, meeting);
  const commitments = await commitmentsAt(db, viewer, shown);
  const own = shown.opened_at ? await roundsOf(db, meeting) : [];
  const rounds =
    own.length > 0 ? own : (await agendaOf(db, group)).map((round) => ({ ...round, started_at: null }));
  const absent = new Set(presence.filter((row) => row.absence !== null).map((row) => row.id));
  return {
    group: groupShown,
    meeting: shown,
    rounds,
    people: await peopleAt(db, shown, members, presence, commitments),
    turns: hotSeatTurns(members, absent),
    notes: await notesOf(db, meeting),
    hotSeats: await hotSeatsOf(db, meeting),
    cheers: await cheersFor(
      db,
      commitments.map((row) => row.id),
    ),
    checkOuts: await checkOutsOf(db, viewer, meeting),
  };
}

function roundsOf(db: Main, meeting: Id) {
  return db
    .selectFrom("meeting_rounds")
    .select(["position", "kind", "minutes", "started_at"])
    .where("meeting_id", "=", meeting)
    .orderBy("position")
    .execute();
}

type Presence = {
  id: Id;
  name: string;
  left_at: string | null;
  how: "here" | "telephone" | null;
  absence: string | null;
};

function presenceAt(db: Main, meeting: Id): Promise<Presence[]> {
  return db
    .selectFrom("members")
    .leftJoin("attendances", (join) =>
      join.onRef("attendances.member_id", "=", "members.id").on("attendances.meeting_id", "=", meeting),
    )
    .leftJoin("absences", (join) =>
      join.onRef("absences.member_id", "=", "members.id").on("absences.meeting_id", "=", meeting),
    )
    .select(["members.id", "members.name", "members.left_at", "attendances.how", "absences.words as absence"])
    .where("members.id", "in", (ids) =>
      ids
        .selectFrom("attendances")
        .select("member_id")
        .where("meeting_id", "=", meeting)
        .union(ids.selectFrom("absences").select("member_id").where("meeting_id", "=", meeting)),
    )
    .execute();
}

/**
 * The commitments of a meeting: those it makes (`said_meeting_id` is this one) and those it hears about, which are
 * the ones in force before it that had no report until then.
 */
async function commitmentsAt(db: Main, viewer: Id, meeting: MeetingShown): Promise<CommitmentShown[]> {
  const closed = meeting.closed_at ?? "9999";
  const begun = meeting.opened_at ?? "9999";
  const rows = await db
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("meetings as said", "said.id", "commitments.said_meeting_id")
    .select(shownTo(viewer))
    .where("commitments.group_id", "=", meeting.group_id)
    // Somebody who deleted their account left an empty row behind.
    .where("commitments.what", "!=", "")
    .where((or) =>
      or.or([
        or("commitments.said_meeting_id", "=", meeting.id),
        or("reports.meeting_id", "=", meeting.id),
        or.and([
          or.or([
            or.and([or("commitments.said_meeting_id", "is", null), or("commitments.made_at", "<", begun)]),
            or("said.starts_at", "<", meeting.starts_at),
          ]),
          or.or([or("reports.commitment_id", "is", null), or("reports.reported_at", ">", closed)]),
        ]),
      ]),
    )
    .orderBy("commitments.made_at")
    .orderBy("commitments.id")
    .execute();
  return rows.map((row) => withoutLaterReport(asShown(row), meeting));
}

/** Minutes do not change afterwards: what was reported at a later meeting is not this one's news. */
function withoutLaterReport(row: CommitmentShown, meeting: MeetingShown): CommitmentShown {
  if (row.report_meeting_id === meeting.id || row.reported_at === null) return row;
  return { ...row, outcome: null, note: "", next_step: null, reported_at: null };
}

async function peopleAt(
  db: Main,
  meeting: MeetingShown,
  members: readonly GroupMember[],
  presence: readonly Presence[],
  commitments: readonly CommitmentShown[],
): Promise<PersonAtMeeting[]> {
  const byId = new Map<Id, PersonAtMeeting>();
  const add = (id: Id, name: string, hasLeft: boolean, isPaused: boolean): PersonAtMeeting => {
    const known = byId.get(id);
    if (known) return known;
    const person: PersonAtMeeting = {
      id,
      name,
      hasLeft,
      isPaused,
      attendance: null,
      absence: null,
      reporting: [],
      next: [],
    };
    byId.set(id, person);
    return person;
  };
  for (const member of members) {
    // Whoever joined after the meeting was over was not missing from it.
    if (meeting.closed_at && member.joined_at > meeting.closed_at) continue;
    add(member.id, member.name, false, member.paused_at !== null);
  }
  for (const row of presence) {
    Object.assign(add(row.id, row.name, true, false), { attendance: row.how, absence: row.absence });
  }
  const strangers = commitments.filter((row) => !byId.has(row.member_id)).map((row) => row.member_id);
  for (const row of meeting.closed_at ? await namesOf(db, strangers) : []) add(row.id, row.name, true, false);
  for (const row of commitments) {
    const person = byId.get(row.member_id);
    if (row.said_meeting_id === meeting.id) person?.next.push(row);
    else person?.reporting.push(row);
  }
  return [...byId.values()];
}

const namesOf = async (db: Main, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> =>
  ids.length === 0
    ? []
    : db.selectFrom("members").select(["id", "name"]).where("id", "in", ids).orderBy("sort_name").execute();

function notesOf(db: Main, meeting: Id): Promise<NoteShown[]> {
  return db
    .selectFrom("meeting_notes")
    .innerJoin("members", "members.id", "meeting_notes.member_id")
    .select([
      "meeting_notes.id",
      "meeting_notes.kind",
      "meeting_notes.member_id",
      "members.name",
      "meeting_notes.words",
      "meeting_notes.noted_by",
    ])
    .where("meeting_notes.meeting_id", "=", meeting)
    .orderBy("meeting_notes.noted_at")
    .orderBy("meeting_notes.id")
    .execute();
}

function hotSeatsOf(db: Main, meeting: Id) {
  return db
    .selectFrom("hot_seats")
    .innerJoin("members", "members.id", "hot_seats.member_id")
    .select(["hot_seats.member_id", "members.name", "hot_seats.notes", "hot_seats.version"])
    .where("hot_seats.meeting_id", "=", meeting)
    .orderBy("members.sort_name")
    .orderBy("members.id")
    .execute();
}

function checkOutsOf(db: Main, viewer: Id, meeting: Id) {
  return db
    .selectFrom("check_outs")
    .innerJoin("members", "members.id", "check_outs.member_id")
    .select([
      "check_outs.member_id",
      "members.name",
      "check_outs.energy",
      "check_outs.line",
      "check_outs.shared_at",
    ])
    .where("check_outs.meeting_id", "=", meeting)
    .where((or) =>
      or.or([or("check_outs.member_id", "=", viewer), or("check_outs.shared_at", "is not", null)]),
    )
    .orderBy("members.sort_name")
    .orderBy("members.id")
    .execute();
}
