import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";
import type { ContactFacts } from "./facts.ts";

type Kinds = Pick<
  ContactFacts,
  "follow-up made" | "follow-up put off" | "follow-up ended" | "follow-up reopened" | "contact linked"
>;

/** The rows of what is owed, and with whom a commitment is. */
export const promiseWriters: Writers<Kinds> = {
  "follow-up made": (ledger, { member, contact, followUp, owedBy, what, due, at }) =>
    addFollowUp(ledger, { member, contact, followUp, owedBy, what, due }, at),
  "follow-up put off"(ledger, { followUp, due }) {
    const row = ledger.get("follow_ups", followUp);
    if (row.due_on !== due) Object.assign(row, { due_on: due, version: row.version + 1 });
  },
  "follow-up ended"(ledger, { followUp, how, at }) {
    const row = ledger.get("follow_ups", followUp);
    Object.assign(row, { ended_at: textOf(at), ended_how: how, version: row.version + 1 });
  },
  "follow-up reopened"(ledger, { followUp }) {
    const row = ledger.get("follow_ups", followUp);
    Object.assign(row, { ended_at: null, ended_how: null, version: row.version + 1 });
  },
  "contact linked"(ledger, { member, contact, commitment, at }) {
    const whose = { commitment_id: commitment, contact_id: contact, member_id: member };
    const row = { ...whose, follow_up_id: null, linked_at: textOf(at) };
    ledger.put("contact_commitments", `${commitment} ${contact}`, row);
  },
};

/** Something is owed. */
export function addFollowUp(
  ledger: Ledger,
  { member, contact, followUp, owedBy, what, due }: ContactFacts["follow-up made"],
  at: number,
): void {
  const whose = { id: followUp, contact_id: contact, member_id: member };
  const open = { made_at: textOf(at), ended_at: null, ended_how: null, version: 1 };
  ledger.put("follow_ups", followUp, { ...whose, owed_by: owedBy, what, due_on: due, ...open });
}
