import { type Id, newId } from "../basics/ids.ts";
import { dateIn } from "../basics/instant.ts";
import type { Main } from "../database/index.ts";
import {
  cardOf,
  type ContactWords,
  commitToFollowUp,
  endFollowUp,
  keepCard,
  keepPeople,
  leaveCard,
  makeContact,
  makeFollowUp,
  noteExchange,
  readLines,
  readWay,
  saveCard,
} from "../modules/contacts/index.ts";
import type { Cast, Person } from "./cast.ts";
import { emailOf, type Key } from "./people.ts";
import type { Story } from "./story.ts";
import {
  cards,
  type Known,
  leftByVisitor,
  ofOthers,
  type Owed,
  type Typed,
  typed,
} from "./words/contacts.ts";
import { ofTomas } from "./words/contacts-of-tomas.ts";

/** Plans whom the members meet outside, what they write on the back of a card, and the cards that they show each other. */
export function planContacts(story: Story, cast: Cast): void {
  for (const known of ofTomas) getToKnow(story, () => cast.get("tomas"), known);
  for (const [key, some] of Object.entries(ofOthers) as [Key, Known[]][])
    for (const known of some) getToKnow(story, () => cast.get(key), known);
  for (const each of typed) typeOnTheWayHome(story, () => cast.get(each.who), each);
  exchangeCards(story, cast);
}

function getToKnow(story: Story, whose: () => Person, known: Known): void {
  const contact = newId();
  story.at(story.before(known.met), async (db, now) => {
    const { id: who, zone } = whose();
    const metOn = dateIn(now, zone);
    await makeContact(db, who, { ...wordsOf(known, metOn), id: contact, keepDays: known.keepDays ?? 0 }, now);
    await noteExchange(db, who, contact, { id: newId(), kind: "met", on: metOn, words: "" }, now);
  });
  for (const { days, kind, words } of known.story ?? [])
    story.at(story.before(days), (db, now) => {
      const { id: who, zone } = whose();
      return noteExchange(db, who, contact, { id: newId(), kind, on: dateIn(now, zone), words }, now);
    });
  for (const owed of known.owed ?? []) promise(story, whose, contact, owed, known.committed ?? false);
}

const wordsOf = (known: Known, metOn: Temporal.PlainDate): ContactWords => ({
  name: known.name,
  title: known.title ?? "",
  company: known.company ?? "",
  inWork: known.inWork ?? "",
  part: known.part ?? "",
  tie: known.tie ?? "",
  metWhere: known.where,
  metOn,
  about: known.about ?? "",
  ways: (known.ways ?? []).map((way) => readWay(way)),
  tags: known.tags ?? [],
});

function promise(story: Story, whose: () => Person, contact: Id, owed: Owed, commits: boolean): void {
  const id = newId();
  const { by: owedBy, what, made, ended } = owed;
  story.at(story.before(made), async (db, now) => {
    const { id: who, zone } = whose();
    const due = dateIn(story.present, zone).add({ days: owed.due });
    await makeFollowUp(db, who, { id, contact, owedBy, what, due }, now);
    const today = dateIn(now, zone);
    if (commits) await commitToFollowUp(db, who, id, { id: newId(), group: null, today }, now);
  });
  if (!ended) return;
  const [how, days] = ended;
  story.at(story.before(days), (db, now) => endFollowUp(db, whose().id, id, how, now));
}

/** The people of one evening, a line each, kept as they were read. */
function typeOnTheWayHome(story: Story, whose: () => Person, { days, where: metWhere, lines }: Typed): void {
  story.at(story.before(days), (db, now) => {
    const { id: who, zone } = whose();
    const metOn = dateIn(now, zone);
    const people = readLines(lines, metOn).map(({ promises, ...person }) => ({
      ...person,
      id: newId(),
      same: null,
      promises: promises.map((made, at) => ({ ...made, at })),
    }));
    return keepPeople(db, who, { people, metWhere, metOn }, now);
  });
}

/** Tomás keeps two cards and gives his to one of them; Rosa's lies in his inbox, and so does the card of somebody without an account. */
function exchangeCards(story: Story, cast: Cast): void {
  story.at(story.before(40), async (db, now) => {
    for (const [key, { line, target, phone = "" }] of Object.entries(cards) as [
      Key,
      (typeof cards)[Key] & object,
    ][]) {
      const { id, name } = cast.get(key);
      const card = { name, line, target, phone, email: emailOf(key), links: "", version: 0 };
      await saveCard(db, id, card, now);
    }
  });
  story.at(story.before(16), (db, now) =>
    keep(
      db,
      now,
      cast.get("tomas"),
      cast.get("marta"),
      "The club’s walk",
      "She sorts papers like other people breathe.",
      true,
    ),
  );
  story.at(story.before(1.5), (db, now) =>
    keep(
      db,
      now,
      cast.get("rosa"),
      cast.get("tomas"),
      "The club’s evening",
      "Knows every lorry in town. Ask him for the fair.",
      true,
    ),
  );
  story.at(story.before(0.7), async (db, now) => {
    const card = await cardOf(db, cast.get("tomas").id);
    if (card) await leaveCard(db, null, card.code, { ...leftByVisitor, id: newId() }, now);
  });
}

async function keep(
  db: Main,
  now: Temporal.Instant,
  who: Person,
  whose: Person,
  metWhere: string,
  about: string,
  giveMine: boolean,
): Promise<void> {
  const card = await cardOf(db, whose.id);
  if (!card) return;
  const promised = { iPromised: "", due: null, theyPromised: "", theyDue: null };
  const back = { id: newId(), on: null, metWhere, about, ...promised, giveMine, words: "Here is mine." };
  await keepCard(db, who.id, card.code, back, now);
}
