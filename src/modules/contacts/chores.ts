import type { Chore } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { sweepImports } from "./bringing/sweeping.ts";
import { sweepReceived } from "./cards/received.ts";
import { sweepMerges } from "./merging/chores.ts";

/** What the clock does for this room. */
export const contactChores = (house: House): Chore[] => [
  { name: "sweep received cards", every: 24 * 60, run: (now) => sweepReceived(house.main.write, now) },
  { name: "sweep files of people", every: 24 * 60, run: (now) => sweepImports(house.main.write, now) },
  { name: "sweep merges", every: 24 * 60, run: (now) => sweepMerges(house.main.write, now) },
];
