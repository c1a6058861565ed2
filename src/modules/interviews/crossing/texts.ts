import type { Facets } from "../interview.ts";
import { meaningsIn, type Meanings } from "./meanings.ts";
import { stemsIn } from "./words.ts";

// A word in the index says for which side it speaks: "ssilenc" is said of a struggle, "esilenc" of what somebody has been
// through, "nsilenc" of neither. What a text means stands beside its words ("e0silence"), and so does what was chosen
// ("fexperience0silence").

/** For which side of a crossover the words of an answer speak. */
export type Side = "s" | "e" | "n";
export const sides = ["s", "e", "n"] as const;

/** The side of each question by its slug: what is not here is on neither. */
export type SideOf = ReadonlyMap<string, Side>;

export const sidesOf = (questions: readonly { slug: string; side: string }[]): SideOf =>
  new Map(
    questions.map(
      ({ slug, side }) => [slug, side === "struggle" ? "s" : side === "experience" ? "e" : "n"] as const,
    ),
  );

/** What the index calls a meaning on one side, and something chosen. */
export const meaningToken = (side: Side, slug: string): string => `${side}0${topicInIndex(slug)}`;
export const facetToken = (relation: string, slug: string): string => `f${relation}0${topicInIndex(slug)}`;

/** A slug as the index can keep it. */
export const topicInIndex = (slug: string): string => slug.replaceAll(/[^a-z0-9]/g, "0");

type Answers = Readonly<Record<string, string>>;

/** Every word that the index keeps of an interview, each once and in the order of the alphabet: how it was put is gone. */
export function tokensOf(answers: Answers, facets: Facets, sideOf: SideOf, meanings: Meanings): string {
  const tokens = new Set(chosenIn(facets).map(([relation, slug]) => facetToken(relation, slug)));
  for (const [slug, words] of Object.entries(answers)) {
    const side = sideOf.get(slug) ?? "n";
    for (const stem of stemsIn(words)) tokens.add(side + stem);
    for (const meaning of meaningsIn(words, meanings)) tokens.add(meaningToken(side, meaning));
  }
  return [...tokens].toSorted().join(" ");
}

/** What was chosen, as rows of `interview_facets` have it. */
export const chosenIn = (facets: Facets): [relation: string, slug: string][] =>
  Object.entries(facets).flatMap(([relation, chosen]) =>
    (Array.isArray(chosen) ? chosen : chosen === null ? [] : [chosen]).map(
      (slug: string) => [relation, slug] as [string, string],
    ),
  );
