import { type Interviews, rowsWithWords } from "../../../database/index.ts";
import type { Said } from "../interview.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { type Suggestion, suggestionsFor } from "./evidence.ts";
import { groundOf, sidesOfSet } from "./ground.ts";
import { guidesMet, type Met, seekersMet } from "./met.ts";
import { profileOf } from "./profile.ts";
import { tokensOf } from "./texts.ts";
import { firstWays, type Way, type WayOn } from "./ways.ts";

/** What somebody gets back for what they said. */
export type ReflectionShown = {
  /** What they struggle with and what they can offer, as sentences go on. */
  struggles: readonly string[];
  offers: readonly string[];
  /** Who has been there, and who asks for what they have. */
  guides: readonly Met[];
  seekers: readonly Met[];
  suggestions: readonly Suggestion[];
  ways: readonly Way[];
  /** Whether nobody else has published an interview yet. */
  isFirst: boolean;
};

/**
 * What the published interviews have to say to these answers; `except` is the number of the interview that they became, if
 * they did. Drawn anew each time, so that it grows with the community; nothing is stored.
 */
export async function reflectionOn(
  read: Interviews,
  said: Said,
  except: number | null,
  waysOn: readonly WayOn[] = firstWays,
): Promise<ReflectionShown> {
  const ground = await groundOf(read);
  const { question_set } = await settingsOf(read);
  const sideOf = await sidesOfSet(read, question_set);
  const profile = profileOf(tokensOf(said.answers, said.facets, sideOf, ground.meanings));
  const topics = [...profile.struggleTopics]
    .toSorted(([, a], [, b]) => b - a)
    .map(([topic]) => ground.slugOf(topic));
  const phrases = (slugs: readonly string[]): string[] =>
    slugs.flatMap((slug) => ground.lists.get(slug)?.phrase ?? []);
  return {
    struggles: phrases(said.facets.struggles),
    offers: phrases(said.facets.experience),
    guides: await guidesMet(read, ground, profile, except),
    seekers: await seekersMet(read, ground, profile, except),
    suggestions: suggestionsFor(topics, said.facets),
    ways: waysOn.flatMap((way) => way(said.facets) ?? []),
    isFirst: await isAlone(read, except),
  };
}

async function isAlone(read: Interviews, except: number | null): Promise<boolean> {
  const newest = await rowsWithWords(read, "interview_texts", { all: [] }, { before: null, most: 2 });
  return newest.every((number) => number === except);
}
