import assert from "node:assert/strict";
import { test } from "node:test";
import { keptOnes, putTogether, writeDown } from "../../../../test/merging.ts";
import { begin, inTown, member, type Town } from "../../../../test/support.ts";
import { type Id, newId } from "../../../basics/ids.ts";
import { deleteAccount } from "../../people/index.ts";
import { changeContact, makeContact, removeContact } from "../book/contacts.ts";
import { wordsOfContact } from "../book/contact-words.reads.ts";
import { changeExchange, noteExchange, removeExchange } from "../book/exchanges.ts";
import { keepInTouch } from "../book/keeping.ts";
import { keepCard } from "../cards/cards.ts";
import { cardOf } from "../cards/cards.reads.ts";
import { saveCard } from "../cards/my-card.ts";
import { onlyNamed } from "../contact.ts";
import { endFollowUp } from "../follow-ups/follow-ups.ts";
import { eraseContacts } from "../personal.ts";
import { mergeContacts, undoMerge } from "./merging.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

test("whoever presses twice at once is told twice that the two are one", () =>
  inTown(async (town) => {
    await begin(town);
    const me = await member(town, "Ben");
    const db = town.house.main.write;
    for (let round = 0; round < 3; round++) {
      const one = await writeDown(town, me, onlyNamed("Lea"), 0, "2026-11-10");
      const other = await writeDown(town, me, onlyNamed("Lea Winter"), 0, "2026-11-11");
      const of = (id: Id) => db.selectFrom("contacts").select("version").where("id", "=", id);
      const [{ version }, { version: otherVersion }] = await Promise.all([
        of(one).executeTakeFirstOrThrow(),
        of(other).executeTakeFirstOrThrow(),
      ]);
      const what = { id: newId(), other, version, otherVersion, choices: keptOnes };
      const press = (): Promise<boolean> => mergeContacts(db, me.id, one, what, town.clock.now);
      assert.deepEqual(await Promise.all([press(), press()]), [true, true]);
    }
  }));

test("what was changed meanwhile stays changed, what came meanwhile stays with the kept one, and the rest goes back", () =>
  inTown(async (town) => {
    await begin(town);
    const me = await member(town, "Ben");
    const db = town.house.main.write;
    const now = town.clock.now;
    const lea = await writeDown(
      town,
      me,
      { ...onlyNamed("Lea"), title: "Planner", company: "Port" },
      0,
      "2026-11-10",
    );
    const twin = await writeDown(
      town,
      me,
      {
        ...onlyNamed("Lea Winter"),
        company: "Brightwater",
        metWhere: "Mixer",
        tags: ["Fair"],
        ways: [
          { kind: "email", label: "", value: "lea@example.com" },
          { kind: "phone", label: "", value: "020 7946 0018" },
        ],
      },
      30,
      "2026-11-20",
    );
    const [hers] = await exchangesOf(town, twin);
    const [owed] = await owedBy(town, twin);
    const merge = await putTogether(town, me, lea, twin, { ...keptOnes, name: "other", company: "other" });

    const row = await town.house.main.read
      .selectFrom("contacts")
      .selectAll()
      .where("id", "=", lea)
      .executeTakeFirstOrThrow();
    const said = await wordsOfContact(town.house.main.read, row);
    assert.equal(said.name, "Lea Winter");
    const ways = [
      ...said.ways.slice(1),
      { kind: "web", label: "", value: "https://example.com/lea" } as const,
    ];
    const changed = { ...said, title: "Captain", ways, tags: [...said.tags, "New"], version: row.version };
    assert.ok(await changeContact(db, me.id, lea, changed, now));
    await keepInTouch(db, me.id, lea, 7, now);
    const meanwhile = newId();
    await noteExchange(
      db,
      me.id,
      lea,
      { id: meanwhile, kind: "call", on: day("2026-11-23"), words: "New." },
      now,
    );
    assert.ok(hers && owed);
    const reworded = {
      kind: "met",
      on: day("2026-11-19"),
      words: "At the mixer.",
      version: hers.version,
    } as const;
    assert.ok(await changeExchange(db, me.id, lea, hers.id, reworded));
    await endFollowUp(db, me.id, owed.id, "done", now);

    await undoMerge(db, me.id, merge, now);
    const both = await town.house.main.read
      .selectFrom("contacts")
      .selectAll()
      .where("put_away", "=", "")
      .execute();
    const [first, second] = [both.find(({ id }) => id === lea), both.find(({ id }) => id === twin)];
    assert.ok(first && second);
    const [one, other] = [
      await wordsOfContact(town.house.main.read, first),
      await wordsOfContact(town.house.main.read, second),
    ];
    assert.deepEqual(
      [one.name, one.title, one.company, one.metWhere, first.keep_days],
      ["Lea", "Captain", "Port", "", 7],
    );
    assert.deepEqual(
      one.ways.map(({ value }) => value),
      ["https://example.com/lea"],
      "the number came from the twin",
    );
    assert.deepEqual(one.tags, ["New"]);
    assert.deepEqual(
      [other.name, other.company, other.ways.length, other.tags, second.keep_days],
      ["Lea Winter", "Brightwater", 2, ["Fair"], 30],
    );
    assert.deepEqual((await exchangesOf(town, lea)).map(({ on_day }) => on_day).sort(), [
      "2026-11-10",
      "2026-11-23",
    ]);
    assert.deepEqual(
      (await exchangesOf(town, twin)).map(({ words }) => words),
      ["At the mixer."],
    );
    assert.deepEqual(
      (await owedBy(town, twin)).map(({ ended_how }) => ended_how),
      ["done"],
    );
    assert.equal(second.last_exchange_on, "2026-11-19");
    assert.match(first.search_words, / captain/);
    assert.doesNotMatch(first.search_words, / winter| fair/);
  }));

test("a card that was kept once more meanwhile takes its name back along, and nothing of it is left when who gave it leaves", () =>
  inTown(async (town) => {
    await begin(town);
    const [me, ana] = [await member(town, "Ben"), await member(town, "Ana")];
    const db = town.house.main.write;
    const { now } = town.clock;
    const blank = { line: "", target: "", email: "", phone: "", links: "" };
    await saveCard(db, ana.id, { ...blank, name: "Ana Quill", version: 0 }, now);
    const { code } = (await cardOf(town.house.main.read, ana.id)) ?? { code: "" };
    const keep = () => keepCard(db, me.id, code, { id: newId(), ...emptyBack }, now);
    const { contact: card } = await keep();
    const sailor = { ...onlyNamed("A. of the mixer"), id: newId(), about: "Has a boat." };
    const known = await makeContact(db, me.id, sailor, now);
    const merge = await putTogether(town, me, known, card, { ...keptOnes, name: "other" });
    await saveCard(db, ana.id, { ...blank, name: "Anastasia Quillfeather", version: 1 }, now);
    assert.equal((await keep()).contact, known);
    const rows = () => town.house.main.read.selectFrom("contacts").selectAll().orderBy("id").execute();
    assert.equal((await rows()).find(({ id }) => id === known)?.name, "Anastasia Quillfeather");

    await undoMerge(db, me.id, merge, now);
    const again = (await rows()).find(({ id }) => id === known);
    assert.deepEqual([again?.name, again?.name_from], ["A. of the mixer", "me"]);
    await deleteAccount(db, ana.id, { erase: eraseContacts }, now);
    await town.work();
    assert.equal((await rows()).length, 2);
    assert.doesNotMatch(JSON.stringify(await rows()), /quill/i);
  }));

const emptyBack = {
  on: null,
  metWhere: "",
  about: "",
  iPromised: "",
  due: null,
  theyPromised: "",
  theyDue: null,
  giveMine: false,
  words: "",
};

test("what was removed meanwhile stays gone, and undoing twice is undoing once", () =>
  inTown(async (town) => {
    await begin(town);
    const me = await member(town, "Ben");
    const db = town.house.main.write;
    const lea = await writeDown(town, me, onlyNamed("Lea"), 0, "2026-11-10");
    const twin = await writeDown(town, me, onlyNamed("Lea Winter"), 0, "2026-11-20");
    const [hers] = await exchangesOf(town, twin);
    const merge = await putTogether(town, me, lea, twin, keptOnes);
    await removeExchange(db, me.id, lea, hers?.id ?? 0);
    for (let times = 0; times < 2; times++) await undoMerge(db, me.id, merge, town.clock.now);
    assert.equal((await exchangesOf(town, twin)).length, 0);
    assert.equal((await exchangesOf(town, lea)).length, 1);
    const again = await putTogether(town, me, lea, twin, keptOnes);
    await removeContact(db, me.id, lea);
    await assert.rejects(undoMerge(db, me.id, again, town.clock.now), { kind: "not-found" });
    for (const table of ["contacts", "exchanges", "follow_ups", "contact_merges"] as const)
      assert.equal((await town.house.main.read.selectFrom(table).select("id").execute()).length, 0, table);
  }));

test("while two are put together something else happens with one of them: nothing is lost, and nobody waits for ever", () =>
  inTown(async (town) => {
    await begin(town);
    const me = await member(town, "Ben");
    const db = town.house.main.write;
    const { now } = town.clock;
    for (let round = 0; round < 6; round++) {
      const lea = await writeDown(town, me, onlyNamed("Lea"), 0, "2026-11-10");
      const twin = await writeDown(town, me, onlyNamed("Lea Winter"), 0, "2026-11-20");
      const note = { id: newId(), kind: "call", on: day("2026-11-23"), words: "At once." } as const;
      const what = { version: 1, otherVersion: 1, choices: keptOnes };
      const outcomes = await Promise.allSettled([
        mergeContacts(db, me.id, lea, { ...what, id: newId(), other: twin }, now),
        mergeContacts(db, me.id, twin, { ...what, id: newId(), other: lea }, now),
        noteExchange(db, me.id, twin, note, now),
      ]);
      const merged = outcomes
        .slice(0, 2)
        .filter((each) => each.status === "fulfilled" && each.value === true);
      assert.equal(merged.length, 1, "one of the two goes into the other");
      for (const each of outcomes)
        if (each.status === "rejected") assert.equal((each.reason as { kind?: string }).kind, "not-found");
      const kept = await town.house.main.read
        .selectFrom("contacts")
        .select("id")
        .where("id", "in", [lea, twin])
        .where("put_away", "=", "")
        .execute();
      assert.equal(kept.length, 1);
      const noted = outcomes[2]?.status === "fulfilled" ? 3 : 2;
      assert.equal((await exchangesOf(town, kept[0]?.id ?? 0)).length, noted);
    }
  }));

const exchangesOf = ({ house }: Town, contact: Id) =>
  house.main.read.selectFrom("exchanges").selectAll().where("contact_id", "=", contact).execute();

const owedBy = ({ house }: Town, contact: Id) =>
  house.main.read.selectFrom("follow_ups").selectAll().where("contact_id", "=", contact).execute();
