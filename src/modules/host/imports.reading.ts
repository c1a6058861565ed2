import { type Line, type ListTrouble, readCsv } from "../../delivery/index.ts";

export const mostRows = 2_000;
// Notes in a cell may go over several lines.
const limits = { records: mostRows + 1, breaks: 30_000, lineLetters: 100_000, recordLetters: 20_000 };

/** Reads a list of people, a heading among them or not. Never throws for what stands in it. */
export async function readList(text: string): Promise<Line[] | ListTrouble> {
  const read = await readCsv(text, limits);
  if (typeof read === "string") return read;
  const lines = unfolded(read);
  return lines.length > mostRows + 1 ? "too-long" : lines;
}

/** A line copied out of a mail has many addresses side by side: each is a line of its own. */
function unfolded(lines: Line[]): Line[] {
  const cellsOf = ({ cells }: Line) => cells.filter((cell) => cell.trim() !== "");
  const single: Line[] = [];
  for (const line of lines) {
    for (const cell of cellsOf(line)) {
      if (!cell.includes("@")) return lines;
      single.push({ line: line.line, cells: [cell] });
      if (single.length > mostRows + 1) return single;
    }
  }
  return single;
}
