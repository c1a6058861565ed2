import { shippedRules } from "../../../src/modules/search/log/log-rule.ts";
import { onlyTitled } from "../../../src/modules/search/opportunities/opportunity.ts";
import { opportunityRow } from "../../../src/modules/search/opportunities/opportunity-row.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { instantOf, textOf } from "../times.ts";
import { addActivity } from "./deed-writing.ts";
import { addChange, moveTo } from "./job-writing.ts";
import { carryOn } from "./next-writing.ts";
import { change, nameEmployer } from "./plan-writing.ts";
import type { Listed, WeekFacts } from "./week-facts.ts";

type Kinds = Pick<WeekFacts, "applications brought" | "search landed" | "log rule changed">;

/** The rows of lists that were brought, of landings, and of the rules of logs. */
export const endWriters: Writers<Kinds> = {
  "applications brought"(ledger, { member, search, file, jobs, at }) {
    const moment = textOf(at);
    const times = { brought_at: moment, started_at: moment, done_at: moment, taken_back_at: null };
    const whose = { id: file, member_id: member, search_id: search };
    const what = { kind: "linkedin", columns: "", done_rows: jobs.length } as const;
    ledger.put("search_imports", file, { ...whose, ...what, ...times });
    for (const [position, job] of jobs.entries()) {
      const name = `${job.title}, ${job.company}`;
      const row = { import_id: file, position, line: position + 2, name, content: "" };
      ledger.put("search_import_rows", `${file} ${position}`, { ...row, fate: "new", reason: "" });
      addListed(ledger, { member, search, file }, job, at);
    }
  },
  "search landed"(ledger, { member, search, landing, opportunity, on, next, at, ...said }) {
    if (opportunity !== null) moveTo(ledger, opportunity, { to: "accepted", on, why: "" }, at);
    change(ledger, search, { ended_at: textOf(at), ended_how: "landed" });
    if (next) carryOn(ledger, search, next, on, at);
    ledger.put("landings", landing, {
      id: landing,
      member_id: member,
      search_id: search,
      next_search_id: next?.search ?? null,
      opportunity_id: opportunity,
      landed_on: on,
      route: said.route,
      first_contact: said.firstContact,
      job_kind: said.job,
      may_count: said.mayCount ? 1 : 0,
      may_tell: said.mayTell ? 1 : 0,
      words: said.words,
      made_at: textOf(at),
      version: 1,
    });
  },
  "log rule changed"(ledger, { rule: key, words, at }) {
    const shipped = shippedRules.find((each) => each.key === key);
    if (!shipped) throw new Error(`No office has the rule ${key}`);
    ledger.put("log_rules", key, {
      key,
      name: shipped.name,
      first_day: shipped.firstDay,
      a_week: shipped.aWeek,
      employer_contacts: shipped.employerContacts,
      no_duplicates: shipped.noDuplicates ? 1 : 0,
      fields: shipped.fields.join(" "),
      kept_words: words,
      source: shipped.source,
      changed_at: textOf(at),
      version: 1,
    });
  },
};

type Of = { member: number; search: number; file: number };

/** What comes of one row: a job for which somebody applied, and that they did. */
function addListed(ledger: Ledger, { member, search, file }: Of, job: Listed, at: number): void {
  const { firm, company, title, link, on } = job;
  const there = nameEmployer(ledger, member, { firm, company }, at);
  const found = { link, channel: "posting", foundWhere: "LinkedIn", stage: "applied" } as const;
  const words = { ...onlyTitled(title, company, Temporal.PlainDate.from(on)), ...found };
  const row = opportunityRow(member, search, { ...words, id: job.opportunity }, there, instantOf(at));
  ledger.put("opportunities", job.opportunity, { ...row, import_id: file });
  addChange(ledger, job.opportunity, { from: "", to: "applied", on, why: "" }, at);
  const act = { member, search, activity: job.activity, on, words: "", minutes: 0 };
  addActivity(ledger, { ...act, kind: "applied", channel: "posting" }, at);
  const about = { opportunity_id: job.opportunity, company_id: there, import_id: file };
  Object.assign(ledger.get("activities", job.activity), { ...about, position: title, method: "online" });
}
