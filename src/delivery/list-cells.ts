import { type Line, withoutApostrophe } from "./csv.ts";

/** The cell of a column, as it was before a spreadsheet's guard was put before it. "" where there is no such column. */
export const cellIn = (cells: readonly string[], column: number | null | undefined): string =>
  column === null || column === undefined ? "" : withoutApostrophe(cells[column] ?? "").trim();

/** Where which heading stands, however it is written. */
export function headingsOf(cells: readonly string[]) {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const column = (name: string): number | null => {
    const at = names.indexOf(name);
    return at === -1 ? null : at;
  };
  return { names, column, has: (name: string): boolean => names.includes(name) };
}

/**
 * The lines of a list that are whole, and the one in which a quotation mark is never closed: "open" where it swallowed the
 * rest of the file, "mark" where whole lines follow, so that it was only a mark too many.
 */
export function linesApart(read: readonly Line[]): {
  lines: Line[];
  broken: { line: number; words: string; reason: "open" | "mark" } | null;
} {
  const at = read.findIndex(({ open }) => open);
  const first = read[at];
  if (!first) return { lines: [...read], broken: null };
  const words = first.cells.find((cell) => cell.trim() !== "")?.replace(/^"/, "") ?? "";
  const isEnd = read.slice(at).every((line) => line.open);
  return {
    lines: read.filter((line) => !line.open),
    broken: { line: first.line, words, reason: isEnd ? "open" : "mark" },
  };
}

/** Whether a text ends as a list does, with the end of a line. */
export const endsWithLine = (text: string): boolean => /[\r\n]/.test(text.slice(text.trimEnd().length));
