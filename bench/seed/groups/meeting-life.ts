import type { Id } from "../../../src/basics/ids.ts";
import { day, hour, minute, momentOf } from "../times.ts";
import type { Seat } from "../world/clubs.ts";
import { absenceWords, reasonWords } from "../words/lines.ts";
import { commit, tellReport } from "./commitment-life.ts";
import type { Planned } from "./facts.ts";
import { holdMeeting } from "./meeting-held.ts";
import { isIn, type Scene } from "./scene.ts";

/** Everything about a group's meetings, and what is said between them. */
export function tellMeetings(scene: Scene): void {
  for (const meeting of scene.calendar) {
    if (meeting.starts > scene.world.now + 4 * day) return;
    tellMeeting(scene, meeting);
  }
}

function tellMeeting(scene: Scene, meeting: Planned): void {
  const { club, dice, group } = scene;
  if (meeting.starts > club.sleepsFrom) return;
  const isNow = meeting.starts === club.opened;
  const here = scene.here(meeting.starts);
  // Before the second of them is there nobody begins.
  if (here.length < 2) return;
  const said = meeting.starts - 3 * day;
  const member = scene.organiser(said).person.id;
  const fate = isNow ? 1 : dice.roll();
  if (fate < 0.04) {
    const what = { member, group, meeting: meeting.id, reason: reasonWords(dice) };
    scene.say({ kind: "meeting called off", at: said, ...what });
    return;
  }
  const starts = fate < 0.08 ? moved(scene, meeting, member, said) : meeting.starts;
  const there = here.filter((seat) => isIn(seat, starts));
  if (there.length < 2) return;
  const coming = whoComes(scene, there, meeting.id, starts, isNow);
  for (const seat of there) {
    if (!dice.chance(0.3)) continue;
    const ahead = starts - dice.between(2 * hour, 20 * hour);
    for (const standing of scene.waitingOf(seat).slice(0, 1))
      if (isIn(seat, ahead)) tellReport(scene, seat, standing, ahead, meeting.id);
  }
  if (starts <= scene.world.now) holdMeeting(scene, meeting.id, starts, coming, isNow);
  else if (club.opened === null) takeMoreOn(scene, there, starts - day);
  if (isNow) takeMoreOn(scene, there, starts - day);
}

/** It is held a day later, at the same time. */
function moved(scene: Scene, meeting: Planned, member: Id, at: number): number {
  const { rule, group, dice } = scene;
  if (!rule) return meeting.starts;
  const on = Temporal.PlainDate.from(meeting.on).add({ days: 1 });
  const starts = momentOf(on, rule.time, rule.zone);
  const what = { on: on.toString(), time: rule.time, starts, reason: reasonWords(dice) };
  scene.say({ kind: "meeting moved", at, member, group, meeting: meeting.id, ...what });
  return at <= scene.world.now ? starts : meeting.starts;
}

/** Most come most of the time; of the others more than half send word. */
function whoComes(scene: Scene, here: readonly Seat[], meeting: Id, starts: number, isNow: boolean): Seat[] {
  const { dice, group } = scene;
  const coming: Seat[] = [];
  for (const seat of here) {
    const isAway = scene.isPaused(seat, starts);
    const likely = seat.person.number % 5 === 0 ? 0.5 : 0.86;
    if (!isAway && (coming.length < 2 || dice.chance(isNow ? 0.9 : likely))) coming.push(seat);
    else if (!isAway && dice.chance(0.6)) {
      const at = starts - dice.between(hour, 12 * hour);
      const what = { member: seat.person.id, group, meeting, words: absenceWords(dice) };
      if (isIn(seat, at)) scene.say({ kind: "absence said", at, ...what });
    }
  }
  return coming;
}

/** Between two meetings some take something more on. */
function takeMoreOn(scene: Scene, here: readonly Seat[], at: number): void {
  for (const seat of here)
    if (scene.waitingOf(seat).length === 0 && isIn(seat, at - minute))
      commit(scene, seat, at + scene.dice.between(0, hour), { meeting: null });
}
