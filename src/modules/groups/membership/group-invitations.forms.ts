import { z } from "zod";
import { choice, freshId, line, maybeEmail, maybeWords, whole } from "../../../web/fields.ts";
import { letters } from "../typed.ts";

export const mostGuests = 30;
export const mostDays = 90;

/** For one person, or a link that several can use; read first, because the other fields depend on it. */
export const wayForm = z.object({
  way: choice(["person", "link"], "For one person, or a link for several?"),
});

const days = () => whole(1, mostDays, `An invitation holds for 1 to ${mostDays} days.`);

/** A link that several people can use. */
const linkForm = z
  .object({
    id: freshId(),
    places: whole(1, mostGuests, `A link is for 1 to ${mostGuests} people.`),
    days: days(),
  })
  .transform((what) => ({ ...what, forName: "", email: null, words: "" }));

/** An invitation for one person, sent by mail where there is an address. */
const personForm = z
  .object({
    id: freshId(),
    forName: line(letters.name, "Who is it for? A first name is enough."),
    email: maybeEmail(),
    words: maybeWords(letters.words),
    days: days(),
  })
  .transform((what) => ({ ...what, places: 1 }));

/** The form for either way. */
export const invitationForm = { link: linkForm, person: personForm } as const;
