import assert from "node:assert/strict";
import { test } from "node:test";
import { activitiesOf, did, inTownOfBen } from "../../../../test/doing.ts";
import { knows } from "../../../../test/people-met.ts";
import type { Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";

const storyOf = (town: Town, contact: number) =>
  town.house.main.read
    .selectFrom("exchanges")
    .select(["kind", "on_day", "words"])
    .where("contact_id", "=", contact)
    .orderBy("on_day")
    .execute();

test("what was done with Ana stands in her story too, follows what Ben changes, and leaves with it", () =>
  inTownOfBen(async (town, ben, ana) => {
    await did(ben, { person: "ruiz, ana", method: "phone", words: "Shifts.", minutes: "15" });
    assert.deepEqual(await storyOf(town, ana), [{ kind: "call", on_day: "2026-11-24", words: "Shifts." }]);
    const [row] = await activitiesOf(town, ben);
    assert.ok(row);
    assert.equal(row.contact_id, ana);
    await ben.get(urls.editActivity(row.id));
    await ben.press("Keep the changes", { day: "2026-11-23", words: "Shifts, and a name." });
    assert.deepEqual(await storyOf(town, ana), [
      { kind: "call", on_day: "2026-11-23", words: "Shifts, and a name." },
    ]);
    assert.match((await ben.get(urls.activities)).words, /Yesterday Had a conversation with Ana Ruiz/);
    await ben.get(urls.activityRemoval(row.id));
    await ben.press("Take it out");
    assert.deepEqual(await storyOf(town, ana), []);
    assert.deepEqual(await activitiesOf(town, ben), []);
  }));

test("Ben takes it out here alone, and Ana's story keeps it; what he wrote there by hand is not undone", () =>
  inTownOfBen(async (town, ben, ana) => {
    await did(ben, { person: "Ana Ruiz", words: "Shifts." });
    const [row] = await activitiesOf(town, ben);
    assert.ok(row);
    await town.house.main.write.updateTable("exchanges").set({ words: "In her own words." }).execute();
    await ben.get(urls.editActivity(row.id));
    await ben.press("Keep the changes", { words: "Other words.", minutes: "60" });
    assert.deepEqual(
      (await storyOf(town, ana)).map(({ words }) => words),
      ["In her own words."],
    );
    await ben.post(urls.activityRemoval(row.id), {});
    assert.equal((await storyOf(town, ana)).length, 1);
    assert.deepEqual(await activitiesOf(town, ben), []);
  }));

test("of two people with one name it is asked who is meant; a new name is kept only where Ben says so", () =>
  inTownOfBen(async (town, ben) => {
    const other = await knows(town, ben, "Ana Ruiz");
    const asked = await did(ben, { person: "Ana Ruiz" });
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Several of your people have this name/);
    await ben.press("Note it", { whom: toAddress(other) });
    const [row] = await activitiesOf(town, ben);
    assert.equal(row?.contact_id, other);
    await did(ben, { person: "Noor Haddad" });
    await did(ben, { person: "Ida Moss", keepContact: "yes" });
    const names = await town.house.main.read.selectFrom("contacts").select("name").execute();
    assert.deepEqual(names.map(({ name }) => name).sort(), ["Ana Ruiz", "Ana Ruiz", "Ida Moss"]);
    assert.match((await ben.get(urls.activities)).words, /Had a conversation with Noor Haddad/);
  }));

test("how somebody was on the day is kept, and the first conversation is the earliest, whenever it is noted", () =>
  inTownOfBen(async (town, ben, ana) => {
    const db = town.house.main.write;
    await db.updateTable("contacts").set({ in_work: "yes", part: "decision-maker", tie: "new" }).execute();
    await did(ben, { person: "Ana Ruiz" });
    await db.updateTable("contacts").set({ in_work: "no", part: "friend", tie: "close" }).execute();
    await did(ben, { person: "Ana Ruiz", day: "2026-11-23" });
    const rows = (await activitiesOf(town, ben)).sort((a, b) => (a.on_day < b.on_day ? -1 : 1));
    assert.deepEqual(
      rows.map((row) => [row.on_day, row.with_in_work, row.with_part, row.with_tie, row.with_new]),
      [
        ["2026-11-23", "no", "friend", "close", 1],
        ["2026-11-24", "yes", "decision-maker", "new", 0],
      ],
    );
    assert.equal(rows[0]?.contact_id, ana);
  }));

test("one who was met before is not new, however late the first conversation is logged", () =>
  inTownOfBen(async (town, ben, ana) => {
    await ben.post(`/contacts/${toAddress(ana)}/exchanges`, {
      id: toAddress(newId()),
      kind: "met",
      on: "2026-11-02",
    });
    await did(ben, { person: "Ana Ruiz" });
    assert.deepEqual(
      (await activitiesOf(town, ben)).map(({ with_new }) => with_new),
      [0],
    );
  }));

test("the same act noted by several windows at once is one, and one in Ana's story", () =>
  inTownOfBen(async (town, ben, ana) => {
    const id = toAddress(newId());
    await Promise.all([1, 2, 3].map(() => did(ben, { id, person: "Ana Ruiz", words: "Shifts." })));
    await Promise.all([1, 2, 3].map(() => did(ben, { person: "Ida Moss", keepContact: "yes" })));
    assert.equal((await activitiesOf(town, ben)).length, 4);
    assert.equal((await storyOf(town, ana)).length, 1);
    const people = await town.house.main.read.selectFrom("contacts").select("name").execute();
    assert.equal(people.filter(({ name }) => name === "Ida Moss").length, 1, "kept once");
    const first = await town.house.main.read.selectFrom("activities").select("with_new").execute();
    assert.equal(
      first.filter(({ with_new }) => with_new === 1).length,
      2,
      "one first conversation with each",
    );
  }));
