import { minute } from "../times.ts";
import { jobTitle, landedWords } from "../words/search.ts";
import type { Pursuit } from "./pursuit.ts";
import type { Listed, Next } from "./week-facts.ts";

/** How a search is at its end, if it has one; some of those that go on rest meanwhile. */
export type Ending = "landed" | "closed" | null;

/** Some bring a list of jobs for which they applied before. */
export function tellList(pursuit: Pursuit, chance: number): void {
  const { dice, from, own } = pursuit;
  if (!dice.chance(chance)) return;
  const at = from + 20 * minute;
  const jobs: Listed[] = Array.from({ length: dice.between(2, 5) }, () => ({
    ...pursuit.employer(),
    opportunity: dice.id(),
    activity: dice.id(),
    title: jobTitle(dice),
    link: `https://listed.example.org/${dice.id()}`,
    on: pursuit.on(from - dice.between(0, 9) * 1_440 * minute),
  }));
  pursuit.say({ kind: "applications brought", at, ...own, file: dice.id(), jobs });
}

/** Ends a search at its last moment. What goes on may rest a while. */
export function tellEnd(pursuit: Pursuit, ending: Ending): void {
  const { dice, own, until: at } = pursuit;
  if (ending === "closed") pursuit.facts.push({ kind: "search closed", at, ...own });
  if (ending === "landed") land(pursuit);
  if (ending !== null || !dice.chance(0.12)) return;
  pursuit.say({ kind: "search paused", at: pursuit.at(0.5), ...own });
  if (dice.chance(0.7)) pursuit.say({ kind: "search resumed", at: pursuit.at(0.8), ...own });
}

function land(pursuit: Pursuit): void {
  const { dice, own, until: at } = pursuit;
  const job = pursuit.jobs.findLast(({ stage }) => stage !== "closed" && stage !== "spotted");
  pursuit.facts.push({
    kind: "search landed",
    at,
    ...own,
    landing: dice.id(),
    opportunity: job?.id ?? null,
    on: pursuit.on(at),
    route: dice.pick(["posting", "networked", "posting-networked", "direct", "community"] as const),
    firstContact: landedWords(dice),
    job: dice.pick(["", "lasting", "part-time"] as const),
    mayCount: dice.chance(0.8),
    mayTell: dice.chance(0.4),
    words: landedWords(dice),
    next: dice.chance(0.3) ? keepOn(pursuit) : null,
  });
}

function keepOn({ dice, targets }: Pursuit): Next {
  const listed = [...targets.values()].map((before) => ({ id: dice.id(), before }));
  return { search: dice.id(), target: dice.id(), listed };
}
