import type { Id } from "../../../../basics/ids.ts";
import type { Main } from "../../../../database/index.ts";
import { shownContactName } from "../../../contacts/index.ts";
import { exportSearch } from "../../personal.reads.ts";

/** Everything of a member's search, and the people whom it names, as a file of our own says it. */
export async function searchToTake(read: Main, who: Id): Promise<Record<string, unknown>> {
  return { people: await peopleOf(read, who), ...(await exportSearch(read, who)) };
}

/** Everybody in the member's book: it is for them alone to say who belongs to a search. */
async function peopleOf(read: Main, who: Id) {
  const rows = await read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name", "companies.name as company", "contacts.title"])
    .select(["contacts.in_work", "contacts.part", "contacts.tie"])
    .where("contacts.member_id", "=", who)
    .where("contacts.put_away", "=", "")
    .orderBy("contacts.made_at")
    .orderBy("contacts.id")
    .execute();
  return rows.map((row) => ({ ...row, name: shownContactName(row.name), company: row.company ?? "" }));
}
