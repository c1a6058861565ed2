import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";
import { currentSearch } from "./searches.reads.ts";
import { closeSearch, openSearch, pauseSearch } from "./searches.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const inTownOfBen = (story: (town: Town, ben: Person) => Promise<void>, zone?: string) =>
  inTown(async (town) => {
    await begin(town);
    await story(town, await member(town, "Ben", zone));
  });

const searchesOf = (town: Town, who: Person) =>
  town.house.main.read.selectFrom("searches").selectAll().where("member_id", "=", who.id).execute();

test("Ben opens a search with one press, and it looks since today", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.search);
    assert.match(ben.here?.words ?? "", /Nobody else sees any of it/);
    await ben.follow("Open a search");
    assert.match((await ben.press("Open my search")).words, /Your search is open/);
    const [search, ...others] = await searchesOf(town, ben);
    assert.equal(others.length, 0);
    assert.equal(search?.looking_since, "2026-11-24");
    assert.deepEqual([search?.pace, search?.in_work, search?.money_until], ["fast", "", ""]);
  }));

test("today is the day of Ben's own calendar, and a day to come is asked about", () =>
  inTownOfBen(async (town, ben) => {
    // Tuesday evening in Berlin is Wednesday in Auckland.
    town.clock.to("2026-11-24T20:00:00Z");
    await ben.get(urls.opening);
    assert.equal(ben.prepare("Open my search").body["lookingSince"]?.[0], "2026-11-25");
    const ahead = await ben.press("Open my search", { lookingSince: "2026-11-26" });
    assert.equal(ahead.status, 422);
    assert.match(ahead.words, /That day is still to come/);
    const odd = await ben.press("Open my search", { lookingSince: "1026-11-25", moneyUntil: "some day" });
    assert.match(odd.words, /Is the year right.*Please choose a day, or leave it empty/);
    assert.equal((await ben.press("Open my search", { lookingSince: "", moneyUntil: "" })).status, 422);
    const open = await ben.press("Open my search", { lookingSince: "2026-11-25", lastWorkOn: "2026-12-31" });
    assert.equal(open.status, 200);
  }, "Pacific/Auckland"));

test("beside a job the pace is slow, unless Ben says otherwise", () =>
  inTownOfBen(async (town, ben) => {
    const said = async (fields: Record<string, string>) => {
      await ben.post(urls.opening, { id: toAddress(newId()), lookingSince: "2026-11-01", ...fields });
      const search = await currentSearch(town.house.main.read, ben.id);
      await closeSearch(town.house.main.write, ben.id, town.clock.now);
      return [search?.in_work, search?.pace].join(" ");
    };
    assert.equal(await said({ inWork: "yes" }), "yes slow");
    assert.equal(await said({ inWork: "yes", pace: "fast" }), "yes fast");
    assert.equal(await said({ inWork: "no" }), "no fast");
    assert.equal(await said({ pace: "slow" }), " slow");
  }));

test("pressing twice opens one, and two windows at once open one", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.opening);
    const { action, body } = ben.prepare("Open my search");
    await ben.post(action, body);
    assert.equal((await ben.post(action, body)).status, 200, "the same form again leads to the same search");
    const other = await ben.post(action, { ...body, id: toAddress(newId()) });
    assert.equal(other.status, 409);
    assert.match(other.words, /You have a search open already/);
    await closeSearch(town.house.main.write, ben.id, town.clock.now);
    assert.equal((await ben.post(action, body)).status, 404, "what an old form opened has ended");
    const what = { lookingSince: day("2026-11-01"), lastWorkOn: null, inWork: "no", pace: "fast" } as const;
    const open = () =>
      openSearch(town.house.main.write, ben.id, { ...what, moneyUntil: null, id: newId() }, town.clock.now);
    const settled = await Promise.allSettled([open(), open(), open()]);
    assert.equal(settled.filter(({ status }) => status === "fulfilled").length, 1);
    const openNow = (await searchesOf(town, ben)).filter(({ ended_at }) => ended_at === null);
    assert.equal(openNow.length, 1);
  }));

test("what was said can be changed, and what another window wrote is shown beside", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.opening);
    await ben.press("Open my search");
    await ben.get(urls.opening);
    const late = ben.prepare("Keep the changes", { lookingSince: "2026-10-01" });
    assert.match((await ben.press("Keep the changes", { moneyUntil: "2027-03-31" })).words, /Changed/);
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says:.*Tuesday 24 November.*Wednesday 31 March 2027/);
    assert.ok(behind.html.includes('value="2026-10-01"'), "and what was typed is kept");
    await ben.press("Keep the changes");
    assert.equal((await searchesOf(town, ben))[0]?.looking_since, "2026-10-01");
    const wrong = await ben.post(late.action, { ...late.body, pace: "sideways" });
    assert.equal(wrong.status, 422);
    const closed = ben.prepare("Keep the changes");
    await closeSearch(town.house.main.write, ben.id, town.clock.now);
    assert.match((await ben.post(closed.action, closed.body)).words, /No search is open just now/);
    await ben.get(urls.opening);
    await ben.press("Open my search");
    const next = await ben.post(closed.action, closed.body);
    assert.equal(next.status, 409, "an old form does not write into the next search");
    assert.equal(
      (await searchesOf(town, ben)).filter(({ looking_since }) => looking_since === "2026-10-01").length,
      1,
    );
  }));

test("a pause is one tap, and so is going on", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.get(urls.opening);
    await ben.press("Open my search");
    await ben.get(urls.opening);
    assert.match(
      (await ben.press("Pause my search")).words,
      /Paused\. It reminds you of nothing.*Your search is paused/,
    );
    assert.match((await ben.get(urls.opening)).words, /It is paused/);
    await ben.get(urls.search);
    assert.match((await ben.press("Go on with it")).words, /Welcome back/);
    assert.doesNotMatch((await ben.get(urls.search)).words, /paused/);
  }));

test("Ben closes his search with a kind word, and may open another", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.opening);
    await ben.press("Open my search");
    await ben.get(urls.opening);
    await ben.follow("Close it without one");
    assert.match(ben.here?.words ?? "", /You need not give one/);
    assert.match((await ben.press("Close my search")).words, /Your search is closed/);
    assert.equal((await ben.post(urls.closing)).status, 409);
    assert.equal((await ben.get(urls.closing)).status, 409);
    await ben.get(urls.search);
    await ben.follow("Open a search");
    await ben.press("Open my search");
    assert.equal((await searchesOf(town, ben)).length, 2);
  }));

test("whoever left opens and pauses nothing", () =>
  inTownOfBen(async (town, ben) => {
    const { write } = town.house.main;
    await write
      .updateTable("members")
      .set({ left_at: "2026-11-24T09:00:00.000Z" })
      .where("id", "=", ben.id)
      .execute();
    const what = { lookingSince: day("2026-11-01"), lastWorkOn: null, inWork: "", pace: "fast" } as const;
    await assert.rejects(
      openSearch(write, ben.id, { ...what, moneyUntil: null, id: newId() }, town.clock.now),
      /not-found/,
    );
    await assert.rejects(pauseSearch(write, ben.id, town.clock.now), /not-found/);
    assert.equal((await searchesOf(town, ben)).length, 0);
  }));

test("whatever stands in the form, it is kept or asked about", () =>
  inTownOfBen(async (_town, ben) => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom("2026-11-01", "yes", "fast"),
    );
    const fields = fc.record({
      lookingSince: text,
      inWork: text,
      pace: text,
      lastWorkOn: text,
      moneyUntil: text,
    });
    await fc.assert(
      fc.asyncProperty(fields, async (typed) => {
        const answer = await ben.post(urls.opening, { id: toAddress(newId()), ...typed });
        assert.ok([200, 409, 422].includes(answer.status), String(answer.status));
      }),
      { numRuns: 20 },
    );
  }));
