import { newId, toAddress } from "../../src/basics/ids.ts";
import { instantText } from "../../src/basics/instant.ts";
import { sortName } from "../../src/basics/text.ts";
import { contentText } from "../../src/modules/contacts/bringing/brought.ts";
import { type CardShown, onlyNamed } from "../../src/modules/contacts/contact.ts";
import { signForm } from "../../src/web/signed-forms.tsx";
import type { Person, Town } from "../support.ts";
import type { Things } from "./things.ts";
import { writeCompanies } from "./things-companies.ts";

/**
 * One of each thing in a member's address book, and their card. Further things, which a row asks for by name: `alike`, a
 * contact with the name of `:contact`; `kept`, the contact who came with the keeper's card; `unmet`, one without an
 * exchange; `empty`, a company where nobody is known, and `unused`, one on which nothing stands; `owed`, a follow-up of theirs, and `done`, one that is
 * over; `unsorted`, a list whose columns are to be chosen; `brought`, an import that is in; `visitors`, a card that a visitor left; `keepers-code`, the keeper's card.
 */
export async function contactThings(
  town: Town,
  { owner, keeper, commitment }: { owner: Person; keeper: Person; commitment: number },
): Promise<Things> {
  const book = new Book(town, owner);
  const people = await inTheBook(book, commitment);
  const codes = owner.name === "Ben" ? ["k7mq2xbd4c", "9hc2rzk6ty"] : ["q3vt8pwn5j", "d4w7m1fx8s"];
  const cards = await ofCards(book, keeper, [codes[0] ?? "", codes[1] ?? ""]);
  const files = await ofFiles(book);
  const merge = await ofMerging(book);
  return { ...people, ...cards, ...files, ":merge": toAddress(merge), ":code": codes[0] ?? "" };
}

/** Writes into one member's tables, as they are after the verbs. */
class Book {
  readonly at: string;

  constructor(
    readonly town: Town,
    readonly owner: Person,
  ) {
    this.at = instantText(town.clock.now);
  }

  get db() {
    return this.town.house.main.write;
  }

  /** What every row of theirs has. */
  get own() {
    return { member_id: this.owner.id, made_at: this.at, version: 0 };
  }

  /** A contact with an address of their own. */
  async contact(name: string, more: { company?: number; isKept?: boolean; isGone?: boolean } = {}) {
    const id = newId();
    const words = name.toLowerCase().split(" ").sort().join(" ");
    const none = { in_work: "", part: "", tie: "", met_where: "", met_on: "", snoozed_until: "" } as const;
    await this.db
      .insertInto("contacts")
      .values({
        ...this.own,
        ...none,
        id,
        name,
        sort_name: sortName(name),
        name_words: words,
        name_from: more.isKept ? "card" : "me",
        company_id: more.company ?? null,
        title: "Ops manager",
        about: "Knows the port.",
        search_words: ` ${words.split(" ").join("  ")}`,
        keep_days: 0,
        last_exchange_on: "",
        next_touch_on: "",
        import_id: null,
        put_away: more.isGone ? "merged" : "",
      })
      .execute();
    return id;
  }
}

async function inTheBook(book: Book, commitment: number): Promise<Things> {
  const { db, own } = book;
  const [exchange, followUp, owed, done] = [newId(), newId(), newId(), newId()];
  const { company, empty, unused } = await writeCompanies(db, own);
  const contact = await book.contact("Ana Ruiz", { company });
  const alike = await book.contact("Ana Ruiz");
  const unmet = await book.contact("Tom Hale");
  const email = "ana.ruiz@example.com";
  const way = {
    id: newId(),
    position: 0,
    kind: "email",
    label: "",
    value: email,
    match_words: email,
  } as const;
  await db
    .insertInto("contact_ways")
    .values({ ...way, contact_id: contact, member_id: own.member_id })
    .execute();
  await db
    .insertInto("contact_tags")
    .values({ contact_id: contact, member_id: own.member_id, tag: "Harbour", tag_words: "harbour" })
    .execute();
  const met = { id: exchange, on_day: "2026-11-20", kind: "met", words: "At the fair." } as const;
  await db
    .insertInto("exchanges")
    .values({ ...own, ...met, contact_id: contact })
    .execute();
  const touch = { keep_days: 30, last_exchange_on: "2026-11-20", next_touch_on: "2026-12-20" };
  await db
    .updateTable("contacts")
    .set({ ...touch, met_on: "2026-11-20" })
    .where("id", "=", contact)
    .execute();
  const open = { ...own, contact_id: contact, due_on: "2026-11-26", ended_at: null, ended_how: null };
  const over = { ended_at: book.at, ended_how: "done" } as const;
  await db
    .insertInto("follow_ups")
    .values([
      { ...open, id: followUp, owed_by: "me", what: "Send my résumé" },
      { ...open, id: owed, owed_by: "them", what: "A lead at the port" },
      { ...open, ...over, id: done, owed_by: "me", what: "Say thank you" },
    ])
    .execute();
  const link = { commitment_id: commitment, contact_id: contact, member_id: own.member_id };
  await db
    .insertInto("contact_commitments")
    .values({ ...link, follow_up_id: null, linked_at: book.at })
    .execute();
  return {
    ":contact": toAddress(contact),
    alike: toAddress(alike),
    unmet: toAddress(unmet),
    ":company": toAddress(company),
    empty: toAddress(empty),
    unused: toAddress(unused),
    ":exchange": toAddress(exchange),
    ":followUp": toAddress(followUp),
    "follow-up": toAddress(followUp),
    owed: toAddress(owed),
    done: toAddress(done),
  };
}

/** Both have a card. The owner kept the keeper's, was given it once more, and a visitor left theirs. */
async function ofCards(book: Book, keeper: Person, codes: readonly [string, string]): Promise<Things> {
  const { db, at, own, owner } = book;
  for (const [who, code] of [
    [owner, codes[0]],
    [keeper, codes[1]],
  ] as const)
    await db
      .insertInto("cards")
      .values({ ...own, ...shown(who.name), member_id: who.id, code, off_at: null, version: 1 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const kept = await book.contact(`${keeper.name} of the harbour`, { isKept: true });
  const copy = { ...shown(keeper.name), contact_id: kept, of_member_id: keeper.id, kept_at: at };
  await db
    .insertInto("kept_cards")
    .values({ ...copy, member_id: owner.id })
    .execute();
  const [received, visitors] = [newId(), newId()];
  const waits = { member_id: owner.id, given_at: at, answered_at: null, answer: null };
  await db
    .insertInto("received_cards")
    .values([
      { ...waits, ...shown(keeper.name), id: received, from_member_id: keeper.id, company: "", words: "" },
      { ...waits, ...shown("Vic"), id: visitors, from_member_id: null, company: "Port", words: "Call me." },
    ])
    .execute();
  return {
    ":received": toAddress(received),
    visitors: toAddress(visitors),
    ...leavingAt(book.town, codes[0]),
    kept: toAddress(kept),
    "keepers-code": codes[1],
  };
}

/** The form in which a visitor leaves a card, as it was drawn a minute ago. */
function leavingAt(town: Town, code: string): Things {
  const form = newId();
  const drawn = signForm(town.house.key, `card ${code} ${form}`, town.clock.now.subtract({ minutes: 1 }));
  return { "leaving-form": toAddress(form), "leaving-drawn": drawn };
}

const shown = (name: string): CardShown => ({
  name,
  line: "Plans shifts",
  target: "Operations at the water",
  email: `${name.toLowerCase()}@example.com`,
  phone: "020 7946 0018",
  links: "https://example.com/me",
});

/** One file as it was shown before anything came in, one whose columns nobody has named yet, and one that is in. */
async function ofFiles(book: Book): Promise<Things> {
  const { db, at, owner } = book;
  const [shownFirst, unsorted, brought] = [newId(), newId(), newId()];
  const file = { member_id: owner.id, kind: "linkedin", brought_at: at, taken_back_at: null } as const;
  const waits = { started_at: null, done_rows: 0, done_at: null };
  await db
    .insertInto("contact_imports")
    .values([
      { ...file, ...waits, id: shownFirst },
      { ...file, ...waits, id: unsorted, kind: "csv" },
      { ...file, id: brought, started_at: at, done_rows: 1, done_at: at },
    ])
    .execute();
  const cells = { what: null, own: null, cells: ["Rosa Lind", "rosa@example.com"] };
  const row = { import_id: shownFirst, name: "Rosa Lind" };
  const left = { fate: "unusable", content: "{}" } as const;
  const uncertain = { content: contentText(cells), reason: "columns" };
  await db
    .insertInto("contact_import_rows")
    .values([
      { ...row, position: 0, line: 5, content: contentText(rosa), fate: "new", reason: "" },
      { ...row, ...left, position: 1, line: 6, reason: "no-name" },
      { ...row, ...left, ...uncertain, import_id: unsorted, position: 0, line: 1 },
    ])
    .execute();
  const came = await book.contact("Sam Berg");
  await db.updateTable("contacts").set({ import_id: brought }).where("id", "=", came).execute();
  return { ":import": toAddress(shownFirst), unsorted: toAddress(unsorted), brought: toAddress(brought) };
}

const rosa = { what: onlyNamed("Rosa Lind"), own: null, cells: [] };

/** Two who were one. */
async function ofMerging(book: Book): Promise<number> {
  const [stays, goes] = [await book.contact("Lea Winter"), await book.contact("L Winter", { isGone: true })];
  const id = newId();
  const undone = { before: "{}", moved: "{}", merged_at: book.at, undone_at: null };
  await book.db
    .insertInto("contact_merges")
    .values({ id, member_id: book.owner.id, kept_id: stays, gone_id: goes, ...undone })
    .execute();
  return id;
}
