import type { Interviews } from "../../../database/index.ts";
import { likeness, type Likeness, type Weights } from "./likeness.ts";
import { type Profile, profileOf } from "./profile.ts";
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

// Found on one half of the labelled interviews, where nearly all that lie below it are wrong.
const surely = 1;
const perhaps = 0.4;

/** Those of a ranking that are worth saying; where few surely are, of the first ones also those that share a topic. */
export const worthSaying = (ranking: readonly Crossing[], first: number): Crossing[] =>
  ranking.filter(
    ({ score, topic }, nth) => score >= surely || (nth < first && topic !== "" && score >= perhaps),
  );
