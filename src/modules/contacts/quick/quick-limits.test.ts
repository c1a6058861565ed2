import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown } from "../../../../test/support.ts";
import { contactUrls as urls } from "../urls.ts";
import { linesLetters, mostAtOnce } from "./quick.forms.ts";

test("as many letters as there is room for arrive in any alphabet, and every one of them is kept", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const each = Math.floor(linesLetters / mostAtOnce) - 1;
    const lines = Array.from({ length: mostAtOnce }, (_, at) =>
      `李${"明".repeat(at + 1)}, ${"港".repeat(each)}`.slice(0, each),
    );
    await ben.get(urls.quick);
    await ben.press("Read them", { lines: lines.join("\n") });
    const kept = await ben.press("Keep these");
    assert.equal(kept.path, `${urls.quick}?said=quick-kept`);
    const rows = await town.house.main.read.selectFrom("contacts").select(["name", "about"]).execute();
    assert.deepEqual(new Set(rows.map(({ name, about }) => `${name}, ${about}`)), new Set(lines));
  }));

test("a line too many letters long comes back whole, with a sentence", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    await ben.get(urls.quick);
    const long = await ben.press("Read them", { lines: "a".repeat(linesLetters + 1) });
    assert.equal(long.status, 422);
    assert.match(long.words, /Please shorten it/);
    const note = `Ana, ${"rows and rows ".repeat(150)}`.trim();
    const read = await ben.press("Read them", { lines: note });
    assert.equal(read.status, 200);
    const refused = await ben.press("Keep these");
    assert.equal(refused.status, 422);
    assert.match(refused.words, /Please shorten it/);
    assert.ok(refused.html.includes(note.slice("Ana, ".length)));
    await ben.press("Keep these", { "note-1": "rows" });
    assert.equal((await town.house.main.read.selectFrom("contacts").select("id").execute()).length, 1);
  }));

test("on a computer that others use nothing is kept in the window", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    assert.ok((await ben.get(urls.quick)).page.querySelector("quick-draft"));
    await town.house.main.write.updateTable("sessions").set({ shared_computer: 1 }).execute();
    assert.equal((await ben.get(urls.quick)).page.querySelector("quick-draft"), null);
  }));
