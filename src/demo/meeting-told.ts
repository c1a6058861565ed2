import { newId } from "../basics/ids.ts";
import type { RoundKind } from "../database/index.ts";
import {
  addNote,
  checkOut,
  closeMeeting,
  goToRound,
  groupKinds,
  noteAttendance,
  noteHotSeat,
  openMeeting,
  takeChair,
} from "../modules/groups/index.ts";
import { fillingFor } from "./filling.ts";
import { tellFloor } from "./floor-told.ts";
import { type LiveCircle, present, type Seat } from "./live-circle.ts";
import { commit, type Occasion } from "./promising.ts";
import { reportBack } from "./reporting.ts";
import type { Story } from "./story.ts";
import { goesOn } from "./times.ts";

export type Session = {
  story: Story;
  live: LiveCircle;
  meeting: number;
  start: Temporal.Instant;
  chair: Seat;
};

/** Plans one meeting from the opening to the close, round by round. `afterwards` follows the close. */
export function holdMeeting(
  story: Story,
  live: LiveCircle,
  meeting: number,
  start: Temporal.Instant,
  afterwards: (now: Temporal.Instant) => void,
): void {
  const people = present(live);
  const { rounds } = groupKinds[live.circle.kind];
  const opener =
    people.find((seat) => seat.person === live.organiser && seat.part === "here") ??
    people.find((seat) => seat.part === "here");
  if (!opener) return;
  const session: Session = { story, live, meeting, start, chair: opener };
  story.at(start.subtract({ minutes: 3 }), (db, now) =>
    openMeeting(db, opener.person.id, live.group, meeting, now),
  );
  arrive(session, people);
  if (goesOn(start, story.present)) tellFloor(session, inOrder(people));
  let begins = 0;
  for (const [position, { kind, minutes }] of rounds.entries()) {
    if (position > 0) {
      story.at(start.add({ minutes: begins }), (db, now) =>
        goToRound(
          db,
          session.chair.person.id,
          live.group,
          meeting,
          { from: position - 1, to: position },
          now,
        ),
      );
    }
    tellRound[kind](session, people, begins, minutes);
    begins += minutes;
  }
  story.at(start.add({ minutes: begins + story.dice.between(-1, 4) }), async (db, now) => {
    await closeMeeting(db, session.chair.person.id, live.group, meeting, now);
    afterwards(now);
  });
}

/** Everybody is noted as they come; now and then another member takes the chair. */
function arrive(session: Session, people: readonly Seat[]): void {
  const { story, live, meeting, start } = session;
  const onTheLine = live.circle.placeKind === "telephone";
  for (const seat of people) {
    story.at(start.add({ seconds: story.dice.between(10, 240) }), (db, now) => {
      const by = seat.part === "here" ? seat : session.chair;
      const how = onTheLine || seat.part === "telephone" ? "telephone" : "here";
      return noteAttendance(db, by.person.id, live.group, meeting, seat.person.id, how, now);
    });
  }
  const other = people.find((seat) => seat.part === "here" && seat !== session.chair);
  if (live.number % 4 !== 0 || !other) return;
  story.at(start.add({ seconds: 30 }), async (db, now) => {
    await takeChair(db, other.person.id, live.group, meeting, true, now);
    session.chair = other;
  });
}

/** Who writes for somebody: they themselves, or the chair when they are on the telephone. */
const handFor = (session: Session, seat: Seat): Seat => (seat.part === "telephone" ? session.chair : seat);

const occasion = (session: Session, seat: Seat): Occasion => ({
  by: handFor(session, seat).person.id,
  meeting: session.meeting,
  due: null,
});

/** The people of a round with the moments at which each of them speaks. */
function* inTheirTurns(session: Session, people: readonly Seat[], begins: number, minutes: number) {
  const each = (minutes * 60) / people.length;
  for (const [position, seat] of people.entries()) {
    yield { seat, at: session.start.add({ seconds: Math.round(begins * 60 + each * (position + 0.8)) }) };
  }
}

/** As they speak when they report back; who has still to speak in a meeting that is going on comes last. */
const inOrder = (people: readonly Seat[]): Seat[] => [
  ...people.filter((seat) => !seat.place.speaksLast),
  ...people.filter((seat) => seat.place.speaksLast),
];

type TellRound = (session: Session, people: readonly Seat[], begins: number, minutes: number) => void;

const tellRound: Record<RoundKind, TellRound> = {
  "report-back": (session, people, begins, minutes) => {
    const { story, live, start } = session;
    const isToday = goesOn(start, story.present);
    for (const { seat, at } of inTheirTurns(session, inOrder(people), begins, minutes)) {
      if (isToday && seat.place.speaksLast) continue;
      story.at(at, (db, now) => reportBack(db, story.dice, live, seat, occasion(session, seat), now));
    }
  },

  wins: (session, people, begins, minutes) => {
    for (const { seat, at } of inTheirTurns(session, people, begins, minutes)) {
      if (session.story.dice.chance(0.4)) noteAt(session, "win", seat, at);
    }
  },

  "hot-seat": (session, people, begins, minutes) => {
    const { story, live } = session;
    const [seat] = [...people].sort((a, b) => a.lastHotSeat - b.lastHotSeat);
    if (!seat) return;
    story.at(session.start.add({ minutes: begins + minutes - 1 }), async (db, now) => {
      const card = live.decks.hotSeats.deal();
      if (card === undefined) return;
      const notes = fillingFor(story.dice, seat.person)(card);
      seat.lastHotSeat = live.number;
      await noteHotSeat(
        db,
        session.chair.person.id,
        live.group,
        session.meeting,
        { member: seat.person.id, notes, version: 0 },
        now,
      );
    });
  },

  "leads-and-asks": (session, people, begins, minutes) => {
    const { dice } = session.story;
    const speakers = dice.shuffle(people).slice(0, dice.between(2, 4));
    for (const { seat, at } of inTheirTurns(session, speakers, begins, minutes)) {
      noteAt(session, dice.chance(0.5) ? "lead" : "ask", seat, at);
    }
  },

  "next-commitments": (session, people, begins, minutes) => {
    const { story, live } = session;
    for (const { seat, at } of inTheirTurns(session, people, begins, minutes)) {
      story.at(at, (db, now) => commit(db, story.dice, live, seat, occasion(session, seat), now));
    }
  },

  "check-out": (session, people, begins, minutes) => {
    const { story, live, meeting } = session;
    for (const { seat, at } of inTheirTurns(session, people, begins, minutes)) {
      if (seat.part === "telephone" || !story.dice.chance(0.6)) continue;
      const [energy, line] = live.decks.checkOuts.deal() ?? [story.dice.between(4, 8), ""];
      const share = story.dice.chance(seat.place.habit.sharesCheckOut);
      story.at(at, (db, now) =>
        checkOut(db, seat.person.id, live.group, meeting, { energy, line, share }, seat.person.zone, now),
      );
    }
  },
};

function noteAt(session: Session, kind: "win" | "lead" | "ask", seat: Seat, at: Temporal.Instant): void {
  const { story, live, meeting } = session;
  const deck = { win: live.decks.wins, lead: live.decks.leads, ask: live.decks.asks }[kind];
  story.at(at, async (db, now) => {
    const card = deck.deal();
    if (card === undefined) return;
    const words = fillingFor(story.dice, seat.person)(card);
    const by = handFor(session, seat).person.id;
    await addNote(db, by, live.group, meeting, { id: newId(), kind, member: seat.person.id, words }, now);
  });
}
