import { emptied } from "../../../src/modules/people/personal.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";

/** What is left of somebody in this chapter after they deleted their account. Nobody of whom a concern tells does so here. */
export function erasePerson(ledger: Ledger, member: number, at: number): void {
  const address = ledger.find("members", member)?.email ?? null;
  ledger.remove("sessions", (row) => row.member_id === member);
  ledger.remove("role_grants", (row) => row.member_id === member);
  ledger.remove("mail_settings", (row) => row.member_id === member);
  ledger.remove("messages", (row) => row.from_member_id === member);
  ledger.remove("keep_aways", (row) => row.member_id === member);
  ledger.remove("blocks", (row) => row.member_id === member || row.blocked_id === member);
  ledger.remove("join_requests", (row) => row.member_id === member || row.email === address);
  for (const row of ledger.all("invitations")) {
    if (row.made_by !== member) continue;
    Object.assign(row, { for_name: "", email: null, words: "" });
    if (row.revoked_at === null) Object.assign(row, { revoked_at: textOf(at), revoked_by: member });
  }
  for (const row of ledger.all("host_acts"))
    if (row.member_id === member) Object.assign(row, { words: "", member_id: null });
  empty(ledger, member, at);
  for (const row of ledger.all("journal")) if (row.actor_id === member) row.actor_id = null;
}

function empty(ledger: Ledger, member: number, at: number): void {
  const row = ledger.find("members", member);
  if (!row) return;
  Object.assign(row, {
    ...emptied,
    left_at: textOf(at),
    version: row.version + 1,
  });
  ledger.record("member-left", null, { subject: member }, at);
}
