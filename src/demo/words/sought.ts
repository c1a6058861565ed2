import type { ActivityKind, Channel, ClosedWhy, Stage, Standing } from "../../modules/search/index.ts";

/** One job that somebody of the demo pursues: when it was spotted, and how it moved, in days before the present. */
export type Pursued = {
  title: string;
  company: string;
  place?: string;
  channel: Channel;
  found?: string;
  spotted: number;
  moves?: readonly (readonly [to: Stage, days: number, why?: ClosedWhy])[];
  /** What comes next, so many days after the present. */
  next?: readonly [what: string, days: number];
};

/** One act: of which kind, how long, when, and with whom. */
export type Done = {
  kind: ActivityKind;
  channel: "" | Channel;
  days: number;
  minutes: number;
  person?: string;
  company?: string;
  words?: string;
  /** So many days before the present an answer came. */
  replied?: number;
};

/** What somebody's search looks like. */
export type Sought = {
  since: number;
  opened: number;
  pace: "fast" | "slow";
  target?: string;
  wants?: readonly string[];
  donts?: readonly string[];
  companies?: readonly (readonly [name: string, standing: Standing, known: string])[];
  pursued?: readonly Pursued[];
  done?: readonly Done[];
};
