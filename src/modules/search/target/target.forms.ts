import { z } from "zod";
import { cleanLine } from "../../../basics/text.ts";
import { choice, freshId, line, maybeId, maybeWords, version, words } from "../../../web/fields.ts";
import { letters, most, standings } from "../search.ts";

/** The sentence, with the version that the form was drawn from. */
export const targetForm = z.object({
  id: freshId(),
  before: maybeId(),
  sentence: line(letters.sentence, "What do you look for? One plain sentence is enough."),
});

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Several lines, each as one short text. */
const lines = (mostLines: number, mostLetters: number, missing: string) =>
  words(mostLines * (mostLetters + 2), missing).transform((text, check): string[] => {
    const all = text.split("\n").flatMap((one) => cleanLine(one) || []);
    const long = all.find((one) => one.length > mostLetters);
    if (all.length > mostLines) check.addIssue(`This holds ${mostLines} lines, and yours has ${all.length}.`);
    else if (long !== undefined)
      check.addIssue(`A line holds ${mostLetters} characters. This one is longer: “${shortened(long)}”`);
    return all;
  });

/** Lines for one of the two lists. */
export const wantsForm = z.object({
  kind: choice(["want", "dont"], "Is it wanted, or not? Please choose."),
  words: lines(most.wants, letters.want, "What is it? One line for each."),
});

/** One place up or down. */
export const movingForm = z.object({ way: choice(["up", "down"], "Up or down?") });

export const companyLetters = 120;

/** One target company. */
export const newCompanyForm = z.object({
  id: freshId(),
  company: line(companyLetters, "Which company? Its name is enough."),
  standing: choice(standings, "Where does it stand? Please choose.").default("listed"),
  known: maybeWords(letters.known),
});

/** So many can be written down at once. */
export const mostLines = 60;

/** Several at once: a line each, with what is known behind the first semicolon. */
export const companyLinesForm = z.object({
  lines: words(mostLines * 400, "Which companies? One line for each.").transform((text, check) => {
    const rows = text.split("\n").flatMap((one) => rowOf(one) ?? []);
    const long = rows.find(
      ({ company, known }) => company.length > companyLetters || known.length > letters.known,
    );
    if (rows.length > mostLines)
      check.addIssue(`This takes ${mostLines} lines at a time, and yours has ${rows.length}.`);
    else if (long)
      check.addIssue(
        `A name holds ${companyLetters} characters. Put a semicolon behind it: “${shortened(long.company)}”`,
      );
    else if (rows.length === 0) check.addIssue("Which companies? One line for each.");
    return rows;
  }),
});

function rowOf(line: string): { company: string; standing: "listed"; known: string } | null {
  const [company = "", ...known] = line.split(/[;\t]/);
  const name = cleanLine(company);
  return name ? { company: name, standing: "listed", known: cleanLine(known.join("; ")) } : null;
}

/** Changes to one. */
export const editCompanyForm = z.object({
  version: version(),
  standing: choice(standings, "Where does it stand? Please choose."),
  known: maybeWords(letters.known),
});
