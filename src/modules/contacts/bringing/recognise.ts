import { type FileTrouble, LeanFile, type ListTrouble, readCsv } from "../../../delivery/index.ts";
import { unchosen } from "./any-list.ts";
import { type Brought, mostPeople } from "./brought.ts";
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

/** Recognises what stands in a text, and reads it. Throws for nothing that stands in it. */
export async function readPeople(text: string): Promise<FileRead | FileUnread> {
  if (text.trim() === "") return "empty";
  if (/^\uFEFF?\s*BEGIN:VCARD/i.test(text)) {
    const people = await peopleOnCards(text);
    return people === null ? "too-long" : { kind: "vcard", people };
  }
  const lines = await readCsv(text, limits);
  if (typeof lines === "string") return lines;
  const own = ownPeople(lines);
  const linkedIn = linkedInPeople(lines);
  const google = linkedIn ? null : googlePeople(lines);
  const people = own ?? linkedIn ?? google ?? unchosen(lines);
  if (people.length > mostPeople + 1) return "too-long";
  if (people.length === 0) return "empty";
  return { kind: linkedIn ? "linkedin" : google ? "google" : "csv", people };
}
