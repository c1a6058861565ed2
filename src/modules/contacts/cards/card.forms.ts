import { z } from "zod";
import { freshId, line, maybeEmail, maybeLine, maybeWords, version, webPages } from "../../../web/fields.ts";
import { letters } from "../contact.ts";
import { noteLetters } from "./card-back.forms.ts";

/** How long what stands on a card may be, in letters, and how many links. */
export const cardLetters = { name: letters.name, line: letters.title, target: 240, phone: 60 };
export const mostCardLinks = 5;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
/** What the page put into the form, as it came. */
const kept = () => z.preprocess(first, z.string().optional().default(""));

const phone = () =>
  maybeLine(cardLetters.phone).refine(
    (number) => number === "" || (/^\+?[\d\s()./-]+$/.test(number) && /(?:\D*\d){3}/.test(number)),
    "That does not look like a telephone number. Digits, spaces and a + will do.",
  );

const ways = {
  email: maybeEmail().transform((address) => address ?? ""),
  phone: phone(),
  links: webPages(mostCardLinks).transform((addresses) => addresses.join("\n")),
};

/** A member's own card. */
export const cardForm = z.object({
  version: version(),
  name: line(cardLetters.name, "Please type the name that shall stand on it."),
  line: maybeLine(cardLetters.line),
  target: maybeLine(cardLetters.target),
  ...ways,
});

/** Renewing the address: `from` is the code that was before them. */
export const renewForm = z.object({ from: kept() });

/** Showing the card, or switching it off. */
export const showingForm = z.object({ shown: kept().transform((value) => value === "yes") });

/** A visitor's own card, left with a few words. Somebody who cannot be answered has left nothing. */
export const leaveForm = z
  .object({
    id: freshId(),
    drawn: kept(),
    homepage: kept(),
    name: line(cardLetters.name, "Please type your name."),
    line: maybeLine(cardLetters.line),
    company: maybeLine(letters.company),
    ...ways,
    words: maybeWords(noteLetters),
  })
  .superRefine(({ email, phone: number, links }, check) => {
    if (email === "" && number === "" && links === "")
      check.addIssue({
        code: "custom",
        path: ["email"],
        message: "How can they reach you? An e-mail address, a number or a link will do.",
      });
  });
