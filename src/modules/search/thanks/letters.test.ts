import assert from "node:assert/strict";
import { test } from "node:test";
import { knows } from "../../../../test/people-met.ts";
import { begin, inTown, member, type Person, signedIn, type Town } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { openSearch } from "../opening/searches.ts";
import { searchUrls as urls } from "../urls.ts";

const inTownOfBen = (story: (town: Town, ben: Person, ana: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const search = {
      id: newId(),
      lookingSince: Temporal.PlainDate.from("2026-10-01"),
      lastWorkOn: null,
      inWork: "no",
      pace: "fast",
      moneyUntil: null,
    } as const;
    await openSearch(town.house.main.write, ben.id, search, town.clock.now);
    await story(town, ben, await knows(town, ben, "Ana Ruiz"));
  });

test("one letter for all, a first line of their own for each, and next month those who got it are offered again", () =>
  inTownOfBen(async (town, ben, ana) => {
    await ben.get(urls.letters);
    const frame = await ben.follow("Write the one of November 2026");
    assert.match(
      frame.page.querySelector("textarea")?.text ?? "",
      /What happened since I last wrote: ______/,
    );
    const empty = await ben.press("Keep it", { words: "" });
    assert.equal(empty.status, 422);
    await ben.press("Keep it", { words: "I had two talks this month." });
    const named = await ben.press("Add them", { person1: "Ana Ruiz", person2: "Tom Hale" });
    assert.match(named.words, /Ana Ruiz.*Tom Hale/);
    await ben.follow("Adapt and send: Ana Ruiz");
    const adapted = await ben.press("Keep it", { words: "Dear Ana, your word to Rosa opened a door." });
    assert.match(
      adapted.page.querySelector("textarea[readonly]")?.text ?? "",
      /^\s*Dear Ana, your word to Rosa opened a door\.\s+I had two talks this month\.$/,
    );
    await ben.press("I sent it");
    assert.match(ben.here?.words ?? "", /Ana Ruiz Sent/);
    await ben.get(urls.letter("2026-11"));
    await ben.press("Take off: Tom Hale");
    town.clock.to("2026-12-27T09:00:00Z");
    const back = await signedIn(town, ben.id, "Ben");
    assert.match((await back.get("/today")).words, /News for your supporters It is a month since the last/);
    await back.get(urls.letter("2026-12"));
    await back.press("Keep it", { words: "December was quiet." });
    assert.doesNotMatch((await back.get("/today")).words, /News for your supporters/);
    await back.get(urls.letter("2026-12"));
    assert.match((await back.press("Add them all")).words, /Ana Ruiz/);
    assert.equal((await back.get(urls.letterCopy("2026-12", ana))).status, 200);
  }));

test("“not this month” is one tap from Today, and a month that is none, or not begun, is not found", () =>
  inTownOfBen(async (town, ben, ana) => {
    await ben.get(urls.letter("2026-11"));
    await ben.press("Keep it", { words: "Two talks." });
    await ben.press("Add them", { person1: "Ana Ruiz" });
    await ben.post(urls.letterCopySent("2026-11", ana));
    town.clock.to("2027-01-05T09:00:00Z");
    const back = await signedIn(town, ben.id, "Ben");
    await back.get("/today");
    const not = await back.press("Not this month");
    assert.equal(not.path.split("?")[0], "/today");
    assert.doesNotMatch(not.words, /News for your supporters/);
    for (const month of ["2026-13", "2026-12", "2027-02", "nonsense"])
      assert.equal((await back.get(urls.letter(month))).status, 404, month);
    const cleo = await member(town, "Cleo");
    assert.equal((await cleo.get(urls.letter("2026-11"))).status, 404);
    assert.equal((await cleo.get(urls.letterCopy("2026-11", ana))).status, 404);
    assert.equal((await cleo.post(urls.letterCopySent("2026-11", ana))).status, 404);
  }));

test("a change from an old window shows both letters", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.get(urls.letter("2026-11"));
    await ben.press("Keep it", { words: "First." });
    const old = ben.prepare("Keep it", { words: "From the old window." });
    await ben.press("Keep it", { words: "From the new window." });
    const behind = await ben.post(old.action, old.body);
    assert.equal(behind.status, 409);
    assert.match(behind.html, /From the new window\.[^]*From the old window\./);
  }));
