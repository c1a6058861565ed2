import type { Dice } from "./dice.ts";

/** Cards that are dealt in a shuffled order, each of them once. */
export class Deck<Card> {
  readonly #cards: Card[];

  constructor(dice: Dice, cards: readonly Card[]) {
    this.#cards = dice.shuffle(cards);
  }

  /** The next card that suits; undefined where none is left. */
  deal(suits: (card: Card) => boolean = () => true): Card | undefined {
    const position = this.#cards.findIndex(suits);
    return position < 0 ? undefined : this.#cards.splice(position, 1)[0];
  }
}
