import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { changeCompany, type CompanyChange, putCompaniesTogether } from "../companies/companies.ts";
import type { ContactHooks } from "../rooms-above.ts";
import { refreshSearchWords } from "./search-words.ts";

/** Changes a company; everybody there is found by its new name. Goes as `changeCompany` does. */
export function nameCompany(
  db: Main,
  who: Id,
  company: Id,
  what: { name: string; notes: string; version: number },
  rooms: ContactHooks = {},
): Promise<CompanyChange> {
  return atomically(db, async (tx) => {
    const change = await changeCompany(tx, who, company, what);
    if (change.how === "changed") {
      await refreshSearchWords(tx, change.people);
      await rooms.onCompanyNamed?.(tx, who, company);
    }
    return change;
  });
}

/** Two companies that were one; everybody who was at `gone` is found by the name of `kept`. Another's: not-found. */
export function joinCompanies(
  db: Main,
  who: Id,
  kept: Id,
  gone: Id,
  rooms: ContactHooks = {},
): Promise<void> {
  return atomically(db, async (tx) => {
    await refreshSearchWords(tx, await putCompaniesTogether(tx, who, kept, gone, rooms));
  });
}
