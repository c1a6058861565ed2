import { z } from "zod";
import { email, freshId, line, maybeLine, version, zone } from "../../web/fields.ts";
import { lineLetters, nameLetters } from "./set-up.forms.ts";

export const pronounLetters = 40;

export const profileForm = z.object({
  name: line(nameLetters, "Please type a name. A first name is enough."),
  pronouns: maybeLine(pronounLetters),
  workLine: maybeLine(lineLetters),
  zone: zone(),
  version: version(),
});

export const emailForm = z.object({ id: freshId(), email: email() });
