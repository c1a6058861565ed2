import assert from "node:assert/strict";
import { test } from "node:test";
import { inTownOfBen, pursues } from "../../../../test/doing.ts";
import { newsTo } from "../../../../test/news.ts";
import { member, type Person, type Town } from "../../../../test/support.ts";
import type { Id } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";

async function nextFor(
  town: Town,
  who: Person,
  title: string,
  nextStep: string,
  nextOn: string,
): Promise<Id> {
  const id = await pursues(town, who, title, "Acme");
  await who.post(urls.opportunityNext(id), { nextStep, nextOn });
  return id;
}

test("a next step stands on Today from its day on, and is done or put off with one tap", () =>
  inTownOfBen(async (town, ben) => {
    const id = await nextFor(town, ben, "Planner", "Send the portfolio", "2026-11-26");
    await nextFor(town, ben, "Buyer", "Phone the buyer", "");
    assert.doesNotMatch((await ben.get("/today")).words, /Send the portfolio|Phone the buyer/);
    town.clock.to("2026-11-26T09:00:00Z");
    const today = (await ben.get("/today")).words;
    assert.match(today, /Send the portfolio Planner at Acme\. It is for today\. Done.*Tomorrow/);
    assert.doesNotMatch(today, /Phone the buyer/, "it has no day");
    const later = await ben.press("Tomorrow: Send the portfolio");
    assert.equal(later.path.split("?")[0], "/today");
    assert.match(later.words, /Put off\. It comes back on its day\./);
    assert.doesNotMatch(later.words, /Send the portfolio/);
    town.clock.to("2026-11-28T09:00:00Z");
    assert.match((await ben.get("/today")).words, /It was meant for yesterday\./);
    const done = await ben.press("Done: Send the portfolio");
    assert.match(done.words, /Done\. What comes next is asked on its own page\./);
    assert.doesNotMatch(done.words, /Send the portfolio/);
    assert.match((await ben.get(urls.opportunity(id))).words, /What comes next\?/);
    const cleo = await member(town, "Cleo");
    assert.doesNotMatch((await cleo.get("/today")).words, /Planner|Acme/);
  }));

test("of many steps those of the latest days stand on Today, and the list has all", () =>
  inTownOfBen(async (town, ben) => {
    for (const day of ["1", "2", "3", "4"])
      await nextFor(town, ben, `Job ${day}`, `Step ${day}`, `2026-11-2${day}`);
    const words = (await ben.get("/today")).words;
    assert.match(words, /Step 4.*Step 3.*Step 2.*And more next steps/);
    assert.doesNotMatch(words, /Step 1/);
    assert.match((await ben.follow("And more next steps")).words, /4 opportunities.*Next: Step 1/s);
  }));

test("a paused search is quiet, and so is what is closed", () =>
  inTownOfBen(async (town, ben) => {
    const id = await nextFor(town, ben, "Planner", "Send the portfolio", "2026-11-24");
    const { write } = town.house.main;
    const reminds = async () => ({
      today: /Send the portfolio/.test((await ben.get("/today")).words),
      mail: (await newsTo(town, ben, "next-steps")).length === 1,
    });
    const all = { today: true, mail: true };
    const none = { today: false, mail: false };
    assert.deepEqual(await reminds(), all);
    await ben.post(urls.pausing);
    assert.deepEqual(await reminds(), none);
    await ben.post(urls.resuming);
    assert.deepEqual(await reminds(), all);
    await ben.post(urls.opportunityStage(id), { to: "closed", why: "rejected" });
    assert.deepEqual(await reminds(), none);
    await ben.post(urls.opportunityStage(id), { to: "talking" });
    assert.deepEqual(await reminds(), all);
    await write.updateTable("searches").set({ ended_at: "2026-11-24T09:00:00.000Z" }).execute();
    assert.deepEqual(await reminds(), none);
  }));

test("the mail of a day says on its day, once, that a step is due, and neither what nor where", () =>
  inTownOfBen(async (town, ben) => {
    await nextFor(town, ben, "Planner", "Send the portfolio", "2026-11-26");
    town.clock.to("2026-11-25T07:00:00Z");
    assert.deepEqual(await newsTo(town, ben, "next-steps"), []);
    town.clock.to("2026-11-26T07:00:00Z");
    assert.deepEqual(await newsTo(town, ben, "next-steps"), ["The day of a next step has come. /today"]);
    town.clock.to("2026-11-27T07:00:00Z");
    assert.deepEqual(await newsTo(town, ben, "next-steps"), []);
    await nextFor(town, ben, "Buyer", "Phone", "2026-11-27");
    await nextFor(town, ben, "Clerk", "Write", "2026-11-27");
    assert.deepEqual(await newsTo(town, ben, "next-steps"), ["The day of some next steps has come. /today"]);
    assert.match((await ben.get("/me/mail")).words, /When the day of a next step has come/);
  }));
