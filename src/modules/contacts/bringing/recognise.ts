import {
  endsWithLine,
  type FileTrouble,
  LeanFile,
  linesApart,
  type ListTrouble,
  readCsv,
} from "../../../delivery/index.ts";
import { unchosen } from "./any-list.ts";
import { type Brought, leftOut, mostPeople } from "./brought.ts";
import { withEnd } from "./cut-lists.ts";
import { peopleOnCards } from "./cards-in-file.ts";
import { googlePeople } from "./google.ts";
import { linkedInPeople } from "./linkedin.ts";
import { ownPeople } from "./own-list.ts";

/** Which kind of file it is, and whom it brings. */
export type FileRead = { kind: "linkedin" | "google" | "vcard" | "csv"; people: Brought[] };

export type FileUnread = FileTrouble | ListTrouble;

/** So many bytes of text are held of a file; what its pictures weigh does not count. */
export const mostText = 10 * 1024 * 1024;

const limits = { records: mostPeople + 25, breaks: 300_000, lineLetters: 100_000, recordLetters: 100_000 };

/** A file as it comes in, ready to be read. */
export const comingFile = (): LeanFile => new LeanFile(mostText);

/** Recognises what stands in a text, and reads it. Throws for nothing that stands in it. What is pasted needs no last line end. */
export async function readPeople(text: string, { isPasted = false } = {}): Promise<FileRead | FileUnread> {
  if (text.trim() === "") return "empty";
  if (/^\uFEFF?\s*BEGIN:/i.test(text)) {
    const people = await peopleOnCards(text);
    if (people === null) return "too-long";
    return people.length === 0 ? "empty" : { kind: "vcard", people };
  }
  const read = await readCsv(text, limits);
  if (typeof read === "string") return read;
  const { lines, broken } = linesApart(read);
  const own = ownPeople(lines);
  const linkedIn = linkedInPeople(lines);
  const google = linkedIn ? null : googlePeople(lines);
  const known = own ?? linkedIn ?? google;
  const whole = known ?? unchosen(lines);
  const hasEnd = isPasted || broken?.reason === "open" || endsWithLine(text);
  const ended = hasEnd ? whole : withEnd(whole, lines, known !== null);
  const left = broken ? [leftOut(broken.line, broken.words, broken.reason)] : [];
  const people = [...ended, ...left].toSorted((one, other) => one.line - other.line);
  if (people.length > mostPeople + 1) return "too-long";
  if (people.length === 0) return "empty";
  return { kind: linkedIn ? "linkedin" : google ? "google" : "csv", people };
}
