import { z } from "zod";
import { mostColumns } from "../../../delivery/index.ts";
import { freshId, maybeWhole, tick } from "../../../web/fields.ts";
import { type Columns, columnKinds } from "./any-list.ts";
import type { FoundKind } from "./application.ts";

/** A list that is pasted. Line breaks count, so they are kept as they are. */
export const pasteForm = z.object({
  id: freshId(),
  pasted: z.preprocess(
    (value) => (Array.isArray(value) ? value[0] : value),
    z.string().optional().default(""),
  ),
});

const column = () => maybeWhole(0, mostColumns - 1, "Please choose a column from the list.");

/** Which column holds what, and in which order days are written where that is not known yet. */
export const columnsForm = z
  .object({
    ...(Object.fromEntries(columnKinds.map((kind) => [kind, column()])) as Record<
      FoundKind,
      ReturnType<typeof column>
    >),
    heading: tick(),
    order: z.preprocess(
      (value) => (value === "day-first" || value === "month-first" ? value : null),
      z.enum(["day-first", "month-first"]).nullable(),
    ),
  })
  .superRefine((chosen, check) => {
    if (chosen.title === null && chosen.company === null)
      check.addIssue({
        code: "custom",
        path: ["title"],
        message: "Please choose at least the column of the job or that of the company.",
      });
  })
  .transform((chosen): Columns => chosen);

/** What is asked about days that could be two. */
export const dayOrders = [
  { value: "day-first", label: "The day stands first: 03/04/2026 is 3 April" },
  { value: "month-first", label: "The month stands first: 03/04/2026 is March 4" },
];
