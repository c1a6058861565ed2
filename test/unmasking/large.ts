import { mock } from "node:test";
import { openTown } from "../support.ts";
import * as instruments from "./clues.ts";
import { attackAll, type Case, riddlesOf, saidOf, tellCase } from "./community.ts";
import type { Instrument } from "./evidence.ts";
import { planted, plants } from "./plants.ts";
import { gaps, orderOfNumbers } from "./public-order.ts";

/** What an attacker with the whole disk found out about authors, in a line; `isFound` where that must not be. */
export type Named = { isFound: boolean; line: string; because?: string };

/** Chance alone undercuts this in one of a hundred runs, as often as is looked. */
const least = 0.01 / 20;

/** What is found although no file is amiss, and why it is borne: record 30 says so too. */
const borne = [
  [orderOfNumbers, "numbers are given at once, in the order of sending; careful mode is what helps"],
  [gaps, "whoever writes in the house before and after leaves a pause; careful mode hides which is whose"],
] as const;

/** Tells several communities of fifty, and lets somebody with their disks name who wrote what without a name. */
export async function nameAuthors(communities: number): Promise<Named[]> {
  const cases: Case[] = [];
  for (let seed = 1; seed <= communities; seed++) cases.push(await told(seed));
  const found: Named[] = [];
  const look = (all: readonly Case[], kind: "interview" | "comment", instrument: Instrument) =>
    attackAll(
      all.map((each) => ({ all: each, asked: riddlesOf(each, kind) })),
      instrument,
    );
  for (const kind of ["interview", "comment"] as const) {
    for (const [name, instrument] of Object.entries(instruments)) {
      const verdict = look(cases, kind, instrument);
      found.push({ isFound: verdict.byChance < least, line: saidOf(`${kind}s, ${name}`, verdict) });
    }
  }
  for (const [instrument, because] of borne) {
    const line = saidOf(`interviews, ${instrument.name}`, look(cases, "interview", instrument));
    found.push({ isFound: false, line, because });
  }
  for (const [name, plant] of Object.entries(plants)) {
    const breached = cases.slice(0, 1).map((each) => planted(each, plant));
    const verdict = look(breached, plant.kind, plant.finds);
    found.push({ isFound: verdict.byChance > 1e-4, line: saidOf(`planted: ${name}`, verdict) });
  }
  return found;
}

async function told(seed: number): Promise<Case> {
  const town = await openTown();
  try {
    return await tellCase(mock.timers, town, { seed, members: 50, days: 10 });
  } finally {
    mock.timers.reset();
    await town.close();
  }
}
