import type { ActivityKind, Channel } from "../../../database/index.ts";

/** "1 application", "7 applications". */
export const times = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** A channel within a sentence. */
export const channelInWords: Record<Channel, string> = {
  posting: "postings",
  networking: "networking",
  direct: "direct approaches",
  recruiter: "recruiters",
};

/** A kind of act within a sentence. */
export const kindInWords: Record<ActivityKind, string> = {
  applied: "applying",
  conversation: "talking with people",
  approach: "approaching companies",
  "follow-up": "following up",
  gathering: "going to gatherings",
  learned: "learning",
};
