import type { Departure } from "../../people/index.ts";

/** What becomes of a member's part in groups when they delete their account; what is said here is done by `eraseGroups`. */
export const groupDeparture: Departure = {
  goes: [
    "Your places in your groups, and your requests to join others. A group that nobody else is in closes.",
    "The words of your commitments: what, when, where, and what if; and the notes on your reports.",
    "What you wished for in a group, the places that you offered to others, and the groups that you proposed.",
    "The cheers that you gave, and those that you were given.",
    "Wins, leads and asks that were written down for you, and the notes of your turns in the hot seat.",
    "What you wrote on the walls of your groups.",
    "Your energy and your lines at check-outs, shared or not.",
    "The words that you sent when you could not come, and those with which you moved a meeting, called one off, or answered a request.",
  ],
  stays: [
    "That a commitment was made and what became of it, without its words and without your name, so that the group’s counts stay true.",
    "That somebody came to a meeting, sent word or had the hot seat. Its minutes say “a former member”.",
    "The name, the promise and the words of a group that goes on without you.",
    "That something stood on a wall where others answered it, without its words and without your name.",
    "Notes that you wrote down for others: they are theirs.",
  ],
};
