import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";
import { lookBack } from "./book-writing.ts";
import type { ContactFacts } from "./facts.ts";

/** The rows of two contacts that were one. */
export const mergeWriters: Writers<Pick<ContactFacts, "contacts merged" | "merge undone">> = {
  "contacts merged"(ledger, { member, contact, merge, gone, company, moved, at }) {
    move(ledger, moved, contact);
    ledger.get("contacts", contact).version += 1;
    ledger.get("contacts", gone).put_away = "merged";
    lookBack(ledger, contact);
    ledger.put("contact_merges", merge, {
      id: merge,
      member_id: member,
      kept_id: contact,
      gone_id: gone,
      before: JSON.stringify({ columns: {}, company, ways: [], tags: [] }),
      moved: JSON.stringify({ followUps: [], exchanges: moved, commitments: [], card: false, above: {} }),
      merged_at: textOf(at),
      undone_at: null,
    });
  },
  "merge undone"(ledger, { contact, merge, gone, moved, at }) {
    move(ledger, moved, gone);
    ledger.get("contacts", contact).version += 1;
    ledger.get("contacts", gone).put_away = "";
    lookBack(ledger, contact);
    lookBack(ledger, gone);
    Object.assign(ledger.get("contact_merges", merge), { before: "", moved: "", undone_at: textOf(at) });
  },
};

function move(ledger: Ledger, exchanges: readonly number[], to: number): void {
  for (const id of exchanges) ledger.get("exchanges", id).contact_id = to;
}
