import { setImmediate as pause } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";

/** One record of a list: the line of the file on which it begins, and its cells. */
export type Line = { line: number; cells: string[] };

/** Why a text is no list that we take. */
export type ListTrouble = "empty" | "too-long" | "too-wide";

export const mostRows = 2_000;
const mostCells = 2_500;
// Notes in a cell may go over several lines.
const mostBreaks = 30_000;
const longestLine = 100_000;
const longestRecord = 20_000;
const slice = 16_384;

/** What stands in a file, whichever way it was saved; null where that is no text. */
export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text.includes("\u0000") || text.startsWith("%PDF") ? null : text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Reads a list as mailing lists and spreadsheets export it. Never throws for what stands in it; it is read in slices, between which others have their turn. */
export async function readList(text: string): Promise<Line[] | ListTrouble> {
  const misshapen = shapeTrouble(text);
  if (misshapen) return misshapen;
  const { body, delimiter } = prepared(text);
  // A quotation mark that is never closed would swallow what follows: then it is a letter like any other.
  const read =
    (await records(body, delimiter, true)) ?? (await records(body, delimiter, false)) ?? "too-wide";
  if (typeof read === "string") return read;
  const lines = unfolded(read);
  if (lines.length > mostRows + 1) return "too-long";
  return lines.length === 0 ? "empty" : lines;
}

// At a glance, so that nobody waits while a megabyte of line breaks is read.
function shapeTrouble(text: string): ListTrouble | null {
  let breaks = 0;
  let begin = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter !== 10 && letter !== 13) continue;
    if (at - begin > longestLine) return "too-wide";
    begin = at + 1;
    if (++breaks > mostBreaks) return "too-long";
  }
  return text.length - begin > longestLine ? "too-wide" : null;
}

/** One kind of line end, and what divides the cells. A first line that only names the divider is taken at its word. */
function prepared(text: string): { body: string; delimiter: string } {
  const body = text
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const named = /^sep=([,;\t|])[^\S\n]*\n/i.exec(body);
  if (named) return { body: body.slice(named[0].length - 1), delimiter: named[1] ?? "," };
  return { body, delimiter: guessDelimiter(body) };
}

/** What stands on the most of the first lines, outside of quotation marks; a comma may stand in a name. */
function guessDelimiter(body: string): string {
  const lines = body
    .slice(0, 20_000)
    .split("\n")
    .map((line) => line.replace(/"[^"]*"/g, ""))
    .filter((line) => line.trim() !== "")
    .slice(0, 30);
  const counts = ["\t", ";", "|", ","].map((mark) => ({
    mark,
    count: lines.filter((line) => line.includes(mark)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? "," : (counts.find(({ count }) => count === most)?.mark ?? ",");
}

type Parsed = { record: string[]; info: { lines: number } };

/** Null where the marks in it do not come out even. */
async function records(
  body: string,
  delimiter: string,
  quoted: boolean,
): Promise<Line[] | ListTrouble | null> {
  const parser = parse({
    delimiter,
    record_delimiter: "\n",
    quote: quoted ? '"' : null,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    info: true,
  });
  const lines: Line[] = [];
  const found: { trouble: ListTrouble | null; error: Error | null } = { trouble: null, error: null };
  const closed = new Promise<void>((resolve) => parser.once("close", resolve));
  parser.on("error", (error) => (found.error = error));
  parser.on("data", ({ record, info }: Parsed) => {
    if (record.length > mostCells) found.trouble = "too-wide";
    if (record.every((cell) => cell.trim() === "")) return;
    if (lines.length > mostRows + 1) found.trouble = "too-long";
    else lines.push({ line: info.lines - breaksIn(record), cells: record });
  });
  for (let at = 0; at < body.length && !found.trouble && !found.error; at += slice) {
    parser.write(body.slice(at, at + slice));
    await pause();
  }
  if (found.trouble || found.error) parser.destroy();
  else parser.end();
  await closed;
  if (found.error && !(found.error instanceof CsvError)) throw found.error;
  return found.trouble ?? (found.error ? null : lines);
}

const breaksIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);

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
