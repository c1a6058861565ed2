import { day, minute } from "../times.ts";
import { companyName, knownName, titleWords } from "../words/contacts.ts";
import type { Book } from "./book-life.ts";
import type { Brought } from "./facts.ts";

/** Some bring a list along, in their first days. */
export function tellFile(book: Book, isSmall: boolean): void {
  const { dice, person } = book;
  if (person.seats === 0 || !dice.chance(isSmall ? 0.2 : 0.04)) return;
  const [file, at] = [dice.id(), book.from + dice.between(minute, 2 * day)];
  const people = Array.from({ length: isSmall ? 3 : dice.between(20, 80) }, (_, nth) => oneOf(book, nth));
  book.say({ kind: "people brought", at, member: person.id, file, people });
}

function oneOf(book: Book, nth: number): Brought {
  const { dice } = book;
  const company = dice.chance(0.8) ? companyName(dice) : "";
  const email = `brought.${dice.id()}.${nth}@known.example`;
  const said = { name: knownName(dice), title: titleWords(dice), company, firm: book.firm(company), email };
  return { contact: dice.id(), ...said };
}
