import { writtenNumber } from "../urls.ts";

/** What is needed of a crossover to say it in words. */
export type InWords = {
  seeker: number;
  guide: number;
  /** How the sentence goes on after "has been through"; "" where only words cross. */
  phrase: string;
  /** Whether each of them chose the topic, on their own side: 1 or 0. */
  struggles: number;
  been: number;
};

// NOTE: a topic that the seeker did not choose is never named: a guess that somebody is ill, or in debt, is nobody's to publish.

/**
 * Where two interviews cross, as far as a quote follows it: "00012 has also been through a change of field, and writes:". Only
 * what somebody chose is said of them.
 */
export function guideWords({ guide, phrase, struggles, been }: InWords): string {
  const number = writtenNumber(guide);
  if (phrase === "" || !struggles) return `${number} writes what may be of use here:`;
  return been
    ? `${number} has also been through ${phrase}, and writes:`
    : `${number} writes what may help with ${phrase}:`;
}

/**
 * The same from the side of the guide, for all seekers of whom the same is to be said: "00031 and 00044 struggle with a change
 * of field; 00012 has been through it, and writes:".
 */
export function seekerWords(seekers: readonly [InWords, ...InWords[]]): string {
  const [{ guide, phrase, struggles, been }] = seekers;
  const numbers = inOneBreath.format(seekers.map(({ seeker }) => writtenNumber(seeker)));
  if (phrase === "" || !struggles) return `${numbers} may find this useful, by ${writtenNumber(guide)}:`;
  const verb = seekers.length === 1 ? "struggles" : "struggle";
  const tells = been ? "has been through it, and writes:" : "writes:";
  return `${numbers} ${verb} with ${phrase}; ${writtenNumber(guide)} ${tells}`;
}

const inOneBreath = new Intl.ListFormat("en-GB", { type: "conjunction" });
