import type { ContactPart, ContactsTable, ContactWaysTable, Tie } from "../../database/index.ts";

export type { ContactPart, Tie };
export type InWork = ContactsTable["in_work"];

/** A way to reach somebody, as it was written. */
export type Way = { kind: ContactWaysTable["kind"]; label: string; value: string };

/** What a member says of somebody they know. A company is named; days are null where there is none. */
export type ContactWords = {
  name: string;
  title: string;
  company: string;
  inWork: InWork;
  part: ContactPart;
  tie: Tie;
  metWhere: string;
  metOn: Temporal.PlainDate | null;
  about: string;
  ways: readonly Way[];
  tags: readonly string[];
};

/** How a contact is called on pages: the name that came with a card goes with its member's account. */
export const shownContactName = (name: string): string => name || "A former member";

/** A contact of whom nothing is said but the name. */
export const onlyNamed = (name: string): ContactWords => ({
  name,
  title: "",
  company: "",
  inWork: "",
  part: "",
  tie: "",
  metWhere: "",
  metOn: null,
  about: "",
  ways: [],
  tags: [],
});

/** As many as anybody needs, and few enough to be looked through while somebody types. */
export const mostContacts = 20_000;
export const mostWays = 12;
export const mostTags = 20;

/** Hours after somebody was met until what was promised is due, unless another day is named (default of the house). */
export const dueHours = 48;

/** How long each text may be, in letters. */
export const letters = {
  name: 120,
  title: 160,
  company: 120,
  place: 160,
  about: 2_000,
  way: 300,
  tag: 40,
  what: 300,
  exchange: 2_000,
};

/** A member's card as others see it. */
export type CardShown = {
  name: string;
  line: string;
  target: string;
  email: string;
  phone: string;
  /** Addresses on the web, a line each. */
  links: string;
};

/** Words as an index takes them: no more of them than it holds. */
export const indexed = (words: string): string => words.slice(0, 200).toWellFormed();
