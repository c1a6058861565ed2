import { z } from "zod";
import { emailAddress } from "../basics/email-address.ts";
import { fromAddress, type Id } from "../basics/ids.ts";
import { cleanLine, cleanWords } from "../basics/text.ts";
import { isTimeZone } from "../basics/time-zone.ts";
import { webAddress } from "../basics/web-address.ts";

// What can be typed into a form. Each takes the sentence for when it is missing; the limits speak for themselves.

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const raw = z.preprocess(first, z.string().optional().default(""));

const tooLong = (most: number, length: number): string =>
  `This holds ${most} characters, and yours has ${length}. Please shorten it.`;

function limited(clean: (text: string) => string, most: number, missing: string | null) {
  return raw.transform(clean).superRefine((text, check) => {
    if (missing !== null && text === "") check.addIssue(missing);
    else if (text.length > most) check.addIssue(tooLong(most, text.length));
  });
}

/** One line that must be there. */
export const line = (most: number, missing: string) => limited(cleanLine, most, missing);

/** One line that may be left out. */
export const maybeLine = (most: number) => limited(cleanLine, most, null);

/** Several lines that must be there. */
export const words = (most: number, missing: string) => limited(cleanWords, most, missing);

/** Several lines that may be left out. */
export const maybeWords = (most: number) => limited(cleanWords, most, null);

/** One of a list. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  missing: string,
) => z.preprocess(first, z.enum(values, { error: missing }));

/** A box that is ticked or not. */
export const tick = () => z.preprocess((value) => first(value) === "yes", z.boolean());

/** Several of a list; what is not on it is left out. */
export const ticks = <const Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).transform((chosen) => values.filter((value) => chosen.includes(value))),
  );

/** A whole number between two others. */
export const whole = (least: number, most: number, wrong: string) =>
  raw.transform((text, check) => {
    const number = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    check.addIssue(wrong);
    return z.NEVER;
  });

/** The same, or null where nothing was typed. */
export const maybeWhole = (least: number, most: number, wrong: string) =>
  raw.transform((text, check) => {
    if (text.trim() === "") return null;
    const number = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    check.addIssue(wrong);
    return z.NEVER;
  });

/** A calendar date, as a browser sends it: 2026-12-01. */
export const date = (wrong: string) =>
  raw.transform((text, check) => {
    const day = plainDate(text);
    if (day) return day;
    check.addIssue(wrong);
    return z.NEVER;
  });

/** The same, or null where nothing was typed. */
export const maybeDate = (wrong: string) =>
  raw.transform((text, check) => {
    if (text.trim() === "") return null;
    const day = plainDate(text);
    if (day) return day;
    check.addIssue(wrong);
    return z.NEVER;
  });

/** A time of day, such as 18:30. */
export const time = (wrong: string) =>
  raw.transform((text, check) => {
    const time = timeOfDay(text);
    if (time) return time;
    check.addIssue(wrong);
    return z.NEVER;
  });

/** The same, or "" where nothing was typed. */
export const maybeTime = (wrong: string) =>
  raw.transform((text, check) => {
    const time = text.trim() === "" ? "" : timeOfDay(text);
    if (time !== null) return time;
    check.addIssue(wrong);
    return z.NEVER;
  });

/** A time zone that the runtime knows. */
export const zone = () =>
  raw.transform((text, check) => {
    if (isTimeZone(text)) return text;
    check.addIssue("Please choose a time zone from the list.");
    return z.NEVER;
  });

/** An e-mail address, in small letters. */
export const email = () =>
  raw.transform((text, check) => {
    const address = emailAddress(text);
    if (address) return address;
    check.addIssue(
      text.trim() === ""
        ? "Please type an e-mail address."
        : "That does not look like an e-mail address. Is something missing?",
    );
    return z.NEVER;
  });

/** The same, or null where nothing was typed. */
export const maybeEmail = () =>
  raw.transform((text, check) => {
    if (text.trim() === "") return null;
    const address = emailAddress(text);
    if (address) return address;
    check.addIssue("That does not look like an e-mail address. Is something missing?");
    return z.NEVER;
  });

/** Addresses of pages on the web, a line each, as they may be linked. */
export const webPages = (most: number) =>
  maybeWords(most * 300).transform((text, check): string[] => {
    const typed = text.split("\n").flatMap((one) => one.trim() || []);
    const read = typed.map(webPage);
    const wrong = typed.find((_, index) => read[index] === null);
    if (typed.length > most) check.addIssue(`This holds ${most} addresses, and yours has ${typed.length}.`);
    else if (wrong !== undefined)
      check.addIssue(
        `"${shortened(wrong)}" is not the address of a page. One line for each, such as example.org/me.`,
      );
    return read.filter((address) => address !== null);
  });

function webPage(typed: string): string | null {
  const address = webAddress(typed);
  return address?.startsWith("http") ? address : null;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** An id that the page put into the form. What is no id counts as none. */
export const maybeId = () => raw.transform((text): Id | null => fromAddress(text));

/** The id that a form brings for what it will make, so that a double click makes one thing. */
export const freshId = () =>
  raw.transform((text, check): Id => {
    const id = fromAddress(text);
    if (id !== null) return id;
    check.addIssue("Something in this form was lost on the way. Please send it again.");
    return z.NEVER;
  });

/** Which version of a thing the form was drawn from, so that two people's changes never overwrite each other in silence. */
export const version = () =>
  whole(0, 999_999, "Something in this form was lost on the way. Please send it again.");

/** A day as a form or an address writes it; null where it is none. */
export function plainDate(text: string): Temporal.PlainDate | null {
  if (!/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text.trim());
  } catch {
    return null;
  }
}

function timeOfDay(text: string): string | null {
  const parts = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/.exec(text);
  return parts ? `${parts[1]?.padStart(2, "0")}:${parts[2]}` : null;
}
