import { opportunityRow } from "../../../src/modules/search/opportunities/opportunity-row.ts";
import { onlyTitled } from "../../../src/modules/search/opportunities/opportunity.ts";
import type { Writers } from "../facts.ts";
import { instantOf, textOf } from "../times.ts";
import type { Ledger } from "../ledger.ts";
import type { SearchFacts } from "./facts.ts";
import { nameEmployer } from "./plan-writing.ts";

type Kinds = Pick<
  SearchFacts,
  "opportunity spotted" | "opportunity moved" | "opportunity networked" | "next step said" | "part noted"
>;

/** The rows of what is pursued. */
export const jobWriters: Writers<Kinds> = {
  "opportunity spotted"(ledger, { member, search, opportunity, job, from, posting, at, ...said }) {
    const { firm, company, title, on, ...words } = said;
    const there = nameEmployer(ledger, member, { firm, company }, at);
    const what = { ...onlyTitled(title, company, Temporal.PlainDate.from(on)), ...words, jobKind: job };
    const row = opportunityRow(member, search, { ...what, id: opportunity }, there, instantOf(at));
    ledger.put("opportunities", opportunity, { ...row, found_contact_id: from });
    addChange(ledger, opportunity, { from: "", to: row.stage, on, why: "" }, at);
    if (posting === "") return;
    const kept = { words: posting, source: "typed", link: said.link, kept_at: textOf(at) } as const;
    ledger.put("opportunity_postings", opportunity, {
      opportunity_id: opportunity,
      member_id: member,
      ...kept,
    });
  },
  "opportunity moved": (ledger, { opportunity, to, on, why, at }) =>
    moveTo(ledger, opportunity, { to, on, why }, at),
  "opportunity networked"(ledger, { opportunity }) {
    const row = ledger.get("opportunities", opportunity);
    Object.assign(row, { also_networked: 1, version: row.version + 1 });
  },
  "next step said"(ledger, { opportunity, what, on }) {
    Object.assign(ledger.get("opportunities", opportunity), { next_step: what, next_on: on });
  },
  "part noted"(ledger, { member, opportunity, contact, part }) {
    const whose = { opportunity_id: opportunity, contact_id: contact, member_id: member };
    ledger.put("opportunity_contacts", `${opportunity} ${contact}`, { ...whose, part });
  },
};

type Move = Pick<SearchFacts["opportunity moved"], "to" | "on" | "why">;

/** Moves a job to another stage, and keeps on which day. */
export function moveTo(ledger: Ledger, opportunity: number, { to, on, why }: Move, at: number): void {
  const row = ledger.get("opportunities", opportunity);
  addChange(ledger, opportunity, { from: row.stage, to, on, why }, at);
  Object.assign(row, { stage: to, stage_on: on, closed_why: why });
}

/** Keeps that a job came to a stage. */
export function addChange(
  ledger: Ledger,
  opportunity: number,
  { from, to, on, why }: Move & { from: "" | Move["to"] },
  at: number,
): void {
  const id = ledger.dice.id();
  const { member_id } = ledger.get("opportunities", opportunity);
  const stages = { from_stage: from, to_stage: to, on_day: on, why };
  ledger.put("stage_changes", id, {
    id,
    opportunity_id: opportunity,
    member_id,
    ...stages,
    made_at: textOf(at),
  });
}
