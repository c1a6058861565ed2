import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type SearchesTable } from "../../../database/index.ts";
import { companiesThatStay, companyMatch } from "../../contacts/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { letters, most, type Standing } from "../search.ts";

/** A target company as it is written down: its name, where it stands, and what is known of it. */
export type TargetCompanyWords = { company: string; standing: Standing; known: string };

/**
 * Puts a company on the list of targets. Sending the form twice makes one. One that is on the list already stays there,
 * and what is newly known is added below; its id is the answer then. A list that is full: conflict, "enough-companies".
 */
export function addTargetCompany(
  db: Main,
  who: Id,
  what: TargetCompanyWords & { id: Id },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const [made] = await addAll(tx, await heldSearch(tx, who), [what], now);
    return found(made).id;
  });
}

/** Puts several on the list at once, and says how many were new to it. */
export function addTargetCompanies(
  db: Main,
  who: Id,
  rows: readonly TargetCompanyWords[],
  now: Temporal.Instant,
): Promise<{ added: number; known: number }> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const fresh = rows.map((row) => ({ ...row, id: newId() }));
    const added = (await addAll(tx, search, fresh, now)).filter(({ isNew }) => isNew).length;
    return { added, known: rows.length - added };
  });
}

/** A fixed number of queries, however many are new; each company once. */
async function addAll(
  tx: Main,
  search: SearchesTable,
  rows: readonly (TargetCompanyWords & { id: Id })[],
  now: Temporal.Instant,
): Promise<{ id: Id; isNew: boolean }[]> {
  const named = await companiesThatStay(
    tx,
    search.member_id,
    rows.map(({ company }) => company),
    now,
  );
  const each = eachOnce(
    rows.map((row) => ({ ...row, company_id: found(named.get(companyMatch(row.company))).id })),
  );
  if (each.length === 0) return [];
  const list = await tx
    .selectFrom("target_companies")
    .select(["id", "company_id", "known", "version"])
    .where("search_id", "=", search.id)
    .execute();
  const there = new Map(list.map((row) => [row.company_id, row]));
  const fresh = each.filter(({ company_id }) => !there.has(company_id));
  if (list.length + fresh.length > most.targetCompanies) throw new Problem("conflict", "enough-companies");
  for (const { company_id, known } of each) await addKnown(tx, there.get(company_id), known);
  await insert(tx, search, fresh, now);
  return each.map(({ id, company_id }) => {
    const known = there.get(company_id);
    return known ? { id: known.id, isNew: false } : { id, isNew: true };
  });
}

type Named = TargetCompanyWords & { id: Id; company_id: Id };

/** Lines about one company are one, with what each of them knows. */
function eachOnce(rows: readonly Named[]): Named[] {
  const each = new Map<Id, Named>();
  for (const row of rows) {
    const before = each.get(row.company_id);
    each.set(row.company_id, before ? { ...before, known: knownTogether(before.known, row.known) } : row);
  }
  return [...each.values()];
}

/** What was known stays, and what is new stands below it. Where there is no room for both: conflict, "company-known-full". */
function knownTogether(known: string, more: string): string {
  if (known.includes(more)) return known;
  const both = [known, more].filter(Boolean).join("\n");
  if (both.length > letters.known) throw new Problem("conflict", "company-known-full");
  return both;
}

async function addKnown(
  tx: Main,
  row: { id: Id; known: string; version: number } | undefined,
  more: string,
): Promise<void> {
  const known = row ? knownTogether(row.known, more) : more;
  if (!row || known === row.known) return;
  await tx
    .updateTable("target_companies")
    .set({ known, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}

async function insert(
  tx: Main,
  search: SearchesTable,
  rows: readonly Named[],
  now: Temporal.Instant,
): Promise<void> {
  if (rows.length === 0) return;
  const made = await tx
    .insertInto("target_companies")
    .values(
      rows.map(({ id, company_id, standing, known }) => ({
        id,
        search_id: search.id,
        member_id: search.member_id,
        company_id,
        standing,
        known,
        made_at: instantText(now),
        version: 1,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  // Gone back to and sent again with another company, it would be two: the form asks for a fresh one.
  if (made.length < rows.length) throw notFound();
}

/** Changes where a target company stands and what is known of it. False when it was changed since `version` to say something else. */
export function changeTargetCompany(
  db: Main,
  who: Id,
  targetCompany: Id,
  what: { standing: Standing; known: string; version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await heldTargetCompany(tx, who, targetCompany);
    if (row.standing === what.standing && row.known === what.known) return true;
    if (row.version !== what.version) return false;
    await tx
      .updateTable("target_companies")
      .set({ standing: what.standing, known: what.known, version: row.version + 1 })
      .where("id", "=", row.id)
      .execute();
    return true;
  });
}

/** Takes a company off the list of targets. The company itself, and whom one knows there, stay where they are. */
export function removeTargetCompany(db: Main, who: Id, targetCompany: Id): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldTargetCompany(tx, who, targetCompany);
    await tx.deleteFrom("target_companies").where("id", "=", row.id).execute();
  });
}

/** One of the open search's target companies, held for a change; else not-found. */
async function heldTargetCompany(tx: Main, who: Id, targetCompany: Id) {
  const search = await heldSearch(tx, who);
  const row = tx
    .selectFrom("target_companies")
    .selectAll()
    .where("id", "=", targetCompany)
    .where("search_id", "=", search.id)
    .where("member_id", "=", who);
  return found(await locked(tx, row).executeTakeFirst());
}
