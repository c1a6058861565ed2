import { z } from "zod";
import { choice, freshId, line, maybeId, version, whole } from "../../../web/fields.ts";
import { thenField } from "../opportunities/opportunities.forms.ts";
import { letters } from "../search.ts";
import { setbackKinds } from "./setback-cards.ts";

const fields = {
  kind: choice(setbackKinds, "When does it come up? Please choose one."),
  days: whole(0, 90, "After how many days? A number up to 90."),
  words: line(letters.setback, "What do you do then? A few words are enough."),
};

const waitsAtLeast = ({ kind, days }: { kind: string; days: number }, check: z.RefinementCtx): void => {
  if (kind !== "rejected" && days === 0)
    check.addIssue({
      code: "custom",
      path: ["days"],
      message: "Give them a day at least: a number from 1 on.",
    });
};

/** A card that is new. */
export const newSetbackForm = z.object({ id: freshId(), ...fields }).superRefine(waitsAtLeast);

/** Changes to one. */
export const editSetbackForm = z.object({ version: version(), ...fields }).superRefine(waitsAtLeast);

/** What a member answers when a card comes up. Pressed twice it is one commitment: it carries its id. */
export const answerForm = z.object({
  how: choice(["done", "committed", "not-now"], "What shall become of it? Please choose one."),
  id: maybeId(),
  group: maybeId(),
  then: thenField(),
});
