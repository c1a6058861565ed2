import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { changeContact, makeContact } from "../book/contacts.ts";
import { noteExchange } from "../book/exchanges.ts";
import { type ContactWords, onlyNamed } from "../contact.ts";
import { makeFollowUp } from "../follow-ups/follow-ups.ts";
import { contactUrls as urls } from "../urls.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

type More = Partial<ContactWords> & { keepDays?: number };

const known = (town: Town, who: Person, name: string, more: More = {}) =>
  makeContact(town.house.main.write, who.id, { ...onlyNamed(name), ...more, id: newId() }, town.clock.now);

async function ben(town: Town): Promise<Person> {
  await begin(town);
  return member(town, "Ben");
}

/** What the page of the two asks: each question with its answers. */
const askedHere = ({ here }: Person): Record<string, string[]> =>
  Object.fromEntries(
    (here?.page.querySelectorAll("main fieldset") ?? []).map((set) => [
      set.querySelector("legend")?.text.trim() ?? "",
      set.querySelectorAll("label").map((label) => label.text.trim()),
    ]),
  );

/** Lea is in Ben's book twice: once with all that he knows, once as she stood in a file. */
async function leaTwice(town: Town, me: Person): Promise<{ lea: Id; twin: Id }> {
  const lea = await known(town, me, "Lea Winter", {
    title: "Planner",
    about: "Sails.",
    tags: ["Harbour"],
    ways: [{ kind: "email", label: "", value: "lea@example.com" }],
  });
  const twin = await known(town, me, "Winter, Lea", {
    title: "Head of planning",
    company: "Brightwater",
    about: "Her team grows.",
    tags: ["harbour", "File"],
    metWhere: "Mixer",
    keepDays: 30,
    ways: [
      { kind: "email", label: "", value: "LEA@example.com" },
      { kind: "phone", label: "desk", value: "020 7946 0018" },
    ],
  });
  const db = town.house.main.write;
  for (const [contact, on] of [
    [lea, "2026-11-10"],
    [twin, "2026-11-20"],
  ] as const)
    await noteExchange(
      db,
      me.id,
      contact,
      { id: newId(), kind: "met", on: day(on), words: on },
      town.clock.now,
    );
  const owed = {
    id: newId(),
    contact: twin,
    owedBy: "me",
    what: "My résumé",
    due: day("2026-11-26"),
  } as const;
  await makeFollowUp(db, me.id, owed, town.clock.now);
  return { lea, twin };
}

test("Lea is in Ben's book twice: he sees both beside each other, chooses where they differ, and has one", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const { lea, twin } = await leaTwice(town, me);
    await me.get(urls.contacts);
    const alike = await me.follow("Who is here twice?");
    assert.match(alike.words, /The same address or number/);
    await me.follow("Look at both");
    await me.get(urls.mergingWith(lea, twin));
    assert.deepEqual(askedHere(me), {
      "Which name?": ["Lea Winter", "Winter, Lea"],
      "What do they do there?": ["Planner", "Head of planning"],
      "What did you speak of?": ["Both, one below the other", "Sails.", "Her team grows."],
    });
    const one = await me.press("Put them together", { title: "other" });
    assert.equal(one.path, `${urls.contact(lea)}?said=contacts-merged`);
    assert.match(one.words, /Lea Winter Head of planning at Brightwater/);
    assert.match(one.words, /Sails\.\s+Her team grows\./);
    assert.match(one.words, /File Harbour/);
    assert.match(one.words, /lea@example.com 020 7946 0018 desk/);
    assert.match(one.words, /What you owe My résumé/);
    assert.match(one.words, /every month\. Next on Thursday 24 December/, "her clock goes along");
    assert.match(one.words, /2026-11-20.*2026-11-10/);
    assert.equal((await me.get(urls.contact(twin))).status, 404);
    const list = await me.get(urls.contacts);
    assert.match(list.words, /1 person, by name/);
    assert.match((await me.post(urls.search, { words: "brightwater mixer" })).words, /Lea Winter/);
  }));

test("taken apart again, each has what was theirs, and nothing asks about the two any more", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const { lea, twin } = await leaTwice(town, me);
    const pages = async () => [await me.get(urls.contact(lea)), await me.get(urls.contact(twin))];
    const plain = (words: string): string =>
      words.replace(/They are two again, each with what was theirs. /, "");
    const before = (await pages()).map(({ words }) => words);
    await me.get(urls.mergingWith(lea, twin));
    await me.press("Put them together");
    const apart = await me.press("Undo it");
    assert.match(apart.words, /They are two again/);
    assert.deepEqual(
      (await pages()).map(({ words }) => plain(words)),
      before,
    );
    assert.match((await me.get(urls.alike)).words, /Nobody seems to be here twice/);
  }));

test("two of one name are asked about once: that they are two people is remembered", () =>
  inTown(async (town) => {
    const me = await ben(town);
    await known(town, me, "Ana Ruiz", { company: "Brightwater" });
    await known(town, me, "RUIZ, Ana", { title: "Nurse" });
    await known(town, me, "Anna Ruiz");
    const page = await me.get(urls.alike);
    assert.match(page.words, /The same name/);
    assert.doesNotMatch(page.words, /Anna/);
    const twice = me.prepare("These are two people");
    const said = await me.press("These are two people");
    assert.match(said.words, /Nothing will ask you about them again/);
    assert.match(said.words, /Nobody seems to be here twice/);
    await me.post(twice.action, twice.body);
    const rows = await town.house.main.read.selectFrom("contact_merges").selectAll().execute();
    assert.equal(rows.length, 1);
    assert.match((await me.get(urls.contacts)).words, /3 people/, "all of them are there still");
  }));

test("pressing twice puts them together once; what was changed meanwhile is shown before anything happens", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const { lea, twin } = await leaTwice(town, me);
    await me.get(urls.mergingWith(lea, twin));
    const first = me.prepare("Put them together");
    const change = { ...onlyNamed("Lea Winter"), title: "Captain", version: 1 };
    await changeContact(town.house.main.write, me.id, twin, change, town.clock.now);
    const late = await me.post(first.action, first.body);
    assert.equal(late.status, 409);
    assert.match(late.words, /One of the two was changed meanwhile/);
    assert.match(late.words, /Captain/);
    const again = me.prepare("Put them together");
    assert.equal((await me.post(again.action, again.body)).status, 200);
    assert.equal((await me.post(again.action, again.body)).status, 200);
    const merges = await town.house.main.read.selectFrom("contact_merges").selectAll().execute();
    assert.equal(merges.length, 1);
  }));

test("nobody puts another's people together, takes them apart, or says that they are two", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const cara = await member(town, "Cara");
    const hers = await known(town, cara, "Lea Winter");
    const { lea, twin } = await leaTwice(town, me);
    const fields = (other: Id) => ({
      id: toAddress(newId()),
      other: toAddress(other),
      version: "1",
      otherVersion: "1",
    });
    for (const [kept, other] of [
      [lea, twin],
      [hers, lea],
      [hers, newId()],
    ] as const) {
      assert.equal((await cara.get(urls.mergingWith(kept, other))).status, 404);
      assert.equal((await cara.post(urls.merging(kept), fields(other))).status, 404);
      const pair = { one: toAddress(kept), other: toAddress(other) };
      assert.equal((await cara.post(urls.alike, pair)).status, 404);
    }
    assert.equal((await me.post(urls.merging(lea), fields(lea))).status, 404, "nobody is two by themselves");
    await me.post(urls.merging(lea), fields(twin));
    const { id } = await town.house.main.read
      .selectFrom("contact_merges")
      .select("id")
      .executeTakeFirstOrThrow();
    assert.equal((await cara.post(urls.mergeUndoing(id))).status, 404);
    assert.equal((await cara.post(urls.mergingSearch(lea), { words: "lea" })).status, 404);
    assert.equal((await me.get(urls.contact(twin))).status, 404, "they are together still");
    assert.doesNotMatch((await cara.get(urls.alike)).words, /Winter/);
  }));

test("the other half is looked for by name, and what is found leads to both", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const { lea } = await leaTwice(town, me);
    await known(town, me, "Tom Hale", { company: "Port" });
    await me.get(urls.merging(lea));
    assert.match(me.here?.words ?? "", /Perhaps one of these .*Winter, Lea/);
    const found = await me.press("Find", { words: "hal" });
    assert.match(found.words, /Tom Hale\s*Port/);
    const nobody = await me.press("Find", { words: "lea win zzz" });
    assert.match(nobody.words, /Nobody else is found/);
    await me.press("Find", { words: "tom" });
    assert.match((await me.follow("Tom Hale")).words, /Are these one person\?/);
  }));

test("after 30 days what it takes to undo is forgotten, and the page offers it no more", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const { lea, twin } = await leaTwice(town, me);
    await me.get(urls.mergingWith(lea, twin));
    await me.press("Put them together");
    const undo = me.prepare("Undo it");
    town.clock.forward({ hours: 24 * 29 });
    await town.work();
    assert.match((await me.get(urls.contact(lea))).words, /Undo it/);
    town.clock.forward({ hours: 24 * 2 });
    await town.work();
    assert.doesNotMatch((await me.get(urls.contact(lea))).words, /Undo it/);
    const late = await me.post(undo.action, undo.body);
    assert.equal(late.status, 409);
    assert.match(late.words, /too long ago/);
    const kept = await town.house.main.read
      .selectFrom("contact_merges")
      .select(["before", "moved"])
      .executeTakeFirstOrThrow();
    assert.deepEqual({ ...kept }, { before: "", moved: "" });
  }));
