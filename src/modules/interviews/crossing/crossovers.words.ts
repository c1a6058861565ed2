import { writtenNumber } from "../urls.ts";

/** What is needed of a crossover to say it in words. */
export type Said = {
  seeker: number;
  guide: number;
  /** How the sentence goes on after "has been through"; "" where only words cross. */
  phrase: string;
  /** Whether each of them chose the topic, on their own side. */
  struggles: number | boolean;
  been: number | boolean;
  /** A reader's words, where a reader proposed it. */
  reason: string;
};

/**
 * Where two interviews cross, as far as a quote follows it: "00012 has also been through a change of field, and writes:". Only
 * what somebody chose is said of them as a fact.
 */
export function guideWords({ guide, phrase, struggles, been }: Said): string {
  const number = writtenNumber(guide);
  if (phrase === "") return `${number} writes of something near to it:`;
  if (!been) return `${number} writes what may help with ${phrase}:`;
  return `${number} has ${struggles ? "also " : ""}been through ${phrase}, and writes:`;
}

/** The same from the side of the guide: "00031 struggles with a change of field; 00012 has been through it, and writes:". */
export function seekerWords(said: Said): string {
  const { seeker, guide, phrase, struggles, been } = said;
  if (phrase === "" || !struggles)
    return `${writtenNumber(seeker)} may find this useful, by ${writtenNumber(guide)}:`;
  const [one, other] = [`${writtenNumber(seeker)} struggles with ${phrase}`, writtenNumber(guide)];
  return been ? `${one}; ${other} has been through it, and writes:` : `${one}; ${other} writes:`;
}
