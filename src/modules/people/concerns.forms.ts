import { z } from "zod";
import { freshId, maybeEmail, maybeLine, words } from "../../web/fields.ts";
import { nameLetters } from "./set-up.forms.ts";

export const concernLetters = 1000;

/** What somebody says to the host about a post, a message, a card or a profile. */
export const concernForm = z.object({
  id: freshId(),
  words: words(concernLetters, "Please say in a few words what the host should look at."),
});

export const letterLetters = 4000;

/** A letter to the host, from anybody. */
export const letterForm = z.object({
  id: freshId(),
  words: words(letterLetters, "Please write a few words to the host."),
  name: maybeLine(nameLetters),
  email: maybeEmail(),
});
