/** What a page opens with after something was done to a commitment, by the key in its address. */
export const commitmentSayings: Record<string, string> = {
  "commitment-made": "Written down.",
  "commitment-changed": "Changed.",
  "commitment-hidden": "Only you see its words now. Your group sees that there is one.",
  "commitment-shown": "Your group can read it again.",
  "reported-done": "Reported. That is done.",
  "reported-open": "Reported. Thank you for saying how it is.",
  "step-keep": "It stands again for the time to come.",
  "step-drop": "Dropped. That is fine.",
  "cheer-given": "Your words are with them now.",
  "cheer-taken-back": "Your words are taken back.",
};

/** What is said where a commitment, a report or a cheer is refused. */
export const commitmentProblems: Record<string, { title: string; words: string }> = {
  "reported-already": {
    title: "There is a report on this already",
    words: "What was said stays as it was said. If something is still to do, write it down anew.",
  },
  "report-stands": {
    title: "This report stands",
    words:
      "Its meeting is over, or a week has passed, so it can no longer be changed. You can always write down something new.",
  },
  "done-already": {
    title: "This is done",
    words: "There is nothing left to decide about it.",
  },
  "own-cheer": {
    title: "A cheer is for somebody else",
    words: "You may well be pleased with this one. Cheers come from the others in your group.",
  },
};
