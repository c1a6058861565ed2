import { z } from "zod";
import { freshId, maybeId, maybeWords } from "../../../web/fields.ts";

/** How many characters an organiser has for whom they offer a place. */
export const offerLetters = 400;

/** A place that is offered to somebody who waits. */
export const offerForm = z.object({
  id: freshId(),
  group: maybeId().transform((id, check) => {
    if (id !== null) return id;
    check.addIssue("In which of your groups is the place?");
    return z.NEVER;
  }),
  words: maybeWords(offerLetters),
});
