import { sortName } from "../../../src/basics/text.ts";
import type { ContactsTable } from "../../../src/database/index.ts";
import { nextTouch } from "../../../src/modules/contacts/book/keeping.ts";
import { searchedLetters, searchWordsOf } from "../../../src/modules/contacts/book/search-words.ts";
import { tagWords } from "../../../src/modules/contacts/book/tags.ts";
import { matchWords } from "../../../src/modules/contacts/book/ways.ts";
import { companyMatch } from "../../../src/modules/contacts/companies/companies.ts";
import { indexed, type Way } from "../../../src/modules/contacts/contact.ts";
import { personWords } from "../../../src/modules/people/bare-words.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { dateAt, textOf } from "../times.ts";
import type { ContactFacts, Said } from "./facts.ts";

type Kinds = Pick<
  ContactFacts,
  | "contact made"
  | "contact changed"
  | "contact removed"
  | "company noted"
  | "exchange noted"
  | "exchange changed"
  | "exchange removed"
  | "touch wanted"
  | "touch put off"
>;

/** The rows of whom members know, and of what was between them. */
export const bookWriters: Writers<Kinds> = {
  "contact made"(ledger, { member, contact, keepDays, zone, at, ...said }) {
    addCompany(ledger, member, said, at);
    const snoozed = keepDays > 0 && said.metOn === "" ? daysOn(at, zone, keepDays) : "";
    addContact(ledger, member, contact, said, at);
    Object.assign(ledger.get("contacts", contact), { keep_days: keepDays, snoozed_until: snoozed });
    setWays(ledger, member, contact, said.ways);
    setTags(ledger, member, contact, said.tags);
    setClock(ledger, contact);
    setSearchWords(ledger, contact, said.tags);
  },
  "contact changed"(ledger, { member, contact, at, ...said }) {
    addCompany(ledger, member, said, at);
    const row = ledger.get("contacts", contact);
    const before = row.company_id;
    Object.assign(row, columnsOf(said), { company_id: said.firm, version: row.version + 1 });
    setSearchWords(ledger, contact, said.tags);
    if (before !== said.firm) sweepCompany(ledger, before);
  },
  "contact removed"(ledger, { contact }) {
    const { company_id } = ledger.get("contacts", contact);
    for (const table of ["contact_ways", "contact_tags", "exchanges", "follow_ups", "kept_cards"] as const)
      ledger.remove(table, (row) => row.contact_id === contact);
    ledger.remove("contacts", (row) => row.id === contact);
    sweepCompany(ledger, company_id);
  },
  "company noted"(ledger, { firm, notes }) {
    const row = ledger.get("companies", firm);
    if (row.notes !== notes) Object.assign(row, { notes, version: row.version + 1 });
  },
  "exchange noted"(ledger, { member, contact, exchange, how, on, words, at }) {
    addExchange(ledger, { member, contact, exchange, how, on, words }, at);
  },
  "exchange changed"(ledger, { contact, exchange, how, on, words }) {
    const row = ledger.get("exchanges", exchange);
    Object.assign(row, { kind: how, on_day: on, words, version: row.version + 1 });
    lookBack(ledger, contact);
  },
  "exchange removed"(ledger, { contact, exchange }) {
    ledger.remove("exchanges", (row) => row.id === exchange);
    lookBack(ledger, contact);
  },
  "touch wanted"(ledger, { contact, days, zone, at }) {
    const row = ledger.get("contacts", contact);
    if (row.keep_days === days) return;
    const hasLast = row.met_on !== "" || row.last_exchange_on !== "";
    Object.assign(row, { keep_days: days, snoozed_until: hasLast ? "" : daysOn(at, zone, days) });
    setClock(ledger, contact);
  },
  "touch put off"(ledger, { contact, until }) {
    ledger.get("contacts", contact).snoozed_until = until;
    setClock(ledger, contact);
  },
};

const daysOn = (at: number, zone: string, days: number): string => dateAt(at, zone).add({ days }).toString();

/** The company that is named, where the member has it not yet. */
export function addCompany(
  ledger: Ledger,
  member: number,
  { firm, company: name }: Pick<Said, "firm" | "company">,
  at: number,
): void {
  if (firm === null || ledger.find("companies", firm)) return;
  const names = { name, sort_name: indexed(sortName(name)), name_words: companyMatch(name) };
  const made = { notes: "", stays: 0, made_at: textOf(at), version: 1 };
  ledger.put("companies", firm, { id: firm, member_id: member, ...names, ...made });
}

/** Lets a company go where nobody is known any more and nothing is noted. */
function sweepCompany(ledger: Ledger, company: number | null): void {
  if (company === null) return;
  const { notes, stays } = ledger.get("companies", company);
  if (notes !== "" || stays === 1) return;
  if (ledger.all("contacts").some((row) => row.company_id === company)) return;
  ledger.remove("companies", (row) => row.id === company);
}

/** A contact of whom nothing hangs on anything yet. */
export function addContact(ledger: Ledger, member: number, id: number, said: Said, at: number): void {
  ledger.put("contacts", id, {
    id,
    member_id: member,
    ...columnsOf(said),
    name_from: "me",
    company_id: said.firm,
    search_words: "",
    keep_days: 0,
    snoozed_until: "",
    last_exchange_on: "",
    next_touch_on: "",
    import_id: null,
    put_away: "",
    made_at: textOf(at),
    version: 1,
  });
}

const columnsOf = (said: Said) => ({
  ...namedAs(said.name),
  title: said.title,
  in_work: said.inWork,
  part: said.part,
  tie: said.tie,
  met_where: said.metWhere,
  met_on: said.metOn,
  about: said.about,
});

/** The columns of a name. */
export const namedAs = (name: string) => ({
  name,
  sort_name: indexed(sortName(name)),
  name_words: indexed(personWords(name)),
});

/** Ways to reach a contact, in their order. */
export function setWays(ledger: Ledger, member: number, contact: number, ways: readonly Way[]): void {
  for (const [position, { kind, label, value }] of ways.entries())
    ledger.put("contact_ways", `${contact} ${position}`, {
      id: ledger.dice.id(),
      contact_id: contact,
      member_id: member,
      position,
      kind,
      label,
      value,
      match_words: matchWords(kind, value),
    });
}

function setTags(ledger: Ledger, member: number, contact: number, tags: readonly string[]): void {
  for (const tag of tags)
    ledger.put("contact_tags", `${contact} ${tag}`, {
      contact_id: contact,
      member_id: member,
      tag,
      tag_words: tagWords(tag),
    });
}

/** Notes an exchange; all but a note start the clock again. */
export function addExchange(ledger: Ledger, fact: ContactFacts["exchange noted"], at: number): void {
  const { member, contact, exchange, how, on, words } = fact;
  const whose = { id: exchange, contact_id: contact, member_id: member };
  const said = { on_day: on, kind: how, words, made_at: textOf(at), version: 1 };
  ledger.put("exchanges", exchange, { ...whose, ...said });
  const row = ledger.get("contacts", contact);
  if (how !== "note" && on > row.last_exchange_on) row.last_exchange_on = on;
  setClock(ledger, contact);
}

/** Looks for the last exchange again, after one was changed or removed. */
export function lookBack(ledger: Ledger, contact: number): void {
  const days = ledger
    .all("exchanges")
    .flatMap((row) => (row.contact_id === contact && row.kind !== "note" ? [row.on_day] : []));
  ledger.get("contacts", contact).last_exchange_on = days.sort().at(-1) ?? "";
  setClock(ledger, contact);
}

function setClock(ledger: Ledger, contact: number): void {
  const row: ContactsTable = ledger.get("contacts", contact);
  row.next_touch_on = nextTouch(row);
}

/** The words by which a contact is found. */
export function setSearchWords(ledger: Ledger, contact: number, tags: readonly string[] = []): void {
  const row = ledger.get("contacts", contact);
  const card = ledger.find("kept_cards", contact);
  const company = row.company_id === null ? "" : ledger.get("companies", row.company_id).name;
  row.search_words = searchWordsOf([
    row.name,
    row.title,
    company,
    ...tags.toSorted((a, b) => (tagWords(a) < tagWords(b) ? -1 : 1)),
    row.met_where,
    row.about.slice(0, searchedLetters),
    card?.name ?? "",
    card?.line ?? "",
  ]);
}
