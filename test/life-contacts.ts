import { type Id, newId } from "../src/basics/ids.ts";
import type { Kept } from "./life.ts";
import type { Person } from "./support.ts";

/** An address book with something in each of its tables, a card, and that card in the hands of the host. */
export function addressBook(who: Person, host: Person, commitment: Id): Kept[] {
  const [me, hosts] = [who.id, host.id];
  const [company, contact, second, met, list, kept] = Array.from({ length: 6 }, newId) as [
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
  ];
  const own = { member_id: me, contact_id: contact };
  return [
    ["companies", { id: company, member_id: me }],
    ["contacts", { id: contact, member_id: me, company_id: company }],
    ["contacts", { id: second, member_id: me }],
    ["contact_ways", own],
    ["contact_tags", own],
    ["exchanges", own],
    ["follow_ups", own],
    ["contact_commitments", { ...own, commitment_id: commitment }],
    ["cards", { member_id: me }],
    ["received_cards", { member_id: me }],
    ["contact_imports", { id: list, member_id: me }],
    ["contact_import_rows", { import_id: list }],
    ["contact_merges", { member_id: me, kept_id: contact, gone_id: second }],
    // The host's card, kept by them, and theirs, kept by the host, whose own words stay.
    ["contacts", { id: kept, member_id: me, name_from: "card" }],
    ["kept_cards", { contact_id: kept, member_id: me, of_member_id: hosts }],
    [
      "contacts",
      { ...bare, id: met, member_id: hosts, name_from: "card" },
      ["name", "sort_name", "name_words"],
    ],
    ["kept_cards", { contact_id: met, member_id: hosts, of_member_id: me }],
    ["received_cards", { member_id: hosts, from_member_id: me, answer: null, answered_at: null }, given],
  ];
}

const chosen = { in_work: "", part: "", tie: "", put_away: "", keep_days: 0 };
const bare = { ...chosen, title: "", met_where: "", about: "Likes the sea.", snoozed_until: "" };
const given = ["name", "line", "company", "target", "email", "phone", "links", "words"];
