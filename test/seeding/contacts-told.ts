import assert from "node:assert/strict";
import type { Brought, ContactFacts, Said } from "../../bench/seed/contacts/facts.ts";
import { changeContact, makeContact, removeContact } from "../../src/modules/contacts/book/contacts.ts";
import { changeExchange, noteExchange, removeExchange } from "../../src/modules/contacts/book/exchanges.ts";
import { keepInTouch, snooze } from "../../src/modules/contacts/book/keeping.ts";
import { bringSome } from "../../src/modules/contacts/bringing/coming-in.ts";
import { bringFile, startImport } from "../../src/modules/contacts/bringing/imports.ts";
import { changeCompany, companyMatch } from "../../src/modules/contacts/companies/companies.ts";
import { onlyNamed } from "../../src/modules/contacts/contact.ts";
import { linkContact } from "../../src/modules/contacts/follow-ups/commitment-links.ts";
import {
  endFollowUp,
  makeFollowUp,
  putOffFollowUp,
  reopenFollowUp,
} from "../../src/modules/contacts/follow-ups/follow-ups.ts";
import { mergeContacts, undoMerge } from "../../src/modules/contacts/merging/merging.ts";
import type { cardsTold } from "./cards-told.ts";
import type { Tellers, Told } from "./telling.ts";

/** Whom members know, what was between them and what is owed. */
export const contactsTold: Tellers<Omit<ContactFacts, keyof typeof cardsTold>> = {
  async "contact made"(told, { member, contact, ...said }, now) {
    await makeContact(told.db, member, { ...wordsOf(said), id: contact, keepDays: said.keepDays }, now);
    await nameFirm(told, member, said);
  },
  async "contact changed"(told, { member, contact, ...said }, now) {
    assert(await changeContact(told.db, member, contact, { ...wordsOf(said), version: 1 }, now));
    await nameFirm(told, member, said);
  },
  "contact removed": ({ db }, { member, contact }) => removeContact(db, member, contact),
  async "company noted"({ db }, { member, firm, notes }) {
    const query = db.selectFrom("companies").select(["name", "version"]).where("id", "=", firm);
    const { name, version } = await query.executeTakeFirstOrThrow();
    const changed = await changeCompany(db, member, firm, { name, notes, version });
    assert.equal(changed.how, "changed");
  },
  async "contacts merged"({ db }, { member, contact, merge, gone }, now) {
    const versionOf = async (id: number): Promise<number> =>
      (await db.selectFrom("contacts").select("version").where("id", "=", id).executeTakeFirstOrThrow())
        .version;
    const versions = { version: await versionOf(contact), otherVersion: await versionOf(gone) };
    const what = { id: merge, other: gone, ...versions, choices: keepAll };
    assert(await mergeContacts(db, member, contact, what, now));
  },
  "merge undone": ({ db }, { member, merge }, now) => undoMerge(db, member, merge, now),
  async "people brought"(told, { member, file, people }, now) {
    const { db } = told;
    await bringFile(db, member, { id: file, file: { kind: "linkedin", people: people.map(onLine) } }, now);
    await startImport(db, member, file, now);
    while ((await bringSome(db, file, 2, now)) === "more");
    for (const person of people) {
      const way = db.selectFrom("contact_ways").select("contact_id").where("value", "=", person.email);
      told.name(person.contact, (await way.executeTakeFirstOrThrow()).contact_id);
      await nameFirm(told, member, person);
    }
  },
  "exchange noted": ({ db }, { member, contact, exchange, ...said }, now) =>
    noteExchange(db, member, contact, { ...exchangeOf(said), id: exchange }, now),
  async "exchange changed"({ db }, { member, contact, exchange, ...said }) {
    assert(await changeExchange(db, member, contact, exchange, { ...exchangeOf(said), version: 1 }));
  },
  "exchange removed": ({ db }, { member, contact, exchange }) =>
    removeExchange(db, member, contact, exchange),
  "follow-up made": ({ db }, { member, contact, followUp, owedBy, what, due }, now) =>
    makeFollowUp(db, member, { id: followUp, contact, owedBy, what, due: Temporal.PlainDate.from(due) }, now),
  "follow-up put off": ({ db }, { member, followUp, due }) =>
    putOffFollowUp(db, member, followUp, Temporal.PlainDate.from(due)),
  "follow-up ended": ({ db }, { member, followUp, how }, now) => endFollowUp(db, member, followUp, how, now),
  "follow-up reopened": ({ db }, { member, followUp }) => reopenFollowUp(db, member, followUp),
  "touch wanted": ({ db }, { member, contact, days }, now) => keepInTouch(db, member, contact, days, now),
  "touch put off": ({ db }, { member, contact, until }) =>
    snooze(db, member, contact, Temporal.PlainDate.from(until)),
  "contact linked": ({ db }, { member, contact, commitment }, now) =>
    linkContact(db, member, commitment, contact, now),
};

const onLine = ({ name, title, company, email }: Brought, position: number) => {
  const ways = [{ kind: "email" as const, label: "", value: email }];
  const what = { ...onlyNamed(name), title, company, ways };
  return { line: position + 1, name, content: { what, own: null, cells: [] }, reason: "" as const };
};

const keepAll = {
  name: "kept",
  company: "kept",
  title: "kept",
  inWork: "kept",
  part: "kept",
  tie: "kept",
  met: "kept",
  about: "kept",
  keeping: "kept",
} as const;

const wordsOf = (said: Said) => ({
  ...said,
  metOn: said.metOn === "" ? null : Temporal.PlainDate.from(said.metOn),
});

const exchangeOf = ({ how, on, words }: Pick<ContactFacts["exchange noted"], "how" | "on" | "words">) => ({
  kind: how,
  on: Temporal.PlainDate.from(on),
  words,
});

/** The company that a verb found or made is the one of the plan. */
export async function nameFirm(
  told: Told,
  member: number,
  { firm, company }: Pick<Said, "firm" | "company">,
): Promise<void> {
  if (firm === null) return;
  const named = told.db.selectFrom("companies").select("id").where("member_id", "=", member);
  const made = await named.where("name_words", "=", companyMatch(company)).executeTakeFirstOrThrow();
  told.name(told.planned(firm), made.id);
}
