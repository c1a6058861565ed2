import { randomInt } from "node:crypto";
import type { Connection } from "./connection.ts";
import type { Question } from "./questions.ts";
import { compareRanks, quantile } from "./ranks.ts";

export type Finding = {
  name: string;
  samples: number;
  area: number;
  chance: number;
  /** The middle of each, in microseconds. */
  middles: [number, number];
  /** Statuses that came, with how many bytes; more than one kind tells the two apart by itself. */
  kinds: [string[], string[]];
  isFound: boolean;
  /** Why what tells them apart is borne. */
  because: string | null;
};

const warmUp = 200;
// In milliseconds. A slow machine looks at fewer, and says so.
const longest = 30_000;
// What chance alone does once in a thousand looks is looked at again before anybody believes it.
const rare = 0.001;

/** Asks both ways, in an order that falls by dice, and says whether the answers or their times tell which is which. */
export async function look(connection: Connection, question: Question, wanted: number): Promise<Finding> {
  const once = await lookOnce(connection, question, wanted);
  if (once.chance >= rare || once.isFound) return once;
  const again = await lookOnce(connection, question, wanted);
  const isSame = again.area > 0.5 === once.area > 0.5;
  if (again.isFound || !isSame || again.chance >= rare) return again;
  const { microseconds, because } = question.borne ?? { microseconds: 0, because: null };
  const isBorne = Math.abs(again.middles[0] - again.middles[1]) <= microseconds;
  return { ...again, isFound: !isBorne, because: isBorne ? because : null };
}

async function lookOnce(connection: Connection, question: Question, wanted: number): Promise<Finding> {
  const samples = Math.min(wanted, question.most ?? wanted);
  const times: [number[], number[]] = [[], []];
  const kinds: [Set<string>, Set<string>] = [new Set(), new Set()];
  const left = [samples, samples];
  for (let at = 0; at < warmUp; at++) await connection.ask({ path: "/sign-in" });
  const end = performance.now() + longest;
  while ((left[0] || left[1]) && performance.now() < end) {
    const which = randomInt((left[0] ?? 0) + (left[1] ?? 0)) < (left[0] ?? 0) ? 0 : 1;
    left[which] = (left[which] ?? 0) - 1;
    const asking = (which === 0 ? question.first : question.second)(left[which]);
    let answer = await connection.ask(asking);
    kinds[which].add(`${answer.status}, ${answer.bytes} bytes`);
    if (question.after) answer = await connection.ask(question.after());
    times[which].push(answer.nanoseconds);
  }
  const { area, chance } = compareRanks(times[0], times[1]);
  return {
    name: question.name,
    samples: Math.min(times[0].length, times[1].length),
    area,
    chance,
    middles: [quantile(times[0], 0.5) / 1_000, quantile(times[1], 0.5) / 1_000],
    kinds: [[...kinds[0]], [...kinds[1]]],
    because: null,
    isFound: [...kinds[0]].sort().join() !== [...kinds[1]].sort().join(),
  };
}
