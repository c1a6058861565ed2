import assert from "node:assert/strict";
import type { Back, ContactFacts } from "../../bench/seed/contacts/facts.ts";
import { type CardBack, keepCard } from "../../src/modules/contacts/cards/cards.ts";
import { saveCard, showCard } from "../../src/modules/contacts/cards/my-card.ts";
import { keepReceived, leaveCard, throwAwayReceived } from "../../src/modules/contacts/cards/received.ts";
import { nameFirm } from "./contacts-told.ts";
import type { Tellers, Told } from "./telling.ts";

type Kinds = Pick<
  ContactFacts,
  | "card written"
  | "card switched off"
  | "card kept"
  | "card left"
  | "received card kept"
  | "received card thrown away"
>;

/** Cards, in all hands through which they go. */
export const cardsTold: Tellers<Kinds> = {
  async "card written"({ db }, { member, name, line, target, email, phone, links }, now) {
    const before = db.selectFrom("cards").select("version").where("member_id", "=", member);
    const { version } = (await before.executeTakeFirst()) ?? { version: 0 };
    assert(await saveCard(db, member, { name, line, target, email, phone, links, version }, now));
  },
  "card switched off": ({ db }, { member }, now) => showCard(db, member, false, now),
  async "card kept"(told, { member, of, contact, given, words, ...back }, now) {
    const code = await codeOf(told, of);
    const written = { ...backOf(back), giveMine: given !== null, words };
    const kept = await keepCard(told.db, member, code, written, now);
    told.name(told.planned(contact), kept.contact);
    await namePromises(told, kept.contact, back, now);
    if (given === null) return;
    const waiting = told.db.selectFrom("received_cards").select("id").where("member_id", "=", of);
    const theirs = waiting.where("from_member_id", "=", member).where("answered_at", "is", null);
    told.name(given, (await theirs.executeTakeFirstOrThrow()).id);
  },
  async "card left"(told, { member, received, name, line, company, email, phone, links, words }, now) {
    const card = { id: received, name, line, company, email, phone, links, words };
    await leaveCard(told.db, null, await codeOf(told, member), card, now);
  },
  async "received card kept"(told, { member, received, contact, firm, ...back }, now) {
    const row = told.db.selectFrom("received_cards").select("company").where("id", "=", received);
    const { company } = await row.executeTakeFirstOrThrow();
    const kept = await keepReceived(told.db, member, received, backOf(back), now);
    told.name(told.planned(contact), kept.contact);
    await namePromises(told, kept.contact, back, now);
    await nameFirm(told, member, { firm, company });
  },
  "received card thrown away": ({ db }, { member, received }, now) =>
    throwAwayReceived(db, member, received, now),
};

async function codeOf({ db }: Told, member: number): Promise<string> {
  const query = db.selectFrom("cards").select("code").where("member_id", "=", member);
  return (await query.executeTakeFirstOrThrow()).code;
}

const backOf = ({ act, on, metWhere, about, iPromised, theyPromised, due }: Back): CardBack => ({
  id: act,
  on: Temporal.PlainDate.from(on),
  metWhere,
  about,
  iPromised,
  due: Temporal.PlainDate.from(due),
  theyPromised,
  theyDue: Temporal.PlainDate.from(due),
  giveMine: false,
  words: "",
});

/** The follow-ups that came of a card have ids of their own. */
async function namePromises(
  told: Told,
  contact: number,
  { owed, owing }: Back,
  now: Temporal.Instant,
): Promise<void> {
  for (const [planned, owedBy] of [
    [owed, "me"],
    [owing, "them"],
  ] as const) {
    if (planned === null) continue;
    const made = told.db.selectFrom("follow_ups").select("id").where("contact_id", "=", contact);
    const row = made.where("owed_by", "=", owedBy).where("made_at", "=", textOf(now));
    told.name(planned, (await row.executeTakeFirstOrThrow()).id);
  }
}

const textOf = (now: Temporal.Instant): string => now.toString({ smallestUnit: "millisecond" });
