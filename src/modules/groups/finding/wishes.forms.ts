import { z } from "zod";
import { choice, freshId, maybeLine, maybeWords, version } from "../../../web/fields.ts";
import { typed, type Form } from "../../../web/forms.ts";
import { paces, placeKinds } from "../typed.ts";
import { kindNames } from "../kinds.ts";
import type { MyWish } from "./wishes.reads.ts";

/** How many characters each field holds. */
export const wishLetters = { when: 120, field: 80, words: 400 } as const;

/** A wish for a group; version 0 is one that does not stand yet. */
export const wishForm = z.object({
  id: freshId(),
  version: version(),
  kind: choice(["any", ...kindNames], "Which kind of group? Any of them is an answer too."),
  pace: choice(["any", ...paces], "How often? Either is an answer too."),
  placeKind: choice(["any", ...placeKinds], "How would you like to meet? Any way is an answer too."),
  when: maybeLine(wishLetters.when),
  field: maybeLine(wishLetters.field),
  words: maybeWords(wishLetters.words),
});

/** A wish as it stands, for its form; any of each where there is none yet. */
export const typedWish = (wish: MyWish | null): Form =>
  typed({
    kind: wish?.kind ?? "any",
    pace: wish?.pace ?? "any",
    placeKind: wish?.place_kind ?? "any",
    when: wish?.when_words ?? "",
    field: wish?.field ?? "",
    words: wish?.words ?? "",
  });
