import { type Interviews, rowsWithWords } from "../../../database/index.ts";
import type { Said } from "../interview.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { type Suggestion, suggestionsFor } from "./evidence.ts";
import { type Ground, groundOf, sidesOfSet } from "./ground.ts";
import { meaningsIn, meaningsOf, ofSeveralWords } from "./meanings.ts";
import { guidesMet, type Met, mostMet, seekersMet } from "./met.ts";
import { askingFor } from "./offers.ts";
import { asIfAsked, type Profile, profileOf } from "./profile.ts";
import { type SideOf, tokensOf, topicInIndex } from "./texts.ts";
import { firstWays, type Way, type WayOn } from "./ways.ts";

/** What somebody gets back for what they said. */
export type ReflectionShown = {
  /** What they struggle with and what they can offer, as sentences go on. */
  struggles: readonly string[];
  /** Where they chose nothing: what their words sound like. Only they are told. */
  soundsLike: readonly string[];
  offers: readonly string[];
  /** What they said that they could do for others, "" for nothing. */
  offered: string;
  /** Who has been there, and who asks for what they have. */
  guides: readonly Met[];
  seekers: readonly Met[];
  suggestions: readonly Suggestion[];
  ways: readonly Way[];
  /** Whether some of these were left out, since the page has them above. */
  above: { guides: boolean; seekers: boolean };
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
  const guesses = said.facets.struggles.length > 0 ? [] : guessedIn(said, sideOf, ground);
  const spoken = profileOf(tokensOf(said.answers, said.facets, sideOf, ground.meanings));
  const profile = asIfAsked(spoken, guesses.map(topicInIndex));
  const topics = [...profile.struggleTopics]
    .toSorted(([, a], [, b]) => b - a)
    .map(([topic]) => ground.slugOf(topic));
  const phrases = (slugs: readonly string[]): string[] =>
    slugs.flatMap((slug) => ground.lists.get(slug)?.phrase ?? []);
  return {
    struggles: phrases(said.facets.struggles),
    soundsLike: phrases(guesses),
    offers: phrases(said.facets.experience),
    guides: await guidesMet(read, ground, profile, except),
    offered: (said.answers["offer"] ?? "").trim(),
    seekers: await whomToHelp(read, ground, { said, profile }, except),
    suggestions: suggestionsFor(topics, said.facets),
    ways: waysOn.flatMap((way) => way(said.facets) ?? []),
    above: { guides: false, seekers: false },
    isFirst: await isAlone(read, except),
  };
}

/** The same for a page that has the crossovers of the interview above it, also declined ones: nobody is shown twice. */
export function beside(
  reflection: ReflectionShown,
  number: number,
  crossovers: readonly { seeker: number; guide: number }[],
): ReflectionShown {
  const above = (side: "seeker" | "guide"): Set<number> =>
    new Set(crossovers.map((each) => each[side]).filter((other) => other !== number));
  const [guidesAbove, seekersAbove] = [above("guide"), above("seeker")];
  const guides = reflection.guides.filter((met) => !guidesAbove.has(met.number));
  const seekers = reflection.seekers.filter((met) => met.isOffered || !seekersAbove.has(met.number));
  const isAbove = {
    guides: guides.length < reflection.guides.length,
    seekers: seekers.length < reflection.seekers.length,
  };
  return { ...reflection, guides, seekers, above: isAbove };
}

type Asking = { said: Said; profile: Profile };

/** First whoever asks for what was offered, then whoever struggles with what the one who offers has been through. */
async function whomToHelp(
  read: Interviews,
  ground: Ground,
  { said, profile }: Asking,
  except: number | null,
): Promise<Met[]> {
  const asking = await askingFor(read, ground, said.answers["offer"] ?? "", except);
  const others = await seekersMet(read, ground, profile, except);
  const also = others.filter(({ number }) => asking.every((each) => each.number !== number));
  return [...asking, ...also].slice(0, mostMet);
}

const mostGuessed = 2;

/** What somebody who chose no topic seems to struggle with: told by the host's own words, or by a phrase of several, first said first. */
function guessedIn({ answers }: Said, sideOf: SideOf, { lists, meanings }: Ground): string[] {
  const clear = [meaningsOf([...lists.values()], false), ofSeveralWords(meanings)];
  const found = Object.entries(answers)
    .filter(([slug]) => sideOf.get(slug) === "s")
    .toSorted(([a], [b]) => Number(b === "struggle") - Number(a === "struggle") || (a < b ? -1 : 1))
    .flatMap(([, words]) => clear.flatMap((each) => [...meaningsIn(words, each)]));
  return [...new Set(found)].filter((slug) => lists.get(slug)?.kind === "topic").slice(0, mostGuessed);
}

async function isAlone(read: Interviews, except: number | null): Promise<boolean> {
  const newest = await rowsWithWords(read, "interview_texts", { all: [] }, { before: null, most: 2 });
  return newest.every((number) => number === except);
}
