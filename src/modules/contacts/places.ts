import type { Departure, Places } from "../people/index.ts";
import { cardsOnToday } from "./cards/received.today.ts";
import { followUpsOnToday } from "./follow-ups/follow-ups.today.ts";
import { exportContacts } from "./personal.reads.ts";
import { eraseContacts } from "./personal.ts";

/** What becomes of a member's address book when they delete their account; what is said here is done by `eraseContacts`. */
const departure: Departure = {
  goes: [
    "Your people: every contact with what you wrote about them, your companies, your exchanges, and what was owed either way. Take them along first if you want to keep them.",
    "Your card. Its address leads nowhere any more, and whoever kept your card in Landfall loses what stood on it.",
  ],
  stays: [
    "What others wrote for themselves about meeting you: it is theirs. Where your name came with your card it goes.",
  ],
};

/** What this room puts into the room of people. */
export const contactPlaces: Places = {
  departure,
  erase: eraseContacts,
  exportOf: exportContacts,
  async onToday(read, viewer, now) {
    return [...(await followUpsOnToday(read, viewer, now)), ...(await cardsOnToday(read, viewer))];
  },
};
