import assert from "node:assert/strict";
import { test } from "node:test";
import { pursues } from "../../../../test/pursuing.ts";
import { looks } from "../../../../test/searching.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { noteActivity } from "../activities/activities.ts";
import { onlyDone } from "../activities/activity.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { moveStage } from "../opportunities/stages.ts";
import type { ActivityKind } from "../search.ts";
import { searchUrls as urls } from "../urls.ts";
import { land } from "./landing.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Ben has looked for work since the first of September. */
const inTownOfBen = (story: (town: Town, ben: Person, search: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await story(town, ben, await looks(town, ben));
  });

const does = (town: Town, who: Person, kind: ActivityKind, on = "2026-11-20") =>
  noteActivity(
    town.house.main.write,
    who.id,
    { ...onlyDone(kind, day(on)), id: newId(), commitment: null },
    town.clock.now,
  );

const stageOf = async (town: Town, opportunity: number) =>
  await town.house.main.read
    .selectFrom("opportunities")
    .selectAll()
    .where("id", "=", opportunity)
    .executeTakeFirstOrThrow();

const lands = (search: number, more: Record<string, unknown> = {}) => ({
  id: newId(),
  search,
  landedOn: day("2026-11-24"),
  route: "networked" as const,
  firstContact: "",
  jobKind: "" as const,
  opportunity: null,
  mayCount: false,
  mayTell: false,
  words: "",
  keepsLooking: false,
  ...more,
});

test("Ben lands, and what he did for it is named", () =>
  inTownOfBen(async (town, ben) => {
    const job = await pursues(town, ben, "Shift planner");
    for (let each = 0; each < 3; each += 1) await does(town, ben, "conversation");
    await does(town, ben, "applied");
    await ben.get(urls.opening);
    await ben.follow("I have a job");
    const missing = await ben.press("I have landed");
    assert.equal(missing.status, 422);
    assert.match(missing.words, /How did it come about\? Please choose what fits best/);
    const landed = await ben.press("I have landed", {
      route: "networked",
      opportunity: toAddress(job),
      firstContact: "My neighbour gave me her number",
      mayCount: "yes",
    });
    assert.match(landed.words, /It stands\. You have landed\..*Congratulations\. This is yours\./);
    assert.match(landed.words, /In 12 weeks you had 3 conversations and applied once\./);
    assert.match(
      landed.words,
      /Networked in.*Shift planner at Brightwater.*My neighbour gave me her number.*Yes, without my name/,
    );
    assert.doesNotMatch(landed.html, /<title>[^<]*(Brightwater|planner)/);
    assert.equal((await stageOf(town, job)).stage, "accepted");
    assert.match((await ben.get(urls.search)).words, /Open a search/);
    assert.match(
      (await ben.follow("Earlier searches")).words,
      /Landed on Tuesday 24 November · Networked in/,
    );
    assert.match(
      (await ben.follow("Since Tuesday 1 September")).words,
      /Shift planner at Brightwater Accepted/,
    );
  }));

test("whoever kept no log is congratulated all the same", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.get(urls.landing);
    const landed = await ben.press("I have landed", { route: "posting" });
    assert.match(landed.words, /You kept no log of it here, and you did the work all the same/);
    assert.match(landed.words, /Which one|How it came about By a posting alone/);
  }));

test("a lander keeps looking at a slow pace, with the same plan and what is still open", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    const [job, other, closed] = [
      await pursues(town, ben, "Shift planner"),
      await pursues(town, ben, "Yard planner"),
      await pursues(town, ben, "Night planner"),
    ];
    await moveStage(
      db,
      ben.id,
      closed,
      { to: "closed", on: day("2026-11-22"), why: "rejected" },
      town.clock.now,
    );
    await ben.get(urls.target);
    await ben.press("Keep this sentence", { sentence: "Shift planner by the water" });
    await ben.post(urls.wants, { kind: "want", words: "A canteen" });
    await ben.post(urls.targetCompanies, { id: toAddress(newId()), company: "Northquay" });
    await does(town, ben, "conversation");
    await ben.get(urls.landing);
    const { action, body } = ben.prepare("I have landed", {
      route: "direct",
      opportunity: toAddress(job),
      keepsLooking: "yes",
    });
    assert.match((await ben.post(action, body)).words, /You keep looking at a slow pace/);
    assert.match((await ben.post(action, body)).words, /You keep looking/, "pressed twice, it lands once");
    const next = await currentSearch(db, ben.id);
    assert.notEqual(next?.id, search);
    assert.deepEqual(
      [next?.pace, next?.in_work, next?.looking_since, next?.money_until],
      ["slow", "yes", "2026-11-24", ""],
    );
    assert.match((await ben.get(urls.target)).words, /Shift planner by the water/);
    assert.match((await ben.get(urls.wants)).words, /A canteen/);
    assert.match((await ben.get(urls.targetCompanies)).words, /Northquay/);
    assert.equal((await stageOf(town, other)).search_id, next?.id);
    assert.equal((await stageOf(town, closed)).search_id, search);
    assert.equal((await stageOf(town, job)).search_id, search);
    const earlier = (await ben.get(urls.earlierOne(search))).words;
    assert.match(
      earlier,
      /you had a conversation\..*Shift planner by the water.*Night planner at Brightwater/,
    );
    assert.doesNotMatch(earlier, /Yard planner/);
  }));

test("a day before the opportunity came to its stage is no obstacle", () =>
  inTownOfBen(async (town, ben, search) => {
    const job = await pursues(town, ben, "Shift planner");
    await land(
      town.house.main.write,
      ben.id,
      lands(search, { landedOn: day("2026-11-01"), opportunity: job }),
      town.clock.now,
    );
    const { stage, stage_on } = await stageOf(town, job);
    assert.deepEqual([stage, stage_on], ["accepted", "2026-11-20"]);
  }));

test("what was said of a landing can be changed, and another window's words stand beside", () =>
  inTownOfBen(async (town, ben, search) => {
    await land(town.house.main.write, ben.id, lands(search), town.clock.now);
    await ben.get(urls.editLanding(search));
    const late = ben.prepare("Keep the changes", { route: "recruiter" });
    await ben.press("Keep the changes", { words: "Ask <b>early</b>", jobKind: "lasting" });
    assert.ok(ben.here?.html.includes("Ask &lt;b>early") || ben.here?.html.includes("Ask &lt;b&gt;early"));
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says:.*Networked in.*Lasting/);
    assert.match((await ben.press("Keep the changes")).words, /Through a recruiter/);
    assert.equal((await ben.post(late.action, { ...late.body, route: "luck" })).status, 422);
  }));

test("two windows at once land once, whatever else is written meanwhile", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    const job = await pursues(town, ben, "Shift planner");
    const [one, other] = [
      lands(search, { opportunity: job, keepsLooking: true }),
      lands(search, { opportunity: job, keepsLooking: true }),
    ];
    const settled = await Promise.allSettled([
      land(db, ben.id, one, town.clock.now),
      land(db, ben.id, one, town.clock.now),
      land(db, ben.id, other, town.clock.now),
      pursues(town, ben, "Yard planner"),
      does(town, ben, "conversation"),
    ]);
    const failed = settled.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
    assert.ok(
      failed.every((reason) => reason.includes("conflict: no-search")),
      failed.join(),
    );
    const landings = await db.selectFrom("landings").select("id").execute();
    assert.equal(landings.length, 1);
    const open = await db.selectFrom("searches").select("id").where("ended_at", "is", null).execute();
    assert.equal(open.length, 1);
  }));

test("another member's ended search and landing are not found", () =>
  inTownOfBen(async (town, ben, search) => {
    const cleo = await member(town, "Cleo");
    const own = await looks(town, cleo);
    const job = await pursues(town, ben, "Shift planner");
    assert.equal((await ben.get(urls.earlierOne(search))).status, 404, "it is open still");
    await assert.rejects(
      land(town.house.main.write, cleo.id, lands(own, { opportunity: job }), town.clock.now),
      /not-found/,
    );
    const what = lands(search);
    await land(town.house.main.write, ben.id, what, town.clock.now);
    await assert.rejects(
      land(town.house.main.write, cleo.id, { ...what, search: own }, town.clock.now),
      /not-found/,
    );
    await assert.rejects(
      land(town.house.main.write, cleo.id, lands(search), town.clock.now),
      /conflict: no-search/,
    );
    for (const path of [
      urls.earlierOne(search),
      urls.editLanding(search),
      urls.earlierOne(newId()),
      "/search/earlier/x",
    ])
      assert.equal((await cleo.get(path)).status, 404);
    const sent = { version: "1", landedOn: "2026-11-24", route: "direct" };
    assert.equal((await cleo.post(urls.editLanding(search), sent)).status, 404);
    assert.equal((await cleo.post(urls.reopening(search))).status, 404);
    assert.equal((await currentSearch(town.house.main.read, cleo.id))?.id, own);
  }));
