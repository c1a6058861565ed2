import type { Clue } from "./judging.ts";
import type { Copy } from "./loot.ts";

/** What everybody sees of it: an interview by its number, or a comment by its place below one, and its day. */
export type Target = { number: number; place: number | null; day: string; words: string };

/** What an attacker has: copies of the disk, the latest last, and who is a member. */
export type Loot = { copies: readonly Copy[]; members: readonly number[] };

/** One way of looking: from the loot to what speaks for whom. `members` in a clue are their ids. */
export type Instrument = (loot: Loot, targets: readonly Target[]) => (target: Target) => Clue;

/** An attacker who has nothing to go by. */
export const nothing: Clue = () => 0;
/** The latest copy. */
export const last = (loot: Loot): Copy => {
  const copy = loot.copies.at(-1);
  if (!copy) throw new Error("There is no copy of the disk");
  return copy;
};

/** Every row of a database, by its table. */
export type Rows = Copy["main"];
/** That a member did something, and when. */
export type Event = { member: number; at: number };

/** Everything in the main database that has a time and a member in the same row. */
export function eventsIn(main: Rows, members: readonly number[]): Event[] {
  const known = new Set(members);
  return [...main].flatMap(([table, rows]) =>
    rows.flatMap((row) => {
      // Its times are those of an end, not of an act: another instrument reads them.
      if (table === "rate_limits") return [];
      const values = Object.entries(row).flatMap(([column, value]) =>
        column === "expires_at" ? [] : [value],
      );
      const who = values.filter((value) => typeof value === "number" && known.has(value)) as number[];
      const when = values.flatMap((value) => timeIn(value) ?? []);
      return who.flatMap((member) => when.map((at) => ({ member, at })));
    }),
  );
}

/** A time finer than the day, in whichever way it may be written. */
export function timeIn(value: unknown): number | null {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return Date.parse(value);
  if (typeof value !== "number") return null;
  const milliseconds =
    value > 1.7e12 && value < 1.9e12 ? value : value > 1.7e9 && value < 1.9e9 ? value * 1e3 : null;
  return milliseconds;
}

/** Who did something nearest to a moment. */
export const nearest = (events: readonly Event[], at: number): Clue => {
  const distances = new Map<number, number>();
  for (const event of events)
    distances.set(event.member, Math.min(distances.get(event.member) ?? Infinity, Math.abs(event.at - at)));
  return (member) => -(distances.get(member) ?? 1e12);
};

/** The rows of the interviews' database that are about a target. */
export const rowsAbout = (interviews: Rows, { number, place }: Target) =>
  [...interviews].flatMap(([table, rows]) =>
    rows
      .filter((row) => row["number"] === number)
      .filter((row) => ("place" in row ? row["place"] === place : place === null))
      .map((row) => ({ table, row })),
  );

/** Whether a moment lies on a day. */
export const isOn = (at: number, day: string): boolean => new Date(at).toISOString().startsWith(day);
