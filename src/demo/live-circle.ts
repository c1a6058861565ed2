import type { Id } from "../basics/ids.ts";
import type { Person } from "./cast.ts";
import type { Circle, Place } from "./circles.ts";
import { Deck } from "./deck.ts";
import type { Dice } from "./dice.ts";
import type { Filling } from "./filling.ts";
import { type Plan, plans } from "./plans/index.ts";
import { absenceWords, asks, checkOuts, hotSeats, leads, wins } from "./words/rounds.ts";

/** A commitment that waits for its report. */
export type Standing = {
  id: Id;
  plan: Plan;
  fill: Filling;
  /** What became of it once before: the same words do not come twice. */
  carried: "no" | "smaller" | "again";
  hidden: boolean;
};

/** How somebody takes part in the meeting at hand. */
export type Part = "here" | "telephone" | "absent" | "missing";

export type Seat = {
  person: Person;
  place: Place;
  standing: Standing[];
  part: Part;
  lastHotSeat: number;
  isAway: boolean;
};

/** A commitment that was reported, with cheers that would fit. */
export type Told = { seat: Seat; commitment: Id; cheers: readonly string[] };

/** A group while its story goes on. */
export type LiveCircle = {
  circle: Circle;
  group: Id;
  organiser: Person;
  seats: Seat[];
  /** The meeting at hand, counted from 1. */
  number: number;
  told: Told[];
  cheersGiven: Set<string>;
  /** Notes as they stand in the plans: what one of them said nobody says again. */
  notesGiven: Set<string>;
  decks: {
    plans: Deck<Plan>;
    wins: Deck<string>;
    leads: Deck<string>;
    asks: Deck<string>;
    hotSeats: Deck<string>;
    checkOuts: Deck<readonly [energy: number, line: string]>;
    absences: Deck<string>;
  };
};

/** A group as it begins: nobody sits in it yet. */
export const beginCircle = (dice: Dice, circle: Circle, group: Id, organiser: Person): LiveCircle => ({
  circle,
  group,
  organiser,
  seats: [],
  number: 0,
  told: [],
  cheersGiven: new Set(),
  notesGiven: new Set(),
  decks: {
    plans: new Deck(dice, plans),
    wins: new Deck(dice, wins),
    leads: new Deck(dice, leads),
    asks: new Deck(dice, asks),
    hotSeats: new Deck(dice, hotSeats),
    checkOuts: new Deck(dice, checkOuts),
    absences: new Deck(dice, absenceWords),
  },
});

/** Somebody takes a seat. */
export function takeSeat(live: LiveCircle, person: Person, place: Place): Seat {
  const seat: Seat = {
    person,
    place,
    standing: [],
    part: "here",
    lastHotSeat: 0,
    isAway: false,
  };
  // What they are to write themselves does not come to them from the deck as well.
  for (const { plan } of place.writes ?? []) person.taken.add(plan);
  live.seats.push(seat);
  return seat;
}

/** Those who take part in the meeting at hand, at the table or on the line. */
export const present = (live: LiveCircle): Seat[] =>
  live.seats.filter((seat) => !seat.isAway && (seat.part === "here" || seat.part === "telephone"));
