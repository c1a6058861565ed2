import { type Id, newId } from "../basics/ids.ts";
import type { Main, NextStep, Outcome } from "../database/index.ts";
import { chooseNextStep, myOpenCommitments, report } from "../modules/groups/index.ts";
import type { Dice } from "./dice.ts";
import type { LiveCircle, Seat, Standing } from "./live-circle.ts";
import type { Plan } from "./plans/index.ts";
import { isFading, nextPlan, type Occasion, standingOf, take } from "./promising.ts";
import { cheersForPart, cheersForSmall, laterWhens, putDown, smallAndDone } from "./words/answers.ts";

type Said = { outcome: Outcome; note: string };

/** Somebody says what became of everything that waits for their report, or of the first so many. */
export async function reportBack(
  db: Main,
  dice: Dice,
  live: LiveCircle,
  seat: Seat,
  on: Occasion,
  now: Temporal.Instant,
  most = Infinity,
): Promise<void> {
  for (const standing of seat.standing.slice(0, most)) {
    const { outcome, note } = whatBecameOf(dice, live, seat, standing);
    await report(db, on.by, standing.id, { outcome, note, version: 0 }, now);
    seat.standing = seat.standing.filter((one) => one !== standing);
    if (outcome !== "not-yet" && !standing.hidden) remember(live, seat, standing, outcome);
    const step = outcome === "done" ? null : nextStep(dice, standing);
    if (step) await goOn(db, dice, live, seat, standing, step, on, now);
  }
}

function whatBecameOf(dice: Dice, live: LiveCircle, seat: Seat, { plan, fill, carried }: Standing): Said {
  const { habit } = seat.place;
  const weight = isFading(live, seat) ? 0.35 : carried === "no" ? 1 : 1.25;
  const throwOf = dice.roll() / weight;
  const said = (outcome: Outcome, words: readonly string[]): Said => ({
    outcome,
    note: fill(oneUnsaid(dice, live, words)),
  });
  const done = carried === "smaller" ? smallAndDone : [plan.done];
  if (throwOf < habit.done) return said("done", done);
  if (carried === "again") return said("not-yet", putDown);
  const wantsPartly = throwOf < habit.done + habit.partly;
  if (plan.partly && (wantsPartly || !plan.notYet)) return said("partly", [plan.partly]);
  if (plan.notYet) return said("not-yet", [plan.notYet]);
  return said("done", done);
}

/** One of some sentences that nobody in the group has said so far; rather nothing than the same again. */
function oneUnsaid(dice: Dice, live: LiveCircle, sentences: readonly string[]): string {
  const left = sentences.filter((words) => !live.notesGiven.has(words));
  if (left.length === 0) return "";
  const words = dice.pick(left);
  live.notesGiven.add(words);
  return words;
}

function remember(live: LiveCircle, seat: Seat, standing: Standing, outcome: Outcome): void {
  const { id, plan, fill, carried } = standing;
  const ofPlan = carried === "smaller" ? cheersForSmall : (plan.cheers ?? []).map(fill);
  const cheers = outcome === "partly" ? cheersForPart : ofPlan;
  if (cheers.length > 0) live.told.push({ seat, commitment: id, cheers });
}

/** Most choose one at once; a few leave the question open. */
function nextStep(dice: Dice, { plan, carried }: Standing): NextStep | null {
  if (carried !== "no") return "drop";
  const throwOf = dice.roll();
  if (throwOf < 0.08) return null;
  if (plan.smaller && throwOf < 0.5) return "smaller";
  if (throwOf < 0.7) return "keep";
  if (throwOf < 0.82) return "later";
  return throwOf < 0.92 ? "swap" : "drop";
}

async function goOn(
  db: Main,
  dice: Dice,
  live: LiveCircle,
  seat: Seat,
  before: Standing,
  step: NextStep,
  on: Occasion,
  now: Temporal.Instant,
): Promise<void> {
  await chooseNextStep(db, on.by, before.id, step, seat.person.zone, now);
  if (step === "keep") {
    const open = await myOpenCommitments(db, seat.person.id);
    const kept = open.find((row) => row.carried_from === before.id);
    if (kept) seat.standing.push({ ...before, id: kept.id, carried: "again" });
    return;
  }
  const next = inWords(dice, live, seat, before, step);
  if (next) await take(db, live, seat, next, before.id, on, now);
}

/** What somebody makes of it in words of their own. */
function inWords(
  dice: Dice,
  live: LiveCircle,
  seat: Seat,
  before: Standing,
  step: NextStep,
): Standing | null {
  const { plan, fill, hidden } = before;
  const id: Id = newId();
  if (step === "smaller" && plan.smaller) {
    const small: Plan = { what: plan.smaller, when: plan.when, where: plan.where, done: plan.done };
    return { id, plan: small, fill, hidden, carried: "smaller" };
  }
  if (step === "later")
    return {
      id,
      plan: { ...plan, when: oneUnsaid(dice, live, laterWhens) || plan.when },
      fill,
      hidden,
      carried: "again",
    };
  if (step !== "swap") return null;
  const other = nextPlan(live, seat);
  return other ? standingOf(dice, seat, other) : null;
}
