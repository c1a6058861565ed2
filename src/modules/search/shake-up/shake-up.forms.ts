import { z } from "zod";
import { choice, freshId, maybeId, maybeLine, whole } from "../../../web/fields.ts";
import { letters } from "../search.ts";
import { place } from "./acts.ts";

const lost = "Something in this form was lost on the way. Please send it again.";

/** One tap to a commitment: which act of which rule, in the words that stand in the form, and where it is said. */
export const commitmentForm = z.object({
  id: freshId(),
  rule: maybeLine(40),
  act: whole(0, 20, lost),
  what: maybeLine(Math.min(letters.what, 200)).superRefine((what, check) => {
    if (what.includes(place))
      check.addIssue(`Whom or what do you mean? Please put it in the place of “${place}”.`);
  }),
  group: maybeId(),
});

/** "Not for me", or that taken back. */
export const answerForm = z.object({
  rule: maybeLine(40),
  answer: choice(["not-for-me", "again"], lost),
});
