import type { Communities } from "./communities.ts";
import type { Driver } from "./driving.ts";
import type { Figure } from "./figures.ts";
import type { Limit } from "./limit.ts";
import { measureContacts } from "./measures/contacts.ts";
import { measureCrossings } from "./measures/crossings.ts";
import { measureGrowth } from "./measures/growth.ts";
import { measureInterviews } from "./measures/interviews.ts";
import { measureLive } from "./measures/live.ts";
import { measureMixed } from "./measures/mixed.ts";
import { measureOverload } from "./measures/overload.ts";
import { measurePages } from "./measures/pages.ts";
import { measureProcess } from "./measures/process.ts";
import { measureSearch } from "./measures/search.ts";
import type { Options } from "./options.ts";

/** What every measure stands on. */
export type Bench = {
  options: Options;
  communities: Communities;
  limit: Limit;
  driver: Driver;
  /** How many seconds a load lasts that is to last so many in a whole run. */
  seconds(whole: number): number;
  say(line: string): void;
  report(...figures: Figure[]): void;
};

/** One part of the bench, in the order in which people read it. */
export type Measure = { name: string; run(bench: Bench): Promise<void> };

/** Every measure. */
export const measures: readonly Measure[] = [
  { name: "process", run: measureProcess },
  { name: "pages", run: measurePages },
  { name: "growth", run: measureGrowth },
  { name: "contacts", run: measureContacts },
  { name: "search", run: measureSearch },
  { name: "crossings", run: measureCrossings },
  { name: "interviews", run: measureInterviews },
  { name: "mixed", run: measureMixed },
  { name: "live", run: measureLive },
  { name: "overload", run: measureOverload },
];
