import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { makeContact } from "../book/contacts.ts";
import { type CardBack, writeExchange } from "./card-back.ts";
import { holdMembers, keptBefore, onBack } from "./cards.ts";

/** Keeps what a member wrote of somebody whose card could not be kept, under the name that they know. The same act twice keeps once. */
export function keepAsNote(
  db: Main,
  who: Id,
  name: string,
  back: CardBack,
  now: Temporal.Instant,
): Promise<{ contact: Id }> {
  return atomically(db, async (tx) => {
    const { timeZone } = await holdMembers(tx, who, who);
    const before = await keptBefore(tx, who, back.id);
    if (before !== null) return { contact: before };
    const written = { ...back, on: back.on ?? dateIn(now, timeZone) };
    const words = { ...onBack(written, name), nameFrom: "me" as const, id: newId() };
    const contact = await makeContact(tx, who, words, now);
    await writeExchange(tx, who, contact, written, "", now);
    return { contact };
  });
}
