import type { PreparationsTable } from "../../../database/index.ts";

/** What many prepare, to be added with one tap; the member changes or takes off what does not fit. */
export const suggestions: Record<PreparationsTable["kind"], readonly string[]> = {
  prepare: [
    "Read the posting once more, aloud",
    "Find one recent thing about the company",
    "Look up whom I will meet",
    "Three short stories of work that I am glad of",
    "Two questions that I would like to ask",
    "Try the way there, or the link, the day before",
  ],
  question: [
    "Tell us about yourself",
    "Why this job, and why here?",
    "Tell us of something that went wrong, and what you did",
    "What would your last colleagues say of you?",
    "What do you expect to be paid?",
    "What would you like to ask us?",
  ],
};
