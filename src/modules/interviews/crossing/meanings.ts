import { families } from "./families.ts";
import { allStemsIn, stemsIn } from "./words.ts";

/** What is needed of a facet to know its other words. */
export type Named = { slug: string; kind: string; label: string; synonyms: readonly string[] };

type Phrase = { stems: readonly string[]; slug: string };

/** Which words mean which facet: found by the first word of each phrase. */
export type Meanings = ReadonlyMap<string, readonly Phrase[]>;

/** The words of the host's lists, and with `wide` those that people say for the same and that no list has room for. */
export function meaningsOf(facets: readonly Named[], wide: boolean): Meanings {
  const found = new Map<string, Phrase[]>();
  for (const { slug, kind, label, synonyms } of facets) {
    // How long somebody has been looking, and "another way", stand in no text as they stand in a list.
    if (kind === "duration" || kind === "route" || slug.startsWith("another-")) continue;
    for (const words of [label, ...synonyms, ...(wide ? (families[slug] ?? []) : [])]) {
      const stems = allStemsIn(words);
      const [first] = stems;
      if (first !== undefined) found.set(first, [...(found.get(first) ?? []), { stems, slug }]);
    }
  }
  return found;
}

/** Only what is said by a phrase: one word of it may stand in any text. */
export const ofSeveralWords = (meanings: Meanings): Meanings =>
  new Map([...meanings].map(([first, phrases]) => [first, phrases.filter(({ stems }) => stems.length > 1)]));

/** The facets that a text speaks of, by slug. */
export function meaningsIn(text: string, meanings: Meanings): Set<string> {
  return new Set(placesOf(allStemsIn(text), meanings).map(({ slug }) => slug));
}

/** Where in a row of words each facet is spoken of. */
function placesOf(stems: readonly string[], meanings: Meanings): (Phrase & { at: number })[] {
  return stems.flatMap((stem, at) =>
    (meanings.get(stem) ?? [])
      .filter((phrase) => phrase.stems.every((each, nth) => stems[at + nth] === each))
      .map((phrase) => ({ ...phrase, at })),
  );
}

/** What somebody typed to search by: each part a word, or a phrase that means a facet. */
export function partsOf(
  typed: string,
  meanings: Meanings,
): { stems: readonly string[]; slugs: readonly string[] }[] {
  const stems = allStemsIn(typed);
  const places = placesOf(stems, meanings).toSorted((a, b) => b.stems.length - a.stems.length);
  const searched = new Set(stemsIn(typed));
  const taken = new Set<number>();
  const parts = [];
  for (const { at, stems: phrase } of places) {
    const own = phrase.map((_, nth) => at + nth);
    if (own.some((each) => taken.has(each))) continue;
    for (const each of own) taken.add(each);
    const slugs = places
      .filter((each) => each.at === at && each.stems.length === phrase.length)
      .map(({ slug }) => slug);
    parts.push({ stems: phrase.filter((stem) => searched.has(stem)), slugs });
  }
  for (const [at, stem] of stems.entries())
    if (!taken.has(at) && searched.has(stem)) parts.push({ stems: [stem], slugs: [] });
  return parts;
}
