import {
  eventsIn,
  type Instrument,
  isOn,
  last,
  nearest,
  nothing,
  type Rows,
  rowsAbout,
  type Target,
  timeIn,
} from "./evidence.ts";
import type { Clue } from "./judging.ts";
import { dissect } from "./sqlite-pages.ts";

// Each looks at the disk in one way. None may find anything; each finds the breach that plants.ts has for it.

/** A value of the target's rows that also stands in a row of a member's. */
export const equalValues: Instrument = (loot, targets) => {
  const { main, interviews } = last(loot);
  const known = new Set(loot.members);
  const owners = new Map<unknown, Set<number>>();
  for (const row of [...main.values()].flat()) {
    const values = Object.values(row);
    const who = values.filter((value) => typeof value === "number" && known.has(value)) as number[];
    for (const value of values.filter(isTelling))
      for (const member of who) owners.set(value, (owners.get(value) ?? new Set()).add(member));
  }
  const clues = new Map(
    targets.map((target) => {
      const values = rowsAbout(interviews, target).flatMap(({ row }) => Object.values(row).filter(isTelling));
      return [
        target,
        (member: number) => values.filter((value) => owners.get(value)?.has(member)).length,
      ] as const;
    }),
  );
  return (target) => clues.get(target) ?? nothing;
};

// A day, a kind or a count is shared by many.
const isTelling = (value: unknown): boolean =>
  typeof value === "number" ? value > 1e6 : typeof value === "string" && value.length >= 12;

/** A time finer than the day beside a target, and who did something just then. */
export const fineTimes: Instrument = (loot) => {
  const { main, interviews } = last(loot);
  const events = eventsIn(main, loot.members);
  return (target) => {
    const [at] = rowsAbout(interviews, target).flatMap(({ row }) =>
      Object.values(row).flatMap((value) => timeIn(value) ?? []),
    );
    return at === undefined ? nothing : nearest(events, at);
  };
};

/** What lies beside a target in the file: rows that a member signed with their name. By hidden numbers, and by place. */
export const neighbours: Instrument = (loot) => {
  const bytes = last(loot).files.get("interviews.sqlite")?.bytes;
  const orders = (bytes ? dissect(bytes).trees : []).flatMap(({ cells }) => [
    cells.toSorted((a, b) => a.rowid - b.rowid),
    cells.toSorted((a, b) => a.page - b.page || b.offset - a.offset),
  ]);
  const known = new Set(loot.members);
  const rows = orders.map((cells) =>
    cells.map(({ values }) => ({
      texts: values.filter((value) => typeof value === "string"),
      signed: values.map(Number).filter((value) => known.has(value)),
    })),
  );
  return ({ words }) =>
    besides(rows.map((row) => row.map((cell) => ({ ...cell, isIt: holds(cell.texts, words) }))));
};

const holds = (texts: readonly string[], words: string): boolean =>
  texts.some((text) => text.includes(words));

/** Who signed nearest to the target, in whichever order. */
function besides(orders: readonly (readonly { isIt: boolean; signed: readonly number[] }[])[]): Clue {
  const closeness = new Map<number, number>();
  for (const order of orders) {
    for (const [here, { isIt }] of order.entries()) {
      if (!isIt) continue;
      for (const [there, { signed }] of order.entries())
        for (const member of signed)
          closeness.set(member, Math.max(closeness.get(member) ?? 0, 1 / (1 + Math.abs(here - there))));
    }
  }
  return (member) => closeness.get(member) ?? 0;
}

/** What lies beside a target in the write-ahead log, where whatever was written stands in the order in which it came. */
export const writeAheadLog: Instrument = (loot, targets) => {
  const log = last(loot).files.get("interviews.sqlite-wal")?.bytes ?? Buffer.alloc(0);
  const signed = (last(loot).interviews.get("comments") ?? [])
    .filter(({ member_id: member }) => typeof member === "number")
    .map(({ member_id: member, words }) => ({ member: Number(member), at: log.indexOf(String(words)) }))
    .filter(({ at }) => at >= 0);
  const found = new Map(targets.map((target) => [target, log.indexOf(target.words)]));
  return (target) => {
    const at = found.get(target) ?? -1;
    return at < 0 ? nothing : nearest(signed, at);
  };
};

/** When the files of the interviews were changed last, and who did something just then: for the newest target of a copy. */
export const fileTimes: Instrument = (loot, targets) => {
  const clues = new Map<Target, Clue>();
  for (const { files, main, at } of loot.copies) {
    const day = new Date(at).toISOString().slice(0, 10);
    const newest = targets.findLast((target) => target.day === day && target.place === null);
    const changed = [...files].filter(([name]) => name.startsWith("interviews.sqlite"));
    const latest = Math.max(...changed.map(([, file]) => file.changed));
    // The last full minute says when the copy was made, and nothing else.
    if (newest && at - latest > 60_000) clues.set(newest, nearest(eventsIn(main, loot.members), latest));
  }
  return (target) => clues.get(target) ?? nothing;
};

/** Whose counters say more than what they did: of requests, and of days on which a session was used. */
export const counters: Instrument = (loot) => {
  const copies = loot.copies.map(({ at, main }) => ({ day: new Date(at).toISOString().slice(0, 10), main }));
  return ({ day }) => {
    const copy = copies.findLast((each) => each.day === day);
    if (!copy) return nothing;
    const events = eventsIn(copy.main, loot.members);
    const uses = new Map(
      (copy.main.get("rate_limits") ?? []).map(({ key, uses: count }) => [String(key), Number(count)]),
    );
    return (member) => {
      const counted = uses.get(`posting:by:${member}`) ?? 0;
      const acts = events.filter((event) => event.member === member && isOn(event.at, day));
      return counted - acts.length;
    };
  };
};

/** Two copies side by side: what is new in the interviews, and whose rows changed meanwhile. */
export const twoCopies: Instrument = (loot, targets) => {
  const clues = new Map<Target, Clue>();
  for (const [index, copy] of loot.copies.entries()) {
    const before = loot.copies[index - 1];
    if (!before) continue;
    const changed = changedBetween(before.main, copy.main, loot.members);
    for (const target of targets)
      if (rowsAbout(copy.interviews, target).length > 0 && rowsAbout(before.interviews, target).length === 0)
        clues.set(target, (member) => changed.get(member) ?? 0);
  }
  return (target) => clues.get(target) ?? nothing;
};

/** How many columns of each member's rows are other ones, or new; what has a time of its own tells nothing more here. */
function changedBetween(before: Rows, after: Rows, members: readonly number[]): Map<number, number> {
  const known = new Set(members);
  const changed = new Map<number, number>();
  for (const [table, rows] of after) {
    const old = new Set((before.get(table) ?? []).map((row) => JSON.stringify(row)));
    for (const row of rows) {
      if (old.has(JSON.stringify(row))) continue;
      const values = Object.values(row);
      if (table === "rate_limits" || values.some((value) => timeIn(value) !== null && table !== "members"))
        continue;
      for (const value of values) {
        if (typeof value === "number" && known.has(value)) changed.set(value, (changed.get(value) ?? 0) + 1);
      }
    }
  }
  return changed;
}
