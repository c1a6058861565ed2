import { z } from "zod";
import { cleanLine, cleanWords } from "../../../basics/text.ts";
import { webAddress } from "../../../basics/web-address.ts";
import { type DayOrder, dayOfList } from "../../../delivery/index.ts";
import type { OpportunityWords } from "../opportunities/opportunity.ts";
import { channels, closedWhys, jobKinds, letters, stages } from "../search.ts";
import { channelOf, jobKindOf, stageOf } from "./others-words.ts";

/** As many applications as one file may bring. */
export const mostApplications = 10_000;

/** What will be made of one row: days are YYYY-MM-DD, and "" where there is none. */
export type Application = z.output<typeof application>;

export const application = z.object({
  title: z.string(),
  company: z.string(),
  place: z.string(),
  pay: z.string(),
  link: z.string(),
  channel: z.enum(["", ...channels]),
  foundWhere: z.string(),
  jobKind: z.enum(["", ...jobKinds]),
  stage: z.enum(stages),
  closedWhy: z.enum(["", ...closedWhys]),
  appliedOn: z.string(),
  savedOn: z.string(),
  changedOn: z.string(),
  nextStep: z.string(),
  nextOn: z.string(),
  notes: z.string(),
  posting: z.string(),
});

/** What a reader of a file found in a row, in the file's own words. */
export type Found = Partial<Record<FoundKind, string>>;
export type FoundKind =
  | "title"
  | "company"
  | "stage"
  | "appliedOn"
  | "savedOn"
  | "changedOn"
  | "place"
  | "pay"
  | "link"
  | "foundWhere"
  | "jobKind"
  | "contact"
  | "nextStep"
  | "nextOn"
  | "notes"
  | "posting";

/** A row as it was understood, or why nothing comes of it: a kind, and what it is about, said in words by its page. */
export type Brought = {
  /** The line of the file on which it begins. */
  line: number;
  name: string;
  what: Application | null;
  cells: readonly string[];
  reason: string;
};

/** A row of which nothing comes. */
export const leftOut = (
  line: number,
  name: string,
  reason: string,
  cells: readonly string[] = [],
): Brought => ({ line, name: shortened(name), what: null, cells, reason });

const shortened = (text: string): string => {
  const line = cleanLine(text);
  return line.length <= 120 ? line : `${line.slice(0, 119).toWellFormed()}…`;
};

/** How days are to be read, and which day it is: nobody applied tomorrow. */
export type Calendar = { order: DayOrder | null; today: Temporal.PlainDate };

/**
 * A row as it will be kept. What would have to be cut, and a day that is none, leave the whole row out, with the reason: what
 * comes in is what the file says. Words that mean nothing here stand in the notes.
 */
export function applicationFound(
  line: number,
  found: Found,
  cells: readonly string[],
  calendar: Calendar,
): Brought {
  const company = cleanLine(found.company ?? "");
  const title = cleanLine(found.title ?? "") || company;
  const name = title === company ? title : [title, company].filter(Boolean).join(", ");
  const out = (reason: string): Brought => leftOut(line, name, reason, cells);
  if (title === "") return out("nothing");
  const days = daysIn(found, calendar);
  if (typeof days === "string") return out(days);
  const status = stageOf(found.stage ?? "");
  const stage = status?.stage ?? (days.appliedOn === "" ? "spotted" : "applied");
  const link = webAddress(found.link ?? "");
  const isPage = link?.startsWith("http") ?? false;
  const kind = jobKindOf(found.jobKind ?? "");
  const besides = [
    ["Status", status ? "" : (found.stage ?? "")],
    ["Address", isPage ? "" : (found.link ?? "")],
    ["Kind of job", kind === null ? (found.jobKind ?? "") : ""],
    ["Contact", found.contact ?? ""],
  ] as const;
  const what: Application = {
    title,
    company,
    place: cleanLine(found.place ?? ""),
    pay: cleanLine(found.pay ?? ""),
    link: isPage ? (link ?? "") : "",
    channel: channelOf(found.foundWhere ?? "", stage !== "spotted" && isPage),
    foundWhere: cleanLine(found.foundWhere ?? ""),
    jobKind: kind ?? "",
    stage,
    closedWhy: status?.why ?? "",
    ...days,
    nextStep: cleanLine(found.nextStep ?? ""),
    notes: [cleanWords(found.notes ?? ""), ...besides.flatMap(([label, words]) => noted(label, words))]
      .filter(Boolean)
      .join("\n"),
    posting: cleanWords(found.posting ?? ""),
  };
  const long = tooLong(what);
  return long ? out(long) : { line, name: shortened(name), what, cells, reason: "" };
}

const noted = (label: string, words: string): string[] =>
  words.trim() === "" ? [] : [`${label}: ${cleanLine(words)}`];

type Days = Pick<Application, "appliedOn" | "savedOn" | "changedOn" | "nextOn">;

function daysIn(found: Found, { order, today }: Calendar): Days | string {
  const days: Days = { appliedOn: "", savedOn: "", changedOn: "", nextOn: "" };
  for (const kind of ["appliedOn", "savedOn", "changedOn", "nextOn"] as const) {
    const text = found[kind] ?? "";
    if (noDay.test(text)) continue;
    const day = dayOfList(text, order);
    if (!day) return `day ${shortened(text).slice(0, 40)}`;
    // Wherever the file was written, it is at most tomorrow there.
    if (kind !== "nextOn" && Temporal.PlainDate.compare(day, today.add({ days: 1 })) > 0)
      return `future ${day.toString()}`;
    days[kind] = day.toString();
  }
  return days;
}

const noDay = /^\s*(?:|n\/?a|none|null|undefined|unknown|tbd|[-–—?])\s*$/i;

const limits = {
  title: letters.title,
  company: 120,
  place: letters.place,
  pay: letters.pay,
  link: letters.link,
  foundWhere: letters.foundWhere,
  nextStep: letters.nextStep,
  notes: letters.notes,
  posting: letters.posting,
} as const satisfies Partial<Record<keyof Application, number>>;

export type LimitedField = keyof typeof limits;

function tooLong(what: Application): string | null {
  for (const [field, most] of Object.entries(limits)) {
    const length = what[field as LimitedField].length;
    if (length > most) return `long ${field} ${length} ${most}`;
  }
  return null;
}

/** The same as the words of an opportunity. Where nothing says when, it came to its stage on the day on which it was brought. */
export function opportunityWordsOf(what: Application, today: Temporal.PlainDate): OpportunityWords {
  return {
    title: what.title,
    company: what.company,
    place: what.place,
    pay: what.pay,
    link: what.link,
    channel: what.channel,
    alsoNetworked: false,
    foundWhere: what.foundWhere,
    foundContact: "",
    jobKind: what.jobKind,
    stage: what.stage,
    stageOn: Temporal.PlainDate.from(stepsOf(what, today).at(-1)?.on ?? today.toString()),
    closedWhy: what.stage === "closed" ? what.closedWhy || "other" : "",
    nextStep: what.nextStep,
    nextOn: what.nextOn === "" ? null : Temporal.PlainDate.from(what.nextOn),
    notes: what.notes,
    posting: what.posting === "" ? null : { words: what.posting, source: "typed", link: what.link },
  };
}

/** The stages that it came through, each with its day: as many as the file says. */
export function stepsOf(
  what: Application,
  today: Temporal.PlainDate,
): { to: Application["stage"]; on: string }[] {
  const first = what.savedOn || what.appliedOn;
  if (what.stage === "spotted") return [{ to: "spotted", on: first || what.changedOn || today.toString() }];
  const steps: { to: Application["stage"]; on: string }[] = [];
  if (what.savedOn !== "" && what.appliedOn !== "" && what.savedOn < what.appliedOn)
    steps.push({ to: "spotted", on: what.savedOn });
  if (what.appliedOn !== "") steps.push({ to: "applied", on: what.appliedOn });
  if (what.stage === "applied" && what.appliedOn !== "") return steps;
  const before = steps.at(-1)?.on ?? "";
  const on = what.changedOn || first || today.toString();
  return [...steps, { to: what.stage, on: on < before ? before : on }];
}

/** The day on which it was applied for, where the file says so and it did not only mean to. */
export const appliedOn = (what: Application): string => (what.stage === "spotted" ? "" : what.appliedOn);
