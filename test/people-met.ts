import { type Id, newId } from "../src/basics/ids.ts";
import { makeContact } from "../src/modules/contacts/book/contacts.ts";
import { onlyNamed } from "../src/modules/contacts/contact.ts";
import { makeFollowUp } from "../src/modules/contacts/follow-ups/follow-ups.ts";
import type { Person, Town } from "./support.ts";

/** Somebody among a member's people, of whom nothing is said but the name, and what is named besides. */
export function knows(
  town: Town,
  who: Person,
  name: string,
  more: { company?: string; title?: string; keepDays?: number } = {},
): Promise<Id> {
  const what = { ...onlyNamed(name), ...more, id: newId() };
  return makeContact(town.house.main.write, who.id, what, town.clock.now);
}

/** Something that a member owes a contact, or with `owedBy` is owed. */
export function owes(
  town: Town,
  who: Person,
  contact: Id,
  what: string,
  due: string,
  owedBy: "me" | "them" = "me",
): Promise<Id> {
  const row = { id: newId(), contact, owedBy, what, due: Temporal.PlainDate.from(due) };
  return makeFollowUp(town.house.main.write, who.id, row, town.clock.now);
}
