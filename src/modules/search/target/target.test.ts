import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { looks } from "../../../../test/searching.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { instantText } from "../../../basics/instant.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { closeSearch } from "../opening/searches.ts";
import { most } from "../search.ts";
import { searchUrls as urls } from "../urls.ts";
import { currentTarget, targetVersions } from "./targets.reads.ts";
import { sayTarget } from "./targets.ts";
import { addWants, moveWant } from "./wants.ts";
import { wantsOf } from "./wants.reads.ts";

/** Ben has a search open. */
const inTownOfBen = (story: (town: Town, ben: Person, search: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await story(town, ben, await looks(town, ben));
  });

const first = "Shift planner at a company that moves goods, near the harbour";
const better = "Shift planner at a company that moves goods, in Harbour Town, in a team that plans together";

test("Ben says what he looks for, says it better, and both versions stand", () =>
  inTownOfBen(async (town, ben, search) => {
    assert.match((await ben.get(urls.target)).words, /What do you look for, in one sentence/);
    assert.match((await ben.press("Keep this sentence", { sentence: first })).words, /Kept\./);
    town.clock.forward({ hours: 48 });
    await ben.press("Keep this sentence", { sentence: better });
    const page = await ben.get(urls.target);
    assert.match(page.words, new RegExp(`How it was before ${first} From Tuesday 24 November`));
    assert.equal(page.page.querySelector("blockquote")?.structuredText.trim(), better);
    assert.equal((await currentTarget(town.house.main.read, search))?.sentence, better);
    await ben.press("Keep this sentence");
    assert.equal(
      (await targetVersions(town.house.main.read, ben.id, search)).length,
      2,
      "the same is no version",
    );
  }));

test("who agreed that it is clear is named beside the version that they read", () =>
  inTownOfBen(async (town, ben, search) => {
    const [ana, cleo] = [await member(town, "Ana"), await member(town, "Cleo")];
    const db = town.house.main.write;
    const id = newId();
    await sayTarget(db, ben.id, { id, sentence: first, before: null }, town.clock.now);
    for (const who of [ana, cleo])
      await db
        .insertInto("target_agreements")
        .values({
          target_id: id,
          member_id: who.id,
          agreed_at: `2026-11-24T10:00:0${who === ana ? 1 : 2}.000Z`,
        })
        .execute();
    assert.match((await ben.get(urls.target)).words, /It is clear to Ana and Cleo\./);
    await sayTarget(db, ben.id, { id: newId(), sentence: better, before: id }, town.clock.now);
    const page = (await ben.get(urls.target)).words;
    assert.match(page, /Is it clear to somebody else\?/);
    assert.match(page, /From Tuesday 24 November · clear to Ana and Cleo/);
    await db
      .insertInto("blocks")
      .values({ member_id: ana.id, blocked_id: ben.id, made_at: instantText(town.clock.now) })
      .execute();
    assert.match(
      (await ben.get(urls.target)).words,
      /clear to Cleo/,
      "who is kept apart from him is not named",
    );
    await db
      .updateTable("members")
      .set({ left_at: instantText(town.clock.now) })
      .where("id", "=", cleo.id)
      .execute();
    assert.doesNotMatch((await ben.get(urls.target)).words, /clear to (Ana|Cleo)/);
    assert.equal((await targetVersions(town.house.main.read, ben.id, search)).length, 2);
  }));

test("a sentence from an old window is shown beside the one that stands, and replaces it only when sent again", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.get(urls.target);
    const late = ben.prepare("Keep this sentence", { sentence: first });
    await ben.get(urls.target);
    await ben.press("Keep this sentence", { sentence: better });
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.ok(behind.words.includes(`Now it says: “${better}”`));
    assert.ok(behind.html.includes(first), "what was typed is kept");
    assert.match((await ben.press("Keep this sentence")).words, /Kept\./);
    const twice = ben.prepare("Keep this sentence", { sentence: "Something new" });
    await ben.post(twice.action, twice.body);
    assert.equal((await ben.post(twice.action, twice.body)).status, 200);
    const again = await ben.post(twice.action, { ...twice.body, sentence: "Something newer" });
    assert.equal(again.page.querySelector("blockquote")?.structuredText.trim(), "Something newer");
    assert.doesNotMatch(again.words, /Something new From/, "gone back to, it is one version");
    const empty = await ben.press("Keep this sentence", { sentence: " " });
    assert.equal(empty.status, 422);
    const long = await ben.press("Keep this sentence", { sentence: "x".repeat(10_000) });
    assert.match(long.words, /This holds 300 characters, and yours has 10000/);
  }));

test("two versions of one moment have an order, and the oldest make room", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    let before: number | null = null;
    for (let each = 0; each < most.targets + 3; each += 1) {
      const id = newId();
      assert.ok(await sayTarget(db, ben.id, { id, sentence: `Version ${each}`, before }, town.clock.now));
      before = id;
    }
    const versions = await targetVersions(db, ben.id, search);
    assert.equal(versions.length, most.targets);
    assert.equal(versions[0]?.sentence, `Version ${most.targets + 2}`);
    assert.equal(versions.at(-1)?.sentence, "Version 3");
  }));

test("wants and don't-wants are written a line each, moved, and taken off", () =>
  inTownOfBen(async (town, ben, search) => {
    await ben.get(urls.wants);
    const added = await ben.post(urls.wants, {
      kind: "want",
      words: "People who laugh\n\n  Near the water \npeople who laugh",
    });
    assert.match(added.words, /Noted\. .*What I want People who laugh .* Near the water/);
    await ben.post(urls.wants, { kind: "dont", words: "Night shifts" });
    await ben.post(urls.wants, { kind: "want", words: "People who laugh\nA canteen" });
    const said = async () =>
      (await wantsOf(town.house.main.read, search)).map(({ kind, words }) => `${kind}: ${words}`);
    assert.deepEqual(await said(), [
      "want: People who laugh",
      "want: Near the water",
      "dont: Night shifts",
      "want: A canteen",
    ]);
    await ben.press("Up: A canteen");
    await ben.press("Up: A canteen");
    assert.doesNotMatch(ben.here?.words ?? "", /Up: A canteen/, "the first goes no further up");
    await ben.press("Down: People who laugh");
    assert.deepEqual(
      (await said()).filter((line) => line.startsWith("want")),
      ["want: A canteen", "want: Near the water", "want: People who laugh"],
    );
    assert.match((await ben.press("Take off: Near the water")).words, /Taken off/);
    const empty = await ben.post(urls.wants, { kind: "dont", words: " \n " });
    assert.equal(empty.status, 422);
    assert.match(empty.words, /One line for each/);
    const long = await ben.post(urls.wants, { kind: "want", words: `${"y".repeat(201)}\nShort` });
    assert.match(long.words, /A line holds 200 characters/);
    assert.ok(long.html.includes("Short"), "what was typed is kept");
    await assert.rejects(moveWant(town.house.main.write, ben.id, newId(), "up"), /not-found/);
  }));

test("the two lists hold forty lines together, and what does not fit is given back", () =>
  inTownOfBen(async (town, ben, search) => {
    const lines = Array.from({ length: most.wants }, (_, each) => `Line ${each}`);
    await addWants(town.house.main.write, ben.id, { kind: "want", lines });
    const full = await ben.post(urls.wants, { kind: "dont", words: "One more" });
    assert.equal(full.status, 409);
    assert.match(full.words, /These lists are full.*One more/);
    assert.equal((await wantsOf(town.house.main.read, search)).length, most.wants);
    assert.equal((await ben.post(urls.wants, { kind: "want", words: "Line 3" })).status, 200);
  }));

test("without an open search each page says so, and nothing can be written", () =>
  inTown(async (town) => {
    await begin(town);
    const cleo = await member(town, "Cleo");
    for (const path of [urls.target, urls.wants, urls.targetCompanies])
      assert.match((await cleo.get(path)).words, /No search is open just now/);
    const sent = {
      id: toAddress(newId()),
      before: "",
      sentence: first,
      kind: "want",
      words: "A",
      company: "Acme",
    };
    for (const path of [urls.target, urls.wants, urls.targetCompanies])
      assert.equal((await cleo.post(path, sent)).status, 409);
    assert.equal((await cleo.post(urls.targetCompanyLines, { lines: "Acme" })).status, 409);
    for (const path of [
      urls.wantMoving(newId()),
      urls.wantRemoval(newId()),
      urls.targetCompanyRemoval(newId()),
    ])
      assert.equal((await cleo.post(path, { way: "up" })).status, 409);
  }));

test("another's lines and an ended search's cannot be touched", () =>
  inTownOfBen(async (town, ben, search) => {
    const cleo = await member(town, "Cleo");
    await looks(town, cleo);
    await addWants(town.house.main.write, ben.id, { kind: "want", lines: ["People who laugh"] });
    const want = (await wantsOf(town.house.main.read, search))[0]?.id ?? 0;
    assert.equal((await cleo.post(urls.wantRemoval(want))).status, 404);
    assert.equal((await cleo.post(urls.wantMoving(want), { way: "up" })).status, 404);
    await closeSearch(town.house.main.write, ben.id, town.clock.now);
    await looks(town, ben);
    assert.equal((await ben.post(urls.wantRemoval(want))).status, 404);
    assert.equal((await wantsOf(town.house.main.read, search)).length, 1);
  }));

test("whatever stands in the forms, it is kept or asked about", () =>
  inTownOfBen(async (_town, ben) => {
    const text = fc.string({ unit: "grapheme", maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const sent = { id: toAddress(newId()), before: typed, sentence: typed, kind: "want", words: typed };
        for (const path of [urls.target, urls.wants]) {
          const { status } = await ben.post(path, sent);
          assert.ok([200, 409, 422].includes(status), String(status));
        }
      }),
      { numRuns: 15 },
    );
    assert.equal((await ben.get(urls.wants)).status, 200);
  }));
