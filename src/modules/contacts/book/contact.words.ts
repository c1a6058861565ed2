import type { ExchangesTable } from "../../../database/index.ts";
import type { ContactPart, InWork, Tie } from "../contact.ts";

/** The part that somebody plays in a search. */
export const partWords: Record<Exclude<ContactPart, "">, string> = {
  insider: "Insider",
  "decision-maker": "Decision maker",
  recruiter: "Recruiter",
  seeker: "Another seeker",
  friend: "Friend",
};

/** How well a member and a contact know each other. */
export const tieWords: Record<Exclude<Tie, "">, string> = {
  new: "We have just met",
  known: "We know each other",
  close: "We know each other well",
};

/** Whether a contact is in work. */
export const inWorkWords: Record<Exclude<InWork, "">, string> = {
  yes: "In work",
  no: "Between jobs",
};

/** What happened between a member and a contact. */
export const exchangeWords: Record<ExchangesTable["kind"], string> = {
  met: "Met",
  call: "Call",
  message: "Message",
  card: "Card",
  note: "Note",
};

/** How often somebody may want to be in touch, in days. */
export const paces = [7, 14, 30, 60, 90, 180, 365] as const;

const spelled: Record<number, string> = {
  7: "every week",
  14: "every two weeks",
  30: "every month",
  60: "every two months",
  90: "every three months",
  180: "every six months",
  365: "every year",
};

/** "every two weeks", "every 45 days". */
export const sayEvery = (days: number): string => spelled[days] ?? `every ${days} days`;
