import type { Id } from "../../../src/basics/ids.ts";
import { dateAt, day, hour, minute } from "../times.ts";
import type { Seat } from "../world/clubs.ts";
import { cheerWords, noteOf, plan } from "../words/lines.ts";
import { isIn, type Scene, type Standing } from "./scene.ts";

/** Somebody says what they will do: at a meeting, or by a day. */
export function commit(
  scene: Scene,
  seat: Seat,
  at: number,
  where: { meeting: Id | null; due?: string; from?: Id | null },
): void {
  const { dice, group } = scene;
  const waiting = scene.waitingOf(seat);
  // Nobody is to carry more than a handful.
  if (waiting.length >= 5 || at > scene.world.now) return;
  const standing = { id: dice.id(), hidden: dice.chance(0.06) };
  const { meeting, due = null, from: carriedFrom = null } = where;
  const made = { member: seat.person.id, commitment: standing.id, group, meeting, due, carriedFrom };
  scene.say({ kind: "commitment made", at, ...made, ...plan(dice), hidden: standing.hidden });
  waiting.push(standing);
  if (standing.hidden || !dice.chance(0.02)) return;
  const hides = { member: seat.person.id, commitment: standing.id };
  scene.say({ kind: "commitment hidden", at: at + dice.between(10_000, 50_000), ...hides });
  standing.hidden = true;
}

/** Somebody says what became of it; `meeting` is the one that hears it. Returns what is to be made anew in other words. */
export function tellReport(
  scene: Scene,
  seat: Seat,
  standing: Standing,
  at: number,
  meeting: Id | null,
): Id | null {
  const { dice, group } = scene;
  if (at > scene.world.now) return null;
  const member = seat.person.id;
  const commitment = standing.id;
  const roll = dice.roll();
  const outcome = roll < 0.58 ? "done" : roll < 0.82 ? "partly" : "not-yet";
  const note = noteOf(dice, outcome);
  scene.say({ kind: "reported", at, member, commitment, group, meeting, outcome, note });
  const waiting = scene.waitingOf(seat);
  waiting.splice(waiting.indexOf(standing), 1);
  if (outcome !== "not-yet" && !standing.hidden) cheerFor(scene, seat, commitment, at);
  if (outcome === "done" || !dice.chance(0.6)) return null;
  const step = dice.pick(["keep", "smaller", "later", "swap", "drop"] as const);
  const then = at + dice.between(5_000, 20_000);
  const isKept = step === "keep" && then <= scene.world.now;
  const made = isKept ? dice.id() : null;
  const due = meeting === null ? dateAt(then, seat.person.zone).add({ days: 7 }).toString() : null;
  scene.say({ kind: "step chosen", at: then, member, commitment, step, zone: seat.person.zone, made, due });
  if (made !== null) waiting.push({ id: made, hidden: standing.hidden });
  return step === "smaller" || step === "later" || step === "swap" ? commitment : null;
}

function cheerFor(scene: Scene, seat: Seat, commitment: Id, told: number): void {
  const { dice, group } = scene;
  const others = scene.here(told).filter((other) => other.person !== seat.person);
  for (const other of dice.some(others, 0.09)) {
    const at = told + dice.between(minute, 20 * hour);
    const cheer = { cheer: dice.id(), words: cheerWords(dice) };
    if (isIn(other, at) && isIn(seat, at))
      scene.say({ kind: "cheered", at, member: other.person.id, group, commitment, ...cheer });
  }
}

/** Buddies have no meetings: each takes something on with a day, and says afterwards what became of it. */
export function tellBuddies(scene: Scene): void {
  const { club, dice, world } = scene;
  for (const seat of club.seats) {
    const end = Math.min(seat.until ?? Infinity, world.now);
    for (
      let at = seat.from + dice.between(2 * day, 6 * day);
      at < end;
      at += dice.between(7 * day, 12 * day)
    ) {
      if (!isIn(seat, at)) continue;
      const due = dateAt(at, seat.person.zone).add({ days: 5 }).toString();
      const told = at + dice.between(4 * day, 6 * day);
      for (const standing of [...scene.waitingOf(seat)]) tellReport(scene, seat, standing, at - hour, null);
      commit(scene, seat, at, { meeting: null, due });
      const [standing] = scene.waitingOf(seat);
      if (standing && isIn(seat, told) && told < end && dice.chance(0.8))
        tellReport(scene, seat, standing, told, null);
    }
  }
}
