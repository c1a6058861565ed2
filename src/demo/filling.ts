import type { Dice } from "./dice.ts";
import type { Person } from "./cast.ts";
import { acquaintances, friends, trades } from "./trades.ts";

/** Puts the names of somebody's life into words; the same names throughout one filling. */
export type Filling = (words: string) => string;

export function fillingFor(dice: Dice, person: Person): Filling {
  const { title, firms } = trades[person.trade];
  const [company = "", rival = ""] = dice.shuffle(firms);
  const names: Record<string, string> = {
    "{person}": dice.pick(acquaintances),
    "{friend}": dice.pick(friends),
    "{company}": company,
    "{rival}": rival,
    "{title}": title,
  };
  return (words) => beginLarge(words.replaceAll(/\{\w+\}/g, (name) => names[name] ?? name));
}

/** "the water board" begins with a large letter where a sentence begins with it. */
const beginLarge = (words: string): string =>
  words.replaceAll(
    /(^|[.?]\s|\n)([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
