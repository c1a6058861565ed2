import type { Dice } from "../dice.ts";

// Lines that people may write. Each is put together from pieces, so that not everybody says the same.

const verbs = ["Ring", "Write to", "Ask", "Visit", "Thank", "Meet", "Look up", "Talk with"] as const;
const people = [
  "my old foreman",
  "the woman from the fair",
  "two former colleagues",
  "somebody who works at the docks",
  "the school's office",
  "a neighbour who hires",
  "the man who runs the workshop",
  "three people who know me",
  "the editor of the trade paper",
  "my last but one chief",
] as const;
const about = [
  "about the post in the store",
  "and ask who decides",
  "about the spring",
  "with one question ready",
  "about what they look for",
  "and bring the short résumé",
  "before the advertisement comes",
  "and listen more than I talk",
] as const;
const times = [
  "Monday at nine",
  "Tuesday after lunch",
  "Wednesday morning",
  "by Thursday",
  "Friday at ten",
  "",
];
const places = [
  "at the kitchen table",
  "in the library",
  "at their counter",
  "by telephone",
  "on the way home",
  "",
];
const troubles = [
  "nobody answers",
  "I put it off twice",
  "the line is busy",
  "they are away",
  "I lose heart",
];
const ways = ["I write a card instead", "I try again at four", "I ask who else knows", "I ring Paula first"];

/** What somebody takes on: what, when, where, and if-then for some. */
export function plan(dice: Dice) {
  const hasIf = dice.chance(0.3);
  return {
    what: `${dice.pick(verbs)} ${dice.pick(people)} ${dice.pick(about)}`,
    when: dice.pick(times),
    where: dice.pick(places),
    ifWords: hasIf ? dice.pick(troubles) : "",
    thenWords: hasIf ? dice.pick(ways) : "",
  };
}

const notes = {
  done: [
    "Done, and it was shorter than I feared.",
    "They were glad that somebody asked.",
    "Done on the day.",
    "",
  ],
  partly: ["One of the two.", "I began, and the rest is on my table.", "They want me to ring again."],
  "not-yet": ["The week was not mine.", "I was ill.", "I stood before the door and went on.", ""],
} as const;

/** What somebody says with a report. */
export const noteOf = (dice: Dice, outcome: keyof typeof notes): string => dice.pick(notes[outcome]);

const openings = ["You rang", "You went", "You asked", "You wrote", "You kept at it"] as const;
const endings = [
  "although nobody had answered the first time.",
  "and that in such a week.",
  "and did not wait for the posting.",
  "when it was easier to stay in.",
  "and told us how it was.",
] as const;

/** A cheer. */
export const cheerWords = (dice: Dice): string => `${dice.pick(openings)} ${dice.pick(endings)}`;

const lines = {
  win: [
    "They rang back.",
    "I slept well all week.",
    "A second talk is agreed.",
    "Somebody remembered my name.",
  ],
  lead: [
    "The depot takes on people from March; ask at the gate.",
    "My cousin's firm looks for two, and knows of us.",
    "There is a breakfast of the trade on Tuesday, and I have a place to give away.",
  ],
  ask: ["Does anybody know somebody at the mill?", "Who can read one page for me?", "A tie, for Friday."],
} as const;

/** A line of the minutes. */
export const minuteLine = (dice: Dice, kind: keyof typeof lines): string => dice.pick(lines[kind]);

const thoughts = [
  "What holds me back is the first sentence. We tried four of them.",
  "Whether to say why the last post ended. Yes, in one sentence, and then on.",
  "Fewer letters, more people. Two names stand in the margin.",
  "How to speak of the gap. Said aloud it is quite short.",
] as const;

/** What stands in the minutes of a turn in the hot seat. */
export const hotSeatNotes = (dice: Dice): string => dice.pick(thoughts);

const checkOuts = [
  "Tired, and glad that I came.",
  "Lighter than at noon.",
  "One thing at a time.",
  "Not my day.",
  "",
];

/** A line at the check-out. */
export const checkOutLine = (dice: Dice): string => dice.pick(checkOuts);

const posts = [
  "There is a fair in the town hall on Friday. I go by train at nine, who comes along?",
  "I have a talk on Thursday. What do they ask first, in your experience?",
  "The library lends a room for an hour at a time. I have it on Wednesdays at two.",
  "Thank you for yesterday. I rang her this morning.",
  "Does anybody still have the list of firms from the autumn?",
  "I read an advertisement that sounds like somebody here. Ask me.",
] as const;
const answers = [
  "I come along.",
  "Good to hear.",
  "Ask me on Tuesday, I have it at home.",
  "Thank you.",
  "Me too.",
];

/** What somebody writes on the wall, and what somebody answers. */
export const postWords = (dice: Dice): string => `${dice.pick(posts)} ${dice.pick(endings)}`;
export const answerWords = (dice: Dice): string => dice.pick(answers);

const messages = [
  "Shall we go there together?",
  "I found the name that you looked for. Tell me when to ring you.",
  "Could you read half a page for me before Thursday?",
  "Thank you for what you said.",
  "I was there. It is the second door on the left.",
] as const;

/** What one member writes to another. */
export const messageWords = (dice: Dice): string => dice.pick(messages);

const reasons = ["The room is taken.", "Half of us are at the fair.", "I am away, and the room with me."];
const absences = ["I have a talk.", "My child is ill.", "I work that evening.", "I am on a train.", ""];

/** Why a meeting is moved or called off, and why somebody cannot come. */
export const reasonWords = (dice: Dice): string => dice.pick(reasons);
export const absenceWords = (dice: Dice): string => dice.pick(absences);
