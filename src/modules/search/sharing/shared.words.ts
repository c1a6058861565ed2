import type { ActivityKind, ContactPart } from "../../../database/index.ts";

/** "2 conversations", "1 gathering": how often something was done. */
export function actsCounted(kind: ActivityKind, count: number): string {
  const [one, many] = acts[kind];
  return `${count} ${count === 1 ? one : many}`;
}

const acts: Record<ActivityKind, readonly [string, string]> = {
  applied: ["application", "applications"],
  conversation: ["conversation", "conversations"],
  approach: ["direct approach", "direct approaches"],
  "follow-up": ["follow-up", "follow-ups"],
  gathering: ["gathering", "gatherings"],
  learned: ["time of learning", "times of learning"],
};

/** With what kind of person; nobody's name is ever said. */
export const somebodyWords: Record<ContactPart, string> = {
  "": "somebody",
  insider: "an insider",
  "decision-maker": "a decision maker",
  recruiter: "a recruiter",
  seeker: "another seeker",
  friend: "a friend",
};

/** "1 company", "4 companies". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
