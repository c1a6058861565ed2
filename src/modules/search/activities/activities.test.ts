import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { activitiesOf, did, doing, inTownOfBen, pursues } from "../../../../test/doing.ts";
import { looks } from "../../../../test/searching.ts";
import { member } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";

test("Ben notes a conversation with one tap, adds how long it was, and finds it under today", () =>
  inTownOfBen(async (_town, ben) => {
    assert.match((await ben.get(urls.activities)).words, /What did you do\?.*Nothing is noted yet/);
    const noted = await ben.press("Had a conversation");
    assert.match(noted.words, /Noted for today\. Add what you like/);
    const kept = await ben.press("Keep this too", { minutes: "30", words: "They hire in spring." });
    assert.equal(kept.path.split("?")[0], urls.activities);
    assert.match(kept.words, /Today Had a conversation Networking · 30 minutes They hire in spring\./);
  }));

test("a tap that slipped is taken back with another, and one that is pressed twice makes one", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.activities);
    const { action, body } = ben.prepare("Applied");
    await ben.post(action, body);
    await ben.post(action, body);
    assert.equal((await activitiesOf(town, ben)).length, 1);
    const undone = await ben.press("Undo");
    assert.match(undone.words, /Taken out\..*Nothing is noted yet/);
    assert.deepEqual(await activitiesOf(town, ben), []);
  }));

test("applying brings an opportunity that was only spotted along, unless Ben says no", () =>
  inTownOfBen(async (town, ben) => {
    const planner = await pursues(town, ben, "Planner", "Brightwater");
    const buyer = await pursues(town, ben, "Buyer", "Nordlicht");
    const noted = await ben.post(urls.oneTap, {
      id: toAddress(newId()),
      kind: "applied",
      opportunity: toAddress(planner),
    });
    assert.match(noted.words, /stands under Applied now/);
    await ben.post(
      urls.activities,
      doing({ kind: "applied", opportunity: toAddress(buyer), checks: ["fitted", "read"] }),
    );
    const stages = await town.house.main.read
      .selectFrom("opportunities")
      .select(["title", "stage"])
      .orderBy("title")
      .execute();
    assert.deepEqual(stages, [
      { title: "Buyer", stage: "spotted" },
      { title: "Planner", stage: "applied" },
    ]);
    const rows = await activitiesOf(town, ben);
    assert.deepEqual(rows.map(({ checks }) => checks).sort(), ["", "fitted read"]);
    assert.ok(rows.every(({ company_id }) => company_id !== null));
    assert.match((await ben.get(urls.activities)).words, /Applied: Buyer, Nordlicht/);
  }));

test("an answer has a day, not before the act, and can be taken back", () =>
  inTownOfBen(async (town, ben) => {
    await did(ben, { kind: "approach", person: "Noor Haddad" });
    const [row] = await activitiesOf(town, ben);
    assert.ok(row);
    await ben.get(urls.activities);
    assert.match((await ben.press("They answered today")).words, /Answered on Tuesday 24 November/);
    assert.equal((await ben.post(urls.activityReply(row.id), { on: "2026-11-20" })).status, 422);
    assert.equal((await ben.post(urls.activityReply(row.id), { on: "2026-12-20" })).status, 422);
    assert.match((await ben.post(urls.activityReply(row.id), {})).words, /no answer yet/);
  }));

test("two windows: what stands is shown beside what was typed", () =>
  inTownOfBen(async (town, ben) => {
    await did(ben, { words: "Before." });
    const [row] = await activitiesOf(town, ben);
    await ben.get(urls.editActivity(row?.id ?? 0));
    const late = ben.prepare("Keep", { words: "From the second window." });
    await ben.press("Keep", { words: "From the first window." });
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /changed meanwhile.*From the first window/);
    assert.ok(behind.html.includes("From the second window."));
    assert.match((await ben.press("Keep")).words, /Changed\..*From the second window/);
  }));

test("what lies ahead was not done, and what lacks something comes back with its words", () =>
  inTownOfBen(async (town, ben) => {
    for (const wrong of [
      { day: "other", on: "2026-11-25" },
      { day: "other", on: "" },
      { day: "2027-01-01" },
      { day: "other", on: "0206-11-20" },
      { day: "2026-11-24", on: "2026-11-20" },
      { ownMinutes: "9000" },
      { minutes: "30", ownMinutes: "45" },
      { kind: "slept" },
      { words: "x".repeat(1001) },
    ]) {
      const answer = await did(ben, { person: "Noor Haddad", ...wrong });
      assert.equal(answer.status, 422, JSON.stringify(wrong));
      assert.ok(answer.html.includes("Noor Haddad"));
    }
    assert.deepEqual(await activitiesOf(town, ben), []);
    const text = fc.string({ unit: "grapheme", maxLength: 140 });
    await fc.assert(
      fc.asyncProperty(text, text, async (person, company) => {
        const answer = await ben.post(
          urls.activities,
          doing({ person, company, words: person, then: company }),
        );
        assert.ok([200, 422].includes(answer.status), String(answer.status));
      }),
      { numRuns: 12 },
    );
  }));

test("twenty-five stand on a page, of one kind where Ben asks for it", () =>
  inTownOfBen(async (_town, ben) => {
    for (let each = 0; each < 26; each += 1)
      await ben.post(urls.oneTap, { id: toAddress(newId()), kind: each === 0 ? "learned" : "approach" });
    const first = await ben.get(urls.activities);
    assert.equal(first.page.querySelectorAll(".entry").length, 25);
    assert.equal((await ben.follow("Older")).page.querySelectorAll(".entry").length, 1);
    await ben.get(urls.activities);
    assert.equal((await ben.follow("Learning")).page.querySelectorAll(".entry").length, 1);
    assert.match((await ben.follow("Gatherings")).words, /None of these is noted yet/);
  }));

test("nobody else finds what Ben did, and without a search nothing is noted", () =>
  inTownOfBen(async (town, ben) => {
    await did(ben, { words: "Mine alone." });
    const [row] = await activitiesOf(town, ben);
    assert.ok(row);
    const cleo = await member(town, "Cleo");
    assert.match((await cleo.get(urls.activities)).words, /No search is open/);
    assert.match((await cleo.get(`${urls.newActivity}?kind=applied`)).words, /No search is open/);
    assert.equal((await cleo.post(urls.oneTap, { id: toAddress(newId()), kind: "applied" })).status, 409);
    await looks(town, cleo);
    assert.equal((await cleo.get(urls.editActivity(row.id))).status, 404);
    assert.equal((await cleo.post(urls.editActivity(row.id), doing({ version: "1" }))).status, 404);
    assert.equal((await cleo.post(urls.activityReply(row.id), { on: "2026-11-24" })).status, 404);
    await cleo.post(urls.activityRemoval(row.id), { story: "yes" });
    const stolen = doing({ id: toAddress(row.id), words: "Hers." });
    assert.equal((await cleo.post(urls.activities, stolen)).status, 404);
    const his = await pursues(town, ben, "Planner", "Brightwater");
    assert.equal((await cleo.post(urls.activities, doing({ opportunity: toAddress(his) }))).status, 404);
    assert.deepEqual(
      (await activitiesOf(town, ben)).map(({ words }) => words),
      ["Mine alone."],
    );
  }));
