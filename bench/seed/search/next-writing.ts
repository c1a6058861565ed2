import { openStages, type Stage } from "../../../src/modules/search/search.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";
import type { Next } from "./week-facts.ts";

/** The rows of a search at a slow pace behind one that has ended: its plan again, and all that was open in it. */
export function carryOn(ledger: Ledger, before: number, next: Next, since: string, at: number): void {
  const ended = ledger.get("searches", before);
  ledger.put("searches", next.search, {
    id: next.search,
    member_id: ended.member_id,
    looking_since: since,
    last_work_on: "",
    in_work: "yes",
    pace: "slow",
    money_until: "",
    log_rule: ended.log_rule,
    opened_at: textOf(at),
    paused_at: null,
    ended_at: null,
    ended_how: "",
    version: 1,
  });
  planAgain(ledger, before, next);
  takeAlong(ledger, before, next.search);
}

function planAgain(ledger: Ledger, before: number, { search, target, listed }: Next): void {
  const said = ledger.all("targets").filter((row) => row.search_id === before);
  const last = said.sort((one, other) => (one.made_at < other.made_at ? -1 : 1)).at(-1);
  if (last) ledger.put("targets", target, { ...last, id: target, search_id: search });
  for (const row of ledger.all("search_wants").filter((want) => want.search_id === before)) {
    const id = ledger.dice.id();
    ledger.put("search_wants", id, { ...row, id, search_id: search });
  }
  for (const each of listed) {
    const row = ledger.get("target_companies", each.before);
    ledger.put("target_companies", each.id, { ...row, id: each.id, search_id: search });
  }
}

function takeAlong(ledger: Ledger, before: number, search: number): void {
  const isOpen = (stage: Stage): boolean => openStages.some((each) => each === stage);
  const along = [
    ...ledger.all("opportunities").filter(({ stage }) => isOpen(stage)),
    ...ledger.all("thank_yous").filter(({ sent_on }) => sent_on === ""),
    ...ledger.all("planned_acts").filter(({ done_on }) => done_on === ""),
    ...ledger.all("setback_cards"),
  ];
  for (const row of along) if (row.search_id === before) row.search_id = search;
}
