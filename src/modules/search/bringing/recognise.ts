import {
  endsWithLine,
  type FileTrouble,
  type Line,
  linesApart,
  type ListTrouble,
  readCsv,
} from "../../../delivery/index.ts";
import type { SearchImportsTable } from "../../../database/index.ts";
import { unchosen } from "./any-list.ts";
import { type Brought, leftOut, mostApplications } from "./application.ts";
import { jobSyncApplications } from "./jobsync.ts";
import { linkedInApplications } from "./linkedin.ts";

/** Which kind of list it is, and what it brings. */
export type ListRead = { kind: Exclude<SearchImportsTable["kind"], "landfall">; rows: Brought[] };

export type ListUnread = FileTrouble | ListTrouble;

/** So many bytes of text are held of a list. */
export const mostText = 10 * 1024 * 1024;

const limits = {
  records: mostApplications + 25,
  breaks: 300_000,
  lineLetters: 200_000,
  recordLetters: 200_000,
};

/** Recognises what list stands in a text, and reads it. Throws for nothing that stands in it. What is pasted needs no last line end. */
export async function readApplications(
  text: string,
  today: Temporal.PlainDate,
  { isPasted = false } = {},
): Promise<ListRead | ListUnread> {
  if (text.trim() === "") return "empty";
  const read = await readCsv(text, limits);
  if (typeof read === "string") return read;
  const { lines, broken } = linesApart(read);
  const jobSync = jobSyncApplications(lines, today);
  const linkedIn = jobSync ? null : linkedInApplications(lines, today);
  const known = jobSync ?? linkedIn;
  const rows = known ?? unchosen(lines);
  const hasEnd = isPasted || broken?.reason === "open" || endsWithLine(text);
  const whole = hasEnd || !known ? rows : withoutHalf(known, lines);
  const left = broken ? [leftOut(broken.line, broken.words, broken.reason)] : [];
  const all = [...whole, ...left].toSorted((one, other) => one.line - other.line);
  if (all.length > mostApplications + 1) return "too-long";
  if (all.length === 0) return "empty";
  return { kind: jobSync ? "jobsync" : linkedIn ? "linkedin" : "csv", rows: all };
}

/** Where a program made the list, a last line that has no end and fewer cells than the others was cut off. */
function withoutHalf(rows: readonly Brought[], lines: readonly Line[]): Brought[] {
  const [before, last] = lines.slice(-2);
  const row = rows.at(-1);
  if (!before || !last || row?.line !== last.line || last.cells.length >= before.cells.length)
    return [...rows];
  return [...rows.slice(0, -1), leftOut(row.line, row.name, "cut")];
}
