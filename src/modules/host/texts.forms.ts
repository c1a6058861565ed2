import { z } from "zod";
import { choice, version, words } from "../../web/fields.ts";

// In other scripts a letter takes up to nine bytes on its way here, and a form may have 64 KB.
export const textLetters = 12_000;

export const textForm = z.object({
  words: words(textLetters, "Please write something, or take our words back."),
  wish: choice(["keep", "look", "ours"], "Please press one of the buttons."),
  version: version(),
});
