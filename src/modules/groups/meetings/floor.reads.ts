import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { timerOf } from "./floor-timers.ts";
import type { MeetingSheet, PersonAtMeeting } from "./meeting-sheet.reads.ts";

/** Who speaks, who spoke in this round, who asks to, and the clock that the chair started. */
export type FloorShown = {
  /** Who has the floor. */
  holder: Id | null;
  /** Who had it in this round, whoever has it now included. */
  spoke: ReadonlySet<Id>;
  /** Who asks to speak, in the order of asking. */
  hands: readonly Id[];
  timer: { kind: "vent" | "quiet"; seconds: number; started_at: string } | null;
};

/** The floor of a meeting, for a page whose reader has been let in already. */
export async function floorOf(db: Main, meeting: Id): Promise<FloorShown> {
  const floors = await spoken.all(db, { meeting });
  const hands = await raised.all(db, { meeting });
  return {
    holder: floors.find((row) => row.ended_at === null)?.member_id ?? null,
    spoke: new Set(floors.map((row) => row.member_id)),
    hands: hands.map((row) => row.member_id),
    timer: (await timerOf(db, meeting)) ?? null,
  };
}

const spoken = prepared((db: Main, given: { meeting: Id }) =>
  db.selectFrom("meeting_floors").select(["member_id", "ended_at"]).where("meeting_id", "=", given.meeting),
);

const raised = prepared((db: Main, given: { meeting: Id }) =>
  db
    .selectFrom("raised_hands")
    .select("member_id")
    .where("meeting_id", "=", given.meeting)
    .orderBy("raised_at")
    .orderBy("member_id"),
);

/**
 * Whose turn it is next: the first of those here who has not spoken in this round; in the hot seat's round whoever
 * sits in it comes first. Null once everybody had their turn.
 */
export function nextInTurn(sheet: MeetingSheet, floor: FloorShown): PersonAtMeeting | null {
  const round = sheet.rounds[sheet.meeting.round_position ?? 0];
  const seats = round?.kind === "hot-seat" ? sheet.hotSeats.map((seat) => seat.member_id) : [];
  const waiting = sheet.people.filter(
    (person) => person.attendance !== null && !person.hasLeft && !floor.spoke.has(person.id),
  );
  return waiting.find((person) => seats.includes(person.id)) ?? waiting[0] ?? null;
}
