import assert from "node:assert/strict";
import { test } from "node:test";
import { pursues } from "../../../../test/pursuing.ts";
import { looks } from "../../../../test/searching.ts";
import { begin, inTown, member } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls as urls } from "../urls.ts";
import { goesAlong, putTogether } from "./carrying-on.ts";

test("every table that hangs on a search goes along, or is put together by hand", () =>
  inTown(async (town) => {
    const tables = await town.house.main.read.introspection.getTables();
    const hanging = tables
      .filter(({ columns }) => columns.some(({ name }) => name === "search_id"))
      .map(({ name }) => name);
    assert.deepEqual(hanging.sort(), [...Object.keys(goesAlong), ...putTogether].sort());
  }));

test("a landing that is taken back brings home what was done in the search that was carried on", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const search = await looks(town, ben);
    const db = town.house.main.write;
    const says = async (sentence: string) => {
      await ben.get(urls.target);
      await ben.press("Keep this sentence", { sentence });
      town.clock.forward({ minutes: 1 });
    };
    await pursues(town, ben, "Yard planner");
    await says("Shift planner by the water");
    await ben.post(urls.wants, { kind: "want", words: "A canteen\nA team" });
    await ben.post(urls.targetCompanyLines, { lines: "Northquay; they moved\nGull" });
    await ben.get(urls.landing);
    await ben.press("I have landed", { route: "direct", keepsLooking: "yes" });
    const next = (await currentSearch(db, ben.id))?.id ?? 0;
    assert.notEqual(next, search);
    // What he does meanwhile.
    await pursues(town, ben, "Crane planner");
    await says("Planner of whatever moves");
    await ben.get(urls.wants);
    await ben.press("Take off: A team");
    await ben.post(urls.targetCompanyLines, { lines: "Harbour Foods" });
    const audience = { kind: "buddy", group_id: null, to_member_id: ben.id, until_on: "2027-01-01" } as const;
    await db
      .insertInto("search_audiences")
      .values({
        ...audience,
        id: newId(),
        member_id: ben.id,
        search_id: next,
        made_at: "2026-11-24T12:00:00.000Z",
        ended_at: null,
        version: 1,
      })
      .execute();
    await ben.get(urls.earlierOne(search));
    assert.match(ben.here?.words ?? "", /What you did since in your new search goes into it/);
    assert.match((await ben.press("Open it again")).words, /Taken back/);
    assert.equal((await currentSearch(db, ben.id))?.id, search);
    const titles = await db
      .selectFrom("opportunities")
      .select(["title", "search_id"])
      .orderBy("title")
      .execute();
    assert.deepEqual(titles, [
      { title: "Crane planner", search_id: search },
      { title: "Yard planner", search_id: search },
    ]);
    const targets = await db
      .selectFrom("targets")
      .select(["sentence", "search_id"])
      .orderBy("made_at")
      .execute();
    assert.deepEqual(targets, [
      { sentence: "Shift planner by the water", search_id: search },
      { sentence: "Planner of whatever moves", search_id: search },
    ]);
    assert.match((await ben.get(urls.wants)).words, /A canteen/);
    assert.doesNotMatch((await ben.get(urls.wants)).words, /A team/);
    assert.match((await ben.get(urls.targetCompanies)).words, /3 companies stand here/);
    const audiences = await db.selectFrom("search_audiences").select(["search_id", "ended_at"]).execute();
    assert.equal(audiences[0]?.search_id, search);
    assert.ok(audiences[0]?.ended_at, "whoever saw the one that is gone is not thereby shown the other");
    assert.equal((await db.selectFrom("searches").select("id").execute()).length, 1);
    assert.equal((await ben.post(urls.reopening(next))).status, 404);
  }));

test("a search that was carried on and ended since is not swallowed", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const search = await looks(town, ben);
    await ben.get(urls.landing);
    await ben.press("I have landed", { route: "direct", keepsLooking: "yes" });
    const next = (await currentSearch(town.house.main.read, ben.id))?.id ?? 0;
    await ben.post(urls.closing);
    await ben.get(urls.earlierOne(search));
    await ben.press("Open it again");
    assert.equal((await currentSearch(town.house.main.read, ben.id))?.id, search);
    assert.equal((await ben.get(urls.earlierOne(next))).status, 200, toAddress(next));
  }));
