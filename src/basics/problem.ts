/** The four ways in which a request can fail that are nobody's bug. Anything else thrown is a bug. */
export type ProblemKind = "invalid" | "not-found" | "not-allowed" | "conflict";

/** A refusal that the front door turns into a page. `why` is a key that pages turn into a sentence, never a sentence. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly why: string,
  ) {
    super(`${kind}: ${why}`);
    this.name = "Problem";
  }
}

/** What is not yours is not found: the same answer as for what never was. */
export const notFound = (): Problem => new Problem("not-found", "nothing-here");

/** Returns the row, or throws `not-found` where there is none. */
export function found<Row>(row: Row | undefined | null): Row {
  if (row === undefined || row === null) throw notFound();
  return row;
}
