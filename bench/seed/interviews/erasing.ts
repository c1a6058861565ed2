import type { Ledger } from "../ledger.ts";
import { takeBack } from "./comment-writing.ts";
import { withdraw } from "./writing.ts";

/** What is left in a chapter of interviews of somebody who deleted their account: only what was said by name is theirs. */
export function eraseFromInterviews(ledger: Ledger, member: number, at: number): void {
  for (const row of ledger.all("interviews")) if (row.member_id === member) withdraw(ledger, row.number, at);
  for (const row of ledger.all("comments"))
    if (row.member_id === member) takeBack(ledger, row.number, row.place, at);
}
