import { isEmployerContact } from "./employer-contact.ts";
import type { LogField, LogRule } from "./log-rule.ts";
import type { LogLine } from "./log.reads.ts";

/** The first day of the week in which a day lies, where weeks begin on `firstDay` (1 is Monday). */
export const weekBegin = (day: Temporal.PlainDate, firstDay: number): Temporal.PlainDate =>
  day.subtract({ days: (day.dayOfWeek - firstDay + 7) % 7 });

/** A line with whether it counts, and which of the columns that the office asks for are empty. */
export type CountedLine = LogLine & { counts: boolean; missing: LogField[] };

/** A week as an office reads it. `short` is how many it still asks for, `shortOfEmployers` how many of them with an employer. */
export type LogWeek = {
  begins: Temporal.PlainDate;
  lines: CountedLine[];
  counted: number;
  withEmployers: number;
  short: number;
  shortOfEmployers: number;
};

/** Which lines of a week count by a rule, and how far it is from what is asked for. */
export function logWeek(begins: Temporal.PlainDate, lines: readonly LogLine[], rule: LogRule): LogWeek {
  const seen = new Set<string>();
  const counted = lines.map((line) => {
    const isAgain = rule.noDuplicates && isEmployerContact(line) && seen.has(line.employerKey);
    if (isEmployerContact(line)) seen.add(line.employerKey);
    return { ...line, counts: !isAgain, missing: missingIn(line, rule) };
  });
  const counting = counted.filter(({ counts }) => counts);
  const withEmployers = counting.filter(isEmployerContact).length;
  return {
    begins,
    lines: counted,
    counted: counting.length,
    withEmployers,
    short: Math.max(0, rule.aWeek - counting.length),
    shortOfEmployers: Math.max(0, rule.employerContacts - withEmployers),
  };
}

/** Which cells are empty that speak of an employer; an act without one, such as a course, has none of them. */
function missingIn(line: LogLine, rule: LogRule): LogField[] {
  if (line.of === "job-interview" || line.kind === "learned" || line.kind === "gathering") return [];
  // One of the two is enough for whoever wants to check it.
  const reachable = line.cells.address !== "" || line.cells.phone !== "" || line.cells.link !== "";
  return rule.fields.filter((field) => {
    if (field === "employer" || field === "position" || field === "method") return line.cells[field] === "";
    return field === "address" && !reachable;
  });
}

/** The weeks from one to another, the latest first, each with its lines. */
export function logWeeks(
  lines: readonly LogLine[],
  rule: LogRule,
  { first, last }: { first: Temporal.PlainDate; last: Temporal.PlainDate },
): LogWeek[] {
  const weeks: LogWeek[] = [];
  for (
    let begins = last;
    Temporal.PlainDate.compare(begins, first) >= 0;
    begins = begins.subtract({ days: 7 })
  ) {
    const [from, to] = [begins.toString(), begins.add({ days: 6 }).toString()];
    const within = lines.filter(({ day }) => day >= from && day <= to);
    weeks.push(logWeek(begins, within, rule));
  }
  return weeks;
}
