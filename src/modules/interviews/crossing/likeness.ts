import { chosen, type Profile } from "./profile.ts";

/** How much a word says of the experience side, and how much a topic says. */
export type Weights = { word(stem: string): number; topic(topic: string): number };

/** How strongly two interviews cross, and in what. */
export type Likeness = {
  score: number;
  /** The topic in which they do most; "" where only words are shared. */
  topic: string;
  /** What of the score is shared words. */
  words: number;
  /** How surely the topic is the seeker's struggle, and how surely the guide has been through it. */
  asked: number;
  been: number;
  /** Whether the seeker chose no topic at all, so that theirs can only be guessed. */
  isGuessed: boolean;
};

// What each kind of crossing counts. Found on one half of the labelled interviews, and reported on the other.
const ofTopics = 1;
const ofWords = 4;
const ofCircumstances = 0.08;
/** Somebody who struggles with the same has at least been there. */
const alsoStruggles = 0.15;

/** How well the guide has been where the seeker is. */
export function likeness(seeker: Profile, guide: Profile, weights: Weights): Likeness {
  const { sum, topic } = sharedTopics(seeker, guide, weights);
  const total = Math.sqrt(Math.max(1, seeker.struggleTopics.size));
  const words = ofWords * sharedWords(seeker.struggle, guide.experience, weights);
  const circumstances = [...seeker.circumstances].filter((each) => guide.circumstances.has(each)).length;
  return {
    topic,
    score: (ofTopics * sum) / total + words + ofCircumstances * circumstances,
    words,
    asked: seeker.struggleTopics.get(topic) ?? 0,
    been: guide.experienceTopics.get(topic) ?? 0,
    isGuessed: ![...seeker.struggleTopics.values()].includes(chosen),
  };
}

function sharedTopics(seeker: Profile, guide: Profile, weights: Weights): { sum: number; topic: string } {
  let [sum, most, best] = [0, 0, ""];
  for (const [topic, surely] of [...seeker.struggleTopics].toSorted(byName)) {
    const been = Math.max(
      guide.experienceTopics.get(topic) ?? 0,
      alsoStruggles * (guide.struggleTopics.get(topic) ?? 0),
    );
    const part = surely * been * weights.topic(topic);
    sum += part;
    if (part > most) [most, best] = [part, topic];
  }
  return { sum, topic: best };
}

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1);

/** From 0 where no word is shared to 1 where all are; rare ones say more. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>, { word }: Weights): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += word(stem) ** 2;
  // NOTE: the words of one side are weighed by their number alone, so that nobody has to ask how rare all of them are.
  return shared / (1 + lengthOf(a) * lengthOf(b));
}

/** As long as words of a middling weight would make it. */
const lengthOf = (words: ReadonlySet<string>): number => 3 * Math.sqrt(words.size);
