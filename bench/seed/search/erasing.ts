import type { Ledger } from "../ledger.ts";

/** Nothing is left of a search when its member deletes their account. */
export function eraseFromSearch(ledger: Ledger, member: number): void {
  const files = new Set(
    ledger.all("search_imports").flatMap((row) => (row.member_id === member ? row.id : [])),
  );
  ledger.remove("search_import_rows", (row) => files.has(row.import_id));
  const said = new Set(ledger.all("targets").flatMap((row) => (row.member_id === member ? row.id : [])));
  ledger.remove("target_agreements", (row) => said.has(row.target_id));
  for (const table of own) ledger.remove(table, (row) => row.member_id === member);
}

const own = [
  "search_shares",
  "search_audiences",
  "shake_up_answers",
  "setbacks",
  "setback_cards",
  "supporter_copies",
  "supporter_letters",
  "thank_yous",
  "preparations",
  "job_interview_people",
  "job_interviews",
  "planned_acts",
  "week_minutes",
  "weeks",
  "landings",
  "documents",
  "search_imports",
  "target_agreements",
  "activities",
  "stage_changes",
  "opportunity_contacts",
  "opportunity_postings",
  "opportunities",
  "target_companies",
  "search_wants",
  "targets",
  "searches",
] as const;
