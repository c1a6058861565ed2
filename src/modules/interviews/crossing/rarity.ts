import { setImmediate as turn } from "node:timers/promises";
import { type Interviews, newestWithEach } from "../../../database/index.ts";

/** So many of the newest interviews with a word are looked at. In a community with fewer interviews nothing is left out. */
export const looksBack = 250;

/** So many words take a few milliseconds, however many interviews there are. */
const inOneGo = 20;

// As if there were so many interviews in which nothing stands: what two people say is not common because they are two.
const atFirst = 10;

/** In which interviews each word stands, and how rare it is. `last` is the highest number that was given. */
export class Rarity {
  readonly #lists = new Map<string, readonly number[]>();

  constructor(
    readonly read: Interviews,
    readonly last: number,
  ) {}

  /** Asks for the words that were not asked for yet. */
  async ask(words: Iterable<string>): Promise<void> {
    const fresh = [...new Set(words)].filter((word) => !this.#lists.has(word));
    for (let at = 0; at < fresh.length; at += inOneGo) {
      // Others wait for this process too.
      await turn();
      const some = fresh.slice(at, at + inOneGo);
      const found = await newestWithEach(this.read, "interview_texts", some, looksBack);
      for (const [word, numbers] of found) this.#lists.set(word, numbers);
    }
  }

  /** The newest interviews with a word that was asked for. */
  newest(word: string): readonly number[] {
    return this.#lists.get(word) ?? [];
  }

  /** About how many interviews have a word: counted where there are few, else judged by how far back the newest reach. */
  among(word: string): number {
    const numbers = this.newest(word);
    if (numbers.length < looksBack) return numbers.length;
    return (looksBack * this.last) / (this.last - (numbers.at(-1) ?? 0) + 1);
  }

  /** What a word weighs: more the rarer it is. Where there are few interviews, the difference is small. */
  weight(word: string): number {
    return Math.log(1 + (this.last + atFirst) / (this.among(word) + 1));
  }
}
