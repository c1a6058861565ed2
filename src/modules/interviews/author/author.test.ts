import assert from "node:assert/strict";
import { test } from "node:test";
import { author, comments, publishes, said } from "../../../../test/interviews.ts";
import { begin, inTown, member, Visitor } from "../../../../test/support.ts";
import { interviewUrls } from "../index.ts";
import { type Key, newKey } from "../keys.ts";

test("with the key somebody sees from any browser where the interview stands and what others wrote", () =>
  inTown(async (town) => {
    await begin(town);
    const { key, number } = await publishes(town);
    await comments(town, number, "That is how it was with me.");
    const ana = await author(town, key.toUpperCase() as Key);
    assert.match(ana.here?.words ?? "", /You are 00001/);
    assert.match(ana.here?.words ?? "", /Published on 24 November 2026/);
    assert.match(ana.here?.words ?? "", /Birch, a nickname .*That is how it was with me\./);
    assert.match(ana.here?.html ?? "", /\/interviews\/feed\/[\w-]{26}/);
    // Nothing of the key stands in an address or a cookie, and no browser keeps the page.
    assert.equal(ana.here?.path, interviewUrls.key);
    assert.equal(ana.here?.headers.get("cache-control"), "no-store, no-transform");
    assert.equal(ana.here?.headers.get("set-cookie"), null);
    assert.equal(ana.here?.headers.get("content-encoding"), null);
    assert.equal(await ana.follow("Read it where it stands").then(({ path }) => path), "/interviews/00001");
  }));

test("what cannot be a key, and what is nobody's, is asked for once more in one sentence, with what was typed", () =>
  inTown(async (town) => {
    await begin(town);
    await publishes(town);
    const visitor = new Visitor(town);
    await visitor.get(interviewUrls.key);
    const field = visitor.here?.page.querySelector("textarea[name=key]");
    for (const [name, value] of [
      ["autocomplete", "off"],
      ["autocapitalize", "none"],
      ["spellcheck", "false"],
    ] as const)
      assert.equal(field?.getAttribute(name), value);
    for (const [key, sentence] of [
      ["", /Please type the ten words of your key\./],
      ["river", /A key has ten words, and here is one\./],
      ["one two three", /A key has ten words, and here are 3\./],
      ["a b c d e f g h i j", /One of these words is in no key\./],
      [newKey(), /No interview here has this key\./],
    ] as const) {
      const answer = await visitor.press("Open it", { key });
      assert.equal(answer.status, 422);
      assert.match(answer.words, sentence);
      assert.equal(answer.page.querySelector("textarea[name=key]")?.text.trim(), key);
      assert.equal(answer.headers.get("cache-control"), "no-store, no-transform");
    }
  }));

test("a key is guessed twenty times, and then not for ten minutes; a slip of the hand is no guess, and a right key always works", () =>
  inTown(async (town) => {
    await begin(town);
    const { key } = await publishes(town);
    const visitor = new Visitor(town);
    const tries = (typed: string): Promise<number> =>
      visitor.post(interviewUrls.key, { key: typed }).then(({ status }) => status);
    for (let slip = 0; slip < 30; slip++) assert.equal(await tries("river"), 422);
    for (let guess = 0; guess < 20; guess++) assert.equal(await tries(newKey()), 422);
    assert.equal(await tries(newKey()), 429);
    // Somebody else at the same address has the right words.
    for (let use = 0; use < 25; use++) assert.equal(await tries(key), 200);
    assert.equal((await visitor.post(interviewUrls.keyCard, { key })).status, 200);
    assert.equal(await tries(newKey()), 429);
    town.clock.forward({ minutes: 11 });
    assert.equal(await tries(newKey()), 422);
  }));

test("a wrong key asks the databases the same as a right one until it is known to be wrong", () =>
  inTown(async (town) => {
    await begin(town);
    const { key } = await publishes(town);
    const visitor = new Visitor(town);
    const asked = async (typed: string): Promise<string[]> =>
      (await town.queriesOf(() => visitor.post(interviewUrls.key, { key: typed }))).map((query) => query.sql);
    const [right, wrong] = [await asked(key), await asked(newKey())];
    const standing = right.findIndex((query) => query.includes("sealed_interviews")) + 1;
    assert.ok(standing > 2);
    assert.deepEqual(wrong.slice(0, standing), right.slice(0, standing));
  }));

test("the author hides what somebody wrote below, and shows it again; below another's interview nobody can", () =>
  inTown(async (town) => {
    await begin(town);
    const mine = await publishes(town);
    const other = await publishes(town, said("I walk."));
    await comments(town, mine.number, "Buy my course.");
    const ana = await author(town, mine.key);
    const hidden = await ana.press("Hide it");
    assert.match(hidden.words, /It is hidden\. .*Hidden by you/);
    const reader = new Visitor(town);
    assert.doesNotMatch((await reader.get(interviewUrls.interview(mine.number))).words, /Buy my course/);
    assert.match((await ana.press("Show it again")).words, /Everybody can read it again\./);
    const stranger = await author(town, other.key);
    const fields = { key: other.key, place: "1", hidden: "yes" };
    assert.equal((await stranger.post(interviewUrls.commentHiding, fields)).status, 404);
    assert.equal(
      (await stranger.post(interviewUrls.commentHiding, { ...fields, key: newKey() })).status,
      422,
    );
    assert.match((await reader.get(interviewUrls.interview(mine.number))).words, /Buy my course/);
  }));

test("the author says whether a crossover is right; nobody else's key says it", () =>
  inTown(async (town) => {
    await begin(town);
    const mine = await publishes(town);
    const other = await publishes(town, said("I walk."));
    const third = await publishes(town, said("I sing."));
    const db = town.house.interviews.write;
    await db.deleteFrom("crossovers").execute();
    await db
      .insertInto("crossovers")
      .values({
        seeker: mine.number,
        guide: other.number,
        slug: "silence",
        quote: "I walk.",
        quote_slug: "works",
        reason: "Both wait.",
        found_by: "reader",
        state: "proposed",
        score: 0,
        found_on: "2026-11-24",
      })
      .execute();
    const ana = await author(town, mine.key);
    assert.match(ana.here?.words ?? "", /00002.*Both wait\./);
    assert.match((await ana.press("Yes, it does")).words, /stands on both pages/);
    assert.match((await new Visitor(town).get(interviewUrls.interview(other.number))).words, /Both wait\./);
    const pair = { seeker: String(mine.number), guide: String(other.number), answer: "no" };
    const refused = await ana.post(interviewUrls.crossoverAnswer, { ...pair, key: third.key });
    assert.equal(refused.status, 404);
    const guide = await author(town, other.key);
    assert.match((await guide.press("No, take it away")).words, /gone from both pages/);
  }));

test("the key is downloaded as a card with its words and a drawing", () =>
  inTown(async (town) => {
    await begin(town);
    const { key } = await publishes(town);
    const ana = await author(town, key);
    const card = await ana.press("Download the key as a card");
    assert.match(card.headers.get("content-disposition") ?? "", /^attachment; filename="[\w-]+\.svg"$/);
    assert.match(card.headers.get("content-type") ?? "", /^image\/svg\+xml/);
    assert.equal(card.headers.get("cache-control"), "no-store, no-transform");
    for (const word of key.split(" ")) assert.ok(card.html.includes(word));
    assert.ok(card.html.includes("Harbour Circle"));
  }));

test("somebody who is signed in is nobody on the page of a key", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Annabel");
    const { key } = await publishes(town);
    const page = await ana.post(interviewUrls.key, { key });
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.html, /Annabel/);
    for (const path of [interviewUrls.correction, interviewUrls.withdrawal, interviewUrls.keyCard])
      assert.equal((await ana.get(path)).path, interviewUrls.key);
  }));
