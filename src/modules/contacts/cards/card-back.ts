import { type Id, newId } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { noteExchange } from "../book/exchanges.ts";
import { dueDay, makeFollowUp } from "../follow-ups/follow-ups.ts";

/** What a member writes on the back of a card that they keep. */
export type CardBack = {
  /** Of the act of keeping: the same one twice keeps once. It becomes the id of the exchange. */
  id: Id;
  /** The day on which the cards changed hands; null is today. */
  on: Temporal.PlainDate | null;
  metWhere: string;
  about: string;
  iPromised: string;
  /** By when; null is two days later. */
  due: Temporal.PlainDate | null;
  theyPromised: string;
  theyDue: Temporal.PlainDate | null;
  /** Whether the other gets the member's own card, where there is one. */
  giveMine: boolean;
  /** To the other, with the card. */
  words: string;
};

/** Writes down that cards changed hands, and what was promised. `words` are for the story. */
export function writeExchange(
  db: Main,
  who: Id,
  contact: Id,
  back: CardBack & { on: Temporal.PlainDate },
  words: string,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await noteExchange(tx, who, contact, { id: back.id, kind: "card", on: back.on, words }, now);
    const owed = [
      { owedBy: "me", what: back.iPromised, due: back.due },
      { owedBy: "them", what: back.theyPromised, due: back.theyDue },
    ] as const;
    for (const { owedBy, what, due } of owed) {
      if (!what) continue;
      const followUp = { id: newId(), contact, owedBy, what, due: due ?? dueDay(back.on) };
      await makeFollowUp(tx, who, followUp, now);
    }
  });
}
