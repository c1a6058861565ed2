import { z } from "zod";
import { choice, date, freshId, maybeId, maybeLine, maybeWords, tick, version } from "../../../web/fields.ts";
import { jobKinds, letters, routes } from "../search.ts";

/** The day may lie ahead: somebody has said yes, and begins next month. A landing of long ago may still be put right. */
const landedOn = (today: Temporal.PlainDate, years: number) =>
  date("On which day? Today is a good answer.").superRefine((day, check) => {
    const ahead = today.until(day, { largestUnit: "days" }).days;
    if (ahead > 400 || ahead < -366 * years) check.addIssue("That is far away. Is the year right?");
  });

const words = (today: Temporal.PlainDate, years: number) => ({
  landedOn: landedOn(today, years),
  route: choice(routes, "How did it come about? Please choose what fits best."),
  firstContact: maybeLine(letters.firstContact),
  jobKind: choice(["", ...jobKinds], "Which kind of job? Please choose, or leave it open.").default(""),
  mayCount: tick(),
  mayTell: tick(),
  words: maybeWords(letters.landing),
});

/** A search that ended in a job. */
export const landingForm = (today: Temporal.PlainDate) =>
  z
    .object({
      id: freshId(),
      search: maybeId(),
      opportunity: maybeId(),
      keepsLooking: tick(),
      ...words(today, 2),
    })
    .transform((said) => ({ ...said, search: said.search ?? 0 }));

/** Changes to what was said of it. */
export const editLandingForm = (today: Temporal.PlainDate) =>
  z.object({ version: version(), ...words(today, 60) });
