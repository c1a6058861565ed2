import type { Id } from "../../../src/basics/ids.ts";
import { companyMatch } from "../../../src/modules/contacts/companies/companies.ts";
import { type ContactPart, onlyNamed, type Tie, type Way } from "../../../src/modules/contacts/contact.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { dateAt, day, hour, minute } from "../times.ts";
import {
  backWords,
  companyName,
  exchangeWords,
  knownName,
  metWords,
  promisedWords,
  tagsOf,
  titleWords,
} from "../words/contacts.ts";
import type { Person } from "../world/people.ts";
import type { Said } from "./facts.ts";

/** How many somebody knows, and how often they were in touch with the first of them. */
export type Size = { contacts: number; withFirst: number; each: number };

/** An address book as it is being told. */
export class Book {
  readonly facts: Fact[] = [];
  readonly dice: Dice;
  readonly #firms = new Map<string, Id>();

  constructor(
    seed: number,
    readonly person: Person,
    readonly until: number,
  ) {
    this.dice = new Dice(seed, `book of ${person.number}`);
  }

  get from(): number {
    return this.person.joined + 2 * hour;
  }

  /** The company of a name in this book, however it is spelled. */
  firm(name: string): Id | null {
    if (name === "") return null;
    const words = companyMatch(name);
    const known = this.#firms.get(words) ?? this.dice.id();
    this.#firms.set(words, known);
    return known;
  }

  /** A day at the member's place. */
  on(at: number): string {
    return dateAt(at, this.person.zone).toString();
  }

  /** Something happens in it, unless that lies behind its end. */
  say(fact: Fact): boolean {
    if (fact.at >= this.until) return false;
    this.facts.push(fact);
    return true;
  }
}

/** Whom somebody knows, what was between them and what is owed. */
export function tellBook(book: Book, size: Size): void {
  const { dice, from, until } = book;
  const apart = (until - from) / (size.contacts + 1);
  if (apart < minute) return;
  for (let nth = 0; nth < size.contacts; nth++) {
    const at = Math.floor(from + apart * (nth + 0.9 * dice.roll()));
    const times = nth === 0 ? size.withFirst : dice.between(0, 2 * size.each);
    tellContact(book, at, times);
  }
}

function tellContact(book: Book, at: number, times: number): void {
  const { dice, person } = book;
  const contact = dice.id();
  const who = { member: person.id, contact };
  const said = saidOf(book, at);
  const keepDays = dice.chance(0.2) ? dice.pick([14, 30, 90]) : 0;
  book.say({ kind: "contact made", at, ...who, ...said, keepDays, zone: person.zone });
  const end = book.until - at;
  let last = at;
  for (let nth = 0; nth < times; nth++) {
    last = Math.floor(at + (end * (nth + 0.2 + 0.7 * dice.roll())) / (times + 1));
    tellExchange(book, who, last);
  }
  if (dice.chance(0.35)) tellFollowUp(book, who, last + minute);
  if (keepDays > 0 && dice.chance(0.3))
    book.say({ kind: "touch put off", at: last + 2 * minute, ...who, until: book.on(last + 14 * day) });
  else if (dice.chance(0.08))
    book.say({ kind: "touch wanted", at: last + 2 * minute, ...who, days: 60, zone: person.zone });
  if (said.firm !== null && dice.chance(0.05)) {
    const noted = { firm: said.firm, company: said.company, notes: backWords(dice) };
    book.say({ kind: "company noted", at: at + minute, member: person.id, ...noted });
  }
  const roll = dice.roll();
  if (roll < 0.05) changeLater(book, who, said, last + 5 * hour);
  else if (roll < 0.14) book.say({ kind: "contact removed", at: last + 2.2 * day, ...who });
  else if (roll < 0.21) putTogether(book, who, said, last + hour);
}

function saidOf(book: Book, at: number): Said {
  const { dice } = book;
  const name = knownName(dice);
  const isMore = dice.chance(0.7);
  const company = dice.chance(0.75) ? companyName(dice) : "";
  return {
    ...onlyNamed(name),
    title: dice.chance(0.8) ? titleWords(dice) : "",
    company,
    firm: book.firm(company),
    inWork: dice.pick(["", "yes", "yes", "no"] as const),
    part: dice.pick<ContactPart>(["", "insider", "decision-maker", "recruiter", "seeker", "friend"]),
    tie: dice.pick<Tie>(["", "new", "known", "close"]),
    metWhere: isMore ? metWords(dice) : "",
    metOn: isMore ? book.on(at - dice.between(0, 3 * day)) : "",
    about: isMore ? backWords(dice) : "",
    ways: waysTo(dice, name),
    tags: tagsOf(dice),
  };
}

function waysTo(dice: Dice, name: string): Way[] {
  const plain = name.normalize("NFKD").replace(/[^\w ]/g, "");
  const address = `${plain.toLowerCase().replace(" ", ".")}.${dice.between(1, 99_999)}@known.example`;
  const ways: Way[] = [];
  if (dice.chance(0.7)) ways.push({ kind: "email", label: "work", value: address });
  if (dice.chance(0.3))
    ways.push({ kind: "phone", label: "", value: `+49 30 555${dice.between(10_000, 99_999)}` });
  return ways;
}

type With = { member: Id; contact: Id };

function tellExchange(book: Book, who: With, at: number): void {
  const { dice } = book;
  const exchange = dice.id();
  const how = dice.pick(["met", "call", "message", "message", "note"] as const);
  const told = { ...who, exchange, how, on: book.on(at), words: exchangeWords(dice) };
  if (!book.say({ kind: "exchange noted", at, ...told })) return;
  const again = at + dice.between(10_000, minute);
  const roll = dice.roll();
  if (roll < 0.02) book.say({ kind: "exchange removed", at: again, ...who, exchange });
  else if (roll < 0.04) {
    const words = { words: `${told.words} So it was.` };
    book.say({ kind: "exchange changed", at: again, ...told, ...words, how: "call" });
  }
}

function tellFollowUp(book: Book, who: With, at: number): void {
  const { dice } = book;
  const followUp = dice.id();
  const { member } = who;
  const owed = { owedBy: dice.chance(0.7) ? "me" : "them", what: promisedWords(dice) } as const;
  if (!book.say({ kind: "follow-up made", at, ...who, followUp, ...owed, due: book.on(at + 2 * day) }))
    return;
  if (dice.chance(0.2))
    book.say({ kind: "follow-up put off", at: at + day, member, followUp, due: book.on(at + 9 * day) });
  if (!dice.chance(0.75)) return;
  const how = dice.chance(0.8) ? "done" : "let-go";
  const ended = at + dice.between(day + minute, 2 * day);
  book.say({ kind: "follow-up ended", at: ended, member, followUp, how });
  if (dice.chance(0.2)) book.say({ kind: "follow-up reopened", at: ended + minute, member, followUp });
}

/** The same person written down once more, noticed soon; some were two after all. */
function putTogether(book: Book, who: With, { name, company }: Said, at: number): void {
  const { dice, person } = book;
  const [gone, merge] = [dice.id(), dice.id()];
  const twin = { member: who.member, contact: gone };
  const bare = { ...onlyNamed(name), metOn: "", firm: null, keepDays: 0, zone: person.zone };
  if (at + 4 * minute >= book.until) return;
  book.say({ kind: "contact made", at, ...twin, ...bare });
  const exchange = dice.id();
  const told = { exchange, how: "met", on: book.on(at), words: exchangeWords(dice) } as const;
  book.say({ kind: "exchange noted", at: at + minute, ...twin, ...told });
  const moved = [exchange];
  book.say({ kind: "contacts merged", at: at + 2 * minute, ...who, merge, gone, company, moved });
  if (dice.chance(0.4)) book.say({ kind: "merge undone", at: at + 3 * minute, ...who, merge, gone, moved });
}

/** Somebody finds work elsewhere. */
function changeLater(book: Book, who: With, said: Said, at: number): void {
  const company = companyName(book.dice);
  const news = { company, firm: book.firm(company), inWork: "yes" } as const;
  book.say({ kind: "contact changed", at, ...who, ...said, ...news });
}
