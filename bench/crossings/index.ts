// Interviews of our own writing, of which a reader has said who has been where whom. What crosses them is measured by it.
import { afterYears } from "../../src/demo/words/interviews-after-years.ts";
import { elsewhere } from "../../src/demo/words/interviews-elsewhere.ts";
import { starting } from "../../src/demo/words/interviews-starting.ts";
import type { Told } from "../../src/demo/words/interviews.ts";
import { abroad } from "./abroad.ts";
import { beginnings } from "./beginnings.ts";
import { comingBack } from "./coming-back.ts";
import { guidesOf } from "./guides.ts";
import { moneyAndTime } from "./money-and-time.ts";
import { older } from "./older.ts";
import { quietAndPast } from "./quiet-and-past.ts";

/** Weights may be chosen by looking at the one half; the other is only ever measured. */
export type Half = "tuning" | "held-out";

/** An interview, and the names of those who have been where it is and say what they did. */
export type LabelledInterview = Told & { half: Half; guides: readonly string[] };

const told: readonly Told[] = [
  ...afterYears,
  ...starting,
  ...elsewhere,
  ...older,
  ...comingBack,
  ...abroad,
  ...beginnings,
  ...moneyAndTime,
  ...quietAndPast,
];

// By the letters of the name, so that nobody chose who stands where.
const halfOf = (name: string): Half =>
  [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0 ? "tuning" : "held-out";

/** Every interview of the set, always in the same order. */
export const interviews: readonly LabelledInterview[] = told.map((interview) => ({
  ...interview,
  half: halfOf(interview.name),
  guides: (guidesOf[interview.name] ?? "").split(" ").filter(Boolean),
}));
