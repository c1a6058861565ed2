import type { Dice } from "../dice.ts";

const first = [
  "Quiet",
  "Early",
  "Evening",
  "Second",
  "Plain",
  "Open",
  "Steady",
  "Harbour",
  "Garden",
  "Corner",
];
const middle = [
  "Table",
  "Bench",
  "Lantern",
  "Ladder",
  "Bridge",
  "Kettle",
  "Compass",
  "Window",
  "Anchor",
  "Path",
];
const last = { "job-club": "Club", "success-team": "Team", buddies: "Walk" } as const;

/** A group's name; the number keeps it apart from the others. */
export const groupName = (dice: Dice, kind: keyof typeof last, number: number): string =>
  `${dice.pick(first)} ${dice.pick(middle)} ${last[kind]} ${number + 1}`;

const abouts = [
  "We meet round one table, and everybody speaks.",
  "For people who have been looking for a while, and for those who have just begun.",
  "An hour a week, and a word in between.",
] as const;
const promises = [
  "What is said here stays here.\nWe come, or we send a word.",
  "We say what we did and what we did not.\nNobody has to explain a bad week.",
] as const;
const rooms = [
  "Quay Street Library, second floor",
  "The parish hall, by the side door",
  "The canteen of the depot",
];

/** What a group says of itself. */
export const aboutWords = (dice: Dice): string => dice.pick(abouts);
export const promiseWords = (dice: Dice): string => dice.pick(promises);
export const roomWords = (dice: Dice): string => dice.pick(rooms);

const asking = ["May I come and listen once?", "I live round the corner.", "A friend told me about you.", ""];
const wishing = ["I would like company that is patient.", "I have been at this alone for long enough.", ""];
const offering = ["We have a chair for you on our next evening.", "Come and see whether it suits you."];

/** What is written on the way into a group. */
export const askingWords = (dice: Dice): string => dice.pick(asking);
export const wishWords = (dice: Dice): string => dice.pick(wishing);
export const offerWords = (dice: Dice): string => dice.pick(offering);

const helps = ["I read letters for others.", "Figures, and calm.", "I know who is who in the trade.", ""];
const wants = ["Somebody to rehearse with.", "A kick on Mondays.", "Names of people who hire.", ""];

/** What a profile says. */
export const helpWords = (dice: Dice): string => dice.pick(helps);
export const wantWords = (dice: Dice): string => dice.pick(wants);
