import { type Interviews, rowsWithWords, type Search } from "../../../database/index.ts";
import type { Facets } from "../interview.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { meaningsOf, type Named, partsOf } from "./meanings.ts";
import { chosenIn, facetToken, sides } from "./texts.ts";
import { stemsIn } from "./words.ts";

/** What somebody looks for among the interviews. */
export type Searched = {
  words: string;
  facets: Facets;
  /** Only those with a smaller number. */
  before: number | null;
};

/** So many are found at once, and one more, by which the page knows that there are others. */
export const foundAtOnce = 20;

const mostParts = 12;

/**
 * The numbers of published interviews in which all words stand and that chose all facets, newest first. A word of the host's
 * lists finds also those who said it otherwise, or chose it. Where nothing is looked for it is the newest.
 */
export async function search(read: Interviews, { words, facets, before }: Searched): Promise<number[]> {
  const lists = words.trim() === "" ? [] : await allFacets(read);
  const asked = [
    ...chosenIn(facets).map(([relation, slug]) => facetToken(relation, slug)),
    ...partsOf(words, meaningsOf(lists, false))
      .slice(0, mostParts)
      .map((part) => asSearch(part, lists)),
  ];
  return rowsWithWords(read, "interview_texts", { all: asked }, { before, most: foundAtOnce + 1 });
}

function asSearch(
  part: { stems: readonly string[]; slugs: readonly string[] },
  lists: readonly Named[],
): Search {
  const said = { all: part.stems.map(anywhere) };
  const meant = lists.filter(({ slug }) => part.slugs.includes(slug));
  const others = meant.flatMap(({ synonyms }) =>
    synonyms
      .map((words) => stemsIn(words))
      .filter(({ length }) => length > 0)
      .map((stems) => ({ all: stems.map(anywhere) })),
  );
  const chosen = meant.flatMap(({ slug, kind }) =>
    relationsOf(kind).map((relation) => facetToken(relation, slug)),
  );
  return { any: [...(said.all.length > 0 ? [said] : []), ...others, ...chosen] };
}

const anywhere = (stem: string): Search => ({ any: sides.map((side) => side + stem) });

const relationsOf = (kind: string): string[] => (kind === "topic" ? ["struggles", "experience"] : [kind]);
