import type { Line } from "../../../delivery/index.ts";
import { type Brought, leftOut } from "./brought.ts";

/** The lines of a list that are whole, and the one in which a quotation mark is never closed, with what it swallowed. */
export function linesApart(read: readonly Line[]): { lines: Line[]; leftOut: Brought | null } {
  const at = read.findIndex(({ open }) => open);
  const open = read[at];
  if (!open) return { lines: [...read], leftOut: null };
  const name = open.cells.find((cell) => cell.trim() !== "")?.replace(/^"/, "") ?? "";
  // Where whole lines follow, it was only a mark too many.
  const isEnd = read.slice(at).every((line) => line.open);
  return {
    lines: read.filter((line) => !line.open),
    leftOut: leftOut(open.line, name, isEnd ? "open" : "mark"),
  };
}

/**
 * The people of a list whose last line has no end. Where a program made the list, a line with fewer cells than the others was
 * cut off; else nobody can tell, and whoever brings it is asked to look.
 */
export function withEnd(people: Brought[], lines: readonly Line[], isOfProgram: boolean): Brought[] {
  const [before, last] = lines.slice(-2);
  const person = people.at(-1);
  if (!before || !last || person?.line !== last.line) return people;
  const isShort = isOfProgram && last.cells.length < before.cells.length;
  const looked = isShort
    ? leftOut(person.line, person.name, "cut")
    : { ...person, content: { ...person.content, mayBeCut: true } };
  return [...people.slice(0, -1), looked];
}
