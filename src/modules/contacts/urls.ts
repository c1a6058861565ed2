import { type Id, toAddress } from "../../basics/ids.ts";

const contact = (id: Id): string => `/contacts/${toAddress(id)}`;
const exchange = (contactId: Id, id: Id): string => `${contact(contactId)}/exchanges/${toAddress(id)}`;
const company = (id: Id): string => `/companies/${toAddress(id)}`;
const followUp = (id: Id): string => `/follow-ups/${toAddress(id)}`;
const imported = (id: Id): string => `/contacts/imports/${toAddress(id)}`;
const received = (id: Id): string => `/card/received/${toAddress(id)}`;
const shown = (code: string): string => `/c/${code}`;

/** Every address of this room; nobody types one twice. */
export const contactUrls = {
  contacts: "/contacts",
  /** Posted to, so that no name stands in an address. */
  search: "/contacts/search",
  newContact: "/contacts/new",
  newContactAt: (company: Id): string => `/contacts/new?company=${toAddress(company)}`,
  contact,
  /** A contact's page, open where what happened is noted. */
  noting: (id: Id): string => `${contact(id)}?noting=1#story`,
  editContact: (id: Id): string => `${contact(id)}/edit`,
  contactRemoval: (id: Id): string => `${contact(id)}/removal`,
  keeping: (id: Id): string => `${contact(id)}/keeping`,
  snooze: (id: Id): string => `${contact(id)}/snooze`,
  exchanges: (id: Id): string => `${contact(id)}/exchanges`,
  editExchange: (id: Id, of: Id): string => `${exchange(id, of)}/edit`,
  exchangeRemoval: (id: Id, of: Id): string => `${exchange(id, of)}/removal`,
  contactFollowUps: (id: Id): string => `${contact(id)}/follow-ups`,
  merging: (id: Id): string => `${contact(id)}/merging`,
  /** The page that shows what the two would be together. */
  mergingWith: (id: Id, other: Id): string => `${contact(id)}/merging?with=${toAddress(other)}`,
  /** Posted to, like every search. */
  mergingSearch: (id: Id): string => `${contact(id)}/merging/search`,
  mergeUndoing: (merge: Id): string => `/contacts/merges/${toAddress(merge)}/undoing`,
  /** Those who may be the same person. */
  alike: "/contacts/alike",

  quick: "/contacts/quick",
  quickLines: "/contacts/quick/lines",

  imports: "/contacts/imports",
  import: imported,
  importColumns: (id: Id): string => `${imported(id)}/columns`,
  importBringing: (id: Id): string => `${imported(id)}/bringing`,
  importRemoval: (id: Id): string => `${imported(id)}/removal`,
  export: "/contacts/export",
  exportVcards: "/contacts/export.vcf",
  exportCsv: "/contacts/export.csv",

  companies: "/companies",
  company,
  /** The list of companies that begins after one of them. */
  companiesAfter: (id: Id): string => `/companies?after=${toAddress(id)}`,
  /** Those at a company, from behind one of them on. */
  companyAfter: (id: Id, contactId: Id): string => `${company(id)}?after=${toAddress(contactId)}`,
  editCompany: (id: Id): string => `${company(id)}/edit`,
  /** Puts another company into this one. */
  companyJoining: (id: Id): string => `${company(id)}/joining`,
  companyRemoval: (id: Id): string => `${company(id)}/removal`,

  followUps: "/follow-ups",
  endedFollowUps: "/follow-ups/ended",
  followUp,
  editFollowUp: (id: Id): string => `${followUp(id)}/edit`,
  followUpDone: (id: Id): string => `${followUp(id)}/done`,
  followUpLater: (id: Id): string => `${followUp(id)}/later`,
  followUpLettingGo: (id: Id): string => `${followUp(id)}/letting-go`,
  followUpReopening: (id: Id): string => `${followUp(id)}/reopening`,
  followUpCommitment: (id: Id): string => `${followUp(id)}/commitment`,
  commitmentContacts: (commitment: Id): string => `/follow-ups/commitments/${toAddress(commitment)}/contacts`,
  commitmentContactRemoval: (commitment: Id, id: Id): string =>
    `/follow-ups/commitments/${toAddress(commitment)}/contacts/${toAddress(id)}/removal`,

  card: "/card",
  editCard: "/card/edit",
  cardCode: "/card/code",
  cardShowing: "/card/showing",
  exchangeCards: "/card/exchange",
  receivedCards: "/card/received",
  received,
  receivedConcern: (id: Id): string => `${received(id)}/concern`,
  receivedRemoval: (id: Id): string => `${received(id)}/removal`,
  cardWorker: "/card/worker.js",

  shown,
  shownVcard: (code: string): string => `${shown(code)}/card.vcf`,
  shownKeeping: (code: string): string => `${shown(code)}/keeping`,
  shownLeaving: (code: string): string => `${shown(code)}/leaving`,
} as const;

/** The places within a contact's page to which an answer comes back. */
export const placeOnContact = {
  followUps: "follow-ups",
  keeping: "keeping",
  story: "story",
} as const;

/** Whether what is posted to an address only looks for somebody: it changes nothing, and is sent as somebody types. */
export const isContactSearch = (path: string): boolean => path === contactUrls.search;
