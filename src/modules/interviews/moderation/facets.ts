import { atomically, type Interviews } from "../../../database/index.ts";
import {
  addFacet,
  changeFacet,
  type FacetChange,
  type FacetWords,
  retireFacet,
} from "../questions/facets.ts";
import type { FacetKind } from "../questions/facets.reads.ts";
import { kindNames } from "../questions/facets.words.ts";
import { type ActingHost, noteInterviewAct } from "./acts.ts";

/** A host adds something to a list; returns what it is called in addresses. There already: conflict, "facet-there". */
export function putOnList(
  db: Interviews,
  host: ActingHost,
  kind: FacetKind,
  words: FacetWords,
  now: Temporal.Instant,
): Promise<string> {
  return atomically(db, async (tx) => {
    const { slug, isNew } = await addFacet(tx, kind, words);
    if (isNew)
      await noteInterviewAct(tx, host, "facet-added", { reason: `${kindNames[kind]}: ${words.label}` }, now);
    return slug;
  });
}

/** A host changes something in the lists. False where it was changed since its version. Its label taken: conflict, "facet-there". */
export function reviseFacet(
  db: Interviews,
  host: ActingHost,
  slug: string,
  change: FacetChange,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const done = await changeFacet(tx, slug, change);
    if (done === "changed") await noteInterviewAct(tx, host, "facet-changed", { reason: change.label }, now);
    return done !== "behind";
  });
}

/** A host takes something out of the lists, or brings it back. What is so already stays so. */
export function setRetired(
  db: Interviews,
  host: ActingHost,
  { slug, label, retired }: { slug: string; label: string; retired: boolean },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await retireFacet(tx, slug, retired, now))) return;
    const act = retired ? "facet-retired" : "facet-brought-back";
    await noteInterviewAct(tx, host, act, { reason: label }, now);
  });
}
