import { promiseLeads, promiseObliges } from "./promise-signs.ts";

/** A line that names somebody only as the one for whom something is done; `who` is them, and what may follow a name. */
export type ToSomebody = { who: string; promise: string };

/**
 * "I have a lead for Mike at Acme", "I promised Wen a pen", "I'll call Tom tomorrow": who is named, and what was said as if it were
 * said of them. Null where nobody is named in such a place, so that it is said of whoever stands above.
 */
export function toSomebody(part: string): ToSomebody | null {
  const lead = leadFor.exec(part)?.groups;
  if (lead?.["who"]) return { who: lead["who"], promise: `${lead["lead"] ?? ""} for them` };
  const given = givenTo.exec(part)?.groups;
  if (given?.["who"])
    return { who: given["who"], promise: `${given["verb"] ?? ""} them ${given["what"] ?? ""}` };
  const who = doneTo.exec(part)?.groups?.["who"];
  return who && !ofThem.test(part) ? { who, promise: part } : null;
}

const notNames =
  "I|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|Next|This|" +
  "Her|Him|Them|Me|Us|My|The|A|An";
const word = String.raw`(?!(?:${notNames})(?![\p{L}\p{N}]))\p{Lu}[\p{L}\p{M}.-]*(?:['’](?!s(?!\p{L}))\p{L}+)*(?![\p{L}'’])`;
const names = `(?<who>${word}(?:\\s+${word})*)`;

const leadFor = new RegExp(`^(?<lead>${promiseLeads})\\s+(?i:for)\\s+(?<who>${word}.*)$`, "su");
const givenTo = new RegExp(
  `^(?<verb>(?i:(?:I(?:['’]ve|\\s+have)?\\s+)?promised|(?:I\\s+)?owe))\\s+${names}\\s+(?<what>.+)$`,
  "su",
);
const doneTo = new RegExp(`^(?:${promiseObliges})\\s+(?:(?:to|with)\\s+)?${names}(?![\\p{L}\\p{N}])`, "su");

/** Where she is spoken of as well, it is said of her. */
const ofThem = /\b(?:she|he|they|her|him|them)\b/i;
