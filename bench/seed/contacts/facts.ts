import type { Id } from "../../../src/basics/ids.ts";
import type { ExchangesTable } from "../../../src/database/index.ts";
import type { CardShown, ContactWords } from "../../../src/modules/contacts/contact.ts";

/** What a member says of a contact; `firm` is the company that is named, in their book. */
export type Said = Omit<ContactWords, "metOn"> & { metOn: string; firm: Id | null };

/** What stands on the back of a card. A promise has an id where there is one. */
export type Back = {
  act: Id;
  on: string;
  metWhere: string;
  about: string;
  iPromised: string;
  owed: Id | null;
  theyPromised: string;
  owing: Id | null;
  due: string;
};

/** Somebody of whom a file tells. Nobody else in it has their address. */
export type Brought = {
  contact: Id;
  name: string;
  title: string;
  company: string;
  firm: Id | null;
  email: string;
};

type With = { member: Id; contact: Id };

/** What happens in address books and around cards, by its kind. Days are text. */
export type ContactFacts = {
  "contact made": With & Said & { keepDays: number; zone: string };
  "contact changed": With & Said;
  "contact removed": With;
  /** `moved` are the exchanges of the one that goes, of whom nothing else is said. */
  "contacts merged": With & { merge: Id; gone: Id; company: string; moved: readonly Id[] };
  "merge undone": With & { merge: Id; gone: Id; moved: readonly Id[] };
  "people brought": { member: Id; file: Id; people: readonly Brought[] };
  "company noted": { member: Id; firm: Id; company: string; notes: string };
  "exchange noted": With & { exchange: Id; how: ExchangesTable["kind"]; on: string; words: string };
  "exchange changed": With & { exchange: Id; how: ExchangesTable["kind"]; on: string; words: string };
  "exchange removed": With & { exchange: Id };
  "follow-up made": With & { followUp: Id; owedBy: "me" | "them"; what: string; due: string };
  "follow-up put off": { member: Id; followUp: Id; due: string };
  "follow-up ended": { member: Id; followUp: Id; how: "done" | "let-go" };
  "follow-up reopened": { member: Id; followUp: Id };
  "touch wanted": With & { days: number; zone: string };
  "touch put off": With & { until: string };
  "contact linked": With & { commitment: Id };
  "card written": CardShown & { member: Id };
  "card switched off": { member: Id };
  /** `given` is the member's own card in the other's hands, where they gave it. */
  "card kept": With & Back & { of: Id; given: Id | null; words: string };
  "card left": { member: Id; received: Id } & Omit<CardShown, "target"> & { company: string; words: string };
  "received card kept": With & Back & { received: Id; firm: Id | null };
  "received card thrown away": { member: Id; received: Id };
};
