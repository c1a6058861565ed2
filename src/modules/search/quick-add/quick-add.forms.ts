import { z } from "zod";
import { maybeWords } from "../../../web/fields.ts";
import { letters } from "../search.ts";

/** As much of a page as the bookmark sends, and some room. */
const markupLetters = 400_000;

/** An address or a text, or what a browser sent of the page it shows. */
export const fetchingForm = z.object({
  address: maybeWords(letters.posting),
  markup: maybeWords(markupLetters),
});
