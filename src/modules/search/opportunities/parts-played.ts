import type { Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, prepared } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { most, type OpportunityContactPart } from "../search.ts";
import { heldOpportunity } from "./held-opportunity.ts";
import { meantContact, type WhoIsMeant } from "./named-contacts.ts";

/**
 * Notes which part a contact plays in an opportunity; noted already, the part is the new one. Two rows that say the same
 * are one. As many as there may be: conflict, "enough-people-of-one".
 */
export function notePart(
  db: Main,
  who: Id,
  id: Id,
  what: { meant: WhoIsMeant; part: OpportunityContactPart },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldOpportunity(tx, who, id);
    const contact = await meantContact(tx, who, what.meant, now);
    await writePart(tx, who, id, contact, what.part);
    return contact;
  });
}

/** The same for whoever holds the book and the opportunity already, and knows whose contact it is. */
export async function writePart(
  tx: Main,
  who: Id,
  opportunity: Id,
  contact: Id,
  part: OpportunityContactPart,
): Promise<void> {
  const there = await tx
    .selectFrom("opportunity_contacts")
    .select("contact_id")
    .where("opportunity_id", "=", opportunity)
    .execute();
  if (there.some(({ contact_id }) => contact_id === contact)) {
    await tx
      .updateTable("opportunity_contacts")
      .set({ part })
      .where("opportunity_id", "=", opportunity)
      .where("contact_id", "=", contact)
      .execute();
    return;
  }
  if (there.length >= most.contactsOfOne) throw new Problem("conflict", "enough-people-of-one");
  await tx
    .insertInto("opportunity_contacts")
    .values({ opportunity_id: opportunity, contact_id: contact, member_id: who, part })
    .execute();
}

/** Takes a contact off an opportunity. They stay among the member's people. */
export function takePartOff(db: Main, who: Id, id: Id, contact: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldOpportunity(tx, who, id);
    await tx
      .deleteFrom("opportunity_contacts")
      .where("opportunity_id", "=", id)
      .where("contact_id", "=", contact)
      .where("member_id", "=", who)
      .execute();
  });
}

/** Who plays a part in an opportunity, by name. */
export const partsOf = (read: Main, who: Id, opportunity: Id) => parts.all(read, { who, opportunity });

export type PartPlayed = Awaited<ReturnType<typeof partsOf>>[number];

const parts = prepared((read: Main, { who, opportunity }: { who: Id; opportunity: Id }) =>
  read
    .selectFrom("opportunity_contacts")
    .innerJoin("contacts", "contacts.id", "opportunity_contacts.contact_id")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select([
      "contacts.id",
      "contacts.name",
      "contacts.title",
      "companies.name as company",
      "opportunity_contacts.part",
    ])
    .where("opportunity_contacts.opportunity_id", "=", opportunity)
    .where("opportunity_contacts.member_id", "=", who)
    .where("contacts.put_away", "=", "")
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id"),
);
