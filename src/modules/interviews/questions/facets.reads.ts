import { type Interviews, prepared } from "../../../database/index.ts";

/** The lists from which people choose. */
export const facetKinds = ["situation", "field", "duration", "route", "topic"] as const;
export type FacetKind = (typeof facetKinds)[number];

/** One thing that can be chosen. */
export type Facet = {
  slug: string;
  kind: FacetKind;
  label: string;
  /** Goes on after "has been through". */
  phrase: string;
  /** Other words for it. */
  synonyms: readonly string[];
  /** No longer offered; what was chosen before still has its name. */
  isRetired: boolean;
};

/** Everything in the host's lists, kind by kind in their order, also what is not offered any more. */
export async function allFacets(read: Interviews): Promise<Facet[]> {
  const rows = await facets.all(read, {});
  return rows.map(({ retired_on, synonyms, kind, ...row }) => ({
    ...row,
    kind: kind as FacetKind,
    synonyms: synonyms.split("\n").filter(Boolean),
    isRetired: retired_on !== null,
  }));
}

const facets = prepared((db: Interviews) =>
  db
    .selectFrom("facets")
    .select(["slug", "kind", "label", "phrase", "synonyms", "retired_on"])
    .orderBy("kind")
    .orderBy("place")
    .orderBy("slug"),
);
