import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";
import type { MeetingFacts } from "./meeting-facts.ts";

type Kinds = Pick<
  MeetingFacts,
  | "meeting moved"
  | "meeting called off"
  | "absence said"
  | "meeting opened"
  | "attendance noted"
  | "round begun"
  | "floor given"
  | "hand raised"
  | "quiet begun"
  | "note added"
  | "hot seat noted"
  | "meeting closed"
  | "checked out"
  | "day reflected"
>;

/** The rows of meetings. */
export const meetingWriters: Writers<Kinds> = {
  "meeting moved"(ledger, { member, group, meeting, on, time, starts, reason, at }) {
    const row = ledger.get("meetings", meeting);
    const moved = {
      moved_at: textOf(at),
      moved_by: member,
      moved_reason: reason,
      moved_from_at: row.starts_at,
    };
    Object.assign(row, { held_on: on, starts_time: time, starts_at: textOf(starts), ...moved });
    ledger.record("meeting-moved", member, { subject: meeting, group }, at);
  },
  "meeting called off"(ledger, { member, group, meeting, reason, at }) {
    const row = { meeting_id: meeting, reason, called_off_by: member, called_off_at: textOf(at) };
    ledger.put("cancellations", meeting, row);
    ledger.record("meeting-called-off", member, { subject: meeting, group }, at);
  },
  "absence said"(ledger, { member, meeting, words, at }) {
    const row = { meeting_id: meeting, member_id: member, words, said_at: textOf(at) };
    ledger.put("absences", `${meeting} ${member}`, row);
  },
  "meeting opened"(ledger, { member, group, meeting, at }) {
    const rounds = ledger.all("group_rounds").filter((round) => round.group_id === group);
    for (const { position, kind, minutes } of rounds) {
      const started_at = position === 0 ? textOf(at) : null;
      const row = { meeting_id: meeting, position, kind, minutes, started_at };
      ledger.put("meeting_rounds", `${meeting} ${position}`, row);
    }
    const opened = { opened_at: textOf(at), chair_id: member, round_position: 0 };
    Object.assign(ledger.get("meetings", meeting), opened);
    chairActs(ledger, meeting, member, at);
    beHere(ledger, meeting, member, "here", member, at);
    ledger.record("meeting-opened", member, { subject: meeting, group }, at);
  },
  "attendance noted"(ledger, { member, meeting, who, how, at }) {
    beHere(ledger, meeting, who, how, member, at);
    chairActs(ledger, meeting, member, at);
  },
  "round begun"(ledger, { member, meeting, to, at }) {
    ledger.get("meeting_rounds", `${meeting} ${to}`).started_at = textOf(at);
    ledger.get("meetings", meeting).round_position = to;
    clearFloor(ledger, meeting);
    chairActs(ledger, meeting, member, at);
  },
  "floor given"(ledger, { member, meeting, to, at }) {
    for (const row of ledger.all("meeting_floors"))
      if (row.meeting_id === meeting) row.ended_at ??= textOf(at);
    const given = { given_by: member, since_at: textOf(at), ended_at: null };
    ledger.put("meeting_floors", `${meeting} ${to}`, { meeting_id: meeting, member_id: to, ...given });
    ledger.remove("raised_hands", (row) => row.meeting_id === meeting && row.member_id === to);
    chairActs(ledger, meeting, member, at);
  },
  "hand raised"(ledger, { member, group, meeting, at }) {
    const row = { meeting_id: meeting, member_id: member, raised_at: textOf(at) };
    ledger.put("raised_hands", `${meeting} ${member}`, row);
    ledger.record("hand-raised", member, { subject: meeting, group }, at);
  },
  "quiet begun"(ledger, { member, meeting, minutes, at }) {
    const clock = {
      kind: "quiet",
      seconds: minutes * 60,
      started_at: textOf(at),
      started_by: member,
    } as const;
    ledger.put("meeting_timers", meeting, { meeting_id: meeting, ...clock });
    chairActs(ledger, meeting, member, at);
  },
  "note added"(ledger, { member, meeting, note, type, about, words, at }) {
    const row = { id: note, meeting_id: meeting, kind: type, member_id: about, words };
    ledger.put("meeting_notes", note, { ...row, noted_by: member, noted_at: textOf(at) });
  },
  "hot seat noted"(ledger, { member, meeting, about, notes, at }) {
    const noted = { notes, noted_by: member, noted_at: textOf(at), version: 1 };
    ledger.put("hot_seats", `${meeting} ${about}`, { meeting_id: meeting, member_id: about, ...noted });
  },
  "meeting closed"(ledger, { member, group, meeting, at }) {
    Object.assign(ledger.get("meetings", meeting), { closed_at: textOf(at), closed_by: member });
    clearFloor(ledger, meeting);
    ledger.record("meeting-closed", member, { subject: meeting, group }, at);
  },
  "checked out"(ledger, { member, group, meeting, checkOut: id, energy, line, shared, on, at }) {
    const said = { energy, line, shared_at: shared ? textOf(at) : null, written_at: textOf(at) };
    const row = { id, member_id: member, meeting_id: meeting, group_id: group, on_day: on, ...said };
    ledger.put("check_outs", id, row);
    if (shared) ledger.record("check-out-shared", member, { subject: id, group }, at);
  },
  "day reflected"(ledger, { member, energy, line, on, at }) {
    const id = ledger.dice.id();
    const alone = { meeting_id: null, group_id: null, shared_at: null };
    const row = { id, member_id: member, ...alone, on_day: on, energy, line, written_at: textOf(at) };
    ledger.put("check_outs", id, row);
  },
};

function beHere(
  ledger: Ledger,
  meeting: number,
  member: number,
  how: "here" | "telephone",
  by: number,
  at: number,
): void {
  const row = { meeting_id: meeting, member_id: member, how, noted_by: by, noted_at: textOf(at) };
  ledger.put("attendances", `${meeting} ${member}`, row);
}

function chairActs(ledger: Ledger, meeting: number, who: number, at: number): void {
  const row = ledger.get("meetings", meeting);
  if (row.chair_id === who) row.chair_acted_at = textOf(at);
}

function clearFloor(ledger: Ledger, meeting: number): void {
  ledger.remove("meeting_floors", (row) => row.meeting_id === meeting);
  ledger.remove("raised_hands", (row) => row.meeting_id === meeting);
  ledger.remove("meeting_timers", (row) => row.meeting_id === meeting);
}
