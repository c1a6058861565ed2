import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { wordsOfContact } from "../book/contact-words.reads.ts";
import { changeContact, heldContact, makeContact } from "../book/contacts.ts";
import { noteExchange } from "../book/exchanges.ts";
import { matchWords } from "../book/ways.ts";
import { type ContactWords, mostWays, onlyNamed, type Way } from "../contact.ts";
import { holdBook } from "../held-book.ts";
import { dueDay, makeFollowUp } from "../follow-ups/follow-ups.ts";

/** Somebody who was met. `same` is the contact who it was already, or the id of one before them in the list; null is somebody new. */
export type QuickKept = {
  /** The same one twice keeps once. */
  id: Id;
  same: Id | null;
  name: string;
  title: string;
  company: string;
  ways: readonly Way[];
  note: string;
  /** `at` tells those of one person apart; `due` is null for two days after they met. */
  promises: readonly { at: number; owedBy: "me" | "them"; what: string; due: Temporal.PlainDate | null }[];
};

/** Where and when all of them were met. */
export type QuickMet = { metWhere: string; metOn: Temporal.PlainDate };

/** Keeps all of these people, or nobody: each as a contact with what was promised, or as one more meeting with a contact. Who was kept before under the same id and has become another's since is left alone. */
export function keepPeople(
  db: Main,
  who: Id,
  { people, ...met }: QuickMet & { people: readonly QuickKept[] },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    // One after the other, so that pressing twice keeps once.
    await holdBook(tx, who);
    const before = await keptBefore(tx, who, people);
    const contacts = new Map<Id, Id>();
    for (const person of people) {
      const same = person.same === null ? null : (contacts.get(person.same) ?? person.same);
      const contact = before.get(person.id) ?? same ?? person.id;
      contacts.set(person.id, contact);
      if (contact === (same ?? person.id)) await keepOne(tx, who, { ...person, same }, met, now);
    }
  });
}

/** The contacts that have the meetings of these people already. */
async function keptBefore(tx: Main, who: Id, people: readonly QuickKept[]): Promise<Map<Id, Id>> {
  if (people.length === 0) return new Map();
  const ids = people.map(({ id }) => id);
  const rows = await tx
    .selectFrom("exchanges")
    .select(["id", "contact_id"])
    .where("id", "in", ids)
    .where("member_id", "=", who)
    .execute();
  return new Map(rows.map((row) => [row.id, row.contact_id]));
}

async function keepOne(
  tx: Main,
  who: Id,
  person: QuickKept,
  met: QuickMet,
  now: Temporal.Instant,
): Promise<void> {
  const contact = person.same ?? (await makeContact(tx, who, newContact(person, met), now));
  const words = person.same === null ? "" : await addTo(tx, who, person.same, person, met, now);
  await noteExchange(tx, who, contact, { id: person.id, kind: "met", on: met.metOn, words }, now);
  for (const { at, owedBy, what, due } of person.promises) {
    const id = numbered(person.id, at);
    await makeFollowUp(tx, who, { id, contact, owedBy, what, due: due ?? dueDay(met.metOn) }, now);
  }
}

const newContact = (person: QuickKept, met: QuickMet): ContactWords & { id: Id } => ({
  ...onlyNamed(person.name),
  ...met,
  id: person.id,
  title: person.title,
  company: person.company,
  ways: person.ways.slice(0, mostWays),
  about: person.note,
});

/** Fills in what was empty, and returns what goes into the story: where they met this time, what stands otherwise on the contact, and the note. */
async function addTo(
  tx: Main,
  who: Id,
  contact: Id,
  person: QuickKept,
  met: QuickMet,
  now: Temporal.Instant,
): Promise<string> {
  const row = await heldContact(tx, who, contact);
  const known = await wordsOfContact(tx, row);
  const ways = [...known.ways];
  const isKnown = (way: Way): boolean =>
    ways.some(
      (each) => each.value === way.value || (wayWords(each) !== "" && wayWords(each) === wayWords(way)),
    );
  const left: string[] = [];
  for (const way of person.ways) {
    if (isKnown(way)) continue;
    if (ways.length < mostWays) ways.push(way);
    else left.push(way.value);
  }
  const title = known.title || person.title;
  const company = known.company || person.company;
  await changeContact(tx, who, contact, { ...known, title, company, ways, version: row.version }, now);
  const otherwise = [
    person.title === title ? "" : person.title,
    person.company.toLowerCase() === company.toLowerCase() ? "" : person.company,
    ...left,
  ];
  const said = [met.metWhere, otherwise.filter(Boolean).join(", "), person.note];
  return said.filter(Boolean).join("\n");
}

const wayWords = ({ kind, value }: Way): string => matchWords(kind, value);

/** The ids of what hangs on one line: always the same ones. */
const numbered = (id: Id, at: number): Id => (id > at ? id - at : id + at);
