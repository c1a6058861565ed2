import { z } from "zod";
import { instantText, toInstant } from "../../../../basics/instant.ts";
import { cleanLine, cleanWords } from "../../../../basics/text.ts";
import { isTimeZone } from "../../../../basics/time-zone.ts";
import { webAddress } from "../../../../basics/web-address.ts";
import { letters } from "../../search.ts";

// What may stand in a file of our own. Anybody can have written it: nothing is taken that a form would not have taken.

/** Words on one line. */
export const line = (most: number) => z.string().transform(cleanLine).pipe(z.string().max(most));

/** Words with breaks between them. */
export const words = (most: number) => z.string().transform(cleanWords).pipe(z.string().max(most));

/** The address of a page, as it may be linked; "" where there is none. */
export const page = z.string().refine((text) => text === "" || isPage(text));

const isPage = (text: string): boolean =>
  text.length <= letters.link && webAddress(text)?.startsWith("http") === true;

/** A day of the calendar, or "" where none is said. */
export const maybeDay = z.string().refine((text) => text === "" || isDay(text));

export const day = z.string().refine(isDay);

/** The day on which a week begins. */
export const monday = z
  .string()
  .refine((text) => isDay(text) && Temporal.PlainDate.from(text).dayOfWeek === 1);

function isDay(text: string): boolean {
  if (!/^(?:19[5-9]|20\d)\d-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

export const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/);

export const timeOfDay = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/);

/** The name of a time zone that is known here. */
export const zone = z.string().refine(isTimeZone);

/** An instant, in the form in which it is kept. */
export const instant = z.string().transform((text, check) => {
  try {
    const at = instantText(toInstant(text));
    if (/^(?:19[5-9]|20\d)\d-/.test(at)) return at;
  } catch {
    // Said below.
  }
  check.addIssue("no instant");
  return z.NEVER;
});

export const yes = z.union([z.literal(0), z.literal(1)]);
export const whole = (least: number, most: number) => z.number().int().min(least).max(most);

/** What a row is called in its file; it gets another id here. */
export const id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
export const maybeId = id.nullable();

export const shown = z.enum(["", "nothing", "something", "details"]);
