import { type Id, newId } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import type { Main } from "../../../database/index.ts";
import { heldContact, makeContact, onlyNamed } from "../../contacts/index.ts";
import { contactsNamed } from "../opportunities/named-contacts.ts";
import { most } from "../search.ts";
import type { PersonMeant } from "./job-interview.ts";

/** Puts people to a job interview, for whoever holds the book and it. Whoever is there already stays there once; more than there is room for: conflict, "enough-people-there". Returns the contacts who were meant. */
export async function addPeopleTo(
  tx: Main,
  who: Id,
  { id, opportunity }: { id: Id; opportunity: Id },
  people: readonly PersonMeant[],
  now: Temporal.Instant,
): Promise<Id[]> {
  const company = people.some((person) => "name" in person) ? await companyOf(tx, opportunity) : "";
  const contacts: Id[] = [];
  for (const person of people) contacts.push(await contactMeant(tx, who, person, company, now));
  const there = await tx
    .selectFrom("job_interview_people")
    .select(["contact_id", "position"])
    .where("job_interview_id", "=", id)
    .execute();
  const more = [...new Set(contacts)].filter((contact) => !there.some((row) => row.contact_id === contact));
  if (there.length + more.length > most.jobInterviewPeople)
    throw new Problem("conflict", "enough-people-there");
  const last = Math.max(0, ...there.map(({ position }) => position));
  if (more.length > 0)
    await tx
      .insertInto("job_interview_people")
      .values(
        more.map((contact, at) => ({
          job_interview_id: id,
          contact_id: contact,
          member_id: who,
          position: last + 1 + at,
        })),
      )
      .execute();
  return contacts;
}

/** Whom a form means; somebody new is written down among the member's people, with a company where one is known. */
export async function contactMeant(
  tx: Main,
  who: Id,
  person: PersonMeant,
  company: string,
  now: Temporal.Instant,
): Promise<Id> {
  if ("contact" in person) return (await heldContact(tx, who, person.contact)).id;
  const called = person.isNew ? [] : await contactsNamed(tx, who, person.name);
  const [only, ...others] = called;
  if (others.length > 0) throw new Problem("conflict", "several-of-that-name");
  if (only) return (await heldContact(tx, who, only.id)).id;
  return makeContact(tx, who, { ...onlyNamed(person.name), company, id: newId() }, now);
}

async function companyOf(tx: Main, opportunity: Id): Promise<string> {
  const row = await tx
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select("companies.name")
    .where("opportunities.id", "=", opportunity)
    .executeTakeFirst();
  return found(row).name ?? "";
}
