import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { makeContact, type NewContact } from "../book/contacts.ts";
import { todayOf } from "../book/keeping.ts";
import { dueDay, makeFollowUp } from "../follow-ups/follow-ups.ts";

/** What somebody promised: nothing where there are no words. Without a day it is due two days after they met. */
export type Promised = { id: Id; what: string; due: Temporal.PlainDate | null };

/** Writes somebody down with what was promised either way; sent twice it is one of each. Goes as `makeContact` does. */
export function writeDown(
  db: Main,
  who: Id,
  what: { contact: NewContact; mine: Promised; theirs: Promised },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const contact = await makeContact(tx, who, what.contact, now);
    const metOn = what.contact.metOn ?? (await todayOf(tx, who, now));
    for (const [owedBy, promised] of [
      ["me", what.mine],
      ["them", what.theirs],
    ] as const) {
      const { id, what: words, due } = promised;
      if (words)
        await makeFollowUp(tx, who, { id, contact, owedBy, what: words, due: due ?? dueDay(metOn) }, now);
    }
    return contact;
  });
}
