import { z } from "zod";
import { choice, freshId, maybeId, maybeWords, tick, words } from "../../../web/fields.ts";
import { letters } from "../typed.ts";

/** A member asks to join a group. */
export const askForm = z.object({
  id: freshId(),
  words: words(letters.words, "A sentence or two helps: what you look for, and what draws you here."),
});

/** The organiser answers. A no without a word would be unkind. */
export const answerForm = z
  .object({
    answer: choice(["accepted", "declined"], "Yes or no? Please press one of the two."),
    words: maybeWords(letters.answer),
  })
  .refine(({ answer, words: said }) => answer !== "declined" || said !== "", {
    path: ["words"],
    message: "A no is easier to hear with a kind word. One sentence is enough.",
  });

/** The organiser hands the group to another member. */
export const handOverForm = z.object({
  to: maybeId().transform((id, check) => {
    if (id !== null) return id;
    check.addIssue("To whom do you hand the group?");
    return z.NEVER;
  }),
  sure: tick().refine((sure) => sure, "Please tick this, so that nobody hands a group over by a slip."),
});

/** The organiser closes the group for good. */
export const closingForm = z.object({
  sure: tick().refine((sure) => sure, "Please tick this, so that no group closes by a slip."),
});

/** A pause, or its end. */
export const pauseForm = z.object({ pause: choice(["yes", "no"], "Please press one of the two buttons.") });
