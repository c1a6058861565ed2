import { z } from "zod";
import { choice, email, freshId, line, maybeWords, words, zone } from "../../web/fields.ts";
import { wordsLetters } from "./invitations.forms.ts";
import { nameLetters } from "./set-up.forms.ts";

/** What a visitor fills in who asks to join. */
export const askingForm = z.object({
  id: freshId(),
  name: line(nameLetters, "Please type a name. A first name is enough."),
  email: email(),
  words: words(wordsLetters, "A sentence or two is enough: what kind of work, and how you heard of us."),
  zone: zone(),
});

/** What a host fills in to answer. */
export const answerForm = z.object({
  answer: choice(["welcomed", "declined"], "Please choose an answer."),
  words: maybeWords(wordsLetters),
});
