import { z } from "zod";
import { maybeId, maybeLine } from "../../../web/fields.ts";
import { letters } from "../contact.ts";
import { soughtWords } from "../book/search-words.ts";
import { tagWords } from "../book/tags.ts";
import type { Search } from "./contacts.reads.ts";

/** How much can be looked for at once, in letters. */
export const searchLetters = 100;

/** What is looked for: words, or a tag that was chosen; and after whom the next page begins. */
export const searchForm = z.object({
  words: maybeLine(searchLetters),
  tag: maybeLine(letters.tag),
  after: maybeId(),
});

/** What was typed, as it is compared. */
export const searchOf = ({ words, tag }: { words: string; tag: string }): Search => ({
  words: soughtWords(words),
  tag: tag && tagWords(tag),
});
