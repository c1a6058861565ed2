import type { Id } from "../../../src/basics/ids.ts";

/** What members choose about mail, by its kind. */
export type MailFacts = {
  "mail chosen": { member: Id; off: readonly string[]; quietFrom: string; quietUntil: string };
};
