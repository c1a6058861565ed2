import { writeVcard } from "../../../delivery/index.ts";
import type { CardShown } from "../contact.ts";
import { waysOnCard } from "./cards.ts";

/**
 * A card as a telephone takes it: version 3.0, which all of them read. `address` is where the card is shown, so that saving
 * it twice makes one.
 */
export const vcardOfCard = (card: CardShown, address: string): string =>
  writeVcard(
    { uid: address, name: card.name, title: card.line, ways: waysOnCard(card), note: card.target },
    "3.0",
  );
