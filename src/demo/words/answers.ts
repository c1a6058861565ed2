/** What is said of a commitment that was made smaller, and then done. */
export const smallAndDone: readonly string[] = [
  "Done. Once it was small it took a quarter of an hour.",
  "Did it, and then did a little more than it said.",
  "Done on the first evening. I do not know what I had been afraid of.",
  "Done. The big version still stands there, but it looks less like a wall.",
  "That was the right size. Done on Monday.",
  "Done, between two cups of tea.",
  "It is done, and the rest of it has stopped looking at me.",
  "Done on the way to something else, which is how I like it.",
  "Done. I have written down how small it was, for next time.",
];

export const cheersForSmall: readonly string[] = [
  "You made it small enough to do, and then you did it.",
  "You came back to the thing from last week instead of quietly losing it.",
  "The first piece is done. That was the one that weighed.",
  "You cut it down to a size that fits into an evening, and it fitted.",
  "A quarter of the thing, wholly done. I like that better than the other way round.",
];

/** What the others say to somebody who did a part. */
export const cheersForPart: readonly string[] = [
  "You said 'partly' as calmly as others say 'done'. I like that.",
  "You began it, in a week like that one.",
  "The part that you did was the part I would have put off.",
  "You told us where it stuck. Now I can help with it.",
  "Half of it is on paper. Last week it was all in your head.",
  "You stopped where it stopped making sense, and said so.",
  "There is a beginning now, and it has your handwriting.",
];

/** What is said of a commitment that was carried once and is put down now. */
export const putDown: readonly string[] = [
  "I have carried this about for two weeks. I put it down now, and feel lighter.",
  "It does not matter as much as I thought when I said it.",
  "Other things were nearer. I am letting this one go.",
  "Twice is enough. If it matters it will come back by itself.",
  "I said it because it sounded right. It was not mine.",
  "What I wanted from it has come by another way.",
  "No. And it does not hurt to say it.",
  "I take it off the list, so that there is room for something I shall do.",
];

/** When something is to happen that is put off. */
export const laterWhens: readonly string[] = [
  "The week after next, Tuesday at ten",
  "As soon as the course is over, on the Monday",
  "On the first free morning, and I will name it on Sunday",
  "When the visitors are gone, on the Wednesday",
  "A week from Friday, with a line in the calendar",
  "The Monday after pay day",
  "In the first week of the new month, before ten",
];
