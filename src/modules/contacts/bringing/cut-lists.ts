import type { Line } from "../../../delivery/index.ts";
import { type Brought, leftOut } from "./brought.ts";

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
