import { emailAddress } from "../../basics/email-address.ts";
import { cleanLine } from "../../basics/text.ts";
import type { RowTrouble } from "../../database/index.ts";
import type { Line } from "../../delivery/index.ts";
import { nameLetters } from "../people/index.ts";

/** Which columns of a list hold what, counted from 0, and whether its first line is a heading. */
export type Columns = { heading: boolean; email: number; name: number | null; surname: number | null };

/** What a list says of one person, and why nobody can be invited by it where that is so. */
export type RowRead = {
  position: number;
  line: number;
  name: string;
  email: string;
  trouble: RowTrouble;
  trouble_about: string;
};

/** A column as a host chooses among them: what its heading says, and the first three things in it. */
export type ColumnShown = { heading: string; samples: string[] };

const emailLetters = 254;

/** What the headings and the contents of a list suggest; the host has the last word. */
export function guessColumns(lines: readonly Line[]): Columns {
  const width = widthOf(lines);
  const counts = Array.from({ length: width }, (_, column) => withAddress(lines.slice(0, 200), column));
  const email = Math.max(0, counts.indexOf(Math.max(...counts)));
  const first = lines[0]?.cells ?? [];
  const heading =
    lines.length > 1 && first[email]?.trim() !== "" && !first.some((cell) => cell.includes("@"));
  const named = (words: RegExp): number | null =>
    orNull(heading ? first.findIndex((cell, at) => at !== email && words.test(cell.trim())) : -1);
  const surname = named(surnames);
  const name = named(firstNames) ?? named(names) ?? surname ?? wordy(lines, email);
  return { heading, email, name, surname: name === surname ? null : surname };
}

const firstNames = /^(first|given)[ _-]?names?$|^vornamen?$|^pr[ée]nom$|^voornaam$/i;
const surnames =
  /^(last|family|sur)[ _-]?names?$|^surname$|^(nach|familien)namen?$|^apellidos?$|^achternaam$/i;
const names =
  /^((full|display|real|your)[ _-]?)?names?$|^nom$|^nombre$|^naam$|^nome$|^(member|participant)s?$/i;

const orNull = (at: number): number | null => (at === -1 ? null : at);

const withAddress = (lines: readonly Line[], column: number): number =>
  lines.filter(({ cells }) => addressIn(cells[column] ?? "").email !== null).length;

/** The first column of words: no addresses, no figures. */
function wordy(lines: readonly Line[], email: number): number | null {
  const looked = lines.slice(0, 30);
  const isWordy = (column: number): boolean => {
    const full = looked.map(({ cells }) => (cells[column] ?? "").trim()).filter((cell) => cell !== "");
    return (
      full.length > looked.length / 2 && full.every((cell) => /\p{L}/u.test(cell) && !/[\d@/]/.test(cell))
    );
  };
  for (let column = 0; column < widthOf(lines); column++) {
    if (column !== email && isWordy(column)) return column;
  }
  return null;
}

/** The columns of a list, for the host to choose from. */
export function columnsOf(lines: readonly Line[], heading: boolean): ColumnShown[] {
  return Array.from({ length: Math.min(widthOf(lines), mostShown) }, (_, column) => ({
    heading: heading ? clipped(lines[0]?.cells[column] ?? "", 30) : "",
    samples: lines
      .slice(heading ? 1 : 0)
      .map(({ cells }) => clipped(cells[column] ?? "", 24))
      .filter((cell) => cell !== "")
      .slice(0, 3),
  }));
}

const mostShown = 100;

const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((width, { cells }) => Math.max(width, cells.length), 0);

function clipped(cell: string, most: number): string {
  const text = cleanLine(cell.slice(0, 1_000));
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}

/** One row for each line of a list but its heading; of an address that stands there twice the first counts. */
export function peopleIn(lines: readonly Line[], columns: Columns): RowRead[] {
  const seen = new Map<string, number>();
  return lines.slice(columns.heading ? 1 : 0).map(({ line, cells }, position) => {
    const typed = cells[columns.email] ?? "";
    const { email, name: beside } = addressIn(typed);
    const name = nameFrom(cells, columns) || beside;
    const [trouble, about] = troubleWith(typed, email, name, seen);
    if (email !== null && !seen.has(email)) seen.set(email, line);
    return {
      position,
      line,
      name: clipped(name, nameLetters),
      email: email ?? clipped(typed, nameLetters),
      trouble,
      trouble_about: about,
    };
  });
}

function troubleWith(
  typed: string,
  email: string | null,
  name: string,
  seen: ReadonlyMap<string, number>,
): [RowTrouble, string] {
  if (cleanLine(typed) === "") return ["no-address", ""];
  if (email === null) return [typed.trim().length > emailLetters ? "too-long" : "not-an-address", ""];
  if (name.length > nameLetters) return ["too-long", ""];
  const before = seen.get(email);
  return before === undefined ? ["", ""] : ["twice", String(before)];
}

function nameFrom(cells: readonly string[], { email, name, surname }: Columns): string {
  const partOf = (column: number | null): string =>
    column === null || column === email ? "" : cleanLine(cells[column] ?? "");
  if (surname === null || surname === name) return turned(partOf(name));
  return cleanLine(`${partOf(name)} ${partOf(surname)}`);
}

/** The first address in a cell, and the name beside it: `Ana Ruiz <ana@example.org>`. */
function addressIn(cell: string): { email: string | null; name: string } {
  const text = cell.slice(0, 1_000);
  const [beside = "", inside] = text.split("<", 2);
  if (inside !== undefined) {
    const email = emailAddress(inside.split(">", 1)[0]?.replace(/^mailto:/i, "") ?? "");
    if (email !== null) return { email, name: turned(cleanLine(beside.replaceAll('"', ""))) };
  }
  for (const word of text.split(/[\s,;|<>()"[\]]+/)) {
    const email = emailAddress(word.replace(/^mailto:/i, ""));
    if (email !== null) return { email, name: "" };
  }
  return { email: null, name: "" };
}

/** "Ruiz, Ana" is Ana Ruiz. */
function turned(name: string): string {
  const [last = "", first = "", ...more] = name.split(",").map((part) => part.trim());
  return first && last && more.length === 0 ? `${first} ${last}` : name;
}
