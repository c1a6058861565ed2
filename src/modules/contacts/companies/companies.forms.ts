import { z } from "zod";
import { line, maybeId, maybeWords, version } from "../../../web/fields.ts";
import { letters } from "../contact.ts";
import { notesLetters } from "./companies.ts";

/** Changes to a company's name and notes; notes that became longer by putting two together stay as long. */
export const companyForm = (standing: number) =>
  z.object({
    name: line(letters.company, "What is it called? A company needs a name."),
    notes: maybeWords(Math.max(notesLetters, standing)),
    version: version(),
  });

/** Which other company is the same as this one. */
export const joiningForm = z.object({ other: maybeId() });
