import { z } from "zod";
import { freshId, words } from "../../web/fields.ts";

export const concernLetters = 1000;

/** What somebody says to the host about a post, a message or a profile. */
export const concernForm = z.object({
  id: freshId(),
  words: words(concernLetters, "Please say in a few words what the host should look at."),
});
