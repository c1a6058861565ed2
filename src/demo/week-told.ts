import { newId } from "../basics/ids.ts";
import { toInstant } from "../basics/instant.ts";
import type { Main } from "../database/index.ts";
import {
  callOffMeeting,
  cheer,
  currentMeeting,
  handOver,
  leaveGroup,
  moveMeeting,
  pauseInGroup,
  planMeetings,
  groupPlaces,
  sayAbsence,
} from "../modules/groups/index.ts";
import { deleteAccount, pause } from "../modules/people/index.ts";
import type { Cast } from "./cast.ts";
import type { LiveCircle, Part, Seat } from "./live-circle.ts";
import { holdMeeting } from "./meeting-told.ts";
import { commit, isFading } from "./promising.ts";
import { reportBack } from "./reporting.ts";
import type { Scene, Story } from "./story.ts";
import { beginningOf, goesOn } from "./times.ts";

export type Telling = { story: Story; cast: Cast; live: LiveCircle };

/** A group looks ahead to its next meeting: who will come, what is written beforehand, the meeting itself, and what follows. */
export async function lookAhead(telling: Telling, db: Main, now: Temporal.Instant): Promise<void> {
  const { story, live } = telling;
  await planMeetings(db, live.group, now);
  const next = await currentMeeting(db, live.group, now);
  if (!next) return;
  live.number += 1;
  const start = toInstant(next.starts_at);
  const { calledOff, moved } = live.circle;
  if (calledOff?.meeting === live.number) {
    story.at(start.subtract({ hours: 50 }), async (at, then) => {
      await callOffMeeting(at, live.organiser.id, live.group, next.id, calledOff.reason, then);
      await lookAhead(telling, at, then);
    });
    return;
  }
  const isAhead = Temporal.Instant.compare(start, story.present) > 0;
  if (moved && isAhead) {
    const on = Temporal.PlainDate.from(next.held_on).add({ days: 1 });
    story.at(now.add({ hours: 20 }), (at, then) =>
      moveMeeting(
        at,
        live.organiser.id,
        live.group,
        next.id,
        { on, time: next.starts_time, reason: moved.reason },
        then,
      ),
    );
  }
  for (const seat of live.seats) prepare(telling, seat, next.id, start);
  const afterwards = (closed: Temporal.Instant): void => {
    cheerOn(telling, closed);
    turnings(telling, closed);
    story.at(closed.add({ seconds: 1 }), (at, then) => lookAhead(telling, at, then));
  };
  // Who sits at the table is known only when it begins: somebody may have joined, or gone.
  const begins = beginningOf(start, story.present);
  story.at(begins.subtract({ minutes: 4 }), async () =>
    holdMeeting(story, live, next.id, begins, afterwards),
  );
}

/** What one member does before the meeting at hand. */
export function prepare(
  { story, live }: Telling,
  seat: Seat,
  meeting: number,
  start: Temporal.Instant,
): void {
  if (seat.isAway) return;
  const { dice } = story;
  const isToday = goesOn(start, story.present);
  seat.part = isToday && seat.place.today ? seat.place.today : partOf(story, live, seat);
  const on = { by: seat.person.id, meeting, due: null };
  const at = (hours: number, scene: Scene): void =>
    // Somebody who pauses or goes meanwhile writes nothing.
    story.at(start.subtract({ hours }), async (db, now) => (seat.isAway ? undefined : scene(db, now)));
  if (seat.part === "absent") {
    at(dice.between(3, 30), async (db, now) => {
      await sayAbsence(db, seat.person.id, live.group, meeting, live.decks.absences.deal() ?? "", now);
      await reportBack(db, dice, live, seat, on, now);
      await commit(db, dice, live, seat, on, now);
    });
    // What is to be heard in a meeting that is going on is not in beforehand.
  } else if (seat.part !== "missing" && !isToday && dice.chance(seat.place.habit.ahead)) {
    const most = dice.between(1, 2);
    at(dice.between(2, 50), (db, now) => reportBack(db, dice, live, seat, on, now, most));
  }
}

function partOf({ dice }: Story, live: LiveCircle, seat: Seat): Part {
  const { habit } = seat.place;
  const staysAway = isFading(live, seat) ? live.number >= 9 || dice.chance(0.2) : !dice.chance(habit.comes);
  if (staysAway) return !isFading(live, seat) && dice.chance(habit.sendsWord) ? "absent" : "missing";
  return dice.chance(habit.byTelephone) ? "telephone" : "here";
}

/** In the days after a meeting the others say what they noticed that was done. */
function cheerOn({ story, live }: Telling, closed: Temporal.Instant): void {
  const { dice } = story;
  for (const { seat, commitment, cheers } of live.told) {
    const words = cheers.find((one) => !live.cheersGiven.has(one));
    const others = live.seats.filter((other) => other !== seat && !other.isAway);
    if (words === undefined || others.length === 0 || !dice.chance(0.6)) continue;
    live.cheersGiven.add(words);
    const from = dice.pick(others);
    story.at(closed.add({ minutes: dice.between(5, 1_900) }), async (db, now) => {
      if (from.isAway || seat.isAway) return;
      await cheer(db, from.person.id, commitment, { id: newId(), words }, now);
    });
  }
  live.told = [];
}

/** The turnings in the life of a group: somebody pauses, leaves for good, or takes it over. */
function turnings({ story, live, cast }: Telling, closed: Temporal.Instant): void {
  const nextDay = closed.add({ hours: 26 });
  for (const seat of live.seats) {
    const who = seat.person.id;
    if (seat.place.pausesAfter === live.number) {
      story.at(nextDay, async (db, now) => {
        await pauseInGroup(db, who, live.group, now);
        await pause(db, who, now);
        seat.isAway = true;
      });
    }
    if (seat.place.leavesAfter === live.number) {
      story.at(nextDay, async (db, now) => {
        await leaveGroup(db, who, live.group, now);
        seat.isAway = true;
      });
    }
    if (seat.place.erasedAfter === live.number) {
      story.at(nextDay, async (db, now) => {
        await deleteAccount(db, who, groupPlaces, now);
        seat.isAway = true;
      });
    }
  }
  const change = live.circle.handOver;
  if (change?.afterMeeting === live.number) {
    story.at(nextDay, async (db, now) => {
      const to = cast.get(change.to);
      await handOver(db, live.organiser.id, live.group, to.id, now);
      live.organiser = to;
    });
  }
}
