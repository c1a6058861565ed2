import { z } from "zod";
import { freshId, maybeWhole, maybeWords, tick, whole } from "../../web/fields.ts";
import { mostDays, wordsLetters } from "../people/index.ts";

/** A list that is pasted rather than brought in a file. Its line breaks and blank lines count, so it is kept as it is. */
export const listForm = z.object({
  id: freshId(),
  list: z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional().default("")),
});

const mostColumns = 2_500;

/** Which column holds what. */
export const columnsForm = z.object({
  heading: tick(),
  email: whole(0, mostColumns, "Please choose the column with the addresses."),
  name: maybeWhole(0, mostColumns, "Please choose a column from the list."),
  surname: maybeWhole(0, mostColumns, "Please choose a column from the list."),
});

/** What goes with each invitation. */
export const importWordsForm = z.object({
  words: maybeWords(wordsLetters),
  days: whole(1, mostDays, `An invitation can be good for 1 to ${mostDays} days.`),
});
