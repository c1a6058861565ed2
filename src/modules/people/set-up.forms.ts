import { z } from "zod";
import { email, line, maybeLine, zone } from "../../web/fields.ts";
import { oncePressed } from "./once.ts";

/** How long a name may be, wherever a person or a community gives one. */
export const nameLetters = 80;
export const lineLetters = 140;

export const setUpForm = z.object({
  name: line(nameLetters, "Please give your community a name."),
  line: maybeLine(lineLetters),
  zone: zone(),
  hostName: line(nameLetters, "Please type a name. A first name is enough."),
  email: email(),
  once: oncePressed(),
});
