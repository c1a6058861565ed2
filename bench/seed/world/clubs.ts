import type { Id } from "../../../src/basics/ids.ts";
import type { GroupKind, Pace } from "../../../src/database/index.ts";
import { Dice } from "../dice.ts";
import { day, hour, minute } from "../times.ts";
import { depart, type Person } from "./people.ts";

/** Somebody's place in a group, from a moment to a moment. */
export type Seat = { person: Person; from: number; until: number | null };

/** A group as it is planned; its first seat is that of whoever began it. */
export type Club = {
  number: number;
  id: Id;
  kind: GroupKind;
  pace: Pace;
  start: number;
  /** When its meeting began that is going on now. */
  opened: number | null;
  /** Since when nobody opens its meetings any more. */
  sleepsFrom: number;
  seats: Seat[];
  /** Somebody outside to whom a place is offered now. */
  offeredTo: Person | null;
};

/** Meetings go on in so many groups at most. */
export const mostOpen = 180;

/** Plans a group with people out of `next`, `room` of them at most, who come into the community shortly before. */
export function planClub(
  { seed, now, days, room, open }: { seed: number; now: number; days: number; room: number; open: boolean },
  number: number,
  next: (joined: number) => Person,
): Club {
  const dice = new Dice(seed, `club ${number}`);
  const id = dice.id();
  const kind = kindOf(dice, number, open);
  const isLarge = number % 40 === 20;
  const [least, most] = sizes[isLarge ? "large" : kind];
  const people = Math.min(room, dice.between(least, most));
  const gone = number < 3 ? 1 : isLarge ? 4 : Math.round(people * 0.7 * dice.roll());
  const left = Math.min(gone, room - people);
  const age = number < 3 ? days : 30 + (days - 30) * dice.roll() ** 0.6;
  const start = Math.round((now - age * day) / 1000) * 1000 + dice.between(0, 999);
  const club: Club = {
    number,
    id,
    kind,
    pace: number >= 3 && dice.chance(0.3) ? "fortnightly" : "weekly",
    start,
    opened: open ? openedAt(dice, now) : null,
    sleepsFrom: !open && dice.chance(0.1) ? start + dice.roll() * (now - start) : Infinity,
    seats: [],
    offeredTo: null,
  };
  for (let position = 0; position < people + left; position++)
    takeSeat(dice, club, now, position >= people, next);
  return club;
}

const sizes = {
  "job-club": [5, 9],
  "success-team": [4, 6],
  buddies: [2, 3],
  large: [14, 22],
} as const satisfies Record<GroupKind | "large", readonly [least: number, most: number]>;

function kindOf(dice: Dice, number: number, open: boolean): GroupKind {
  const roll = dice.roll();
  if (number < 3 || number % 40 === 20 || roll < 0.5) return "job-club";
  return open || roll < 0.8 ? "success-team" : "buddies";
}

/** A meeting that is going on began some minutes ago, at a full minute. */
const openedAt = (dice: Dice, now: number): number =>
  Math.floor(now / minute) * minute - dice.between(8, 42) * minute;

function takeSeat(
  dice: Dice,
  club: Club,
  now: number,
  isGone: boolean,
  next: (joined: number) => Person,
): void {
  const isFirst = club.seats.length === 0;
  const early = club.start + dice.between(2 * hour, 6 * day);
  const anytime = club.start + 7 * day + Math.floor(dice.roll() * (now - club.start - 14 * day));
  const from = isFirst ? club.start : dice.chance(0.6) ? early : anytime;
  const person = next(from - dice.between(hour, 20 * day));
  person.seats++;
  const until = isGone
    ? Math.min(from + dice.between(3 * day, 200 * day), now - dice.between(hour, day))
    : null;
  if (until !== null && dice.chance(0.25)) depart(person, until);
  club.seats.push({ person, from, until });
}
