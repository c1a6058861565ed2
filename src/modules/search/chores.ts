import type { Chore } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { sweepSearchImports } from "./bringing/sweeping.ts";

/** What the clock does for this room. */
export const searchChores = (house: House): Chore[] => [
  {
    name: "sweep files that were erased",
    every: 24 * 60,
    run: (now) => house.files.sweep(house.main.write, now),
  },
  {
    name: "sweep files of applications",
    every: 24 * 60,
    run: (now) => sweepSearchImports(house.main.write, now),
  },
];
