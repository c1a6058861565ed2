import type { Id } from "../../../src/basics/ids.ts";
import { groupKinds } from "../../../src/modules/groups/kinds.ts";
import { dateAt, day, hour, minute } from "../times.ts";
import type { Seat } from "../world/clubs.ts";
import { checkOutLine, hotSeatNotes, minuteLine } from "../words/lines.ts";
import { commit, tellReport } from "./commitment-life.ts";
import { isIn, type Scene } from "./scene.ts";

/** A meeting while it is told: who came, who has the chair, and when it was opened. */
type Held = {
  scene: Scene;
  meeting: Id;
  opened: number;
  chair: Seat;
  coming: readonly Seat[];
  isNow: boolean;
};

/** Walks through a meeting, round after round, as far as it has come by now. */
export function holdMeeting(
  scene: Scene,
  meeting: Id,
  starts: number,
  coming: readonly Seat[],
  isNow: boolean,
): void {
  const { club, dice, group, world } = scene;
  const organiser = scene.organiser(starts);
  const chair = coming.includes(organiser) ? organiser : coming[0];
  if (!chair) return;
  const opened = starts + dice.between(0, 4 * minute);
  const held: Held = { scene, meeting, opened, chair, coming, isNow };
  scene.say({ kind: "meeting opened", at: opened, member: chair.person.id, group, meeting });
  arrive(held);
  let begun = opened;
  for (const [position, { kind, minutes }] of groupKinds[club.kind].rounds.entries()) {
    if (position > 0) {
      const steps = { from: position - 1, to: position };
      scene.say({ kind: "round begun", at: begun, member: chair.person.id, group, meeting, ...steps });
    }
    const until = begun + minutes * minute;
    rounds[kind](held, begun + minute, until);
    if (isNow && begun <= world.now && world.now < until) takeTurns(held, begun);
    begun += minutes * minute + dice.between(1_000, 60_000);
  }
  const closed = begun + dice.between(minute, 5 * minute);
  scene.say({ kind: "meeting closed", at: closed, member: chair.person.id, group, meeting });
  if (closed < world.now) afterwards(held, closed);
}

function arrive({ scene, meeting, opened, chair, coming }: Held): void {
  const { dice, group } = scene;
  for (const seat of coming) {
    if (seat === chair) continue;
    const by = dice.chance(0.3) ? chair : seat;
    const how = dice.chance(0.15) ? "telephone" : "here";
    const at = opened + dice.between(1_000, 59_000);
    const who = seat.person.id;
    scene.say({ kind: "attendance noted", at, member: by.person.id, group, meeting, who, how });
  }
}

type Round = (held: Held, from: number, until: number) => void;

const rounds: Record<string, Round> &
  Record<(typeof groupKinds)["job-club"]["rounds"][number]["kind"], Round> = {
  "report-back": reportBack,
  wins: (held, from, until) => writeDown(held, "win", 0.35, from, until),
  "hot-seat": takeTheSeat,
  "leads-and-asks": (held, from, until) => {
    writeDown(held, "lead", 0.2, from, until);
    writeDown(held, "ask", 0.15, from, until);
  },
  "next-commitments": promiseAnew,
  "check-out": checkOut,
};

/** Everybody says what became of it; in a meeting that is going on each has something left to say. */
function reportBack(held: Held, from: number, until: number): void {
  const { scene, meeting, coming, isNow } = held;
  const { dice } = scene;
  for (const seat of coming) {
    const waiting = scene.waitingOf(seat);
    for (const standing of [...waiting].slice(0, isNow ? waiting.length - 1 : 4)) {
      if (!dice.chance(0.9)) continue;
      const again = tellReport(scene, seat, standing, dice.between(from, until - minute), meeting);
      if (again !== null && !isNow) {
        const at = until + 25 * minute + dice.between(0, minute);
        commit(scene, seat, at, { meeting, from: again });
      }
    }
  }
}

/** Who has spoken, who speaks, and who would like to. */
function takeTurns({ scene, meeting, chair, coming }: Held, from: number): void {
  const { dice, group } = scene;
  const member = chair.person.id;
  const [first, second, third] = coming.filter((seat) => seat !== chair);
  const given = { kind: "floor given", member, group, meeting } as const;
  if (first) scene.say({ ...given, at: from + 5_000, to: first.person.id });
  if (second) scene.say({ ...given, at: from + 15_000, to: second.person.id });
  if (third) scene.say({ kind: "hand raised", at: from + 25_000, member: third.person.id, group, meeting });
  if (dice.chance(0.2))
    scene.say({ kind: "quiet begun", at: from + 35_000, member, group, meeting, minutes: 8 });
}

function writeDown(
  { scene, meeting, chair, coming }: Held,
  type: "win" | "lead" | "ask",
  share: number,
  from: number,
  until: number,
): void {
  const { dice, group } = scene;
  for (const seat of dice.some(coming, share)) {
    const about = seat.person.id;
    const line = { note: dice.id(), type, about, words: minuteLine(dice, type) };
    const member = (dice.chance(0.5) ? chair : seat).person.id;
    const at = dice.between(from, until - minute);
    scene.say({ kind: "note added", at, member, group, meeting, ...line });
  }
}

function takeTheSeat({ scene, meeting, chair, coming }: Held, from: number, until: number): void {
  const { dice, group } = scene;
  const said = { about: dice.pick(coming).person.id, notes: hotSeatNotes(dice) };
  const at = dice.between(from, until - minute);
  scene.say({ kind: "hot seat noted", at, member: chair.person.id, group, meeting, ...said });
}

/** Most promise one thing, some two or three. */
function promiseAnew({ scene, meeting, coming }: Held, from: number, until: number): void {
  const { dice } = scene;
  for (const seat of coming)
    for (let more = dice.pick([1, 1, 1, 2, 2, 3]); more > 0; more--)
      commit(scene, seat, dice.between(from, until - minute), { meeting });
}

function checkOut({ scene, meeting, coming }: Held, from: number, until: number): void {
  const { dice, group } = scene;
  for (const { person } of dice.some(coming, 0.5)) {
    const at = dice.between(from, until - 30_000);
    const said = { energy: dice.chance(0.9) ? dice.between(1, 10) : null, line: checkOutLine(dice) };
    const on = dateAt(at, person.zone).toString();
    const shared = dice.chance(0.4);
    scene.say({
      kind: "checked out",
      at,
      member: person.id,
      group,
      meeting,
      checkOut: dice.id(),
      ...said,
      shared,
      zone: person.zone,
      on,
    });
  }
}

/** Some who could not come say afterwards what they will do. */
function afterwards({ scene, coming }: Held, closed: number): void {
  const { dice } = scene;
  for (const seat of scene.here(closed)) {
    const at = closed + dice.between(hour, day);
    if (!coming.includes(seat) && dice.chance(0.25) && isIn(seat, at))
      commit(scene, seat, at, { meeting: null });
  }
}
