import type { Dice } from "../dice.ts";
import { saidOf } from "./struggles.ts";
import { filled, remarks } from "./talk.ts";

/** Every topic that somebody can say something about. */
export const topics = Object.keys(saidOf);

/** What somebody writes who struggles with these topics. */
export const struggleWords = (dice: Dice, chosen: readonly string[]): string =>
  answer(
    dice,
    chosen.flatMap((topic) => dice.pick(saidOf[topic]?.struggle ?? [])),
  );

/** The first sentence of somebody who has been through a topic: the one that is quoted. */
export const firstOf = (dice: Dice, topic: string): string =>
  sentence(dice, dice.pick(saidOf[topic]?.been ?? []));

/** What somebody writes who has been through these topics. */
export const experienceWords = (dice: Dice, chosen: readonly string[]): string =>
  answer(
    dice,
    chosen.flatMap((topic) => dice.pick(saidOf[topic]?.been ?? [])),
  );

/** What anybody writes. */
export const anyWords = (dice: Dice): string => answer(dice, []);

/** Given sentences, and some that fit everywhere. */
function answer(dice: Dice, about: readonly string[]): string {
  const more = Array.from({ length: dice.between(1, 4) }, () => dice.pick(remarks));
  return [...about, ...more].map((each) => sentence(dice, each)).join(" ");
}

function sentence(dice: Dice, words: string): string {
  const said = filled(dice, words);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const replies = [
  "Thank you, this is how it was for me as well.",
  "I did the same {when}, with {thing}, and it took longer.",
  "How did you get {who} to listen?",
  "At {place} they look for somebody, as far as I know.",
  "The part about the {word} made me laugh.",
  "I will try that {when}.",
  "For me it was {doing} that helped, and a {word}.",
  "I was {feeling} when I read this. Go on.",
];

/** A comment, or an answer to one. */
export const commentWords = (dice: Dice): string =>
  dice.chance(0.4)
    ? sentence(dice, dice.pick(replies))
    : `${sentence(dice, dice.pick(replies))} ${sentence(dice, dice.pick(remarks))}`;

const nicknames =
  "Alder Bramble Cricket Dunlin Ember Fennel Gorse Heron Ibis Kestrel Lark Moss Nettle Otter Plover Rook Sorrel Teal Wren Yarrow".split(
    " ",
  );

/** What somebody calls themselves. */
export const nickname = (dice: Dice): string => `${dice.pick(nicknames)} ${dice.between(1, 99)}`;

const worries = ["This names a firm, I think.", "Somebody sells something here.", "Is this about a person?"];
const reasons = ["Both wait for letters.", "The one did what the other asks for.", "They could talk."];

/** What a reader tells the host, and why a reader would bring two together. */
export const worryWords = (dice: Dice): string => dice.pick(worries);
export const crossingWords = (dice: Dice): string => dice.pick(reasons);
