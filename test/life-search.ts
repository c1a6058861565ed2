import { type Id, newId } from "../src/basics/ids.ts";
import type { Kept } from "./life.ts";
import type { Person } from "./support.ts";

/**
 * A search with something in each of its tables, which the host sees too; the member's word about the host's target, and
 * the host's search in their hands.
 */
export function ownSearch(who: Person, host: Person): Kept[] {
  const [me, hosts] = [who.id, host.id];
  const [company, contact, search, target, pursued] = ids();
  const [meeting, letter, card, audience, list] = ids();
  const [theirs, clear, shown] = ids();
  const own = { member_id: me, search_id: search };
  const about = { member_id: me, opportunity_id: pursued };
  const person = { contact_id: contact, member_id: me };
  return [
    ["companies", { id: company, member_id: me, name_words: `pursued by ${me}` }],
    ["contacts", { id: contact, member_id: me, company_id: company }],
    ["searches", { id: search, member_id: me }],
    ["targets", { ...own, id: target }],
    ["target_agreements", { target_id: target, member_id: hosts }],
    ["search_wants", own],
    ["target_companies", { ...own, company_id: company }],
    ["search_imports", { ...own, id: list }],
    ["search_import_rows", { import_id: list }],
    ["column_choices", { member_id: me }],
    ["opportunities", { ...own, id: pursued, company_id: company, found_contact_id: contact }],
    ["opportunity_postings", about],
    ["opportunity_contacts", { ...about, ...person }],
    ["stage_changes", about],
    ["documents", about],
    ["activities", { ...own, contact_id: contact, opportunity_id: pursued }],
    ["weeks", { ...own, monday: "2026-11-23" }],
    ["week_minutes", { member_id: me, monday: "2026-11-23" }],
    ["planned_acts", { ...own, contact_id: contact, opportunity_id: pursued }],
    ["job_interviews", { ...about, id: meeting }],
    ["job_interview_people", { ...person, job_interview_id: meeting }],
    ["preparations", { member_id: me, job_interview_id: meeting }],
    ["thank_yous", { ...own, contact_id: contact, job_interview_id: meeting }],
    ["supporter_letters", { ...own, id: letter }],
    ["supporter_copies", { ...person, letter_id: letter }],
    ["setback_cards", { ...own, id: card }],
    ["setbacks", { ...about, card_id: card }],
    ["shake_up_answers", { member_id: me }],
    ["search_audiences", { ...own, id: audience, to_member_id: hosts }],
    ["search_shares", { member_id: me, audience_id: audience }],
    ["landings", { ...own, opportunity_id: pursued }],
    // Of the host's own search nothing goes but what says who the member is.
    ["searches", { ...hostsOwn, id: theirs, member_id: hosts }, []],
    ["targets", { id: clear, member_id: hosts, search_id: theirs, sentence: "By the sea" }, []],
    ["target_agreements", { target_id: clear, member_id: me }],
    ["search_audiences", { id: shown, member_id: hosts, search_id: theirs, to_member_id: me }],
    ["search_shares", { audience_id: shown, member_id: hosts }],
  ];
}

const hostsOwn = {
  ...{ looking_since: "2020-01-01", last_work_on: "2019-12-31", in_work: "no", pace: "fast" },
  ...{ money_until: "", log_rule: "", opened_at: "2020-01-01T08:00:00.000Z", paused_at: null },
  ...{ ended_at: "2020-06-01T08:00:00.000Z", ended_how: "closed" },
};

const ids = (): [Id, Id, Id, Id, Id] => [newId(), newId(), newId(), newId(), newId()];
