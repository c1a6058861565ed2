import { withoutApostrophe } from "../../../delivery/index.ts";

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
