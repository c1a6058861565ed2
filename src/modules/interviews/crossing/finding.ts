import type { Interviews } from "../../../database/index.ts";
import { likeness, type Likeness, type Weights } from "./likeness.ts";
import { chosen, type Profile, profileOf } from "./profile.ts";
import type { Rarity } from "./rarity.ts";
import { facetToken, meaningToken } from "./texts.ts";

/** An interview that crosses with another: who is the other, and how strongly. */
export type Crossing = Likeness & { number: number; profile: Profile };

/** So many are looked at closely. */
const shortlist = 80;

/** Who has been where somebody is: the guides for a seeker, best first. */
export async function guidesFor(
  read: Interviews,
  seeker: Profile,
  rarity: Rarity,
  except: number | null,
): Promise<Crossing[]> {
  const words = [...seeker.struggle].map((stem) => `e${stem}`);
  const topics = [...seeker.struggleTopics.keys()].flatMap((topic) => topicTokens("e", topic));
  const also = [...seeker.struggleTopics.keys()].flatMap((topic) => topicTokens("s", topic));
  await rarity.ask([...words, ...topics, ...also]);
  const numbers = shortlistOf(rarity, [...words, ...topics, ...also], except);
  const weights = weightsBy(rarity);
  return ranked(await profiles(read, numbers), (guide) => likeness(seeker, guide, weights));
}

/** Whom somebody could help: the seekers for a guide, best first. */
export async function seekersFor(
  read: Interviews,
  guide: Profile,
  rarity: Rarity,
  except: number | null,
): Promise<Crossing[]> {
  const words = [...guide.experience].map((stem) => `s${stem}`);
  const been = new Set([...guide.experienceTopics.keys(), ...guide.struggleTopics.keys()]);
  const topics = [...been].flatMap((topic) => topicTokens("s", topic));
  await rarity.ask([...words, ...topics]);
  const found = await profiles(read, shortlistOf(rarity, [...words, ...topics], except));
  const shared = found.flatMap(({ profile }) =>
    [...profile.struggle].filter((stem) => guide.experience.has(stem)),
  );
  await rarity.ask([
    ...shared.map((stem) => `e${stem}`),
    ...[...been].flatMap((topic) => topicTokens("e", topic)),
  ]);
  const weights = weightsBy(rarity);
  return ranked(found, (seeker) => likeness(seeker, guide, weights));
}

/** How two interviews cross of which somebody has said that they do. */
export async function crossingOf(seeker: Profile, guide: Profile, rarity: Rarity): Promise<Likeness> {
  const shared = [...seeker.struggle].filter((stem) => guide.experience.has(stem));
  const topics = [...seeker.struggleTopics.keys()];
  await rarity.ask([
    ...shared.map((stem) => `e${stem}`),
    ...topics.flatMap((topic) => topicTokens("e", topic)),
  ]);
  return likeness(seeker, guide, weightsBy(rarity));
}

const topicTokens = (side: "s" | "e", topic: string): string[] => [
  facetToken(side === "s" ? "struggles" : "experience", topic),
  meaningToken(side, topic),
];

/** How rare a word, or a topic, is among what people have been through. */
const weightsBy = (rarity: Rarity): Weights => ({
  word: (stem) => rarity.weight(`e${stem}`),
  topic: (topic) => Math.min(...topicTokens("e", topic).map((token) => rarity.weight(token))),
});

function shortlistOf(rarity: Rarity, tokens: readonly string[], except: number | null): number[] {
  const sums = new Map<number, number>();
  for (const token of tokens) {
    const weight = rarity.weight(token);
    for (const number of rarity.newest(token)) sums.set(number, (sums.get(number) ?? 0) + weight);
  }
  if (except !== null) sums.delete(except);
  const least = [...sums.values()].toSorted((a, b) => b - a)[shortlist] ?? 0;
  return [...sums]
    .filter(([, sum]) => sum >= least)
    .toSorted(([a, one], [b, other]) => other - one || b - a)
    .slice(0, shortlist)
    .map(([number]) => number);
}

async function profiles(
  read: Interviews,
  numbers: readonly number[],
): Promise<{ number: number; profile: Profile }[]> {
  if (numbers.length === 0) return [];
  const rows = await read
    .selectFrom("interview_texts")
    .select(["number", "tokens"])
    .where("number", "in", numbers)
    .orderBy("number", "desc")
    .execute();
  return rows.map(({ number, tokens }) => ({ number, profile: profileOf(tokens) }));
}

/** Where two are alike strong the newer one comes first, on every engine. */
function ranked(
  found: readonly { number: number; profile: Profile }[],
  like: (profile: Profile) => Likeness,
): Crossing[] {
  return found
    .map((each) => ({ ...each, ...like(each.profile) }))
    .map((each) => ({ ...each, score: Math.round(each.score * 1000) / 1000 }))
    .toSorted((a, b) => b.score - a.score || b.number - a.number);
}

// Found on one half of the labelled interviews. Of those that one chose and the other chose too, four of five are right; of those
// in which a topic was only spoken of, one of four where the seeker chose nothing, and one of seven where they chose another.
const perhaps = 0.4;
const strongly = 0.8;
const byWordsAlone = 1;

/**
 * The guides of a ranking that are worth saying: what both chose, and what many rare words join. A topic that is guessed counts
 * where the seeker chose none, and so many at most; one of which the guide only spoke, where there is nothing better.
 */
export function guidesWorthSaying(ranking: readonly Crossing[], most: number): Crossing[] {
  const better = worthSaying(ranking, most);
  if (better.length > 0) return better;
  return ranking.filter((each) => isLikely(each) && each.asked === chosen && each.been > 0).slice(0, most);
}

/** The same of those who ask; what is better for each of them is not known here. */
export function worthSaying(ranking: readonly Crossing[], most: number): Crossing[] {
  const guessed = ranking
    .filter((each) => isLikely(each) && each.isGuessed && each.been === chosen)
    .slice(0, most);
  return ranking.filter((each) => isSure(each) || guessed.includes(each));
}

const isLikely = ({ topic, score }: Crossing): boolean => topic !== "" && score >= perhaps;

const isSure = ({ asked, been, words }: Crossing): boolean =>
  (asked === chosen && been === chosen) || words >= (been > 0 ? strongly : byWordsAlone);
