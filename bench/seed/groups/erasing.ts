import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";

/** What is left in a group's chapter of somebody who deleted their account; they keep no group together. */
export function eraseFromGroups(ledger: Ledger, member: number, at: number): void {
  for (const row of ledger.all("memberships"))
    if (row.member_id === member) Object.assign(row, { paused_at: null, left_at: row.left_at ?? textOf(at) });
  ledger.remove("group_requests", (row) => row.member_id === member);
  const wishes = new Set(
    ledger
      .all("wishes")
      .filter((row) => row.member_id === member)
      .map((row) => row.id),
  );
  ledger.remove("place_offers", (row) => wishes.has(row.wish_id));
  ledger.remove("wishes", (row) => wishes.has(row.id));
  eraseCommitments(ledger, member);
  eraseMinutes(ledger, member);
  erasePosts(ledger, member, at);
}

function eraseCommitments(ledger: Ledger, member: number): void {
  const mine = ledger.all("commitments").filter((row) => row.member_id === member);
  const ids = new Set(mine.map((row) => row.id));
  ledger.remove("cheers", (row) => row.from_member_id === member || ids.has(row.commitment_id));
  for (const row of mine) {
    const nothing = { what: "", when_words: "", where_words: "", if_words: "", then_words: "" };
    Object.assign(row, { ...nothing, due_on: null, hidden: 1 });
    Object.assign(ledger.find("reports", row.id) ?? {}, { note: "", next_step: null });
  }
}

function eraseMinutes(ledger: Ledger, member: number): void {
  ledger.remove("meeting_notes", (row) => row.member_id === member);
  ledger.remove("check_outs", (row) => row.member_id === member);
  ledger.remove("meeting_floors", (row) => row.member_id === member);
  ledger.remove("raised_hands", (row) => row.member_id === member);
  for (const row of ledger.all("hot_seats")) if (row.member_id === member) row.notes = "";
  for (const row of ledger.all("absences")) if (row.member_id === member) row.words = "";
  for (const row of ledger.all("meetings")) if (row.moved_by === member) row.moved_reason = "";
  for (const row of ledger.all("cancellations")) if (row.called_off_by === member) row.reason = "";
}

function erasePosts(ledger: Ledger, member: number, at: number): void {
  ledger.remove("posts", (row) => row.member_id === member && row.answers_id !== null);
  for (const row of ledger.all("posts"))
    if (row.member_id === member)
      Object.assign(row, { words: "", edited_at: null, taken_back_at: textOf(at) });
  const answered = new Set(ledger.all("posts").map((row) => row.answers_id));
  ledger.remove(
    "posts",
    (row) => row.answers_id === null && row.taken_back_at !== null && !answered.has(row.id),
  );
}
