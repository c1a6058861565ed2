import type { ImportListed, ImportRead } from "./imports.reads.ts";

export const count = (many: number): string => many.toLocaleString("en");

/** So many people, in the middle of a sentence. */
export const people = (many: number): string => (many === 1 ? "one person" : `${count(many)} people`);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What kind of file it was. */
export const kindWords: Record<ImportListed["kind"], string> = {
  linkedin: "Connections from LinkedIn",
  google: "Contacts from Google",
  vcard: "A file of cards",
  csv: "A list",
};

/** Why somebody is left as they are, or nothing comes of a line. */
export function reasonWords(reason: string): string {
  const [kind = "", line = ""] = reason.split(" ");
  return kind === "twice" ? `Stands on line ${line} of the file already.` : (reasons[kind] ?? "");
}

const reasons: Record<string, string> = {
  number: "Left your people in a file, and is among them still.",
  email: "You have them already (same e-mail address).",
  phone: "You have them already (same name and telephone number).",
  profile: "You have them already (same profile).",
  web: "You have them already (same address on the web).",
  name: "You have them already (same name, at the same place).",
  "no-name": "There is no name here, and nothing else to call them by.",
  broken: "This card could not be read.",
  cut: "The file ends in the middle of this one.",
  open: "A quotation mark opens here and is not closed before the file ends.",
  mark: "A quotation mark opens here and is never closed.",
  unended: "The file ends here, perhaps in the middle.",
  group: "This is a group of other cards.",
  full: "There was no room for more people.",
};

/** Where an import stands, in a word. */
export function standingWords(stands: Pick<ImportRead, "started_at" | "done_at" | "taken_back_at">): string {
  if (stands.taken_back_at !== null) return "taken back";
  if (stands.done_at !== null) return "is in";
  return stands.started_at === null ? "not in yet" : "coming in";
}
