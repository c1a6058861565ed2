import type { FacetKind } from "./facets.reads.ts";

/** What each list is called, for hosts. */
export const kindNames: Record<FacetKind, string> = {
  situation: "Situation",
  field: "Field of work",
  duration: "How long",
  route: "What brought results",
  topic: "Topics",
};
