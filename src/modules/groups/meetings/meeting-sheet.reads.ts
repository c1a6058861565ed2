import type { Id } from "../../../basics/ids.ts";
import type { Main, RoundKind } from "../../../database/index.ts";
import type { CommitmentShown } from "../commitments/commitments.reads.ts";
import { cheersFor, type CheerShown } from "../commitments/cheers.reads.ts";
import { groupFor, type GroupMember, type GroupShown, hotSeatTurns, membersOf } from "../groups.reads.ts";
import { commitmentsAt } from "./meeting-commitments.reads.ts";
import {
  checkOutsOf,
  hotSeatsOf,
  namesOf,
  notesOf,
  type NoteShown,
  type Presence,
  presenceAt,
  roundsOf,
} from "./meeting-rows.reads.ts";
import { type MeetingShown, meetingShown } from "./meetings.reads.ts";

export type { NoteShown } from "./meeting-rows.reads.ts";

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

/** Everything that the meeting's page, its printed sheet and its minutes show, in a fixed number of queries. */
export async function meetingSheet(db: Main, viewer: Id, group: Id, meeting: Id): Promise<MeetingSheet> {
  const shown = await meetingShown(db, viewer, group, meeting);
  const groupShown = await groupFor(db, viewer, group);
  const members = await membersOf(db, viewer, group);
  const presence = await presenceAt(db, meeting);
  const commitments = await commitmentsAt(db, viewer, shown);
  const absent = new Set(presence.filter((row) => row.absence !== null).map((row) => row.id));
  return {
    group: groupShown,
    meeting: shown,
    rounds: await roundsOf(db, shown),
    people: await peopleAt(db, shown, members, presence, commitments),
    // When it is over nobody asks whose turn it would be.
    turns: shown.closed_at ? [] : await hotSeatTurns(db, group, members, absent),
    notes: await notesOf(db, meeting),
    hotSeats: await hotSeatsOf(db, meeting),
    cheers: await cheersFor(
      db,
      commitments.map((row) => row.id),
    ),
    checkOuts: await checkOutsOf(db, viewer, meeting),
  };
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
