import type { mock } from "node:test";
import type { Town } from "../support.ts";
import type { Instrument, Loot, Target } from "./evidence.ts";
import { judge, type Riddle, type Verdict } from "./judging.ts";
import { type Copy, takeDisk } from "./loot.ts";
import { planOf } from "./story.ts";
import { settle, tell, type Told } from "./telling.ts";

/** A community that was told, what was taken of it, and what everybody may know. */
export type Case = { told: Told; loot: Loot; targets: Target[]; active: Map<string, number[]> };

/** A clock on the wall that obeys: what comes a few seconds after something comes when it is moved. */
export type Timers = typeof mock.timers;

/** Tells some weeks, with the night's work after each day, and takes the disk on the evening of each. */
export async function tellCase(
  timers: Timers,
  town: Town,
  { seed, members, days, batchOf = 0 }: { seed: number; members: number; days: number; batchOf?: number },
): Promise<Case> {
  timers.enable({ apis: ["setTimeout"] });
  const plan = planOf(seed, { members, days });
  const copies: Copy[] = [];
  const begun = await settle(town, members);
  if (batchOf > 0) await beCareful(town, batchOf);
  const told = await tell(town, plan, begun, async (day) => {
    town.clock.to(`${day}T23:50:00Z`);
    await inOrder(timers, town);
    copies.push(takeDisk(town));
    town.clock.forward({ minutes: 15 });
    await town.work();
    await inOrder(timers, town);
  });
  await inOrder(timers, town);
  const ids = told.people.map(({ id }) => id);
  const active = new Map(
    plan.days.map((day) => {
      const there = plan.steps.filter(({ at }) => at.toString().startsWith(day));
      return [day, [...new Set(there.map(({ who }) => ids[who] ?? 0))]] as [string, number[]];
    }),
  );
  return { told, loot: { copies, members: ids }, targets: await targetsOf(town), active };
}

/** Interviews wait sealed until so many have come together. */
async function beCareful({ house }: Town, least: number): Promise<void> {
  await house.interviews.write
    .updateTable("interview_settings")
    .set({ in_batches: 1, batch_least: least })
    .execute();
}

/** What comes a few seconds after each write came. */
export async function inOrder(timers: Timers, { house }: Town): Promise<void> {
  timers.tick(3_600_000);
  await house.interviews.write.connection().execute(async () => {});
}

/** What everybody can read of what was said without a name. */
async function targetsOf({ house }: Town): Promise<Target[]> {
  const { read } = house.interviews;
  const interviews = await read
    .selectFrom("interviews")
    .innerJoin("interview_answers", "interview_answers.number", "interviews.number")
    .select(["interviews.number", "interviews.published_on as day", "interview_answers.words"])
    .where("slug", "=", "struggle")
    .where("name_kind", "!=", "member")
    .orderBy("interviews.number")
    .execute();
  const comments = await read
    .selectFrom("comments")
    .select(["number", "place", "commented_on as day", "words"])
    .where("name_kind", "!=", "member")
    .orderBy("number")
    .orderBy("place")
    .execute();
  return [...interviews.map((row) => ({ ...row, place: null })), ...comments];
}

/** The riddles of a case: whoever was active on the day may have written it, or who else is named as a candidate. */
export function riddlesOf(
  { told, loot, targets, active }: Case,
  kind: "interview" | "comment",
  candidatesOf: (target: Target) => readonly number[] = ({ day }) => active.get(day) ?? [],
): { riddles: Riddle[]; asked: Target[] } {
  const pairs = told.masked
    .filter((masked) => masked.kind === kind)
    .flatMap((masked) => {
      const target = targets.find(({ words }) => words.includes(masked.words));
      const author = loot.members[masked.who];
      return target && author ? [{ target, riddle: { author, candidates: candidatesOf(target) } }] : [];
    });
  return { riddles: pairs.map(({ riddle }) => riddle), asked: pairs.map(({ target }) => target) };
}

/** Lets somebody with an instrument name the authors. */
export const attack = (all: Case, instrument: Instrument, asked: ReturnType<typeof riddlesOf>): Verdict =>
  attackAll([{ all, asked }], instrument);

/** The same in several communities at once. */
export function attackAll(
  cases: readonly { all: Case; asked: ReturnType<typeof riddlesOf> }[],
  instrument: Instrument,
): Verdict {
  const clues = cases.flatMap(({ all, asked }) => asked.asked.map(instrument(all.loot, all.targets)));
  return judge(
    cases.flatMap(({ asked }) => asked.riddles),
    (index) => clues[index] ?? (() => 0),
  );
}

/** A verdict in a line. */
export const saidOf = (name: string, { asked, hits, expected, rank, byChance }: Verdict): string =>
  `${name}: of ${asked} ${hits.toFixed(1)} named, ${expected.toFixed(1)} by the published pages and the active days; rank ${rank.toFixed(2)}; by chance ${byChance < 1e-4 ? byChance.toExponential(0) : byChance.toFixed(3)}`;
