import type { GroupKind } from "../../../database/index.ts";

/** What somebody brings who comes for the first time. */
export const whatToBring: Record<GroupKind, readonly string[]> = {
  "job-club": [
    "Something to write with.",
    "One sentence on the kind of work you look for. “I do not know yet” is one too.",
    "If you like, one small thing that you mean to do this week.",
  ],
  "success-team": [
    "Something to write with.",
    "What would help you most just now, in a sentence.",
    "If you like, one thing that you mean to do before the next meeting.",
  ],
  buddies: ["A time of day that suits you.", "One thing that you mean to do, and by which day."],
};

/** What nobody asks a newcomer. */
export const whatNobodyAsks: Record<GroupKind, readonly string[]> = {
  "job-club": [
    "Why you left your last job, or whether you were asked to go.",
    "How long you have been looking, and how many letters you sent.",
    "What you earned, what you have saved, and who pays the rent.",
    "Where you work, if you still do.",
  ],
  "success-team": [
    "Why you left, or whether you were asked to go.",
    "What you earned, and what you have saved.",
    "Where you work, if you still do.",
    "A report: you have nothing to report yet.",
  ],
  buddies: [
    "Why you left, or how long it has been.",
    "What you earned, and what you have saved.",
    "Why you did not write yesterday.",
  ],
};
