import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { inTownOfBen, pursues } from "../../../../test/doing.ts";
import { manyPursued } from "../../../../test/pursuing.ts";
import type { Answer } from "../../../../test/support.ts";
import { soughtWords } from "../../contacts/index.ts";
import { searchUrls as urls } from "../urls.ts";
import { opportunitySearchWords } from "./opportunity-row.ts";

const titles = (answer: Answer): string[] =>
  answer.page.querySelectorAll("#found .lines > li").map(({ text }) => text);

test("the list turns its pages by number, and 25 of 300 weigh less than 15 KB", () =>
  inTownOfBen(async (town, ben) => {
    await manyPursued(town, ben, 300);
    const first = await ben.get(urls.opportunityList);
    assert.match(first.words, /1 to 25 of 300 opportunities/);
    assert.equal(titles(first).length, 25);
    const bytes = gzipSync(first.html).length;
    assert.ok(bytes < 15 * 1024, `${bytes} bytes`);
    assert.ok(first.html.length < 40 * 1024, `${first.html.length} before they are packed`);
    const second = await ben.follow("The next 25");
    assert.match(second.words, /26 to 50 of 300/);
    const seen = new Set([...titles(first), ...titles(second)]);
    assert.equal(seen.size, 50, "none stands on two pages");
    const last = await ben.get(`${urls.opportunityList}?page=12`);
    assert.match(last.words, /276 to 300 of 300/);
    assert.doesNotMatch(last.words, /The next 25/);
    for (const page of ["0", "-1", "99999999", "x"])
      assert.equal((await ben.get(`${urls.opportunityList}?page=${page}`)).status, 200, page);
  }));

test("only some are shown by words of the house, and each way keeps what else is chosen", () =>
  inTownOfBen(async (town, ben) => {
    await manyPursued(town, ben, 300);
    const next = await pursues(town, ben, "Planner", "Acme");
    await ben.post(urls.opportunityNext(next), { nextStep: "Phone them" });
    const list = (asked: string) => ben.get(`${urls.opportunityList}?${asked}`);
    assert.match((await list("stage=applied")).words, /1 to 25 of 100 opportunities: applied/);
    assert.match((await list("channel=direct")).words, /1 to 25 of 75 opportunities/);
    assert.match((await list("kind=lasting")).words, /1 to 25 of 150 opportunities/);
    assert.match((await list("next=yes")).words, /1 opportunity.*Planner.*Next: Phone them/s);
    const both = await list("stage=applied&channel=direct");
    assert.match(both.words, /of 25 opportunities: applied|25 opportunities: applied/);
    assert.equal(titles(both).length, 25);
    const way = both.page.querySelectorAll(".filters a").find(({ text }) => text === "Applied");
    assert.equal(way?.getAttribute("aria-current"), "true");
    assert.equal(
      way?.getAttribute("href"),
      `${urls.opportunityList}?channel=direct`,
      "pressed again it is off",
    );
    assert.match((await list("next=yes&stage=offer")).words, /None, as things stand\. Show all of them/);
    assert.match((await list("stage=hired&kind=any&channel=x")).words, /of 301 opportunities/);
  }));

test("a search finds by the beginning of any word, and its words stand in no address", () =>
  inTownOfBen(async (town, ben) => {
    await pursues(town, ben, "Café manager", "Brightwater");
    const night = await pursues(town, ben, "Dispatcher, nights", "Nordlicht");
    await ben.get(urls.editOpportunity(night));
    await ben.press("Keep the changes", { notes: "They have a crane.", place: "Bristol" });
    await ben.get(urls.opportunityList);
    const found = await ben.press("Find", { words: "nord disp" });
    assert.match(found.words, /1 opportunity found\..*Dispatcher, nights/s);
    assert.equal(found.path, urls.opportunitySearch);
    for (const words of ["CAFE", "bright", "crane bris", "  nights ,"])
      assert.match((await ben.post(urls.opportunitySearch, { words })).words, /1 opportunity found\./, words);
    for (const words of ["rane", "%", "_", "\\", "cafe nord"]) {
      const none = await ben.post(urls.opportunitySearch, { words });
      assert.doesNotMatch(none.words, /1 opportunity found/, words);
    }
    assert.match(
      (await ben.post(urls.opportunitySearch, { words: "" })).words,
      /2 opportunities, what moved/,
    );
    const tooLong = await ben.post(urls.opportunitySearch, { words: "a".repeat(200) });
    assert.equal(tooLong.status, 422);
    assert.equal((await ben.get(urls.opportunitySearch)).path, urls.opportunityList);
  }));

test("what a search finds turns its pages too", () =>
  inTownOfBen(async (town, ben) => {
    await manyPursued(town, ben, 60);
    await ben.get(urls.opportunityList);
    assert.match((await ben.press("Find", { words: "job" })).words, /1 to 25 of 60 opportunities found\./);
    assert.match((await ben.press("The next 25")).words, /26 to 50 of 60 opportunities found\./);
    const last = await ben.press("The next 25");
    assert.match(last.words, /51 to 60 of 60/);
    assert.doesNotMatch(last.words, /The next 25/);
  }));

test("whatever one is called, it is found by every word of its title", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (title, company, notes) => {
      const kept = opportunitySearchWords({ title, company, place: "", foundWhere: "", notes });
      for (const word of soughtWords(title)) assert.ok(kept.includes(` ${word}`), JSON.stringify(title));
      assert.ok(!/[%_\\]/.test(kept), "none is a sign of a pattern");
    }),
  );
});
