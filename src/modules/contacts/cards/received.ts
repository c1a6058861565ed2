import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn, daysFrom, instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import { withinLimit } from "../../../web/rate-limit.ts";
import { keptFor } from "../../people/index.ts";
import { makeContact } from "../book/contacts.ts";
import { bookIsHeld } from "../held-book.ts";
import { type CardBack, writeExchange } from "./card-back.ts";
import { holdMembers, keepCopy, keptBefore, onBack, waysOnCard } from "./cards.ts";
import { shownCard } from "./cards.reads.ts";
import { receivedCard } from "./received.reads.ts";

/** A visitor's own card, left with a few words. */
export type CardLeft = {
  id: Id;
  name: string;
  line: string;
  company: string;
  email: string;
  phone: string;
  links: string;
  words: string;
};

/** So many cards may wait for one member, and so many may be left at one address in a day: a new one begins anew. */
const mostWaiting = 200;
const inADay = { name: "cards left", most: 60, minutes: 24 * 60 };

/**
 * Leaves a visitor's card with the member whose card is shown under a code. The same id twice leaves one; sent again with
 * other words, it says those while nobody answered it. Not shown: not-found, "card-not-shown"; too many wait there
 * already, or came in a day: conflict, "cards-wait".
 */
export function leaveCard(
  db: Main,
  viewer: Id | null,
  code: string,
  card: CardLeft,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const shown = await shownCard(tx, viewer, code, now);
    if (!shown || !(await bookIsHeld(tx, shown.member_id))) throw new Problem("not-found", "card-not-shown");
    const member = shown.member_id;
    if (await sayAgain(tx, member, card)) return;
    const isRoom = (await waitingFor(tx, member)) < mostWaiting;
    if (!isRoom || !(await withinLimit(tx, inADay, `at:${code}`, now)))
      throw new Problem("conflict", "cards-wait");
    await tx
      .insertInto("received_cards")
      .values({
        ...card,
        member_id: member,
        from_member_id: null,
        target: "",
        given_at: instantText(now),
        answered_at: null,
        answer: null,
      })
      .execute();
  });
}

/** The same form sent again: true where it was left before. What was answered stays empty. */
async function sayAgain(tx: Main, member: Id, { id, ...words }: CardLeft): Promise<boolean> {
  const left = await tx
    .selectFrom("received_cards")
    .select(["member_id", "from_member_id", "answered_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!left) return false;
  if (left.member_id !== member || left.from_member_id !== null) throw notFound();
  if (left.answered_at === null)
    await tx.updateTable("received_cards").set(words).where("id", "=", id).execute();
  return true;
}

async function waitingFor(tx: Main, member: Id): Promise<number> {
  const row = await tx
    .selectFrom("received_cards")
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("member_id", "=", member)
    .where("answered_at", "is", null)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Keeps a card that was given or left, with what the member writes on its back. One that was answered otherwise: conflict, "card-answered". */
export function keepReceived(
  db: Main,
  who: Id,
  received: Id,
  back: CardBack,
  now: Temporal.Instant,
): Promise<{ contact: Id }> {
  return atomically(db, async (tx) => {
    // NOTE: the members are held first, as by whoever gives a card: else the two would wait for each other.
    const { from_member_id: from } = found(await anyReceived(tx, who, received).executeTakeFirst());
    const { timeZone } = await holdMembers(tx, who, from ?? who);
    const before = await keptBefore(tx, who, back.id);
    if (before !== null) return { contact: before };
    const { answered_at } = await heldReceived(tx, who, received);
    if (answered_at !== null) throw new Problem("conflict", "card-answered");
    const card = found(await receivedCard(tx, who, received));
    const written = { ...back, on: back.on ?? dateIn(now, timeZone) };
    const contact =
      from === null
        ? await keepLeft(tx, who, card, written, now)
        : await keepCopy(tx, who, from, card, written, now);
    await answer(tx, received, "kept", now);
    return { contact };
  });
}

/** Throws a card away that was given or left; nobody is told. A second time finds it done. */
export function throwAwayReceived(db: Main, who: Id, received: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const { answered_at } = await heldReceived(tx, who, received);
    if (answered_at === null) await answer(tx, received, "thrown-away", now);
  });
}

/** Answered or not, held until the transaction ends. */
const heldReceived = async (tx: Main, who: Id, received: Id) =>
  found(await locked(tx, anyReceived(tx, who, received)).executeTakeFirst());

const anyReceived = (tx: Main, who: Id, received: Id) =>
  tx
    .selectFrom("received_cards")
    .select(["from_member_id", "answered_at"])
    .where("id", "=", received)
    .where("member_id", "=", who);

type Left = Omit<CardLeft, "words">;

/** A visitor's card becomes a contact like any other: there is no account whose end could take it back. */
async function keepLeft(
  tx: Main,
  who: Id,
  card: Left,
  back: CardBack & { on: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<Id> {
  const words = {
    ...onBack(back, card.name),
    nameFrom: "me" as const,
    id: newId(),
    title: card.line,
    company: card.company,
    ways: waysOnCard(card),
  };
  const contact = await makeContact(tx, who, words, now);
  await writeExchange(tx, who, contact, back, "", now);
  return contact;
}

/** What was answered keeps no words. */
async function answer(
  tx: Main,
  received: Id,
  how: "kept" | "thrown-away",
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("received_cards")
    .set({ ...noWords, answered_at: instantText(now), answer: how })
    .where("id", "=", received)
    .execute();
}

const noWords = {
  name: "",
  line: "",
  company: "",
  target: "",
  email: "",
  phone: "",
  links: "",
  words: "",
};

/** Throws away what nobody answered for so long, and what is left of the answered ones. */
export async function sweepReceived(db: Main, now: Temporal.Instant): Promise<void> {
  const before = daysFrom(now, -keptFor.receivedCard);
  await db
    .deleteFrom("received_cards")
    .where("answered_at", "is", null)
    .where("given_at", "<", before)
    .execute();
  await db.deleteFrom("received_cards").where("answered_at", "<", before).execute();
}
