import { companyWords, personWords } from "../../../src/modules/people/bare-words.ts";
import type { ConcernsTable, KeepAwaysTable } from "../../../src/database/index.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { day, textOf } from "../times.ts";
import type { BetweenFacts } from "./facts.ts";
import { noteAct } from "./writing.ts";

/** The rows of what members write to each other, keep from each other and tell the host. */
export const betweenWriters: Writers<BetweenFacts> = {
  "company kept away"(ledger, { member, entry, name, domain, at }) {
    keepAway(ledger, member, entry, { kind: "company", name, domain, name_words: companyWords(name) }, at);
  },
  "person kept away"(ledger, { member, entry, name, email, at }) {
    keepAway(ledger, member, entry, { kind: "person", name, email, name_words: personWords(name) }, at);
  },
  "member blocked"(ledger, { member, other, at }) {
    const row = { member_id: member, blocked_id: other, made_at: textOf(at) };
    ledger.put("blocks", `${member} ${other}`, row);
  },
  "profile reported"(ledger, { member, about, concern, copy, words, at }) {
    const whose = { about_member_id: about, from_member_id: member };
    addConcern(ledger, concern, { about: "profile", ...whose, words, copy }, at);
  },
  "letter written"(ledger, { concern, name, address, words, at }) {
    addConcern(ledger, concern, { about: "letter", from_name: name, from_address: address, words }, at);
  },
  "concern closed"(ledger, { host, concern, about, group, note, at }) {
    Object.assign(ledger.get("concerns", concern), { closed_at: textOf(at), closed_by: host });
    ledger.record("concern-closed", host, { subject: concern }, at);
    noteAct(ledger, host, "concern-closed", { member: about, group, subject: concern, words: note }, at);
  },
  "member warned"(ledger, { host, member, message, words, at }) {
    addMessage(ledger, { from: host, to: member, message, words, asHost: 1 }, at);
    noteAct(ledger, host, "member-warned", { member, subject: message, words }, at);
  },
  "house closed"(ledger, { host, member, suspension, days, reason, at }) {
    ledger.put("suspensions", suspension, {
      id: suspension,
      member_id: member,
      kind: "suspension",
      reason,
      from_at: textOf(at),
      until_at: textOf(at + days * day),
      made_by: host,
      lifted_at: null,
      lifted_by: null,
    });
    ledger.get("members", member).paused_at ??= textOf(at);
    ledger.record("member-suspended", host, { subject: member }, at);
    noteAct(ledger, host, "member-suspended", { member, subject: suspension, words: reason }, at);
  },
  "message sent"(ledger, { member, to, message, words, at }) {
    addMessage(ledger, { from: member, to, message, words, asHost: 0 }, at);
  },
  "messages read"(ledger, { member, from, at }) {
    for (const row of ledger.all("messages"))
      if (row.to_member_id === member && row.from_member_id === from) row.read_at ??= textOf(at);
  },
};

function keepAway(
  ledger: Ledger,
  member: number,
  id: number,
  what: Pick<KeepAwaysTable, "kind" | "name" | "name_words"> & { domain?: string; email?: string | null },
  at: number,
): void {
  const whom = { kept_member_id: null, email: null, domain: "", ...what };
  ledger.put("keep_aways", id, { id, member_id: member, ...whom, made_at: textOf(at) });
}

/** What somebody wants the host to look at. */
export function addConcern(
  ledger: Ledger,
  id: number,
  concern: Pick<ConcernsTable, "about" | "words"> & Partial<ConcernsTable>,
  at: number,
): void {
  const nobody = { about_member_id: null, from_member_id: null, from_name: "", from_address: "" };
  const nothing = { subject_id: null, group_id: null, copy: "", closed_at: null, closed_by: null };
  ledger.put("concerns", id, { ...nobody, ...nothing, ...concern, id, raised_at: textOf(at) });
  ledger.record("concern-raised", concern.from_member_id ?? null, { subject: id }, at);
}

function addMessage(
  ledger: Ledger,
  sent: { from: number; to: number; message: number; words: string; asHost: 0 | 1 },
  at: number,
): void {
  ledger.put("messages", sent.message, {
    id: sent.message,
    from_member_id: sent.from,
    to_member_id: sent.to,
    words: sent.words,
    as_host: sent.asHost,
    sent_at: textOf(at),
    read_at: null,
    taken_back_at: null,
  });
  ledger.record("message-sent", sent.from, { subject: sent.message }, at);
}
