import { setImmediate as pause } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";

/**
 * One record of a list: the line of the file on which it begins, and its cells. `open` stands where a quotation mark is
 * never closed: on the record itself, and on what follows if that may still belong to it.
 */
export type Line = { line: number; cells: string[]; open?: true };

/** Why a text is no list that we take. */
export type ListTrouble = "empty" | "too-long" | "too-wide";

/** How large a list may be: records with the heading, line ends (a cell may go over several), letters of a line and of a record. */
export type ListLimits = { records: number; breaks: number; lineLetters: number; recordLetters: number };

const mostCells = 2_500;
const mostCellsInAll = 2_000_000;
const slice = 16_384;

/** Reads a list as mailing lists and spreadsheets export it. Never throws for what stands in it; it is read in slices, between which others have their turn. */
export async function readCsv(text: string, limits: ListLimits): Promise<Line[] | ListTrouble> {
  const misshapen = shapeTrouble(text, limits);
  if (misshapen) return misshapen;
  const { body, delimiter } = prepared(text);
  const read = await linesIn(body, delimiter, limits);
  return read.length === 0 ? "empty" : read;
}

// At a glance, so that nobody waits while a megabyte of line breaks is read.
function shapeTrouble(text: string, { breaks: mostBreaks, lineLetters }: ListLimits): ListTrouble | null {
  let breaks = 0;
  let begin = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter !== 10 && letter !== 13) continue;
    if (at - begin > lineLetters) return "too-wide";
    begin = at + 1;
    if (++breaks > mostBreaks) return "too-long";
  }
  return text.length - begin > lineLetters ? "too-wide" : null;
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
    // A cell may go over several lines.
    .replace(/(?<=^|[\n\t;|,])"(?:[^"]|"")*"(?=[\n\t;|,]|$)/g, "")
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

/** A quotation mark that is never closed would swallow what follows: from there on it is a letter like any other. */
async function linesIn(body: string, delimiter: string, limits: ListLimits): Promise<Line[] | ListTrouble> {
  const read = await records(body, delimiter, limits, true);
  if (typeof read === "string" || read.brokenAfter === null)
    return typeof read === "string" ? read : read.lines;
  const { lines, brokenAfter } = read;
  const left = { ...limits, records: limits.records - lines.length };
  const rest = await records(body.slice(endOfLine(body, brokenAfter)), delimiter, left, false);
  if (typeof rest === "string" || rest.brokenAfter !== null)
    return typeof rest === "string" ? rest : "too-wide";
  const width = (lines.at(-1) ?? rest.lines[0])?.cells.length;
  const goOn = rest.lines.length > 1 && rest.lines.slice(1).every(({ cells }) => cells.length === width);
  const after = rest.lines.map(({ line, cells }, at) => ({
    line: line + brokenAfter,
    cells,
    ...(at === 0 || !goOn ? { open: true as const } : {}),
  }));
  return [...lines, ...after];
}

/** Where the line with this number ends, counted from 1. */
function endOfLine(body: string, line: number): number {
  let end = 0;
  for (let at = 0; at < line; at++) end = body.indexOf("\n", end) + 1;
  return end;
}

type Parsed = { record: string[]; info: { lines: number } };

/** The records up to one that cannot be read; `brokenAfter` is the line before it, or null where all were read. */
async function records(
  body: string,
  delimiter: string,
  limits: ListLimits,
  quoted: boolean,
): Promise<{ lines: Line[]; brokenAfter: number | null } | ListTrouble> {
  const parser = parse({
    delimiter,
    record_delimiter: "\n",
    quote: quoted ? '"' : null,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.recordLetters,
    info: true,
  });
  const lines: Line[] = [];
  let cells = 0;
  let done = 0;
  const found: { trouble: ListTrouble | null; error: Error | null } = { trouble: null, error: null };
  const closed = new Promise<void>((resolve) => parser.once("close", resolve));
  parser.on("error", (error) => (found.error = error));
  parser.on("data", ({ record, info }: Parsed) => {
    cells += record.length;
    done = info.lines;
    if (record.length > mostCells || cells > mostCellsInAll) found.trouble = "too-wide";
    if (record.every((cell) => cell.trim() === "")) return;
    if (lines.length === limits.records) found.trouble = "too-long";
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
  return found.trouble ?? { lines, brokenAfter: found.error ? done : null };
}

const breaksIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);

/**
 * Rows as a file that spreadsheets open: after the mark of UTF-8, where `heading` stands in the first of them. A cell that a
 * spreadsheet would reckon with begins with an apostrophe, and is words.
 */
export const writeCsv = (rows: readonly (readonly string[])[], { begins }: { begins: boolean }): string =>
  stringify(
    // Whoever wrote an apostrophe there themselves has it again.
    rows.map((cells) => cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, "''"))),
    { bom: begins, escape_formulas: true, record_delimiter: "\r\n" },
  );

/** A cell as it was before `writeCsv` made it words. */
export const withoutApostrophe = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, "");
