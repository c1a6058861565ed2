import assert from "node:assert/strict";
import { type Id, newId } from "../src/basics/ids.ts";
import { makeContact } from "../src/modules/contacts/book/contacts.ts";
import { noteExchange } from "../src/modules/contacts/book/exchanges.ts";
import type { ContactWords } from "../src/modules/contacts/contact.ts";
import { makeFollowUp } from "../src/modules/contacts/follow-ups/follow-ups.ts";
import type { Choices } from "../src/modules/contacts/merging/columns.ts";
import { mergeContacts } from "../src/modules/contacts/merging/merging.ts";
import type { Person, Town } from "./support.ts";

/** Somebody in a member's book, whom they met on a day and who owes them something. */
export async function writeDown(
  town: Town,
  who: Person,
  words: ContactWords,
  keep: number,
  on: string,
): Promise<Id> {
  const db = town.house.main.write;
  const contact = await makeContact(db, who.id, { ...words, id: newId(), keepDays: keep }, town.clock.now);
  const met = { id: newId(), kind: "met", on: Temporal.PlainDate.from(on), words: words.about } as const;
  await noteExchange(db, who.id, contact, met, town.clock.now);
  const owed = {
    id: newId(),
    contact,
    owedBy: "them",
    what: "A lead",
    due: Temporal.PlainDate.from(on),
  } as const;
  await makeFollowUp(db, who.id, owed, town.clock.now);
  return contact;
}

async function versionOf({ house }: Town, contact: Id): Promise<number> {
  const row = house.main.read.selectFrom("contacts").select("version").where("id", "=", contact);
  return (await row.executeTakeFirstOrThrow()).version;
}

/** Puts two together, as they stand. */
export async function putTogether(
  town: Town,
  who: Person,
  kept: Id,
  other: Id,
  chosen: Choices,
): Promise<Id> {
  const id = newId();
  const [version, otherVersion] = [await versionOf(town, kept), await versionOf(town, other)];
  const what = { id, other, version, otherVersion, choices: chosen };
  assert.ok(await mergeContacts(town.house.main.write, who.id, kept, what, town.clock.now));
  return id;
}

/** Whatever differs, the kept one is right. */
export const keptOnes: Choices = {
  name: "kept",
  company: "kept",
  title: "kept",
  inWork: "kept",
  part: "kept",
  tie: "kept",
  met: "kept",
  about: "both",
  keeping: "kept",
};
