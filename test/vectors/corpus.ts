import { addresses } from "./addresses.ts";
import { formats } from "./formats.ts";
import { markup } from "./markup.ts";
import { markupOfOthers } from "./markup-of-others.ts";

/** Vectors of one idea, under its name. */
export type Family = readonly [name: string, patterns: readonly string[]];

/** Words that would run as script, or ask for an address, wherever they were taken for more than words. */
export type Vector = { number: number; family: number; text: string };

/** What a vector runs, and where what it asks for lies: that it did can be proven by either. */
export const ranFunction = "__ran";
export const ranPath = "/ran/";

/** Every family. One that is found later is added here. */
export const families: readonly Family[] = [...markup, ...markupOfOthers, ...addresses, ...formats];

let count = 0;

/** All of them, each with a number of its own. */
export const vectors: readonly Vector[] = families.flatMap(([, patterns], family) =>
  patterns.map((pattern) => {
    const number = ++count;
    const text = pattern.replaceAll("§", `${ranFunction}(${number})`).replaceAll("¤", `${ranPath}${number}`);
    return { number, family, text };
  }),
);

const members: readonly (readonly Vector[])[] = families.map((_, family) =>
  vectors.filter((vector) => vector.family === family),
);

/** A vector of a family: its first, its second and so on, and again from the first. */
export function vectorOf(family: number, turn: number): string {
  const own = members[family % members.length] ?? [];
  return own[turn % own.length]?.text ?? "";
}

/** As many whole vectors as go into so many letters, one of a family, beginning with the family whose turn it is. */
export function wordsWithin(most: number, place: number, turn: number): string {
  const fitting: string[] = [];
  let left = most;
  for (let at = 0; at < families.length; at++) {
    const vector = vectorOf(place + turn + at, place + turn);
    if (vector.length + 1 > left) continue;
    fitting.push(vector);
    left -= vector.length + 1;
  }
  return fitting.join("\n");
}
