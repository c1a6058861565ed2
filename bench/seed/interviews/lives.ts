import { wordlist } from "@scure/bip39/wordlists/english.js";
import { Dice } from "../dice.ts";
import { day, hour } from "../times.ts";
import { firstOf, nickname, topics } from "../words/interviews.ts";
import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";
import type { Name } from "./facts.ts";

/** An interview as it is planned, without its words. */
export type Life = {
  number: number;
  /** When it is published. */
  at: number;
  key: string;
  name: Name;
  /** Who gives it under their own name. */
  author: Person | null;
  /** From when on it stands no more, and why. */
  closes: number;
  why: "withdrawn" | "hidden" | "author gone" | "";
  struggles: readonly string[];
  experience: readonly string[];
};

/** What happens to few. Of the first interviews it happens to one each, however small the community is. */
export const rare = {
  busy: (number: number): boolean => number % 40 === 1,
  named: isOne(2),
  held: isOne(4),
  corrected: isOne(5),
  withdrawn: isOne(6),
  shownAgain: isOne(7),
  hidden: isOne(8),
  worrying: isOne(9),
  byWhoLeaves: isOne(10),
  looked: isOne(11),
};

function isOne(which: number): (number: number) => boolean {
  return (number) => number === which || number % 97 === which;
}

/** When the first interviews were given, and the last. */
const spanOf = ({ founded, now }: World): [from: number, until: number] => [
  founded + 15 * day,
  now - 2 * hour,
];

/** The interview of a number: the same however often it is asked for. */
export function lifeOf(world: World, number: number): Life {
  const dice = new Dice(world.seed, `interview ${number}`);
  const [from, until] = spanOf(world);
  const apart = (until - from) / world.interviews;
  const at = Math.floor(from + apart * (number - 1 + 0.9 * dice.roll()));
  const key = keyOf(dice);
  const author = authorOf(dice, world, number, at);
  const [closes, why] = endOf(dice, world, { number, at, author });
  const [first, ...more] = [pickTopic(dice), pickTopic(dice), pickTopic(dice)];
  const struggles = [...new Set([first, ...more.slice(0, dice.between(0, 2))])];
  const experience = [...new Set([pickTopic(dice), ...more.slice(1)])].filter(
    (topic) => !struggles.includes(topic),
  );
  return {
    number,
    at,
    key,
    author,
    name: author ? nameOf(author) : dice.chance(0.25) || number === 3 ? asNickname(dice) : noName,
    closes,
    why,
    struggles: struggles.filter((topic) => topic !== undefined),
    experience: experience.length > 0 ? experience : ["structure"],
  };
}

/** How many interviews were published before a moment, at least. */
export function countBefore(world: World, at: number): number {
  const [from, until] = spanOf(world);
  return Math.max(0, Math.floor(((at - from) / (until - from)) * world.interviews) - 1);
}

/** A key such as authors are given. */
export const keyOf = (dice: Dice): string => Array.from({ length: 10 }, () => dice.pick(wordlist)).join(" ");

export const noName: Name = { nameKind: "number", name: "", member: null };
export const nameOf = ({ id, name }: Person): Name => ({ nameKind: "member", name, member: id });
export const asNickname = (dice: Dice): Name => ({
  nameKind: "nickname",
  name: nickname(dice),
  member: null,
});

/** Few topics are chosen by many. */
const pickTopic = (dice: Dice): string => topics[Math.floor(topics.length * dice.roll() ** 1.8)] ?? "silence";

function authorOf(dice: Dice, world: World, number: number, at: number): Person | null {
  const isNamed = dice.chance(0.1) || rare.named(number);
  if (rare.byWhoLeaves(number)) return memberAt(dice, world, at, true);
  return isNamed ? memberAt(dice, world, at, false) : null;
}

/** Somebody who is a member at a moment, and the day before and after; `leaves`: they delete their account some day. */
export function memberAt(dice: Dice, { people }: World, at: number, leaves: boolean): Person | null {
  const first = dice.between(0, people.length - 1);
  for (let step = 0; step < people.length; step++) {
    const person = people[(first + step) % people.length];
    if (person && isHere(person, at) && (!leaves || person.departure)) return person;
  }
  return null;
}

const isHere = ({ joined, departure }: Person, at: number): boolean =>
  joined + day < at && (departure === null || at + day < departure.at);

function endOf(
  dice: Dice,
  { now }: World,
  { number, at, author }: Pick<Life, "number" | "at" | "author">,
): [closes: number, why: Life["why"]] {
  const end = at + dice.between(12 * hour, 9 * day);
  if (end < now - hour && rare.withdrawn(number)) return [end, "withdrawn"];
  if (end < now - hour && (rare.hidden(number) || rare.shownAgain(number))) return [end, "hidden"];
  return author?.departure ? [author.departure.at, "author gone"] : [Infinity, ""];
}

/** What of an interview is quoted where it crosses with another: its first sentence about what works. */
export const quoteOf = (
  { seed }: World,
  { number, experience }: Pick<Life, "number" | "experience">,
): string => firstOf(new Dice(seed, `quote of ${number}`), experience[0] ?? "structure");
