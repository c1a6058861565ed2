import { z } from "zod";
import { freshId, maybeWhole, tick } from "../../../web/fields.ts";
import { mostColumns } from "../../../delivery/index.ts";
import type { ColumnKind } from "./any-list.ts";

/** A list or cards that are pasted. Line breaks count, so they are kept as they are. */
export const pasteForm = z.object({
  id: freshId(),
  pasted: z.preprocess(
    (value) => (Array.isArray(value) ? value[0] : value),
    z.string().optional().default(""),
  ),
});

const column = () => maybeWhole(0, mostColumns - 1, "Please choose a column from the list.");

/** Which column holds what. */
export const columnsForm = z
  .object({
    heading: tick(),
    name: column(),
    surname: column(),
    company: column(),
    title: column(),
    email: column(),
    phone: column(),
    web: column(),
    metWhere: column(),
    metOn: column(),
    tags: column(),
    about: column(),
  } satisfies Record<ColumnKind | "heading", unknown>)
  .superRefine((chosen, check) => {
    if ([chosen.name, chosen.surname, chosen.company, chosen.email, chosen.phone].every((at) => at === null))
      check.addIssue({
        code: "custom",
        path: ["name"],
        message: "Please choose at least one column that says who somebody is.",
      });
  });
