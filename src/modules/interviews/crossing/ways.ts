import { peopleUrls } from "../../people/index.ts";
import type { Facets } from "../interview.ts";
import { interviewUrls } from "../urls.ts";

/** Where somebody can go next. */
export type Way = { href: string; label: string; line: string };

/** A room's word on where to go next for whoever said this; null where it has none. A later room adds its own at the door. */
export type WayOn = (facets: Facets) => Way | null;

/** What this room and the one below it have to offer. */
export const firstWays: readonly WayOn[] = [
  () => ({
    href: peopleUrls.front,
    label: "Find a group",
    line: "A few people who meet every week, and expect you.",
  }),
  () => ({
    href: interviewUrls.beenThere,
    label: "Ask who has been there",
    line: "Choose what you are up against. Nothing of it is kept.",
  }),
  () => ({
    href: interviewUrls.interviews,
    label: "Read what others say",
    line: "Every interview, the newest first.",
  }),
];
