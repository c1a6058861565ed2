import assert from "node:assert/strict";
import { test } from "node:test";
import type { Kysely } from "kysely";
import { interviewUrls } from "../index.ts";
import { newKey } from "../keys.ts";
import { type Answer, begin, inTown, member, type Town, Visitor } from "../../../../test/support.ts";
import { readingOnceMore, struggle, works } from "../../../../test/taking.ts";

const keyOn = ({ page }: Answer): string[] => page.querySelectorAll(".key-words li").map((word) => word.text);

const published = (town: Town) =>
  town.house.interviews.read.selectFrom("interviews").selectAll().orderBy("number").execute();

/** The words are still on the page, to be sent once more. */
function keepsWords({ page }: Answer): void {
  const fields = page.querySelectorAll("[name=answer-struggle]");
  assert.equal(fields.length, 1);
  assert.equal(fields[0]?.getAttribute("value"), struggle);
}

test("sent under a number, it is there, and the key is shown; pressed twice, or opened again the day after, it is one", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town);
    const twice = visitor.prepare("Send it under a number");
    const sent = await visitor.press("Send it under a number");
    assert.equal(sent.status, 200);
    assert.match(sent.words, /You are 00001/);
    const key = sent.page.querySelectorAll(".key-words li").map((word) => word.text);
    assert.equal(key.length, 10);
    assert.equal(sent.headers.get("cache-control"), "no-store, no-transform");
    const again = await visitor.post(twice.action, twice.body);
    assert.match(again.words, /You are 00001/);
    assert.deepEqual(
      again.page.querySelectorAll(".key-words li").map((word) => word.text),
      key,
    );
    town.clock.forward({ hours: 30 });
    assert.match((await visitor.post(twice.action, twice.body)).words, /You are 00001/);
    assert.match((await visitor.get(interviewUrls.start)).words, /00001: one person has answered/);
  }));

test("whoever wants it published with others has it wait until tomorrow, and changes their mind until it is sent", () =>
  inTown(async (town) => {
    await begin(town);
    await town.work();
    const [one, other] = [await readingOnceMore(town), await readingOnceMore(town)];
    for (const visitor of [one, other]) {
      // The choice goes along to an answer that is changed, and back.
      await visitor.press("Change this answer : What do you struggle with?", { later: "yes" });
      await visitor.press("Read it once more");
      town.clock.forward({ seconds: 5 });
    }
    const sent = await one.press("Send it under a number");
    assert.match(sent.words, /It is sent .*waits sealed until tomorrow/);
    assert.match((await other.press("Send it under a number", { later: [] })).words, /You are 00001/);
    await town.work();
    assert.equal((await published(town)).length, 1);
    const author = new Visitor(town);
    await author.get(interviewUrls.key);
    const waits = await author.press("Open it", { key: keyOn(sent).join(" ") });
    assert.match(waits.words, /Your interview waits .*until tomorrow/);
    town.clock.forward({ hours: 24 });
    await town.work();
    assert.deepEqual(
      (await published(town)).map(({ number, published_on }) => [number, published_on]),
      [
        [1, "2026-11-24"],
        [2, "2026-11-25"],
      ],
    );
  }));

test("a form that comes back too soon, too late or with another key is asked for once more, and no word is lost", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town);
    const send = visitor.prepare("Send it under a number");
    town.clock.forward({ seconds: -28 });
    const soon = await visitor.post(send.action, send.body);
    assert.equal(soon.status, 422);
    assert.match(soon.words, /faster than anybody can read/);
    keepsWords(soon);
    town.clock.forward({ hours: 25 });
    const late = await visitor.press("Send it under a number");
    assert.match(late.words, /lying here for a while/);
    keepsWords(late);
    town.clock.forward({ seconds: 5 });
    const weak = await visitor.press("Send it under a number", { key: newKey() });
    assert.equal(weak.status, 422);
    keepsWords(weak);
    const filled = await visitor.press("Send it under a number", { homepage: "https://example.org" });
    assert.equal(filled.status, 422);
    keepsWords(filled);
    assert.deepEqual(await published(town), []);
    town.clock.forward({ seconds: 5 });
    assert.match((await visitor.press("Send it under a number")).words, /You are 00001/);
  }));

test("a nickname that could be taken for somebody's is refused with one sentence for all, and a free one stands with its kind", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana Petrova");
    const visitor = await readingOnceMore(town);
    const taken = "That name is taken or too close to somebody's. Please choose another one.";
    const asks = { "": "Please type a nickname", ["x".repeat(41)]: "40 letters at most" };
    for (const [nickname, sentence] of Object.entries(asks)) {
      const refused = await visitor.press("Send it under this nickname", { nickname });
      assert.equal(refused.status, 422);
      assert.ok(refused.words.includes(sentence), refused.words);
    }
    for (const nickname of ["anapetrova", "HANNA", "Hanna1", "The Host", "00031", "Interview 31"]) {
      const refused = await visitor.press("Send it under this nickname", { nickname });
      assert.equal(refused.status, 422, nickname);
      assert.ok(refused.words.includes(taken), nickname);
      assert.equal(refused.page.querySelector("[name=nickname]")?.getAttribute("value"), nickname);
      keepsWords(refused);
    }
    assert.match(
      (await visitor.press("Send it under this nickname", { nickname: "Birch" })).words,
      /You are 00001/,
    );
    const [row] = await published(town);
    assert.deepEqual([row?.name_kind, row?.name, row?.member_id], ["nickname", "Birch", null]);
  }));

test("a full name is refused whoever is here, and what was sent before tells nothing of other names", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Rosalind Quimby");
    const visitor = await readingOnceMore(town);
    for (const nickname of ["Rosalind Quimby", "Walter Finch"]) {
      const { status, words } = await visitor.press("Send it under this nickname", { nickname });
      assert.match(`${status} ${words}`, /^422 .*looks like somebody's full name/, nickname);
    }
    const { action, body } = visitor.prepare("Send it under this nickname", { nickname: "Birch" });
    for (const nickname of ["Birch", "Hanna", "Walt"]) {
      const { status, words } = await visitor.post(action, { ...body, nickname });
      assert.match(`${status} ${words}`, /^200 .*You are 00001/, nickname);
    }
    assert.deepEqual(
      (await published(town)).map(({ name }) => name),
      ["Birch"],
    );
  }));

test("asking for names again and again comes to an end, and the words are given back", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town);
    const { action, body } = visitor.prepare("Send it under this nickname", { nickname: "Hanna" });
    let answer = await visitor.post(action, body);
    for (let tries = 0; answer.status === 422 && tries < 50; tries++)
      answer = await visitor.post(action, body);
    assert.equal(answer.status, 429);
    assert.ok(answer.page.querySelectorAll("textarea").some(({ text }) => text === struggle));
  }));

test("a signed-in member who sends it under a number is nobody there", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await readingOnceMore(town, {}, ana);
    assert.match(ana.here?.words ?? "", /Nobody is signed in on this page, not even you/);
    await ana.press("Send it under a number");
    const [row] = await published(town);
    assert.deepEqual([row?.name_kind, row?.name, row?.member_id], ["number", "", null]);
  }));

test("kept to oneself, nothing is stored anywhere, and it can still be sent afterwards", () =>
  inTown(async (town) => {
    await begin(town);
    const before = await everything(town);
    const visitor = await readingOnceMore(town, { struggles: ["silence"] });
    const kept = await visitor.press("Keep it to myself");
    assert.equal(kept.status, 200);
    assert.equal(kept.path, interviewUrls.reflection);
    assert.match(kept.words, /For you alone Nothing of this is stored, and no number is used/);
    assert.ok(kept.words.includes(works));
    assert.deepEqual(await everything(town), before);
    await visitor.press("Back to the ways to send it");
    assert.match((await visitor.press("Send it under a number")).words, /You are 00001/);
  }));

/** Every row of every table of both databases. */
async function everything({ house }: Town): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const [name, { read }] of Object.entries({ main: house.main, interviews: house.interviews }))
    for (const { name: table } of (await read.introspection.getTables()).filter(
      (each) => !/_fts/.test(each.name),
    ))
      all[`${name} ${table}`] = await (read as Kysely<Record<string, object>>)
        .selectFrom(table as never)
        .selectAll()
        .execute();
  return all;
}

test("where a host reads first it says so, shows the key, and no number", () =>
  inTown(async (town) => {
    await begin(town);
    await town.house.interviews.write.updateTable("interview_settings").set({ review: "before" }).execute();
    const visitor = await readingOnceMore(town);
    assert.match(visitor.here?.words ?? "", /A host reads each interview before it is published/);
    const sent = await visitor.press("Send it under a number");
    assert.match(sent.words, /It is sent .*A host reads it before it is published/);
    assert.equal(keyOn(sent).length, 10);
    assert.deepEqual(await published(town), []);
  }));

test("the thirty-first sending of a day from one place is refused with the words given back, and one from a closed place too", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town);
    const { action, body } = visitor.prepare("Send it under a number");
    for (let nth = 1; nth <= 30; nth++) assert.equal((await visitor.post(action, body)).status, 200);
    const refused = await visitor.post(action, body);
    assert.equal(refused.status, 429);
    assert.ok(refused.page.querySelectorAll("textarea").some(({ text }) => text === struggle));
    town.clock.forward({ hours: 24 });
    const { sources } = town.house;
    sources.note("something", sources.of("", town.clock.now));
    sources.ban("something");
    await readingOnceMore(town, {}, visitor);
    const closed = await visitor.press("Send it under a number");
    assert.equal(closed.status, 422);
    assert.match(closed.words, /nothing can be sent until tomorrow/);
    keepsWords(closed);
  }));
