import type { ProblemWords, WayOn } from "../../../web/problem.pages.tsx";
import { interviewUrls } from "../urls.ts";

/** What a page opens with after something was done to a comment. */
export const commentSayings: Record<string, string> = {
  "comment-made": "It stands, and everybody can read it.",
  "comment-waits": "A host looks at it first. It stands as soon as it is let through.",
  "comment-changed": "Changed. Readers see the day on which you did.",
  "comment-taken-back": "Taken back. Its words are gone, and so is the name.",
  "comment-thanked": "Thank you for saying so. It is counted, and nobody knows by whom.",
  "interview-told": "The host will look at it. Nobody else is told, and nobody knows who told it.",
};

/** Back to the interview that an address is about. */
const toTheInterview = (path: string): WayOn | null => {
  const [, number] = /^\/interviews\/(\d+)/.exec(path) ?? [];
  return number
    ? { label: "To the interview", href: interviewUrls.interview(Number(number)) }
    : { label: "To all interviews", href: interviewUrls.interviews };
};

/** What is said where a comment is refused. */
export const commentProblems: Record<string, ProblemWords> = {
  "interview-closed": {
    title: "Nobody comments here any more",
    words: "This interview was withdrawn or hidden meanwhile. What was written below it stays.",
    way: toTheInterview,
  },
  "comment-gone": {
    title: "This comment is gone",
    words: "It was taken back or hidden meanwhile. What you want to say fits into a comment of its own.",
    way: toTheInterview,
  },
  "comment-hidden-by-host": {
    title: "A host has hidden this comment",
    words: "Only a host can show it again.",
    way: toTheInterview,
  },
  "number-not-worn": {
    title: "This number cannot be used as a name",
    words: "Its interview was withdrawn or hidden meanwhile. You can still comment under a nickname.",
    way: toTheInterview,
  },
  "pass-over": {
    title: "The half hour is over",
    words:
      "A comment without an account can be changed for 30 minutes, by its writer alone. It stands as it is; the host can still be asked to hide it.",
    way: toTheInterview,
  },
  "comment-declined": {
    title: "This comment is not here any more",
    words: "It was taken back, or a host looked at it and let it go. Nothing is left of it.",
    way: toTheInterview,
  },
  "source-closed": {
    title: "Writing from where you are is closed until tomorrow",
    words:
      "A host has closed it for today, for everybody who comes from the same network. A member can still comment by name, and what you wrote can still be taken back.",
    way: toTheInterview,
  },
};
