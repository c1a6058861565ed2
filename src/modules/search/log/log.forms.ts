import { z } from "zod";
import { choice, date } from "../../../web/fields.ts";
import { shippedRules } from "./log-rule.ts";

const [first = "", ...others] = shippedRules.map(({ key }) => key);

export const logRuleForm = z.object({
  rule: choice([first, ...others], "Please choose one of these."),
});

/** From which day to which a list is made. */
export const spanForm = z
  .object({
    from: date("Please give a day, such as 2026-11-24."),
    to: date("Please give a day, such as 2026-11-24."),
  })
  .refine(({ from, to }) => Temporal.PlainDate.compare(from, to) <= 0, {
    path: ["to"],
    message: "The last day lies before the first. Please turn them round.",
  })
  .refine(({ from, to }) => from.until(to).days <= mostDays, {
    path: ["from"],
    message: "A list holds three years at most. Please choose fewer.",
  });

const mostDays = 3 * 366;
