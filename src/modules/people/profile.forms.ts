import { z } from "zod";
import { webAddress } from "../../basics/web-address.ts";
import { choice, email, freshId, line, maybeLine, maybeWords, version, zone } from "../../web/fields.ts";
import { lineLetters, nameLetters } from "./set-up.forms.ts";

export const pronounLetters = 40;

export const mostLinks = 5;

/** So many letters hold five long addresses. */
const linkLetters = 1500;

/** Addresses on the web, a line each, as they may be linked. */
const links = maybeWords(linkLetters).transform((text, check): string[] => {
  const typed = text.split("\n").flatMap((one) => one.trim() || []);
  const read = typed.map(webPage);
  const wrong = typed.find((_, index) => read[index] === null);
  if (typed.length > mostLinks)
    check.addIssue(`This holds ${mostLinks} addresses, and yours has ${typed.length}.`);
  else if (wrong !== undefined)
    check.addIssue(
      `"${shortened(wrong)}" is not the address of a page. One line for each, such as example.org/me.`,
    );
  return read.filter((address) => address !== null);
});

function webPage(typed: string): string | null {
  const address = webAddress(typed);
  return address?.startsWith("http") ? address : null;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const profileForm = z.object({
  name: line(nameLetters, "Please type a name. A first name is enough."),
  pronouns: maybeLine(pronounLetters),
  workLine: maybeLine(lineLetters),
  canHelp: maybeLine(lineLetters),
  wantHelp: maybeLine(lineLetters),
  links,
  employer: maybeLine(lineLetters),
  messagesFrom: choice(["all", "groups", "nobody"], "Please choose who may write to you.").transform((from) =>
    from === "all" ? "" : from,
  ),
  zone: zone(),
  version: version(),
});

export const emailForm = z.object({ id: freshId(), email: email() });
