import { families, vectorOf, vectors } from "./corpus.ts";

/** What is said at a place: plain words, or vectors that stand there as plain words would. */
export type Saying = {
  /** Several lines; always as many, because some pages make a list of them. */
  words(place: number): string;
  /** A single vector, or a few plain words. */
  one(place: number): string;
  /** A table of always the same shape, as a spreadsheet saves it. */
  table(place: number): string;
};

const lines = 64;

/** Plain words everywhere. */
export const plain: Saying = {
  words: (place) => inLines(`Plain words ${place}`),
  one: (place) => `Plain words ${place}`,
  table: (place) => asTable(place, (cell) => `Plain cell ${cell}`),
};

/**
 * Vectors everywhere, one of each family at each place. Another family comes first at another place or turn, because
 * what stands first decides where a link leads and what a table computes.
 */
export const vectorsAt = (turn: number): Saying => ({
  words: (place) =>
    inLines(families.map((_, at) => vectorOf(place + turn * 7 + at, place + turn)).join("\n")),
  one: (place) => vectorOf(place + turn, Math.floor(place / families.length) + turn),
  table: (place) => asTable(place, (cell) => vectorOf(place + turn + cell, place + cell)),
});

const fewer = 9;
// Neighbours in the corpus are of one family.
const stride = 53;

/** Fewer vectors at each place, so that pages stay as long as pages are; all of them stand at some place. */
export const few = (turn: number): Saying => ({
  ...vectorsAt(turn),
  words: (place) =>
    Array.from({ length: fewer }, (_, at) => {
      const { text } = vectors[((place * fewer + at) * stride + turn) % vectors.length] ?? { text: "" };
      return text;
    }).join("\n"),
});

function inLines(text: string): string {
  const typed = text.split("\n").filter((line) => line.trim() !== "").length;
  if (typed > lines) throw new Error(`There are ${typed} lines: more than ${lines}`);
  return text + "\nand so on".repeat(lines - typed);
}

const rows = 8;
const columns = 3;

function asTable(place: number, cell: (number: number) => string): string {
  const row = (number: number): string =>
    Array.from({ length: columns }, (_, column) => quoted(cell(place + number * columns + column))).join(",");
  return Array.from({ length: rows }, (_, number) => row(number)).join("\n");
}

// A record of a table is one line here: a break in it is what other vectors are about.
const quoted = (text: string): string => `"${text.replaceAll(/[\r\n\u0000]/g, " ").replaceAll('"', '""')}"`;
