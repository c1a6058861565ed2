import { z } from "zod";
import { choice, freshId, maybeId, maybeWords, words } from "../../web/fields.ts";

/** What a host writes with an act fits into this. */
export const actLetters = 1000;

export const closingForm = z.object({ words: maybeWords(actLetters) });

export const answerForm = z.object({
  id: freshId(),
  words: words(actLetters, "Please write an answer."),
});

export const warningForm = z.object({
  id: freshId(),
  concern: maybeId(),
  words: words(actLetters, "Please write what has to change; without words nobody can know."),
});

/** How long a host can close the house to somebody, in days; null is for good. */
export const howLong = { day: 1, week: 7, month: 30, ban: null } as const;

export const keepingOutForm = z.object({
  id: freshId(),
  concern: maybeId(),
  how: choice(["day", "week", "month", "ban"], "Please choose for how long."),
  reason: words(actLetters, "Please give a reason: it is what the member reads."),
});

export const lettingInForm = z.object({ concern: maybeId() });
