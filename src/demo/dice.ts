/** A small generator of repeatable chance: the same seed throws the same dice (an xorshift of 32 bits). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** A number from 0 up to, but not, 1. */
  roll(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 2 ** 32;
  }

  /** True in so many cases of one. */
  chance(of: number): boolean {
    return this.roll() < of;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** One of several. */
  pick<One>(from: readonly One[]): One {
    const one = from[this.between(0, from.length - 1)];
    if (one === undefined) throw new Error("There is nothing to pick from");
    return one;
  }

  /** All of them, in another order. */
  shuffle<One>(all: readonly One[]): One[] {
    return all
      .map((one) => ({ one, at: this.roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }
}
