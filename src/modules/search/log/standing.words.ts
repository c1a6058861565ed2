import type { LogRule } from "./log-rule.ts";
import type { LogWeek } from "./log-week.ts";

/** "4 acts, 2 of them with an employer": what stands in a week. */
export function sayCounted({ counted, withEmployers }: LogWeek): string {
  if (counted === 0) return "Nothing noted";
  const acts = counted === 1 ? "1 act" : `${counted} acts`;
  if (withEmployers === 0) return acts;
  return counted === 1 ? `${acts}, with an employer` : `${acts}, ${withEmployers} of them with an employer`;
}

/** What a rule asks for in a week; "" where it names no number. */
export function sayAsked({ aWeek, employerContacts }: LogRule): string {
  if (aWeek === 0) return "";
  const acts = aWeek === 1 ? "1 act a week" : `${aWeek} acts a week`;
  if (employerContacts === 0) return acts;
  return employerContacts === 1
    ? `${acts}, 1 of them with an employer`
    : `${acts}, ${employerContacts} of them with an employer`;
}

/** How a week stands against its rule, kindly; "" where nothing is asked for, or nothing is missing. */
export function sayShort({ short, shortOfEmployers, lines }: LogWeek): string {
  if (short === 0 && shortOfEmployers === 0) return "";
  const more = Math.max(short, shortOfEmployers);
  const number = more === 1 ? "1 more" : `${more} more`;
  const employers =
    shortOfEmployers === 0
      ? ""
      : shortOfEmployers === more
        ? " with an employer"
        : `, ${shortOfEmployers} of them with an employer`;
  const opening = lines.length === 0 ? "Nothing is noted for this week yet." : "A start is made.";
  return `${opening} Your office asks for ${number}${employers}. What you did and have not written down can be added now.`;
}
