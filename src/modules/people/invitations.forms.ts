import { z } from "zod";
import { freshId, line, maybeEmail, maybeLine, maybeWords, tick, whole, zone } from "../../web/fields.ts";
import { oncePressed } from "./once.ts";
import { lineLetters, nameLetters } from "./set-up.forms.ts";

export const wordsLetters = 1_000;
export const mostPlaces = 100;
export const mostDays = 90;

/** What somebody fills in who joins by an invitation. */
export const joiningForm = z.object({
  name: line(nameLetters, "Please type a name. A first name is enough."),
  email: maybeEmail(),
  workLine: maybeLine(lineLetters),
  zone: zone(),
  shared: tick(),
  once: oncePressed(),
});

/** What an inviter fills in; groups use it too. */
export const invitationForm = z.object({
  id: freshId(),
  forName: maybeLine(nameLetters),
  email: maybeEmail(),
  words: maybeWords(wordsLetters),
  places: whole(1, mostPlaces, `From 1 to ${mostPlaces} people can come in by one invitation.`),
  days: whole(1, mostDays, `An invitation can be good for 1 to ${mostDays} days.`),
});
