import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { toTheWall } from "../ways-on.ts";

/** What a page opens with after something was done on the wall, by the key in its address. */
export const wallSayings: Record<string, string> = {
  "post-made": "It stands on the wall.",
  "post-answered": "Your answer stands below.",
  "post-changed": "Changed. The group sees that you did.",
  "post-taken-back": "Taken back. Its words are gone.",
  "hidden-on-wall": "Hidden. Its writer still sees it, and so do you.",
  "shown-on-wall": "The group can read it again.",
  "post-told": "The host will look at it. Nobody else is told.",
};

/** What is said where the wall refuses something. */
export const wallProblems: Record<string, ProblemWords> = {
  "post-gone": {
    title: "This was taken back or hidden",
    words: "It can no longer be answered or changed. What you want to say fits into a new post.",
    way: toTheWall,
  },
  "hidden-by-host": {
    title: "The host has hidden this",
    words: "Only the host can show it again.",
    way: toTheWall,
  },
};
