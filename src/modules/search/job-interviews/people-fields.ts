import { z } from "zod";
import { fromAddress, type Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { maybeLine } from "../../../web/fields.ts";
import { type Form, withError } from "../../../web/forms.ts";
import { type ContactNamed, contactsNamed } from "../opportunities/named-contacts.ts";
import { letters } from "../search.ts";
import type { PersonMeant } from "./job-interview.ts";

/** So many people can be named in one form; more can be added afterwards. */
export const personNumbers = [1, 2, 3, 4, 5, 6] as const;

/** Which of several of one name is meant: a contact, or somebody new. */
const same = () =>
  z
    .unknown()
    .optional()
    .transform((value): Id | "new" | null =>
      value === "new" ? "new" : typeof value === "string" ? fromAddress(value) : null,
    );

/** The fields by which people are named: person1, person2 and so on, and which of several alike each is. */
export const personFields = {
  person1: maybeLine(letters.person),
  person2: maybeLine(letters.person),
  person3: maybeLine(letters.person),
  person4: maybeLine(letters.person),
  person5: maybeLine(letters.person),
  person6: maybeLine(letters.person),
  same1: same(),
  same2: same(),
  same3: same(),
  same4: same(),
  same5: same(),
  same6: same(),
} as const;

type PeopleTyped = z.output<z.ZodObject<typeof personFields>>;

/** Those between whom a name does not tell, by the number of their field. */
export type Alike = ReadonlyMap<number, readonly ContactNamed[]>;

export type PeopleRead = { people: PersonMeant[]; alike: Alike };

/** Whom a form names. Where several are called so, and none was chosen, they stand in `alike`, and nobody is meant yet. */
export async function readPeople(read: Main, who: Id, typed: Partial<PeopleTyped>): Promise<PeopleRead> {
  const people: PersonMeant[] = [];
  const alike = new Map<number, readonly ContactNamed[]>();
  for (const number of personNumbers) {
    const name = typed[`person${number}`];
    if (!name) continue;
    const chosen = typed[`same${number}`];
    const called = chosen === "new" ? [] : await contactsNamed(read, who, name);
    const meant = called.find(({ id }) => id === chosen) ?? (called.length === 1 ? called[0] : undefined);
    if (meant) people.push({ contact: meant.id });
    else if (called.length > 1) alike.set(number, called);
    else people.push(chosen === "new" ? { name, isNew: true } : { name });
  }
  return { people, alike };
}

/** The form again, with a question at each name that several have. */
export function askingWho(form: Form, alike: Alike): Form {
  let asking = form;
  for (const number of alike.keys())
    asking = withError(asking, `same${number}`, "You know several people of that name. Who is it?");
  return asking;
}
