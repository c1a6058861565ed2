import { z } from "zod";
import type { Facets } from "../interview.ts";
import type { Facet, FacetKind } from "../questions/facets.reads.ts";
import { noFacets } from "./ground.ts";

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const one = () => z.preprocess((value) => listOf(value)[0], z.string().optional().default(""));

export const beenThereForm = z.object({
  struggles: z.preprocess(listOf, z.array(z.string()).min(1, "Please choose at least one thing.")),
  situation: one(),
  field: one(),
  duration: one(),
});

/** What was chosen, as far as it stands in the host's lists. */
export function facetsChosen(chosen: z.output<typeof beenThereForm>, lists: readonly Facet[]): Facets {
  const slugs = (kind: FacetKind): Set<string> =>
    new Set(lists.filter((facet) => facet.kind === kind).map(({ slug }) => slug));
  const known = (kind: "situation" | "field" | "duration"): string | null =>
    slugs(kind).has(chosen[kind]) ? chosen[kind] : null;
  const topics = slugs("topic");
  return {
    ...noFacets(),
    situation: known("situation"),
    field: known("field"),
    duration: known("duration"),
    struggles: [...new Set(chosen.struggles)].filter((slug) => topics.has(slug)),
  };
}
