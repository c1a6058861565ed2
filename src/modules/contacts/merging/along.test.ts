import assert from "node:assert/strict";
import { test } from "node:test";
import { keptOnes, putTogether } from "../../../../test/merging.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { type Id, newId } from "../../../basics/ids.ts";
import { makeCommitment } from "../../groups/index.ts";
import { deleteAccount } from "../../people/index.ts";
import { makeContact } from "../book/contacts.ts";
import { keepCard } from "../cards/cards.ts";
import { saveCard } from "../cards/my-card.ts";
import { cardOf } from "../cards/cards.reads.ts";
import { onlyNamed } from "../contact.ts";
import { linkContact } from "../follow-ups/commitment-links.ts";
import { eraseContacts } from "../personal.ts";
import { contactUrls as urls } from "../urls.ts";
import { undoMerge } from "./merging.ts";
import { eraseMergedNames } from "./merging.personal.ts";

/** Ben keeps the card of somebody. */
async function benKeeps(town: Town, ben: Person, who: Person, name: string): Promise<Id> {
  const db = town.house.main.write;
  const blank = { line: "", target: "", email: "", phone: "", links: "" };
  await saveCard(db, who.id, { ...blank, name, version: 0 }, town.clock.now);
  return keeps(town, ben, who);
}

/** Somebody keeps a card that is shown. */
async function keeps(town: Town, keeper: Person, who: Person): Promise<Id> {
  const card = await cardOf(town.house.main.read, who.id);
  const back = {
    id: newId(),
    on: null,
    metWhere: "Mixer",
    about: "Sails.",
    iPromised: "",
    due: null,
    theyPromised: "",
    theyDue: null,
    giveMine: false,
    words: "",
  };
  const kept = await keepCard(town.house.main.write, keeper.id, card?.code ?? "", back, town.clock.now);
  return kept.contact;
}

/** Everything that is left in the tables in which a name could stand. */
async function leftIn({ house }: Town): Promise<string> {
  const [contacts, merges] = [
    await house.main.read.selectFrom("contacts").selectAll().execute(),
    await house.main.read.selectFrom("contact_merges").selectAll().execute(),
  ];
  return JSON.stringify([contacts, merges]).toLowerCase();
}

for (const [way, undoes] of [
  ["stays together", false],
  ["is taken apart afterwards", true],
] as const)
  test(`Ana leaves: the name off her card is nowhere, though Ben had put her together with another; who ${way}`, () =>
    inTown(async (town) => {
      await begin(town);
      const [ben, ana] = [await member(town, "Ben"), await member(town, "Ana")];
      const db = town.house.main.write;
      const card = await benKeeps(town, ben, ana, "Anastasia Quillfeather");
      const known = { ...onlyNamed("A. of the mixer"), id: newId(), about: "Has a boat." };
      const other = await makeContact(db, ben.id, known, town.clock.now);
      // The name off the card is written over his own, and his own is noted for an undo.
      const merge = await putTogether(town, ben, other, card, { ...keptOnes, name: "other" });
      assert.match(await leftIn(town), /quillfeather/);
      assert.match((await ben.get(urls.contact(other))).words, /Anastasia Quillfeather/);
      await deleteAccount(db, ana.id, { erase: eraseContacts }, town.clock.now);
      await town.work();
      assert.doesNotMatch(await leftIn(town), /quillfeather|anastasia/);
      const page = await ben.get(urls.contact(other));
      assert.match(page.words, /A former member/);
      assert.match(page.words, /Has a boat\.\s+Sails\./, "what Ben wrote is his");
      if (!undoes) return;
      await undoMerge(db, ben.id, merge, town.clock.now);
      assert.match((await ben.get(urls.contact(other))).words, /A\. of the mixer/);
      assert.match((await ben.get(urls.contact(card))).words, /A former member/);
      assert.doesNotMatch(await leftIn(town), /quillfeather|anastasia/);
    }));

test("however many have kept Ana's card, none of the questions asked when she leaves names each of them", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, ana] = [await member(town, "Ben"), await member(town, "Ana")];
    await benKeeps(town, ben, ana, "Anastasia Quillfeather");
    for (const name of ["Cleo", "Dan", "Eva", "Finn"]) await keeps(town, await member(town, name), ana);
    const asked = await town.queriesOf(() => eraseMergedNames(town.house.main.write, ana.id));
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.map(({ parameters }) => parameters.filter((each) => each !== ana.id).length),
      asked.map(() => 0),
    );
  }));

test("two who each gave their card are two people: they are not put together", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, ana, cleo] = [
      await member(town, "Ben"),
      await member(town, "Ana"),
      await member(town, "Cleo"),
    ];
    const [one, other] = [await benKeeps(town, ben, ana, "Ana R"), await benKeeps(town, ben, cleo, "R Ana")];
    await ben.get(urls.mergingWith(one, other));
    const refused = await ben.press("Put them together");
    assert.equal(refused.status, 409);
    assert.match(refused.words, /These are two members/);
    assert.equal((await ben.get(urls.contact(other))).status, 200);
  }));

test("a card goes along to the one who stays, and back", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, ana] = [await member(town, "Ben"), await member(town, "Ana")];
    const card = await benKeeps(town, ben, ana, "Ana Ruiz");
    const now = town.clock.now;
    const other = await makeContact(
      town.house.main.write,
      ben.id,
      { ...onlyNamed("Ana Ruiz"), id: newId() },
      now,
    );
    const merge = await putTogether(town, ben, other, card, keptOnes);
    assert.match((await ben.get(urls.contact(other))).words, /Their card/);
    assert.equal(await benKeeps(town, ben, ana, "Ana Ruiz"), other, "kept once more, it is the same contact");
    await undoMerge(town.house.main.write, ben.id, merge, now);
    assert.doesNotMatch((await ben.get(urls.contact(other))).words, /Their card/);
    assert.match((await ben.get(urls.contact(card))).words, /Their card/);
  }));

test("commitments go along with the one who goes, each once, and come back", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const db = town.house.main.write;
    const now = town.clock.now;
    const write = (name: string) => makeContact(db, ben.id, { ...onlyNamed(name), id: newId() }, now);
    const [stays, goes] = [await write("Lea"), await write("Lea Winter")];
    const [both, hers] = [await commitment(town, ben, "Call Lea"), await commitment(town, ben, "Thank Lea")];
    for (const [what, contact] of [
      [both, stays],
      [both, goes],
      [hers, goes],
    ] as const)
      await linkContact(db, ben.id, what, contact, now);
    const links = () =>
      town.house.main.read
        .selectFrom("contact_commitments")
        .select(["commitment_id", "contact_id"])
        .orderBy("commitment_id")
        .orderBy("contact_id")
        .execute();
    const before = await links();
    const merge = await putTogether(town, ben, stays, goes, keptOnes);
    const page = await ben.get(urls.contact(stays));
    for (const words of ["Call Lea", "Thank Lea"])
      assert.equal(page.words.split(words).length, 2, `"${words}" stands once in the story`);
    await undoMerge(db, ben.id, merge, now);
    assert.deepEqual(await links(), before);
  }));

/** A commitment that is Ben's alone. */
async function commitment(town: Town, who: Person, what: string): Promise<Id> {
  const id = newId();
  const nothing = { when: "", where: "", ifWords: "", thenWords: "" };
  const alone = { group: null, meeting: null, due: Temporal.PlainDate.from("2026-12-01"), hidden: false };
  const all = { id, member: who.id, what, ...alone, ...nothing };
  return makeCommitment(town.house.main.write, who.id, all, town.clock.now);
}
