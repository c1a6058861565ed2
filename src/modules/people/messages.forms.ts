import { z } from "zod";
import { freshId, words } from "../../web/fields.ts";

export const messageLetters = 2000;

export const messageForm = z.object({
  id: freshId(),
  words: words(messageLetters, "Please write something first."),
});
