import { sayDate } from "../../../web/when.ts";
import { stageWords } from "../search.words.ts";
import type { Application, LimitedField } from "./application.ts";
import { appliedOn } from "./application.ts";
import type { ImportListed, ImportRead } from "./imports.reads.ts";

export const count = (many: number): string => many.toLocaleString("en");

/** So many applications, in the middle of a sentence. */
const applications = (many: number): string =>
  many === 1 ? "one application" : `${count(many)} applications`;

/** The same of what is kept here: not all of it was applied for. */
export const opportunities = (many: number): string =>
  many === 1 ? "one opportunity" : `${count(many)} opportunities`;

/** The same of a file of our own, in which everything of a search stands. */
const things = (many: number): string => (many === 1 ? "one thing" : `${count(many)} things`);

/** How many of what a file of some kind brings. */
export const rowsOf = (kind: ImportListed["kind"]): ((many: number) => string) =>
  kind === "landfall" ? things : applications;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What kind of file it was. */
export const kindWords: Record<ImportListed["kind"], string> = {
  csv: "A list",
  jobsync: "A list from JobSync",
  linkedin: "Jobs from LinkedIn",
  landfall: "A search from Landfall",
};

/** What will be made of an application, in a line. */
export function applicationLine(what: Application): string {
  const on = appliedOn(what);
  const sent = on === "" ? "" : `applied on ${sayDate(on)}`;
  const stage = what.stage === "applied" && sent !== "" ? "" : stageWords[what.stage].toLowerCase();
  return [what.place, stage, sent]
    .filter(Boolean)
    .map((part, at) => (at === 0 ? capital(part) : part))
    .join(" · ");
}

/** Why a row is left as it is, or nothing comes of it. */
export function reasonWords(reason: string): string {
  const [kind = "", ...about] = reason.split(" ");
  if (kind === "twice") return `Stands on line ${about[0]} of the file already.`;
  if (kind === "day") return `“${about.join(" ")}” is no day that we can read. Write it as 2026-11-23.`;
  if (kind === "future") return `${sayDate(about[0] ?? "")} is still to come. Is the year right?`;
  if (kind === "long") return longWords(about);
  return reasons[kind] ?? "";
}

function longWords([field = "", length = "", most = ""]: readonly string[]): string {
  const named = fieldWords[field as LimitedField] ?? "One field";
  return `${named} ${count(Number(length))} characters long, and ${count(Number(most))} fit. Shorten it in your list.`;
}

const fieldWords: Record<LimitedField, string> = {
  title: "The name of the job is",
  company: "The company's name is",
  place: "The place is",
  pay: "The pay is",
  link: "The address is",
  foundWhere: "Where it was found is",
  nextStep: "The next step is",
  notes: "The notes are",
  posting: "The posting is",
};

const reasons: Record<string, string> = {
  there: "You have it already.",
  nothing: "Neither a job nor a company stands here.",
  cut: "The file ends in the middle of this line.",
  open: "A quotation mark opens here and is not closed before the file ends.",
  mark: "A quotation mark opens here and is never closed.",
  full: "There was no room for more.",
  ended: "The search was over before this came in.",
  file: "Its document is not in the file, or too large.",
  gone: "What it belongs to was let go meanwhile.",
  unknown: "This could not be read.",
};

/** Where an import stands, in a word. */
export function standingWords(stands: Pick<ImportRead, "started_at" | "done_at" | "taken_back_at">): string {
  if (stands.taken_back_at !== null) return "taken back";
  if (stands.done_at !== null) return "is in";
  return stands.started_at === null ? "not in yet" : "coming in";
}
