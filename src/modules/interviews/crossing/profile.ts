import { facetToken } from "./texts.ts";

/** What is compared of an interview: the words of its two sides, the topics that they mean, and what was chosen. */
export type Profile = {
  struggle: ReadonlySet<string>;
  experience: ReadonlySet<string>;
  /** How surely each topic is a struggle, or something been through: chosen, or only spoken of. */
  struggleTopics: ReadonlyMap<string, number>;
  experienceTopics: ReadonlyMap<string, number>;
  /** Situation, field and duration. */
  circumstances: ReadonlySet<string>;
};

/** How surely a topic is somebody's that they chose. */
export const chosen = 1;
// Found, like the weights of a likeness, on one half of the labelled interviews.
const spokenOf = { s: 0.25, e: 0.3 };

/** Reads a profile out of the words that the index keeps. Topics are called as the index calls them. */
export function profileOf(tokens: string): Profile {
  const words = { s: new Set<string>(), e: new Set<string>() };
  const topics = { s: new Map<string, number>(), e: new Map<string, number>() };
  const circumstances = new Set<string>();
  for (const token of tokens.split(" ")) {
    const side = token.charAt(0);
    const rest = token.slice(1);
    if (side === "f") {
      const topicOf = ofTopic(token);
      if (!topicOf) circumstances.add(token);
      else topics[topicOf.side].set(topicOf.topic, chosen);
    } else if (side === "s" || side === "e") {
      if (!rest.startsWith("0")) words[side].add(rest);
      else if (!topics[side].has(rest.slice(1))) topics[side].set(rest.slice(1), spokenOf[side]);
    }
  }
  return {
    struggle: words.s,
    experience: words.e,
    struggleTopics: topics.s,
    experienceTopics: topics.e,
    circumstances,
  };
}

/** The same for somebody who chose no topic and seems to speak of these: how surely, stands between what was chosen and what was spoken of. */
export const asIfAsked = (profile: Profile, topics: readonly string[]): Profile =>
  topics.length === 0
    ? profile
    : { ...profile, struggleTopics: new Map(topics.map((topic) => [topic, guessed])) };

const guessed = 0.6;

const [struggles, experience] = [facetToken("struggles", ""), facetToken("experience", "")];

function ofTopic(token: string): { side: "s" | "e"; topic: string } | null {
  if (token.startsWith(struggles)) return { side: "s", topic: token.slice(struggles.length) };
  if (token.startsWith(experience)) return { side: "e", topic: token.slice(experience.length) };
  return null;
}
