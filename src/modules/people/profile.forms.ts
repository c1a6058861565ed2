import { z } from "zod";
import { choice, email, freshId, line, maybeLine, version, webPages, zone } from "../../web/fields.ts";
import { lineLetters, nameLetters } from "./set-up.forms.ts";

export const pronounLetters = 40;

export const mostLinks = 5;

export const profileForm = z.object({
  name: line(nameLetters, "Please type a name. A first name is enough."),
  pronouns: maybeLine(pronounLetters),
  workLine: maybeLine(lineLetters),
  canHelp: maybeLine(lineLetters),
  wantHelp: maybeLine(lineLetters),
  links: webPages(mostLinks),
  employer: maybeLine(lineLetters),
  messagesFrom: choice(["all", "groups", "nobody"], "Please choose who may write to you.").transform((from) =>
    from === "all" ? "" : from,
  ),
  zone: zone(),
  version: version(),
});

export const emailForm = z.object({ id: freshId(), email: email() });
