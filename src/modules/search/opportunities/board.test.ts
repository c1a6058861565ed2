import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { inTownOfBen, pursues } from "../../../../test/doing.ts";
import { manyPursued } from "../../../../test/pursuing.ts";
import { looks } from "../../../../test/searching.ts";
import { member, type Answer } from "../../../../test/support.ts";
import { stages } from "../search.ts";
import { searchUrls as urls } from "../urls.ts";

const column = (answer: Answer, stage: string) => answer.page.querySelector(`.board-column#${stage}`);
const cardsIn = (answer: Answer, stage: string): string[] =>
  (column(answer, stage)?.querySelectorAll("li > a") ?? []).map(({ text }) => text);

test("each stands in the column of its stage, the newest there first, with what comes next", () =>
  inTownOfBen(async (town, ben) => {
    await pursues(town, ben, "Planner", "Acme");
    town.clock.to("2026-12-06T09:00:00Z");
    const buyer = await pursues(town, ben, "Buyer", "");
    await ben.post(urls.opportunityNext(buyer), { nextStep: "Phone them", nextOn: "2026-12-07" });
    const board = await ben.get(urls.opportunities);
    assert.deepEqual(cardsIn(board, "spotted").sort(), ["Buyer", "Planner"]);
    assert.match(board.words, /Planner Acme · for 12 days/);
    assert.match(board.words, /Phone them, tomorrow/);
    for (const stage of stages.slice(1)) assert.deepEqual(cardsIn(board, stage), [], stage);
    const moved = await ben.post(urls.opportunityStage(buyer), { to: "offer" });
    assert.match(moved.words, /An offer\. That is worth telling somebody\./);
    assert.deepEqual(cardsIn(moved, "offer"), ["Buyer"]);
    assert.equal(moved.place, "offer", "the page opens at the column to which it came");
    await ben.post(urls.opportunityStage(buyer), { to: "closed", why: "declined" });
    assert.match((await ben.get(urls.opportunities)).words, /Buyer I declined the offer/);
  }));

test("every card has its form, for whoever has no script, and every column is named once", () =>
  inTownOfBen(async (town, ben) => {
    await pursues(town, ben, "Planner", "Acme");
    const { page } = await ben.get(urls.opportunities);
    const options = page.querySelectorAll(".board-column select option");
    assert.deepEqual(
      options.map((option) => option.getAttribute("value")),
      [...stages],
    );
    assert.equal(page.querySelector(".board-column select")?.getAttribute("aria-label"), "Stage of Planner");
    const moved = await ben.press("Move", { to: "talking" });
    assert.deepEqual(cardsIn(moved, "talking"), ["Planner"]);
  }));

test("a board of hundreds stays short: fifty of a stage, twenty of what is closed, the rest in the list", () =>
  inTownOfBen(async (town, ben) => {
    await manyPursued(town, ben, 300);
    const board = await ben.get(urls.opportunities);
    assert.equal(cardsIn(board, "spotted").length, 50);
    assert.equal(cardsIn(board, "closed").length, 20);
    assert.match(column(board, "spotted")?.textContent ?? "", /And 50 more in the list/);
    assert.match(column(board, "closed")?.textContent ?? "", /And 80 more in the list/);
    assert.ok(gzipSync(board.html).length < 15 * 1024, `${gzipSync(board.html).length} bytes`);
    const more = await ben.follow("And 80 more");
    assert.match(more.words, /1 to 25 of 100 opportunities: closed/);
  }));

test("nobody's board shows what others pursue, nor what is still being brought in", () =>
  inTownOfBen(async (town, ben) => {
    const [planner, buyer] = [
      await pursues(town, ben, "Planner", "Acme"),
      await pursues(town, ben, "Buyer", "Acme"),
    ];
    const cleo = await member(town, "Cleo");
    await looks(town, cleo);
    await pursues(town, cleo, "Pilot", "Brightwater");
    const { write } = town.house.main;
    await write.updateTable("opportunities").set({ put_away: "import" }).where("id", "=", buyer).execute();
    for (const path of [urls.opportunities, urls.opportunityList]) {
      assert.match((await ben.get(path)).words, /Planner/);
      assert.doesNotMatch((await ben.get(path)).words, /Buyer|Pilot/);
      assert.doesNotMatch((await cleo.get(path)).words, /Planner|Buyer/);
    }
    assert.equal((await ben.get(urls.opportunity(buyer))).status, 404);
    assert.equal((await ben.get(urls.opportunity(planner))).status, 200);
  }));
