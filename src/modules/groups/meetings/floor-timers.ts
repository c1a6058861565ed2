import type { Id } from "../../../basics/ids.ts";
import { instantText, toInstant } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, prepared, ring } from "../../../database/index.ts";
import { type MeetingHeld, meetingForChair, openMeetingFor } from "../access.ts";
import { holderOf, noteChairActs } from "./floor.ts";

/** For how many minutes a group can write quietly, and for how many it usually does. */
export const quietMinutes = { least: 3, most: 15, usual: 8 } as const;

/** The chair lets everybody write quietly for some minutes. */
export function startQuiet(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  minutes: number,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const held = await meetingForChair(tx, who, group, meeting);
    await start(tx, held, who, { kind: "quiet", seconds: minutes * 60 }, now);
  });
}

/** Some seconds to vent for who has the floor, where the group has such a limit: started by them, or by the chair. */
export function startVent(db: Main, who: Id, group: Id, meeting: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const held = await openMeetingFor(tx, who, group, meeting);
    const holder = await holderOf(tx, meeting);
    if (held.chair_id !== who && holder?.member_id !== who) throw new Problem("not-allowed", "floor-only");
    if (!holder) throw new Problem("conflict", "nobody-speaks");
    const { vent_seconds } = await tx
      .selectFrom("groups")
      .select("vent_seconds")
      .where("id", "=", group)
      .executeTakeFirstOrThrow();
    if (vent_seconds === 0) throw new Problem("conflict", "no-vent-limit");
    await start(tx, held, who, { kind: "vent", seconds: vent_seconds }, now);
  });
}

/** Puts the clock away: the chair, and for venting whoever has the floor. */
export function endTimer(db: Main, who: Id, group: Id, meeting: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const held = await openMeetingFor(tx, who, group, meeting);
    const running = await timerOf(tx, meeting);
    if (!running) return;
    const isMine = running.kind === "vent" && (await holderOf(tx, meeting))?.member_id === who;
    if (held.chair_id !== who && !isMine) throw new Problem("not-allowed", "chair-only");
    await tx.deleteFrom("meeting_timers").where("meeting_id", "=", meeting).execute();
    await noteChairActs(tx, held, who, now);
    await ring(tx, group);
  });
}

/** Starts a clock in the place of any other. Pressed twice, it runs from the first time on. */
async function start(
  tx: Main,
  held: MeetingHeld,
  who: Id,
  what: { kind: "vent" | "quiet"; seconds: number },
  now: Temporal.Instant,
): Promise<void> {
  const running = await timerOf(tx, held.id);
  if (running?.kind === what.kind && running.seconds === what.seconds && isRunning(running, now)) return;
  const values = { ...what, started_at: instantText(now), started_by: who };
  await tx
    .insertInto("meeting_timers")
    .values({ meeting_id: held.id, ...values })
    .onConflict((conflict) => conflict.column("meeting_id").doUpdateSet(values))
    .execute();
  await noteChairActs(tx, held, who, now);
  await ring(tx, held.group_id);
}

const isRunning = (timer: { started_at: string; seconds: number }, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(toInstant(timer.started_at).add({ seconds: timer.seconds }), now) > 0;

/** The clock of a meeting, running or run out. */
export const timerOf = (db: Main, meeting: Id) => clock.first(db, { meeting });

const clock = prepared((db: Main, given: { meeting: Id }) =>
  db
    .selectFrom("meeting_timers")
    .select(["kind", "seconds", "started_at"])
    .where("meeting_id", "=", given.meeting),
);
