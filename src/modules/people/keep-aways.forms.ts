import { z } from "zod";
import { freshId, line, maybeEmail, maybeLine } from "../../web/fields.ts";
import { bareWords } from "./bare-words.ts";
import { companyDomain } from "./company-domain.ts";
import { nameLetters } from "./set-up.forms.ts";

export const companyLetters = 120;
export const domainLetters = 200;

/** What is wrong with the ending of mail addresses, or null. */
const domain = maybeLine(domainLetters).transform((text, check): string => {
  const read = text === "" ? { domain: "" } : companyDomain(text);
  if (read !== null && read !== "public") return read.domain;
  check.addIssue(
    read === null
      ? "Please type what stands after the @ in the company's mail addresses, such as acme.example, or leave it out."
      : "Anybody may have an address there, so it says nothing about who works where. Leave it out, or type the company's own.",
  );
  return z.NEVER;
});

const comparable = (name: string): boolean => bareWords(name) !== "";

export const companyForm = z.object({
  id: freshId(),
  name: line(companyLetters, "Please type the company's name.").refine(
    (name) => name === "" || comparable(name),
    "Please type a name with letters or digits in it.",
  ),
  domain,
});

export const personForm = z
  .object({
    id: freshId(),
    name: line(nameLetters, "Please type a name."),
    email: maybeEmail(),
  })
  .superRefine(({ name, email }, check) => {
    if (name !== "" && email === null && bareWords(name).split(" ").length < 2)
      check.addIssue({
        code: "custom",
        path: ["name"],
        message:
          "Please type first and last name, or add an e-mail address: a first name alone would mean too many people.",
      });
  });
