import { type Id, newId } from "../basics/ids.ts";
import type { Main } from "../database/index.ts";
import { makeCommitment } from "../modules/groups/index.ts";
import type { Dice } from "./dice.ts";
import { fillingFor } from "./filling.ts";
import type { LiveCircle, Seat, Standing } from "./live-circle.ts";
import type { Plan } from "./plans/index.ts";
import { trades } from "./trades.ts";

/** Where and by whom a commitment is written down. */
export type Occasion = { by: Id; meeting: Id | null; due: Temporal.PlainDate | null };

/** More than this nobody in the demo takes on at a time. */
const enough = 3;

/** Somebody takes on something new, as much as they have room for. */
export async function commit(
  db: Main,
  dice: Dice,
  live: LiveCircle,
  seat: Seat,
  on: Occasion,
  now: Temporal.Instant,
) {
  for (const { atMeeting, plan, hidden = false } of seat.place.writes ?? []) {
    if (atMeeting !== live.number) continue;
    await take(db, live, seat, { ...standingOf(dice, seat, plan), hidden }, null, on, now);
  }
  const wanted = isFading(live, seat) ? 1 : dice.between(1, seat.place.habit.most);
  const room = Math.min(wanted, enough - seat.standing.length);
  for (let made = 0; made < room; made++) {
    const plan = nextPlan(live, seat);
    if (plan) await take(db, live, seat, standingOf(dice, seat, plan), null, on, now);
  }
}

/** One more plan that suits the member and that nobody in the group has had. */
export function nextPlan(live: LiveCircle, seat: Seat): Plan | undefined {
  const { ownPlans } = seat.place;
  if (ownPlans) return ownPlans.find((plan) => !seat.person.taken.has(plan));
  const { inWork = false, trade } = seat.person;
  const isHandsOn = "handsOn" in trades[trade];
  return live.decks.plans.deal((plan) => {
    if (seat.person.taken.has(plan)) return false;
    const { only, trades: of } = plan;
    if (of && !of.includes(trade)) return false;
    if (only === "in-work") return inWork;
    if (only === "out-of-work") return !inWork;
    return only !== "hands-on" || (isHandsOn && !inWork);
  });
}

/** A plan as this member says it. */
export const standingOf = (dice: Dice, seat: Seat, plan: Plan): Standing => ({
  id: newId(),
  plan,
  fill: fillingFor(dice, seat.person),
  carried: "no",
  hidden: false,
});

/** Writes a commitment down and remembers that it waits for a report. */
export async function take(
  db: Main,
  live: LiveCircle,
  seat: Seat,
  standing: Standing,
  carriedFrom: Id | null,
  on: Occasion,
  now: Temporal.Instant,
): Promise<void> {
  const { plan, fill, hidden } = standing;
  await makeCommitment(
    db,
    on.by,
    {
      id: standing.id,
      member: seat.person.id,
      group: live.group,
      meeting: on.meeting,
      due: on.due,
      what: fill(plan.what),
      when: fill(plan.when),
      where: fill(plan.where),
      ifWords: fillSmall(fill, plan.ifWords),
      thenWords: fillSmall(fill, plan.thenWords),
      hidden,
      carriedFrom,
    },
    now,
  );
  seat.person.taken.add(plan);
  seat.standing.push(standing);
}

/** The words after "if" and "then" go on in the middle of a sentence. */
const fillSmall = (fill: (words: string) => string, words = ""): string => fill(`, ${words}`).slice(2);

/** Whether somebody has begun to fade out of the group. */
export const isFading = (live: LiveCircle, seat: Seat): boolean =>
  seat.place.fadesFrom !== undefined && live.number >= seat.place.fadesFrom;
