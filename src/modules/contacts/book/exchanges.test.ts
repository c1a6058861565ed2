import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { onlyNamed } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { makeContact } from "./contacts.ts";

/** Somebody whom `who` knows. */
const knows = (town: Town, who: Person, name: string): Promise<number> =>
  makeContact(
    town.house.main.write,
    who.id,
    { ...onlyNamed(name), id: newId(), keepDays: 30 },
    town.clock.now,
  );

const storyOf = (town: Town, contact: number) =>
  town.house.main.read
    .selectFrom("exchanges")
    .select(["id", "kind", "on_day", "words", "version"])
    .where("contact_id", "=", contact)
    .orderBy("on_day")
    .execute();

const clockOf = async (town: Town, contact: number) => {
  const row = town.house.main.read.selectFrom("contacts").where("id", "=", contact);
  return row.select(["last_exchange_on", "next_touch_on"]).executeTakeFirstOrThrow();
};

const note = (who: Person, contact: number, fields: Record<string, string>) =>
  who.post(contactUrls.exchanges(contact), { id: toAddress(newId()), ...fields });

test("Ben notes a call, and the time to be in touch again counts from that day", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    assert.deepEqual(await clockOf(town, ana), { last_exchange_on: "", next_touch_on: "2026-12-24" });
    await note(ben, ana, { kind: "call", on: "2026-11-23", words: "They hire in spring." });
    assert.deepEqual(
      (await storyOf(town, ana)).map(({ kind, on_day, words }) => [kind, on_day, words]),
      [["call", "2026-11-23", "They hire in spring."]],
    );
    assert.deepEqual(await clockOf(town, ana), {
      last_exchange_on: "2026-11-23",
      // Not before a whole time has gone by since it was switched on, today.
      next_touch_on: "2026-12-24",
    });
    await note(ben, ana, { kind: "met", on: "" });
    town.clock.forward({ hours: 24 * 10 });
    await note(ben, ana, { kind: "message", on: "2026-12-04" });
    assert.deepEqual(await clockOf(town, ana), {
      last_exchange_on: "2026-12-04",
      next_touch_on: "2027-01-03",
    });
  }));

test("a note for oneself is in the story and starts no clock", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    await note(ben, ana, { kind: "note", on: "2026-11-24", words: "Moved to the port." });
    assert.equal((await storyOf(town, ana)).length, 1);
    assert.equal((await clockOf(town, ana)).last_exchange_on, "");
  }));

test("an empty note, no choice and a day to come are asked about, the words kept", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    for (const [fields, sentence] of [
      [{ kind: "note", words: " " }, "There is nothing to keep yet."],
      [{ words: "We spoke of boats" }, "What was it? Please choose one."],
      [{ kind: "met", on: "2026-11-25", words: "We spoke of boats" }, "That day is still to come."],
      [{ kind: "met", words: "w".repeat(2001) }, "This holds 2000 characters"],
    ] as const) {
      const page = await note(ben, ana, fields);
      assert.equal(page.status, 422, sentence);
      assert.ok(page.words.includes(sentence), page.words);
      assert.ok(page.html.includes(fields.words), "what was typed is there still");
    }
    assert.equal((await storyOf(town, ana)).length, 0);
    await ben.press("Note it", { words: "We spoke of boats", on: "2026-11-24" });
    assert.equal((await storyOf(town, ana)).length, 1, "and sent again it is kept");
  }));

test("pressing twice notes it once; gone back to and changed it says what was sent last", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    const form = { id: toAddress(newId()), kind: "met", on: "2026-11-20", words: "At the fair" };
    await Promise.all([note(ben, ana, form), note(ben, ana, form)]);
    await note(ben, ana, { ...form, words: "At the spring fair", on: "2026-11-21" });
    const story = await storyOf(town, ana);
    assert.deepEqual(
      story.map(({ on_day, words }) => [on_day, words]),
      [["2026-11-21", "At the spring fair"]],
    );
    assert.equal((await clockOf(town, ana)).last_exchange_on, "2026-11-21");
  }));

test("an exchange is changed and taken out, and the clock goes with it", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    await note(ben, ana, { kind: "met", on: "2026-11-10" });
    await note(ben, ana, { kind: "call", on: "2026-11-20", words: "A call" });
    const call = (await storyOf(town, ana)).at(-1)?.id ?? 0;
    await ben.get(contactUrls.editExchange(ana, call));
    await ben.press("Keep the changes", { on: "2026-11-22", words: "A long call" });
    assert.equal((await clockOf(town, ana)).last_exchange_on, "2026-11-22");
    await ben.get(contactUrls.editExchange(ana, call));
    await ben.press("Keep the changes", { kind: "note" });
    assert.equal((await clockOf(town, ana)).last_exchange_on, "2026-11-10", "as a note it is no exchange");
    await ben.get(contactUrls.editExchange(ana, call));
    const { action, body } = ben.prepare("Take it out of the story");
    for (let presses = 0; presses < 2; presses++)
      assert.match((await ben.post(action, body)).path, new RegExp(`^${contactUrls.contact(ana)}`));
    assert.equal((await storyOf(town, ana)).length, 1);
    assert.equal((await ben.get(contactUrls.editExchange(ana, call))).status, 404);
  }));

test("two windows: the second to change an exchange is shown what the first wrote", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    await note(ben, ana, { kind: "met", on: "2026-11-10", words: "At the fair" });
    const [met] = await storyOf(town, ana);
    await ben.get(contactUrls.editExchange(ana, met?.id ?? 0));
    const first = ben.prepare("Keep the changes", { words: "At the spring fair" });
    const second = ben.prepare("Keep the changes", { words: "At the port" });
    await ben.post(first.action, first.body);
    const behind = await ben.post(second.action, second.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says:.*At the spring fair/s);
    assert.ok(behind.html.includes("At the port"));
    await ben.press("Keep the changes");
    assert.equal((await storyOf(town, ana))[0]?.words, "At the port");
  }));

test("an exchange stands with its contact alone: by way of another, or by another member, it is not found", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, cleo] = [await member(town, "Ben"), await member(town, "Cleo")];
    const [ana, tom, cleos] = [
      await knows(town, ben, "Ana"),
      await knows(town, ben, "Tom"),
      await knows(town, cleo, "Rosa"),
    ];
    await note(ben, ana, { kind: "met", on: "2026-11-10", words: "At the fair" });
    const [met] = await storyOf(town, ana);
    const id = met?.id ?? 0;
    const change = { kind: "note", on: "2026-11-11", words: "Mine", version: "1" };
    for (const [who, contact] of [
      [ben, tom],
      [cleo, cleos],
      [cleo, ana],
    ] as const) {
      assert.equal((await who.get(contactUrls.editExchange(contact, id))).status, 404);
      assert.equal((await who.post(contactUrls.editExchange(contact, id), change)).status, 404);
      await who.post(contactUrls.exchangeRemoval(contact, id));
      const again = await note(who, contact, { ...change, id: toAddress(id) });
      assert.equal(again.status, 404, "an id that is taken makes nothing");
    }
    assert.deepEqual(await storyOf(town, ana), [met]);
    assert.equal((await storyOf(town, tom)).length, 0);
  }));
