import type { ActivitiesTable, ExchangesTable } from "../../../src/database/index.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";
import { addExchange } from "../contacts/book-writing.ts";
import type { SearchFacts } from "./facts.ts";
import { nameEmployer } from "./plan-writing.ts";

type Kinds = Pick<SearchFacts, "activity noted" | "activity answered">;

/** The rows of what was done. */
export const deedWriters: Writers<Kinds> = {
  "activity noted"(ledger, { member, search, activity, contact, exchange, on, words, at, ...said }) {
    const { opportunity, firm, company } = said;
    const there = company === "" ? firm : nameEmployer(ledger, member, { firm, company }, at);
    const known = contact === null ? null : ledger.get("contacts", contact);
    if (contact !== null && exchange !== null)
      addExchange(ledger, { member, contact, exchange, how: inStory(said), on, words }, at);
    const { what: kind, channel, minutes } = said;
    addActivity(ledger, { member, search, activity, on, kind, channel, minutes, words }, at);
    Object.assign(ledger.get("activities", activity), {
      contact_id: contact,
      opportunity_id: opportunity,
      company_id: there,
      exchange_id: exchange,
      with_in_work: known?.in_work ?? "",
      with_part: known?.part ?? "",
      with_tie: known?.tie ?? "",
      with_new: said.first ? 1 : 0,
      at_target: said.aimed ? 1 : 0,
      checks: said.checks,
      position: said.position,
      method: said.method,
    });
  },
  "activity answered"(ledger, { activity, on }) {
    const row = ledger.get("activities", activity);
    Object.assign(row, { replied_on: on, version: row.version + 1 });
  },
};

/** What stands of an act in a contact's story. */
function inStory({
  what,
  method,
}: Pick<SearchFacts["activity noted"], "what" | "method">): ExchangesTable["kind"] {
  if (method === "phone") return "call";
  return method === "in-person" || what === "conversation" ? "met" : "message";
}

type Act = Pick<ActivitiesTable, "kind" | "channel" | "minutes" | "words"> & {
  member: number;
  search: number;
  activity: number;
  on: string;
};

/** An act of which nothing else is known. */
export function addActivity(
  ledger: Ledger,
  { member, search, activity, on, ...said }: Act,
  at: number,
): void {
  ledger.put("activities", activity, {
    id: activity,
    member_id: member,
    search_id: search,
    kind: said.kind,
    channel: said.channel,
    on_day: on,
    minutes: said.minutes,
    contact_id: null,
    opportunity_id: null,
    company_id: null,
    exchange_id: null,
    commitment_id: null,
    words: said.words,
    with_in_work: "",
    with_part: "",
    with_tie: "",
    with_new: 0,
    at_target: 0,
    replied_on: "",
    checks: "",
    person: "",
    position: "",
    method: "",
    employer_address: "",
    employer_phone: "",
    outcome: "",
    shown: "",
    import_id: null,
    put_away: "",
    made_at: textOf(at),
    version: 1,
  });
}
