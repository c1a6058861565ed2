import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn, instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { sortName } from "../../../basics/text.ts";
import { atomically, lockedLightly, type Main } from "../../../database/index.ts";
import { personWords } from "../../people/index.ts";
import { makeContact } from "../book/contacts.ts";
import { refreshSearchWords } from "../book/search-words.ts";
import { type CardShown, indexed, onlyNamed, type Way } from "../contact.ts";
import { type CardBack, writeExchange } from "./card-back.ts";
import { shownCard } from "./cards.reads.ts";
import { giveCard } from "./giving.ts";

export type { CardBack } from "./card-back.ts";

/**
 * Keeps the card that is shown under a code, with what the member writes on its back, and gives theirs where they say
 * so; `given` says whether the other has it. The same card again adds to the same contact. What is not shown to them:
 * not-found, "card-not-shown"; their own: conflict, "own-card"; given to very many in a day: conflict, "enough-given".
 * What was kept once stays kept, whatever became of the card meanwhile.
 */
export function keepCard(
  db: Main,
  who: Id,
  code: string,
  back: CardBack,
  now: Temporal.Instant,
): Promise<{ contact: Id; given: boolean }> {
  return atomically(db, async (tx) => {
    const owner = await tx
      .selectFrom("cards")
      .select("member_id")
      .where("code", "=", code)
      .executeTakeFirst();
    const { timeZone } = await holdMembers(tx, who, owner?.member_id ?? who);
    const before = await keptBefore(tx, who, back.id);
    if (before !== null) return { contact: before, given: false };
    const card = await shownCard(tx, who, code, now);
    if (!card) throw new Problem("not-found", "card-not-shown");
    if (card.member_id === who) throw new Problem("conflict", "own-card");
    const on = back.on ?? dateIn(now, timeZone);
    const contact = await keepCopy(tx, who, card.member_id, card, { ...back, on }, now);
    const given = back.giveMine && (await giveCard(tx, who, card.member_id, back.words, now));
    return { contact, given };
  });
}

/**
 * Both one after the other, so that pressing twice keeps once.
 * NOTE: in the order of their ids: two who keep each other's cards at the same moment would wait for each other for ever.
 */
export async function holdMembers(tx: Main, who: Id, other: Id): Promise<{ timeZone: string }> {
  const both = tx
    .selectFrom("members")
    .select(["id", "time_zone", "left_at"])
    .where("id", "in", [who, other]);
  const rows = await lockedLightly(tx, both.orderBy("id")).execute();
  const own = found(rows.find(({ id, left_at }) => id === who && left_at === null));
  return { timeZone: own.time_zone };
}

/** The contact that an act of keeping has made or added to; null where it is the first time. What was merged since has taken its story along. */
export async function keptBefore(tx: Main, who: Id, act: Id): Promise<Id | null> {
  const row = await tx
    .selectFrom("exchanges")
    .select("contact_id")
    .where("id", "=", act)
    .where("member_id", "=", who)
    .executeTakeFirst();
  return row?.contact_id ?? null;
}

type Back = CardBack & { on: Temporal.PlainDate };

/** Keeps a copy of another member's card: on a contact of its own, or, if it was kept before, on the same one. */
export async function keepCopy(
  tx: Main,
  who: Id,
  of: Id,
  shown: CardShown,
  back: Back,
  now: Temporal.Instant,
): Promise<Id> {
  const copy = { ...cardOnly(shown), kept_at: instantText(now) };
  const held = await tx
    .updateTable("kept_cards")
    .set(copy)
    .where("member_id", "=", who)
    .where("of_member_id", "=", of)
    .returning("contact_id")
    .executeTakeFirst();
  if (held) {
    await addToContact(tx, who, held.contact_id, copy.name, back, now);
    return held.contact_id;
  }
  const contact = await makeContact(tx, who, { ...onBack(back, shown.name), id: newId() }, now);
  await tx
    .insertInto("kept_cards")
    .values({ contact_id: contact, member_id: who, of_member_id: of, ...copy })
    .execute();
  await writeExchange(tx, who, contact, back, "", now);
  await refreshSearchWords(tx, [contact]);
  return contact;
}

/** A contact as the back of a card makes it. */
export const onBack = (back: Back, name: string) => ({
  ...onlyNamed(name),
  nameFrom: "card" as const,
  metWhere: back.metWhere,
  metOn: back.on,
  about: back.about,
});

/** What was empty on the contact is filled in; where they met and what was spoken of this time goes into its story. */
async function addToContact(
  tx: Main,
  who: Id,
  contact: Id,
  name: string,
  back: Back,
  now: Temporal.Instant,
): Promise<void> {
  const row = await tx
    .selectFrom("contacts")
    .select(["name", "name_from", "met_where", "met_on", "about", "version"])
    .where("id", "=", contact)
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable("contacts")
    .set({
      ...(row.name_from === "card" && row.name !== name
        ? { name, sort_name: indexed(sortName(name)), name_words: indexed(personWords(name)) }
        : {}),
      met_where: row.met_where || back.metWhere,
      met_on: row.met_on || back.on.toString(),
      about: row.about || back.about,
      version: row.version + 1,
    })
    .where("id", "=", contact)
    .execute();
  await writeExchange(tx, who, contact, back, forTheStory(row, back), now);
  await refreshSearchWords(tx, [contact]);
}

/** What is on the back of a card that is kept once more and finds no place on the contact, where such words stand already. */
export function forTheStory(
  stands: { met_where: string; about: string },
  { metWhere, about }: Pick<CardBack, "metWhere" | "about">,
): string {
  const isElsewhere = stands.met_where !== "" && sortName(stands.met_where) !== sortName(metWhere);
  return [isElsewhere ? metWhere : "", stands.about ? about : ""].filter(Boolean).join("\n");
}

/** What stands on a card, and nothing else of its row. */
export const cardOnly = ({ name, line, target, email, phone, links }: CardShown): CardShown => ({
  name,
  line,
  target,
  email,
  phone,
  links,
});

/** The ways to reach somebody that stand on a card. */
export function waysOnCard({ email, phone, links }: Pick<CardShown, "email" | "phone" | "links">): Way[] {
  const ways: Way[] = [
    { kind: "email", label: "", value: email },
    { kind: "phone", label: "", value: phone },
    ...links.split("\n").map((value) => ({ kind: "web" as const, label: "", value })),
  ];
  return ways.filter(({ value }) => value !== "");
}
