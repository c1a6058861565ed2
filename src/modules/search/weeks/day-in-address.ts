import { notFound } from "../../../basics/problem.ts";
import type { Ask } from "../../../web/context.ts";

/** No week of a search lies outside these years. */
const years = { first: 1990, last: 2100 } as const;

/** The day in an address that names a week; whatever is none is not found. */
export function dayIn(c: Ask, name: "monday" | "day" = "monday"): Temporal.PlainDate {
  const text = c.req.param(name) ?? "";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw notFound();
  try {
    const day = Temporal.PlainDate.from(text);
    if (day.year >= years.first && day.year <= years.last) return day;
  } catch {
    // A thirtieth of February is no day.
  }
  throw notFound();
}
