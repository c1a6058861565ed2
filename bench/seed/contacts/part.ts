import { fromAddress, type Id } from "../../../src/basics/ids.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import type { Notes, Part } from "../part.ts";
import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { Book, type Size, tellBook } from "./book-life.ts";
import { tellFile } from "./bringing-life.ts";
import { bookWriters } from "./book-writing.ts";
import { broughtWriters } from "./bringing-writing.ts";
import { cardWriters } from "./card-writing.ts";
import { tellCards } from "./cards-life.ts";
import { mergeWriters } from "./merge-writing.ts";
import { promiseWriters } from "./promise-writing.ts";

const handful = 250;

/** Address books, and cards that went from hand to hand. */
export const contactsPart: Part = {
  name: "contacts",
  writers: { ...bookWriters, ...promiseWriters, ...cardWriters, ...mergeWriters, ...broughtWriters },
  *chapters(world, notes) {
    const { people } = world;
    const busy = whoIsBusy(notes);
    for (let from = 0; from < people.length; from += handful) {
      const name = `books ${from / handful}`;
      const some = people.slice(from, from + handful);
      const facts = tellCards(world, name, some, from === 0);
      for (const person of some) {
        const book = booksOf(world, notes, person, busy);
        // What is as full as it gets stands by itself.
        if (book.length < handful * 10) facts.push(...book);
        else yield { name: `book ${person.number}`, facts: book };
      }
      yield { name, facts };
    }
  },
};

/** So many have a book as full as one gets. */
const mostBusy = 10;

const whoIsBusy = ({ sessions }: Notes): ReadonlySet<Id | null> =>
  new Set(sessions.slice(0, mostBusy).map(({ member }) => fromAddress(member)));

// In a small community, in which all of it is told, everybody knows few.
const fewPeople = 90;
const full: Size = { contacts: 2_000, withFirst: 200, each: 5 };

function booksOf(world: World, notes: Notes, person: Person, busy: ReadonlySet<Id | null>): Fact[] {
  const { seed, now, people } = world;
  const isSmall = people.length < fewPeople;
  const book = new Book(seed, person, person.departure?.at ?? now);
  const isFull = busy.has(person.id) && !isSmall;
  tellBook(book, isFull ? full : usual(new Dice(seed, `people of ${person.number}`), person, isSmall));
  tellFile(book, isSmall);
  linkOpen(book, notes, now);
  return person.departure ? [...book.facts, person.departure] : book.facts;
}

/** Who belongs to a group knows a dozen, some of them forty; most of the others write nobody down. */
function usual(dice: Dice, { seats }: Person, isSmall: boolean): Size {
  if (isSmall) return { contacts: dice.between(1, 4), withFirst: 4, each: 2 };
  const most = seats > 0 ? 40 : dice.chance(0.3) ? 8 : 0;
  return { contacts: Math.ceil(most * dice.roll() ** 2.2), withFirst: 6, each: 3 };
}

/** Whoever is signed in has somebody with whom their open commitment is. */
function linkOpen(book: Book, { sessions }: Notes, now: number): void {
  const { id: member } = book.person;
  const login = sessions.find((each) => fromAddress(each.member) === member);
  const made = book.facts.find((fact) => fact.kind === "contact made");
  const commitment = login && fromAddress(login.commitment);
  if (!commitment || !made) return;
  const { contact } = made;
  if (book.facts.some((fact) => fact.kind === "contact removed" && fact.contact === contact)) return;
  book.say({ kind: "contact linked", at: now - 1_000, member, contact, commitment });
}
