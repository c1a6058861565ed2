import type { Writers } from "../facts.ts";
import { textOf } from "../times.ts";
import type { MeetingFacts } from "./meeting-facts.ts";

type Kinds = Pick<
  MeetingFacts,
  "commitment made" | "commitment hidden" | "reported" | "step chosen" | "cheered"
>;

/** The rows of commitments and of what became of them. */
export const commitmentWriters: Writers<Kinds> = {
  "commitment made"(ledger, fact) {
    const { commitment, member, group, at } = fact;
    ledger.put("commitments", commitment, {
      id: commitment,
      member_id: member,
      group_id: group,
      said_meeting_id: fact.meeting,
      due_on: fact.due,
      what: fact.what,
      when_words: fact.when,
      where_words: fact.where,
      if_words: fact.ifWords,
      then_words: fact.thenWords,
      hidden: fact.hidden ? 1 : 0,
      carried_from: fact.carriedFrom,
      made_by: member,
      made_at: textOf(at),
      reported_at: "",
      version: 1,
    });
    ledger.record("commitment-made", member, { subject: commitment, group }, at);
  },
  "commitment hidden"(ledger, { commitment }) {
    const row = ledger.get("commitments", commitment);
    Object.assign(row, { hidden: 1, version: row.version + 1 });
  },
  reported(ledger, { member, commitment, group, meeting, outcome, note, at }) {
    const told = { outcome, note, next_step: null, meeting_id: meeting };
    const by = { reported_by: member, reported_at: textOf(at), version: 1 };
    ledger.put("reports", commitment, { commitment_id: commitment, ...told, ...by });
    ledger.get("commitments", commitment).reported_at = textOf(at);
    ledger.record("commitment-reported", member, { subject: commitment, group }, at);
  },
  "step chosen"(ledger, { member, commitment, step, made, due, at }) {
    const report = ledger.get("reports", commitment);
    report.next_step = step;
    if (made === null) return;
    const kept = ledger.get("commitments", commitment);
    ledger.put("commitments", made, {
      ...kept,
      id: made,
      said_meeting_id: report.meeting_id,
      due_on: due,
      carried_from: commitment,
      made_by: member,
      made_at: textOf(at),
      reported_at: "",
      version: 1,
    });
    ledger.record("commitment-made", member, { subject: made, group: kept.group_id }, at);
  },
  cheered(ledger, { member, group, commitment, cheer, words, at }) {
    const given = { from_member_id: member, words, given_at: textOf(at) };
    ledger.put("cheers", cheer, { id: cheer, commitment_id: commitment, ...given });
    ledger.record("cheer-given", member, { subject: commitment, group }, at);
  },
};
