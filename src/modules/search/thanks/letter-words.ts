import { shownContactName } from "../../contacts/index.ts";
import { place } from "./drafting.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "November 2026" for "2026-11". */
export const sayMonth = (month: string): string =>
  `${months[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;

/** The month in which a day lies, as an address names it. */
export const monthOf = (day: Temporal.PlainDate): string => day.toString().slice(0, 7);

/** Whether a text is a month as an address names it. */
export const isMonth = (text: string): boolean => /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);

/** A frame for what everybody gets: four parts, each with its place; the target stands in it where there is one. */
export function letterDraft({ target, from }: { target: string; from: string }): string {
  return [
    `What happened since I last wrote: ${place}`,
    `What I look for now: ${target || place}`,
    `How you could help: do you know somebody at ${place}, or somebody who would?`,
    `Thank you for ${place}.`,
    from,
  ].join("\n\n");
}

/** How one person's copy begins, unless the member says otherwise. */
export const firstLine = (name: string): string => `Dear ${shownContactName(name)},`;

/** The letter as one person gets it: their own beginning, then what everybody gets. */
export const copyWords = (copy: { name: string; words: string }, letter: string): string =>
  `${copy.words || firstLine(copy.name)}\n\n${letter}`;
