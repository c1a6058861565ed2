import { fromAddress, toAddress, type Id } from "../../../basics/ids.ts";
import { type CardInFile, dayOfList, readVcards } from "../../../delivery/index.ts";
import { type Brought, broughtPerson, leftOut, mostPeople } from "./brought.ts";

/** The people of a file of cards; null where they are more than one file may bring. */
export async function peopleOnCards(text: string): Promise<Brought[] | null> {
  const people: Brought[] = [];
  for await (const card of readVcards(text)) {
    if (people.length === mostPeople) return null;
    people.push(personOn(card));
  }
  return people;
}

function personOn({ line, card, isCut }: CardInFile): Brought {
  if (isCut) return leftOut(line, card?.name ?? "", "cut");
  if (card === null) return leftOut(line, "", "broken");
  if (card.isGroup) return leftOut(line, card.name, "group");
  const own = (property: keyof typeof ownProperties): string => card.more.get(ownProperties[property]) ?? "";
  return broughtPerson({
    line,
    own: contactOfUid(card.uid),
    name: card.name,
    title: card.title,
    company: card.company,
    ways: card.ways,
    tags: card.tags,
    about: card.note,
    inWork: own("inWork"),
    part: own("part"),
    tie: own("tie"),
    metWhere: own("metWhere"),
    metOn: dayOfList(own("metOn")),
  });
}

/** What no other property of a card says. */
export const ownProperties = {
  inWork: "X-LANDFALL-IN-WORK",
  part: "X-LANDFALL-PART",
  tie: "X-LANDFALL-TIE",
  metWhere: "X-LANDFALL-MET-WHERE",
  metOn: "X-LANDFALL-MET-ON",
} as const;

const mark = "urn:x-landfall:contact:";

/** By what a card that leaves the house is known again. */
export const uidOf = (contact: Id): string => `${mark}${toAddress(contact)}`;

const contactOfUid = (uid: string): Id | null =>
  uid.startsWith(mark) ? fromAddress(uid.slice(mark.length)) : null;
