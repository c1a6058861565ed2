import assert from "node:assert/strict";
import { test } from "node:test";
import type { HTMLElement } from "node-html-parser";
import { sevenPeople } from "../../../../test/crossing.ts";
import { begin, inTown, member, type Town, Visitor } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";

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

test("a member begins with what their own search says, and neither that nor that they looked is kept", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    const ana = await member(town, "Ana");
    await ana.get("/interviews/been-there");
    const without = await ana.follow("Begin with what it says");
    assert.match(without.words, /No search of yours is open, so nothing is filled in/);
    const search = { lookingSince: "2026-06-01", inWork: "yes", pace: "slow" };
    await ana.get("/search/opening");
    await ana.post("/search/opening", { id: toAddress(newId()), ...search });
    // The session is noted as in use once a while; that is over before.
    await ana.get("/today");
    const before = [await everything(town), await allOfMain(town)];
    const { words, page, headers } = await ana.get("/interviews/been-there/named");
    assert.match(words, /Your search says some of it already/);
    assert.equal(chosenIn(page, "situation"), "employed");
    assert.equal(chosenIn(page, "duration"), "three-to-six");
    const ticked = page.querySelectorAll("input[name=struggles][checked]");
    assert.deepEqual(
      ticked.map((each) => each.getAttribute("value")),
      ["quiet-search"],
    );
    assert.equal(headers.get("set-cookie"), null);
    assert.deepEqual([await everything(town), await allOfMain(town)], before);
    assert.equal(
      (await new Visitor(town).get("/interviews/been-there/named")).path.split("?")[0],
      "/sign-in",
    );
  }));

const chosenIn = (page: HTMLElement, name: string): string | undefined =>
  page.querySelector(`select[name=${name}] option[selected]`)?.getAttribute("value");

/** Every row of the tables in which something could be noted of what a member does. */
const allOfMain = ({ house }: Town): Promise<unknown> =>
  Promise.all(
    (["searches", "sessions", "journal", "jobs", "rate_limits", "shake_up_answers", "members"] as const).map(
      (table) => house.main.read.selectFrom(table).selectAll().execute(),
    ),
  );

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
