import type { Table } from "./tables.ts";

/** A table for the terminal: numbers to the right, words to the left. */
export function asText({ title, rows }: Table): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return `\n${title}\n${rows.map((row) => `  ${line(row)}`).join("\n")}`;
}

/** The same table for a document. */
export function asMarkdown({ title, rows }: Table): string {
  const [head = [], ...rest] = rows;
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  const rule = `|${head.map((_, at) => (at === 0 ? "---" : "--:")).join("|")}|`;
  return `## ${title}\n\n${[line(head), rule, ...rest.map(line)].join("\n")}\n`;
}
