import type { Id } from "../../../src/basics/ids.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { hour } from "../times.ts";
import type { Club, Seat } from "../world/clubs.ts";
import { homeZone } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { calendarOf } from "./calendar.ts";
import type { Planned, Rule } from "./facts.ts";

/** A commitment that waits for its report. */
export type Standing = { id: Id; hidden: boolean };

/** A group while its year is told. What lies ahead of now never comes to pass. */
export class Scene {
  readonly facts: Fact[] = [];
  readonly dice: Dice;
  readonly group: Id;
  readonly zone = homeZone;
  /** When it meets, by its rule: also what lies ahead. */
  readonly rule: Rule | null;
  readonly calendar: readonly Planned[];
  /** Who keeps it together from a moment on, the latest last. */
  readonly organisers: { from: number; seat: Seat }[];
  readonly standing = new Map<Seat, Standing[]>();
  readonly posts: { id: Id; at: number; by: Seat; answered: boolean }[] = [];
  readonly pauses = new Map<Seat, { from: number; until: number }>();

  constructor(
    readonly world: World,
    readonly club: Club,
  ) {
    this.dice = new Dice(world.seed, `year of club ${club.number}`);
    this.group = club.id;
    const { rule, calendar } = calendarOf(this.dice, club, world.now);
    this.rule = rule;
    this.calendar = calendar;
    const [first] = club.seats;
    if (!first) throw new Error("A group begins with somebody");
    this.organisers = [{ from: club.start, seat: first }];
    for (const seat of club.seats) this.standing.set(seat, []);
  }

  /** Says that something happened, unless it lies ahead. */
  say(fact: Fact): void {
    if (fact.at <= this.world.now) this.facts.push(fact);
  }

  /** Who belongs to it around a moment: came an hour before at least, and stays for two. */
  here(at: number): Seat[] {
    return this.club.seats.filter((seat) => isIn(seat, at));
  }

  /** Who keeps it together then. */
  organiser(at: number): Seat {
    const then = this.organisers.findLast(({ from }) => from <= at) ?? this.organisers[0];
    if (!then) throw new Error("Nobody keeps this group together");
    return then.seat;
  }

  /** Whether somebody steps back for a while then. */
  isPaused(seat: Seat, at: number): boolean {
    const pause = this.pauses.get(seat);
    return pause !== undefined && pause.from <= at && at < pause.until;
  }

  /** The commitments of somebody that wait. */
  waitingOf(seat: Seat): Standing[] {
    return this.standing.get(seat) ?? [];
  }
}

/** Whether somebody belongs to the group around a moment. */
export const isIn = (seat: Seat, at: number): boolean =>
  seat.from + hour < at && (seat.until === null || at + 2 * hour < seat.until);
