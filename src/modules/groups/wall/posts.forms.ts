import { z } from "zod";
import { safePath } from "../../../basics/own-path.ts";
import { freshId, tick, version, words } from "../../../web/fields.ts";

/** So many letters a post or an answer may have: a few lines, not an essay. */
export const postLetters = 1000;

const nothingYet = "There is nothing to send yet. A line is enough.";

/** Where to go back to afterwards: a path of ours, or nothing. */
const then = () =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? safePath(value) : null));

export const postForm = z.object({ id: freshId(), words: words(postLetters, nothingYet), then: then() });

export const editPostForm = z.object({
  words: words(postLetters, "Please leave a line, or take it back."),
  version: version(),
  then: then(),
});

export const postHidingForm = z.object({ hidden: tick(), then: then() });

export const backForm = z.object({ then: then() });
