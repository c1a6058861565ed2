import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";
import { addCompany } from "../contacts/book-writing.ts";
import type { Employer, SearchFacts } from "./facts.ts";

type Kinds = Pick<
  SearchFacts,
  | "search opened"
  | "search paused"
  | "search resumed"
  | "search closed"
  | "log rule chosen"
  | "target said"
  | "wants added"
  | "target company listed"
  | "target company changed"
>;

/** The rows of what is looked for, and where. */
export const planWriters: Writers<Kinds> = {
  "search opened"(ledger, { member, search, since, lastWork, inWork, pace, moneyUntil, at }) {
    ledger.put("searches", search, {
      id: search,
      member_id: member,
      looking_since: since,
      last_work_on: lastWork,
      in_work: inWork,
      pace,
      money_until: moneyUntil,
      log_rule: "",
      opened_at: textOf(at),
      paused_at: null,
      ended_at: null,
      ended_how: "",
      version: 1,
    });
  },
  "search paused": (ledger, { search, at }) => change(ledger, search, { paused_at: textOf(at) }),
  "search resumed": (ledger, { search }) => change(ledger, search, { paused_at: null }),
  "search closed": (ledger, { search, at }) =>
    change(ledger, search, { ended_at: textOf(at), ended_how: "closed" }),
  "log rule chosen"(ledger, { search, rule }) {
    ledger.get("searches", search).log_rule = rule;
  },
  "target said"(ledger, { member, search, target, sentence, at }) {
    const whose = { id: target, search_id: search, member_id: member };
    ledger.put("targets", target, { ...whose, sentence, made_at: textOf(at) });
  },
  "wants added"(ledger, { member, search, what, lines, after }) {
    for (const [nth, words] of lines.entries()) {
      const id = ledger.dice.id();
      const line = { kind: what, words, position: after + 1 + nth };
      ledger.put("search_wants", id, { id, search_id: search, member_id: member, ...line });
    }
  },
  "target company listed"(ledger, { member, search, listed, standing, known, at, ...employer }) {
    const company = nameEmployer(ledger, member, employer, at);
    if (company === null) return;
    const whose = { id: listed, search_id: search, member_id: member, company_id: company };
    ledger.put("target_companies", listed, { ...whose, standing, known, made_at: textOf(at), version: 1 });
  },
  "target company changed"(ledger, { listed, standing, known }) {
    const row = ledger.get("target_companies", listed);
    Object.assign(row, { standing, known, version: row.version + 1 });
  },
};

/** Changes a search's row, of which a form that is open meanwhile is told. */
export function change(ledger: Ledger, search: number, values: object): void {
  const row = ledger.get("searches", search);
  Object.assign(row, values, { version: row.version + 1 });
}

/** The employer whom a search names; it stays in the member's book from then on. */
export function nameEmployer(ledger: Ledger, member: number, employer: Employer, at: number): number | null {
  if (employer.firm === null) return null;
  addCompany(ledger, member, employer, at);
  ledger.get("companies", employer.firm).stays = 1;
  return employer.firm;
}
