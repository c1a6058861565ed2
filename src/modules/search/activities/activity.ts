import type { Id } from "../../../basics/ids.ts";
import type { ActivitiesTable } from "../../../database/index.ts";
import type { ActivityKind, Channel, ContactMethod } from "../search.ts";

/** What holds of a good application, as keys; in words they stand in activity.words.ts. */
export const checks = ["fitted", "theirs", "known", "read", "next"] as const;
export type Check = (typeof checks)[number];

/** An application is counted among the good ones from so many of them on. */
export const goodFrom = 4;

/** What a benefit office may ask for besides. */
export type LogWords = {
  position: string;
  method: ContactMethod;
  employerAddress: string;
  employerPhone: string;
  outcome: string;
};

/**
 * One act as it is written down. `contact` is one of the member's own, or a name: of nobody yet, or of the one contact who is
 * called so. `company` is a name; "" takes that of the opportunity, or of the contact. `minutes` is 0 where nobody said.
 */
export type ActivityWords = LogWords & {
  kind: ActivityKind;
  channel: "" | Channel;
  on: Temporal.PlainDate;
  minutes: number;
  contact: Id | string | null;
  /** Makes a contact of a name that is nobody's yet. */
  keepContact: boolean;
  opportunity: Id | null;
  company: string;
  words: string;
  checks: readonly Check[];
};

/** An act of which nothing is said but its kind and day. */
export const onlyDone = (kind: ActivityKind, on: Temporal.PlainDate): ActivityWords => ({
  kind,
  channel: usualChannel[kind],
  on,
  minutes: 0,
  contact: null,
  keepContact: false,
  opportunity: null,
  company: "",
  words: "",
  checks: [],
  position: "",
  method: "",
  employerAddress: "",
  employerPhone: "",
  outcome: "",
});

/** The channel that an act mostly belongs to; it can be changed. Learning belongs to none. */
export const usualChannel: Record<ActivityKind, "" | Channel> = {
  applied: "posting",
  conversation: "networking",
  approach: "direct",
  "follow-up": "networking",
  gathering: "networking",
  learned: "",
};

/** Acts that are between the member and somebody: with a contact they stand in their story too. */
export const isWithSomebody = (kind: ActivityKind): boolean =>
  kind === "conversation" || kind === "approach" || kind === "follow-up";

/** Acts to which an answer may come. */
export const mayBeAnswered = (kind: ActivityKind): boolean =>
  kind === "applied" || kind === "approach" || kind === "follow-up";

/** The checks that a row holds. */
export const checksOf = ({ checks: kept }: Pick<ActivitiesTable, "checks">): Check[] =>
  checks.filter((check) => kept.split(" ").includes(check));

/** Minutes that are one tap away. */
export const usualMinutes = [5, 15, 30, 60] as const;
/** As long as one act may take: a day. */
export const mostMinutes = 1440;

/** In a choice: none of those that are offered, but what is typed beside it. */
export const other = "other";
