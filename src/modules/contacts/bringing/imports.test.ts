import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../../basics/ids.ts";
import { bring, connections, contactsOf, idOf } from "../../../../test/connections.ts";
import { begin, inTown, member } from "../../../../test/support.ts";
import { makeContact } from "../book/contacts.ts";
import { refreshSearchWords } from "../book/search-words.ts";
import { onlyNamed } from "../contact.ts";
import { bringSome } from "./coming-in.ts";
import { startImport } from "./imports.ts";

test("800 connections are seen first, come in together, and are nobody new the second time", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const path = await bring(ana, connections(800));
    const preview = await ana.get(path);
    assert.match(preview.words, /Connections from LinkedIn, with 800 people whom you do not have yet/);
    assert.match(preview.words, /Given0 Family0 Planner, Works, No 0 · p0@example\.com/);
    assert.deepEqual(await contactsOf(town, ana), [], "nobody is in before she says so");

    const coming = await ana.press("Bring in 800 people");
    assert.match(coming.words, /They are coming in\..* 0 of 800 lines are done/);
    assert.equal(coming.headers.get("refresh"), `2; url=${path}`, "without script too");
    await town.work();
    assert.match((await ana.get(path)).words, /800 people of this file are among your people/);
    const [first] = await contactsOf(town, ana);
    assert.deepEqual(
      { ...first, id: 0 },
      {
        id: 0,
        name: "Given0 Family0",
        put_away: "",
        company: "Works, No 0",
        met_where: "LinkedIn",
        met_on: "2026-11-23",
        title: "Planner",
        search_words: " given0 family0 planner works no 0 linkedin",
        about: "",
      },
    );
    const companies = await town.house.main.read.selectFrom("companies").select("name").execute();
    assert.equal(companies.length, 60, "a company is one, however many work there");

    const again = await ana.get(await bring(ana, connections(801)));
    assert.match(again.words, /with one person whom you do not have yet\. 800 people are there already/);
    await ana.press("Bring in one person");
    await town.work();
    assert.equal((await contactsOf(town, ana)).length, 801);
    const third = await ana.get(await bring(ana, connections(801)));
    assert.match(third.words, /Nobody new is in this file.*Given0 .* You have them already \(same profile\)/);
    assert.match(third.html, /<details><summary>See who they are/, "800 rows are folded away");
  }));

test("whoever came in is found by the same words as whoever was written down by hand", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const db = town.house.main.write;
    const known = { ...onlyNamed("Tom Hale"), company: "Brightwater Ltd" };
    await makeContact(db, ana.id, { ...known, id: newId() }, town.clock.now);
    await bring(
      ana,
      `Name,Company,Title,Tags,Notes,Where met\nZoë Núñez,BRIGHTWATER,Ops,"Harbour, Night",${"word ".repeat(90)}last,The mixer`,
    );
    await ana.press("Show me who is in it");
    await ana.press("Bring in one person");
    await town.work();
    const words = async () => (await contactsOf(town, ana)).map(({ search_words }) => search_words);
    const asBrought = await words();
    assert.match(asBrought[1] ?? "", / zoe nunez ops brightwater ltd harbour night the mixer word/);
    const ids = (await contactsOf(town, ana)).map(({ id }) => id);
    await refreshSearchWords(db, ids);
    assert.deepEqual(await words(), asBrought);
  }));

test("while they come in nobody is seen half, and after a restart the rest follows, nobody twice", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const path = await bring(ana, connections(60));
    const db = town.house.main.write;
    await startImport(db, ana.id, idOf(path), town.clock.now);
    await bringSome(db, idOf(path), 25, town.clock.now);
    assert.match((await ana.get(path)).words, /25 of 60 lines are done/);
    assert.match((await ana.get("/contacts")).words, /nobody|Nobody|Write/);
    assert.ok((await contactsOf(town, ana)).every(({ put_away }) => put_away === "import"));
    await town.restart();
    await Promise.all([1, 2].map(() => bringSome(town.house.main.write, idOf(path), 25, town.clock.now)));
    await town.work();
    const all = await contactsOf(town, ana);
    assert.equal(all.length, 60);
    assert.equal(new Set(all.map(({ name }) => name)).size, 60);
    assert.ok(all.every(({ put_away }) => put_away === ""));
  }));

test("two files with the same person bring them once, whichever is first", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const paths = [await bring(ana, connections(5)), await bring(ana, connections(6))];
    for (const path of paths) await ana.post(`${path}/bringing`);
    await town.work();
    assert.equal((await contactsOf(town, ana)).length, 6);
    const pages = [await ana.get(paths[0] ?? ""), await ana.get(paths[1] ?? "")].map(({ words }) => words);
    assert.ok(
      pages.some((words) => /There already/.test(words)),
      "whoever came second is told who was there",
    );
  }));

test("another member's file is not found, whatever the address", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const ben = await member(town, "Ben");
    const path = await bring(ana, connections(2));
    for (const address of [path, `${path}/columns`]) assert.equal((await ben.get(address)).status, 404);
    for (const act of ["columns", "bringing", "removal"])
      assert.equal((await ben.post(`${path}/${act}`, { name: "0" })).status, 404);
    await ana.post(`${path}/bringing`);
    await town.work();
    assert.equal((await contactsOf(town, ana)).length, 2);
    assert.doesNotMatch((await ben.get("/contacts/imports")).words, /LinkedIn brought/i);
  }));
