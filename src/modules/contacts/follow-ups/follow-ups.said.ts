/** What a page opens with after something was done about a follow-up, by the key in its address. */
export const followUpSayings: Record<string, string> = {
  "follow-up-made": "Written down.",
  "follow-up-changed": "Changed.",
  "follow-up-done": "Done. You kept your word.",
  "follow-up-kept": "Good. They kept their word.",
  "follow-up-later": "Put off. It comes back on its day.",
  "follow-up-let-go": "Let go. You need not carry everything along.",
  "follow-up-open": "It is open again.",
  "follow-up-committed":
    "Committed, and hidden: your group sees that there is one, and not what it says. You can show it below.",
  "follow-up-committed-alone": "Committed. Only you see it.",
  "follow-up-committed-already": "You have committed to it already: here it is.",
  "commitment-with": "Noted. Only you see with whom it is.",
  "commitment-without": "Taken off.",
};

/** What is said where a follow-up is refused. */
export const followUpProblems: Record<string, { title: string; words: string }> = {
  "enough-for-a-week": {
    title: "There is no room for another just now",
    words:
      "As many commitments are open there as there is room for. Report on one first, and there is room again. The follow-up stays where it is.",
  },
  "follow-up-ended": {
    title: "This has ended already",
    words:
      "It was done or let go meanwhile. If it is still to do, open it again where it stands: Done or let go.",
  },
};
