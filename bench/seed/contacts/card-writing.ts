import type { ContactsTable, ReceivedCardsTable } from "../../../src/database/index.ts";
import { forTheStory } from "../../../src/modules/contacts/cards/cards.ts";
import { type CardShown, onlyNamed, type Way } from "../../../src/modules/contacts/contact.ts";
import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { textOf } from "../times.ts";
import { addCompany, addContact, addExchange, namedAs, setSearchWords, setWays } from "./book-writing.ts";
import type { Back, ContactFacts } from "./facts.ts";
import { addFollowUp } from "./promise-writing.ts";

type Kinds = Pick<
  ContactFacts,
  | "card written"
  | "card switched off"
  | "card kept"
  | "card left"
  | "received card kept"
  | "received card thrown away"
>;

/** The rows of cards, in all hands through which they go. */
export const cardWriters: Writers<Kinds> = {
  "card written"(ledger, { member, at, ...written }) {
    const shown = shownOn(written);
    const row = ledger.find("cards", member);
    if (row) Object.assign(row, shown, { version: row.version + 1 });
    else {
      const made = { code: codeOf(ledger), off_at: null, made_at: textOf(at), version: 1 };
      ledger.put("cards", member, { member_id: member, ...shown, ...made });
    }
  },
  "card switched off"(ledger, { member, at }) {
    ledger.get("cards", member).off_at = textOf(at);
  },
  "card kept"(ledger, { member, contact, of, given, words, at, ...back }) {
    keepCopy(ledger, { member, contact, of, card: shownOn(ledger.get("cards", of)), back }, at);
    if (given === null) return;
    const whose = { id: given, member_id: of, from_member_id: member };
    addReceived(ledger, { ...whose, ...shownOn(ledger.get("cards", member)), company: "", words }, at);
  },
  "card left"(ledger, { member, received, company, words, at, ...left }) {
    const whose = { id: received, member_id: member, from_member_id: null };
    addReceived(ledger, { ...whose, ...shownOn({ ...left, target: "" }), company, words }, at);
  },
  "received card kept"(ledger, { member, received, contact, firm, at, ...back }) {
    const row = ledger.get("received_cards", received);
    const of = row.from_member_id;
    if (of === null) keepLeft(ledger, { member, contact, firm, card: row, back }, at);
    else keepCopy(ledger, { member, contact, of, card: shownOn(row), back }, at);
    answer(row, "kept", at);
  },
  "received card thrown away"(ledger, { received, at }) {
    answer(ledger.get("received_cards", received), "thrown-away", at);
  },
};

const letters = "0123456789abcdefghjkmnpqrstvwxyz";

const codeOf = (ledger: Ledger): string =>
  Array.from({ length: 10 }, () => letters[ledger.dice.between(0, 31)]).join("");

const shownOn = ({ name, line, target, email, phone, links }: CardShown): CardShown => ({
  name,
  line,
  target,
  email,
  phone,
  links,
});

type Keeping = { member: number; contact: number; back: Back };

function keepCopy(
  ledger: Ledger,
  { member, contact, of, card, back }: Keeping & { of: number; card: CardShown },
  at: number,
): void {
  const known = ledger.find("contacts", contact);
  // What was written the first time stays on the back; this time's words go into the story.
  const words = known ? forTheStory(known, back) : "";
  const copy = { contact_id: contact, member_id: member, of_member_id: of, ...card, kept_at: textOf(at) };
  ledger.put("kept_cards", contact, copy);
  if (known) addToContact(known, card.name, back);
  else {
    addWithBack(ledger, { member, contact, back }, { name: card.name }, at);
    ledger.get("contacts", contact).name_from = "card";
  }
  writeBack(ledger, { member, contact, back }, words, at);
  setSearchWords(ledger, contact);
}

function addToContact(row: ContactsTable, name: string, back: Back): void {
  Object.assign(row, {
    ...(row.name_from === "card" ? namedAs(name) : {}),
    met_where: row.met_where || back.metWhere,
    met_on: row.met_on || back.on,
    about: row.about || back.about,
    version: row.version + 1,
  });
}

function addWithBack(
  ledger: Ledger,
  { member, contact, back }: Keeping,
  named: { name: string; title?: string; company?: string; firm?: number | null },
  at: number,
): void {
  const { title = "", company = "", firm = null } = named;
  const told = { metWhere: back.metWhere, metOn: back.on, about: back.about };
  addContact(ledger, member, contact, { ...onlyNamed(named.name), title, company, firm, ...told }, at);
}

/** A visitor's card becomes a contact with what stood on it: there is no account with which its name could go. */
function keepLeft(
  ledger: Ledger,
  { firm, card, ...keeping }: Keeping & { firm: number | null; card: ReceivedCardsTable },
  at: number,
): void {
  const { member, contact } = keeping;
  const { name, line, company } = card;
  addCompany(ledger, member, { firm, company }, at);
  addWithBack(ledger, keeping, { name, title: line, company, firm }, at);
  setWays(ledger, member, contact, waysOf(card));
  writeBack(ledger, keeping, "", at);
  setSearchWords(ledger, contact);
}

function waysOf({ email, phone, links }: ReceivedCardsTable): Way[] {
  const ways: Way[] = [
    { kind: "email", label: "", value: email },
    { kind: "phone", label: "", value: phone },
    ...links.split("\n").map((value) => ({ kind: "web" as const, label: "", value })),
  ];
  return ways.filter(({ value }) => value !== "");
}

/** That cards changed hands, and what was promised. */
function writeBack(ledger: Ledger, { member, contact, back }: Keeping, words: string, at: number): void {
  const who = { member, contact };
  addExchange(ledger, { ...who, exchange: back.act, how: "card", on: back.on, words }, at);
  for (const [followUp, owedBy, what] of [
    [back.owed, "me", back.iPromised],
    [back.owing, "them", back.theyPromised],
  ] as const)
    if (followUp !== null) addFollowUp(ledger, { ...who, followUp, owedBy, what, due: back.due }, at);
}

const addReceived = (
  ledger: Ledger,
  card: Omit<ReceivedCardsTable, "given_at" | "answered_at" | "answer">,
  at: number,
): void =>
  ledger.put("received_cards", card.id, { ...card, given_at: textOf(at), answered_at: null, answer: null });

const nothing = { name: "", line: "", company: "", target: "", email: "", phone: "", links: "", words: "" };

function answer(row: ReceivedCardsTable, how: "kept" | "thrown-away", at: number): void {
  Object.assign(row, nothing, { answered_at: textOf(at), answer: how });
}
