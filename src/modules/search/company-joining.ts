import type { Id } from "../../basics/ids.ts";
import { type Main, type TargetCompaniesTable } from "../../database/index.ts";
import { letters } from "./search.ts";
import { refreshOpportunityWords } from "./opportunities/opportunity-words.ts";

/** Two companies that were one: whatever a search has at `gone` it has at `kept`. One that was a target twice is one once, with what is known of both. */
export async function moveToCompany(tx: Main, who: Id, kept: Id, gone: Id): Promise<void> {
  const opportunities = tx.updateTable("opportunities").set({ company_id: kept });
  await opportunities.where("company_id", "=", gone).where("member_id", "=", who).execute();
  const activities = tx.updateTable("activities").set({ company_id: kept });
  await activities.where("company_id", "=", gone).where("member_id", "=", who).execute();
  for (const target of await targetsAt(tx, who, gone)) await moveTarget(tx, target, kept);
  await refreshOpportunityWords(tx, kept);
}

const targetsAt = (tx: Main, who: Id, company: Id): Promise<TargetCompaniesTable[]> =>
  tx
    .selectFrom("target_companies")
    .selectAll()
    .where("company_id", "=", company)
    .where("member_id", "=", who)
    .execute();

async function moveTarget(tx: Main, target: TargetCompaniesTable, kept: Id): Promise<void> {
  const there = await tx
    .selectFrom("target_companies")
    .select(["id", "known"])
    .where("search_id", "=", target.search_id)
    .where("company_id", "=", kept)
    .executeTakeFirst();
  if (!there) {
    await tx.updateTable("target_companies").set({ company_id: kept }).where("id", "=", target.id).execute();
    return;
  }
  const known = [...new Set([there.known, target.known].filter(Boolean))].join("\n\n");
  await tx
    .updateTable("target_companies")
    .set((set) => ({ known: known.slice(0, letters.known), version: set("version", "+", 1) }))
    .where("id", "=", there.id)
    .execute();
  await tx.deleteFrom("target_companies").where("id", "=", target.id).execute();
}

/** Whether a search stands on a company: as a target, with something that is pursued there, or by something that was done. */
export async function isCompanyUsed(read: Main, who: Id, company: Id): Promise<boolean> {
  for (const table of ["target_companies", "opportunities", "activities"] as const) {
    const row = await read
      .selectFrom(table)
      .select("id")
      .where("company_id", "=", company)
      .where("member_id", "=", who)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}
