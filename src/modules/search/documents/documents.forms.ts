import { z } from "zod";
import { choice, date, freshId, maybeLine, maybeWords, version } from "../../../web/fields.ts";
import { letters } from "../search.ts";
import { documentKinds } from "./documents.words.ts";

const farthestBack = { years: 5 } as const;

/** What was sent; a day to come was not yet. */
export const documentForm = (today: Temporal.PlainDate) => z.object({ id: freshId(), ...fields(today) });

/** Changes to what is said of it. */
export const editDocumentForm = (today: Temporal.PlainDate) =>
  z.object({ version: version(), ...fields(today) });

const fields = (today: Temporal.PlainDate) => ({
  kind: choice(documentKinds, "What was it? Please choose one."),
  name: maybeLine(letters.document),
  sentOn: date("On which day did you send it?").superRefine((day, check) => {
    if (Temporal.PlainDate.compare(day, today) > 0)
      check.addIssue("That day is still to come. On which day did you send it?");
    else if (Temporal.PlainDate.compare(day, today.subtract(farthestBack)) < 0)
      check.addIssue("That is many years ago. Is the year right?");
  }),
  note: maybeWords(letters.documentNote),
});
