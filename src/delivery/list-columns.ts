import type { Line } from "./csv.ts";

// Which column of a list is what: its headings suggest it, and whoever brings the list has the last word.

/** As many as somebody can choose among. */
export const mostColumns = 100;

/** A column as somebody chooses among them: what its heading says, and what stands in it first. */
export type ColumnShown = { heading: string; samples: string[] };

/** What the headings say; the most telling where several would do, and no column is two things. Null where nothing says it. */
export function columnsNamed<Kind extends string>(
  cells: readonly string[],
  headings: Record<Kind, RegExp>,
): Record<Kind, number | null> {
  const taken = new Set<number>();
  const named = {} as Record<Kind, number | null>;
  for (const [kind, telling] of Object.entries<RegExp>(headings)) {
    const at = cells.findIndex((cell, of) => of < mostColumns && telling.test(cell.trim().toLowerCase()));
    named[kind as Kind] = at === -1 || taken.has(at) ? null : at;
    taken.add(at);
  }
  return named;
}

/** The columns of a list, for whoever chooses among them. */
export function columnsShown(lines: readonly Line[], heading: boolean): ColumnShown[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const below = heading ? lines.slice(1) : lines;
  return Array.from({ length: width }, (_, at) => ({
    heading: heading ? shortened(lines[0]?.cells[at] ?? "") : "",
    samples: below
      .map(({ cells }) => shortened(cells[at] ?? ""))
      .filter(Boolean)
      .slice(0, 2),
  }));
}

const shortened = (cell: string): string => {
  const line = cell.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39).toWellFormed()}…` : line;
};

/** A column in the words of a field in which one is chosen. */
export function columnLabel({ heading, samples }: ColumnShown, at: number): string {
  const named = heading || `Column ${at + 1}`;
  return samples.length > 0 ? `${named}: ${samples.join(", ")}` : `${named}: nothing in it`;
}
