import { z } from "zod";
import { freshId, words } from "../../../web/fields.ts";

/** How many characters a kind word has. */
export const kindWordLetters = 1500;

/** A kind word to somebody who went quiet. */
export const kindWordForm = z.object({
  id: freshId(),
  words: words(kindWordLetters, "A sentence is enough: that the place is kept."),
});
