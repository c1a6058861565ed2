import assert from "node:assert/strict";
import { test } from "node:test";
import decodeQr from "qr/decode.js";
import { addressOfCard, onCard, showsCard } from "../../../../test/cards.ts";
import { begin, inTown, member, Visitor } from "../../../../test/support.ts";

test("the first card suggests name and line from the profile, and nothing stands on it that was not written there", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me");
    await ana.press("Keep", { workLine: "Hospital operations", links: "example.org/private" });
    assert.match((await ana.get("/card")).words, /You have no card yet/);
    await ana.follow("Make my card");
    const form = ana.prepare("Make my card").body;
    assert.deepEqual([form["name"], form["line"]], [["Ana"], ["Hospital operations"]]);
    assert.deepEqual([form["email"], form["links"], form["phone"]], [[""], [""], [""]]);
    const made = await ana.press("Make my card", { name: "Ana Ruiz" });
    assert.match(made.words, /Your card is there/);
    const shown = await new Visitor(town).get(await addressOfCard(ana));
    assert.match(shown.words, /Ana Ruiz Hospital operations/);
    assert.doesNotMatch(shown.html, /ana@example|private/);
  }));

test("what cannot stand on a card is said at its field, with the rest as it was typed", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/card/edit");
    const wrong = { name: "", email: "ana at home", phone: "ask Ben", links: "javascript:alert(1)" };
    const again = await ana.press("Make my card", { ...wrong, target: "A ward" });
    assert.equal(again.status, 422);
    for (const sentence of [
      /Please type the name/,
      /look like an e-mail address/,
      /look like a telephone number/,
      /not the address of a page/,
    ])
      assert.match(again.words, sentence);
    assert.match(again.html, /value="A ward"/);
    assert.match((await ana.press("Make my card", { ...onCard })).words, /Your card is there/);
  }));

test("the drawing on my card is read by a camera as its address", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const address = await showsCard(ana);
    const page = (await ana.get("/card")).page;
    const drawn = page.querySelectorAll("svg.qr path")[1]?.getAttribute("d") ?? "";
    const size = Number(page.querySelector("svg.qr")?.getAttribute("viewBox")?.split(" ")[2]);
    assert.equal(decodeQr(pictureOf(drawn, size)), `http://localhost:3000${address}`);
  }));

/** The drawing as a camera has it: each square eight dots wide. */
function pictureOf(path: string, size: number) {
  const scale = 8;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = 0, y = 0, long = 0] of [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((row) =>
    row.map(Number),
  ))
    for (let row = y * scale; row < (y + 1) * scale; row++)
      for (let dot = x * scale; dot < (x + long) * scale; dot++) data.set([0, 0, 0], (row * width + dot) * 4);
  return { width, height: width, data };
}

test("changed in two windows, both are shown, and the second decides", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await showsCard(ana);
    await ana.get("/card/edit");
    const old = ana.prepare("Keep the changes", { line: "Nurse" });
    await ana.press("Keep the changes", { line: "Ward manager" });
    const late = await ana.post(old.action, old.body);
    assert.equal(late.status, 409);
    assert.match(late.words, /Now it says:.*Ward manager/);
    assert.match(late.html, /value="Nurse"/);
    const kept = await ana.press("Keep the changes");
    assert.match(kept.words, /Nurse/);
  }));

test("switched off, a card shows nothing, and on again it is the same one", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const address = await showsCard(ana);
    assert.match((await ana.press("Switch it off")).words, /show nothing now/);
    assert.equal((await new Visitor(town).get(address)).status, 404);
    const off = await ana.get("/card");
    assert.equal(off.page.querySelector("svg.qr"), null);
    await ana.press("Switch it on again");
    assert.equal(await addressOfCard(ana), address);
    assert.equal((await new Visitor(town).get(address)).status, 200);
  }));

test("a renewed address is asked about first; pressed twice it is renewed once", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const before = await showsCard(ana);
    await ana.follow("Give it a new address");
    assert.match(ana.here?.words ?? "", /lead nowhere any more/);
    const twice = ana.prepare("Give it a new address");
    await ana.press("Give it a new address");
    const renewed = await addressOfCard(ana);
    assert.notEqual(renewed, before);
    assert.match((await ana.post(twice.action, twice.body)).words, /was renewed already/);
    assert.equal(await addressOfCard(ana), renewed);
    assert.equal((await new Visitor(town).get(before)).status, 404);
  }));

test("who has no card can neither switch it off nor renew its address", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    assert.equal((await ben.get("/card/code")).status, 404);
    assert.equal((await ben.post("/card/code", { from: "0000000000" })).status, 404);
    assert.equal((await ben.post("/card/showing", { shown: "yes" })).status, 404);
  }));
