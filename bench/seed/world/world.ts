import { Dice } from "../dice.ts";
import { day, hour } from "../times.ts";
import { type Club, mostOpen, planClub } from "./clubs.ts";
import { depart, homeZone, type Person, personOf } from "./people.ts";

/** Who there is and who belongs where: what all rooms tell from. */
export type World = {
  seed: number;
  now: number;
  founded: number;
  host: Person;
  /** Everybody else, in the order in which they came. */
  people: Person[];
  clubs: Club[];
  /** Those who wait for a group. */
  waiting: Person[];
  /** How many interviews are published. */
  interviews: number;
  /** The key of the house that will be opened on it. */
  houseKey: string;
};

/** A community as it is asked for. Where nothing is said, every third member gives an interview. */
export type Wanted = {
  members: number;
  seed: number;
  now: number;
  days: number;
  interviews?: number | undefined;
  houseKey: string;
};

/** So many interviews there are at least: on the first of them everything happens that may. */
export const fewestInterviews = 14;

/** Plans a community of so many members; most of them are quiet. */
export function planWorld({ members, seed, now, days, houseKey, ...wanted }: Wanted): World {
  const interviews = Math.max(fewestInterviews, wanted.interviews ?? Math.round(members / 3));
  const dice = new Dice(seed, "world");
  const founded = now - (days + 43) * day;
  const host = personOf(seed, 0, founded);
  host.email = "host@example.org";
  host.zone = homeZone;
  const people: Person[] = [];
  const next = (joined: number): Person => {
    const person = personOf(seed, people.length + 1, joined);
    people.push(person);
    return person;
  };
  // In a small community nearly everybody belongs to a group; in a large one half.
  const seated = Math.floor((members - 1) * (members <= 2_000 ? 0.85 : 0.55));
  const open = Math.min(mostOpen, Math.ceil((seated / 8.5) * 0.8));
  const clubs: Club[] = [];
  // Some stay without a group, however small it is.
  for (let room = members - 7; people.length < seated && room > 2; room = members - 7 - people.length) {
    const number = clubs.length;
    clubs.push(planClub({ seed, now, days, room, open: number < open && number !== 1 }, number, next));
  }
  sitInTwo(dice, clubs, now);
  const third = clubs[2] ?? clubs[0];
  third?.seats.push({ person: host, from: third.start + 3 * hour, until: null });
  host.seats++;
  const quiet: Person[] = [];
  while (people.length < members - 1) {
    const person = next(founded + day + Math.floor(dice.roll() ** 0.8 * (now - founded - 2 * day)));
    const age = now - person.joined;
    if (age > 10 * day && dice.chance(0.05)) depart(person, now - Math.floor(dice.roll() * (age - 8 * day)));
    else quiet.push(person);
  }
  const waiting = whoWaits(dice, quiet, now);
  for (const person of waiting) person.waits = true;
  offerPlaces(clubs, waiting, now);
  people.sort((a, b) => a.joined - b.joined || a.number - b.number);
  return { seed, now, founded, host, people, clubs, waiting, interviews, houseKey };
}

/** Some are in two groups; whoever keeps the first together is. */
function sitInTwo(dice: Dice, clubs: readonly Club[], now: number): void {
  for (const [number, club] of clubs.entries()) {
    const before = clubs[number - 1];
    const seat = number === 1 ? before?.seats[0] : before && dice.pick(before.seats);
    if (!seat || (number !== 1 && !dice.chance(0.25))) continue;
    const { person, until } = seat;
    const from = Math.max(club.start, person.joined) + dice.between(2 * day, 20 * day);
    if (until !== null || person.seats > 1 || from > now - 8 * day) continue;
    person.seats++;
    club.seats.push({ person, from, until: null });
  }
}

/** About one in a hundred of those who are quiet, and a few in the smallest community. */
function whoWaits(dice: Dice, quiet: readonly Person[], now: number): Person[] {
  const here = quiet.filter(({ joined }) => joined < now - 7 * day);
  const waiting = dice.some(here, 0.012);
  const more = (here.length > 0 ? here : quiet).filter((person) => !waiting.includes(person));
  return waiting.length < 4 ? [...waiting, ...more.slice(0, 4)] : waiting;
}

/** The first of those who wait have no offer; some of the others do. */
function offerPlaces(clubs: readonly Club[], waiting: Person[], now: number): void {
  for (const club of clubs) {
    if (club.number % 20 !== 3 || waiting.length < 3 || club.start > now - 20 * day) continue;
    club.offeredTo = waiting.pop() ?? null;
  }
}

/** Whether somebody belongs to groups, or would like to; the others are quiet. */
export const isActive = (person: Person): boolean => person.seats > 0 || person.waits;
