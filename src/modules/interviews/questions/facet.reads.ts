import type { Interviews } from "../../../database/index.ts";
import { allFacets, type Facet } from "./facets.reads.ts";

/** One thing in the lists as a host changes it. `place` is counted from 1 among the `offered` ones of its list. */
export type FacetForHost = Facet & { version: number; place: number; offered: number };

/** One thing in the lists by its slug, or null. */
export async function facetForHost(read: Interviews, slug: string): Promise<FacetForHost | null> {
  const facets = await allFacets(read);
  const facet = facets.find((one) => one.slug === slug);
  if (!facet) return null;
  const { version } = await read
    .selectFrom("facets")
    .select("version")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  const offered = facets.filter((one) => one.kind === facet.kind && !one.isRetired);
  return { ...facet, version, place: offered.indexOf(facet) + 1, offered: offered.length };
}
