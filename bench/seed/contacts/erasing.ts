import type { Ledger } from "../ledger.ts";
import { namedAs, setSearchWords } from "./book-writing.ts";

/** What is left in a chapter of address books of somebody who deleted their account: what others wrote for themselves. */
export function eraseFromContacts(ledger: Ledger, member: number): void {
  const files = ledger.all("contact_imports").filter((row) => row.member_id === member);
  for (const { id } of files) ledger.remove("contact_import_rows", (row) => row.import_id === id);
  for (const table of own) ledger.remove(table, (row) => row.member_id === member);
  const held = ledger.all("kept_cards").filter((row) => row.of_member_id === member);
  ledger.remove("kept_cards", (row) => row.of_member_id === member);
  for (const { contact_id } of held) {
    const row = ledger.get("contacts", contact_id);
    if (row.name_from === "card") Object.assign(row, namedAs(""));
    setSearchWords(ledger, contact_id);
  }
  ledger.remove("received_cards", (row) => row.from_member_id === member);
}

const own = [
  "contact_imports",
  "contact_merges",
  "contact_commitments",
  "follow_ups",
  "exchanges",
  "contact_tags",
  "contact_ways",
  "kept_cards",
  "contacts",
  "companies",
  "cards",
  "received_cards",
] as const;
