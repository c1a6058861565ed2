import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { shownContactName } from "../../contacts/index.ts";
import { activityWords, methodWords } from "../search.words.ts";
import type { ActivityKind, ContactMethod } from "../search.ts";
import type { LogField } from "./log-rule.ts";
import { methodOfTalk } from "./log.words.ts";

/** One line of a log: an act, or a job interview. `employerKey` is what the same employer is known by; "" where none is named. */
export type LogLine = {
  id: Id;
  of: "activity" | "job-interview";
  day: string;
  kind: ActivityKind | "job-interview";
  employerKey: string;
  cells: Readonly<Record<LogField, string>>;
};

/** More than anybody does in the time that one list is made of. */
const most = 20_000;

/** What a member did in their search from a day to a day, the earliest first, as a benefit office reads it. */
export async function logLines(
  read: Main,
  who: Id,
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): Promise<LogLine[]> {
  const given = { who, from: from.toString(), to: to.toString() };
  const acts = await activities.all(read, given);
  const talks = await jobInterviews.all(read, given);
  const lines = [...acts.map(lineOfAct), ...talks.map(lineOfTalk)];
  return lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const activities = prepared((read: Main, { who, from, to }: { who: Id; from: string; to: string }) =>
  read
    .selectFrom("activities")
    .leftJoin("contacts", "contacts.id", "activities.contact_id")
    .leftJoin("companies", "companies.id", "activities.company_id")
    .leftJoin("opportunities", "opportunities.id", "activities.opportunity_id")
    .leftJoin("companies as theirs", "theirs.id", "opportunities.company_id")
    .select(["activities.id", "activities.kind", "on_day", "words", "person", "position", "method"])
    .select(["employer_address", "employer_phone", "outcome", "contact_id", "contacts.name as contact"])
    .select(["companies.name as company", "theirs.name as their_company"])
    .select(["opportunities.title as title", "opportunities.link as link"])
    .where("activities.member_id", "=", who)
    .where("activities.put_away", "=", "")
    .where("on_day", ">=", from)
    .where("on_day", "<=", to)
    .orderBy("on_day")
    .orderBy("activities.id")
    .limit(most),
);

function lineOfAct(row: Awaited<ReturnType<typeof activities.all>>[number]): LogLine {
  const employer = row.company ?? row.their_company ?? "";
  return {
    id: row.id,
    of: "activity",
    day: row.on_day,
    kind: row.kind,
    employerKey: employer.toLowerCase(),
    cells: {
      act: activityWords[row.kind],
      employer,
      person: row.contact_id === null ? row.person : shownContactName(row.contact ?? ""),
      address: row.employer_address,
      phone: row.employer_phone,
      method: sayMethod(row.method),
      position: row.position || (row.title ?? ""),
      link: row.link ?? "",
      outcome: row.outcome,
      words: row.words,
    },
  };
}

const sayMethod = (method: ContactMethod): string => (method === "" ? "" : methodWords[method]);

/** Those that took place: none that was called off, and none that is still to come where `to` is today. */
const jobInterviews = prepared((read: Main, { who, from, to }: { who: Id; from: string; to: string }) =>
  read
    .selectFrom("job_interviews")
    .innerJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select(["job_interviews.id", "on_day", "how", "job_interviews.place", "opportunities.title", "link"])
    .select("companies.name as company")
    .where("job_interviews.member_id", "=", who)
    .where("called_off_at", "is", null)
    .where("on_day", ">=", from)
    .where("on_day", "<=", to)
    .orderBy("on_day")
    .orderBy("job_interviews.id")
    .limit(most),
);

function lineOfTalk(row: Awaited<ReturnType<typeof jobInterviews.all>>[number]): LogLine {
  const employer = row.company ?? "";
  return {
    id: row.id,
    of: "job-interview",
    day: row.on_day,
    kind: "job-interview",
    employerKey: employer.toLowerCase(),
    cells: {
      act: "Job interview",
      employer,
      person: "",
      address: row.how === "in-person" ? row.place : "",
      phone: "",
      method: methodOfTalk[row.how],
      position: row.title,
      link: row.link,
      outcome: "",
      words: "",
    },
  };
}
