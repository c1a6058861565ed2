import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type FacetsTable, type Interviews, locked } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";
import type { FacetKind } from "./facets.reads.ts";
import { slugOf } from "./slugs.ts";

/** How something in the lists reads. */
export type FacetWords = { label: string; phrase: string; synonyms: readonly string[] };

const taken = (): Problem => new Problem("conflict", "facet-there");

/**
 * Adds something to a list, at its end. Its slug is made of its label, once; sent twice it is there once, and `isNew` says so.
 * Another one is called so: conflict, "facet-there".
 */
export function addFacet(
  db: Interviews,
  kind: FacetKind,
  words: FacetWords,
): Promise<{ slug: string; isNew: boolean }> {
  return atomically(db, async (tx) => {
    const all = await heldFacets(tx);
    const list = all.filter((one) => one.kind === kind);
    const columns = inColumns(words);
    const there = list.find((one) => isCalled(one, words.label));
    if (there && saysTheSame(there, columns) && there.retired_on === null)
      return { slug: there.slug, isNew: false };
    if (there) throw taken();
    const slug = slugOf(words.label, new Set(all.map((one) => one.slug)), kind);
    const place = 1 + Math.max(-1, ...list.map((one) => one.place));
    await tx
      .insertInto("facets")
      .values({ slug, kind, ...columns, place, retired_on: null, version: 0 })
      .execute();
    return { slug, isNew: true };
  });
}

/** What becomes of one thing in a list; `place` is counted from 1 among what is offered there. */
export type FacetChange = FacetWords & { place: number; version: number };

/** Changes something in the lists. "same" where it is so already, "behind" where it was changed since its `version`. */
export function changeFacet(
  db: Interviews,
  slug: string,
  { label, phrase, synonyms, place, version }: FacetChange,
): Promise<"changed" | "same" | "behind"> {
  return atomically(db, async (tx) => {
    const all = await heldFacets(tx);
    const row = found(all.find((one) => one.slug === slug));
    const list = all.filter((one) => one.kind === row.kind);
    const columns = inColumns({ label, phrase, synonyms });
    const standsThere = placeIn(list, row) === place || row.retired_on !== null;
    if (saysTheSame(row, columns) && standsThere) return "same";
    if (row.version !== version) return "behind";
    if (list.some((one) => one.slug !== slug && isCalled(one, label))) throw taken();
    await tx
      .updateTable("facets")
      .set({ ...columns, version: version + 1 })
      .where("slug", "=", slug)
      .execute();
    if (!standsThere) await putInOrder(tx, moved(list, row, place));
    return "changed";
  });
}

/** Takes something out of what is offered, or brings it back to the end of its list. False where that is so already. */
export function retireFacet(
  db: Interviews,
  slug: string,
  retired: boolean,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const all = await heldFacets(tx);
    const row = found(all.find((one) => one.slug === slug));
    if ((row.retired_on !== null) === retired) return false;
    await tx
      .updateTable("facets")
      .set({ retired_on: retired ? dayOf(now) : null, version: row.version + 1 })
      .where("slug", "=", slug)
      .execute();
    const list = all.filter((one) => one.kind === row.kind && one.slug !== slug);
    if (!retired) await putInOrder(tx, [...list, row]);
    return true;
  });
}

type Held = FacetsTable;

/** All that stands in the lists, held: what is done to them comes one after the other. */
async function heldFacets(tx: Interviews): Promise<Held[]> {
  await locked(tx, tx.selectFrom("interview_settings").select("id").where("id", "=", 1)).execute();
  return tx.selectFrom("facets").selectAll().orderBy("kind").orderBy("place").orderBy("slug").execute();
}

const isCalled = (one: Held, label: string): boolean => one.label.toLowerCase() === label.toLowerCase();

const saysTheSame = (row: Held, { label, phrase, synonyms }: Columns): boolean =>
  row.label === label && row.phrase === phrase && row.synonyms === synonyms;

type Columns = Pick<Held, "label" | "phrase" | "synonyms">;

const inColumns = ({ label, phrase, synonyms }: FacetWords) => ({
  label,
  phrase,
  synonyms: synonyms.join("\n"),
});

const offeredIn = (list: readonly Held[]): Held[] => list.filter((one) => one.retired_on === null);

/** Where something stands among what is offered, counted from 1. */
const placeIn = (list: readonly Held[], row: Held): number => offeredIn(list).indexOf(row) + 1;

function moved(list: readonly Held[], row: Held, place: number): Held[] {
  const others = offeredIn(list).filter((one) => one !== row);
  const retired = list.filter((one) => one.retired_on !== null);
  return [...others.slice(0, place - 1), row, ...others.slice(place - 1), ...retired];
}

async function putInOrder(tx: Interviews, list: readonly Held[]): Promise<void> {
  for (const [place, one] of list.entries())
    if (one.place !== place)
      await tx.updateTable("facets").set({ place }).where("slug", "=", one.slug).execute();
}
