import type { LogLine } from "./log.reads.ts";

const withEmployers: ReadonlySet<LogLine["kind"]> = new Set([
  "applied",
  "approach",
  "follow-up",
  "conversation",
  "job-interview",
]);

/** Whether a line is a contact with an employer: an application, a direct approach, a follow-up, a talk or a job interview with one that is named. */
export const isEmployerContact = (line: Pick<LogLine, "kind" | "employerKey">): boolean =>
  line.employerKey !== "" && withEmployers.has(line.kind);
