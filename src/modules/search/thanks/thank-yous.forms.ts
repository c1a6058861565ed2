import { z } from "zod";
import { choice, freshId, line, maybeDate, maybeWords, tick, version, words } from "../../../web/fields.ts";
import { personFields } from "../job-interviews/people-fields.ts";
import { thenField } from "../opportunities/opportunities.forms.ts";
import { letters } from "../search.ts";
import { sentHows } from "./thank-yous.ts";

/** Whom to thank, and for what. */
export const newThankYouForm = z
  .object({
    id: freshId(),
    person1: personFields.person1,
    same1: personFields.same1,
    forWhat: line(letters.forWhat, "For what? A few words are enough."),
    spokenOf: maybeWords(letters.debrief),
  })
  .superRefine(({ person1 }, check) => {
    if (person1 === "")
      check.addIssue({ code: "custom", path: ["person1"], message: "Whom would you like to thank?" });
  });

/** The note itself. */
export const writeForm = z.object({
  version: version(),
  words: words(letters.note, "Write a line at least. Two or three are a good note."),
  spokenOf: maybeWords(letters.debrief),
});

/** That it is sent: how, and on which day; or, with "undo", that it is not. */
export const sentForm = (today: Temporal.PlainDate) =>
  z.object({
    how: z
      .unknown()
      .optional()
      .transform((sent) => sentHows.find((how) => how === sent) ?? ("other" as const)),
    on: maybeDate("On which day did you send it? Leave it out for today.").superRefine((day, check) => {
      if (day && Temporal.PlainDate.compare(day, today) > 0)
        check.addIssue("That day has not come yet. On which day did you send it?");
      else if (day && day.until(today, { largestUnit: "years" }).years >= 2)
        check.addIssue("That is years ago. Is the year right?");
    }),
    undo: tick(),
    then: thenField(),
  });

/** A letter to supporters, as all of them get it. */
export const letterForm = z
  .object({
    version: version(),
    words: maybeWords(letters.note),
    /** Nothing goes out this month. */
    skip: tick(),
    then: thenField(),
  })
  .superRefine(({ words: said, skip }, check) => {
    if (said === "" && !skip)
      check.addIssue({
        code: "custom",
        path: ["words"],
        message: "Write a line at least: what happened, and what you look for now.",
      });
  });

/** Who gets it: people by name, or those of the last letter. */
export const recipientsForm = z.object({
  from: choice(["names", "last"], "Something in this form was lost on the way. Please send it again."),
  ...personFields,
});

/** The beginning that is one person's own. */
export const copyForm = z.object({ words: maybeWords(letters.debrief) });
