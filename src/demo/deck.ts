import type { Dice } from "./dice.ts";

/** Cards that are dealt in a shuffled order; one that was dealt comes again only after all the others. */
export class Deck<Card> {
  readonly #cards: Card[];

  constructor(dice: Dice, cards: readonly Card[]) {
    this.#cards = dice.shuffle(cards);
  }

  /** The next card that suits; undefined where none does. */
  deal(suits: (card: Card) => boolean = () => true): Card | undefined {
    const position = this.#cards.findIndex(suits);
    if (position < 0) return undefined;
    const [card] = this.#cards.splice(position, 1);
    if (card !== undefined) this.#cards.push(card);
    return card;
  }
}
