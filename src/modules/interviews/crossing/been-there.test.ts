import assert from "node:assert/strict";
import { test } from "node:test";
import { sevenPeople } from "../../../../test/crossing.ts";
import { begin, inTown, type Town, Visitor } from "../../../../test/support.ts";

test("a reader chooses where they are, and is shown who has been there; nothing of it is kept", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    const visitor = new Visitor(town);
    await visitor.get("/interviews/been-there");
    const before = await everything(town);
    const { words, headers } = await visitor.press("Show who has been there", {
      struggles: ["older"],
      situation: "laid-off",
    });
    assert.match(
      words,
      /They have been there.*00002 has been through being thought too old, and writes: “I left my birth year/,
    );
    assert.match(words, /00005 has been through/);
    assert.match(words, /kept nowhere/);
    assert.equal(headers.get("set-cookie"), null);
    assert.deepEqual(await everything(town), before);
  }));

test("where nobody has been, the page says so; where nothing is chosen, it asks", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    await visitor.get("/interviews/been-there");
    const { words } = await visitor.press("Show who has been there", { struggles: ["record"] });
    assert.match(words, /Nobody has told of it yet\..*take the interview/);
    const asked = await visitor.post("/interviews/been-there", { situation: "<b>" });
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Please choose at least one thing/);
    const madeUp = await visitor.post("/interviews/been-there", {
      struggles: ["nothing-such", "'; drop"],
      field: "x",
    });
    assert.equal(madeUp.status, 200);
  }));

/** All that stands in the database of interviews. */
async function everything(town: Town): Promise<unknown> {
  const { read } = town.house.interviews;
  return Promise.all([
    read.selectFrom("interview_texts").selectAll().orderBy("number").execute(),
    read.selectFrom("crossovers").selectAll().orderBy("seeker").orderBy("guide").execute(),
    read.selectFrom("interview_settings").selectAll().execute(),
    town.house.main.read.selectFrom("rate_limits").selectAll().orderBy("key").execute(),
    town.house.main.read.selectFrom("journal").select("id").orderBy("id").execute(),
  ]);
}
