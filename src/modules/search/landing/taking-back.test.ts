import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pursues } from "../../../../test/pursuing.ts";
import { looks } from "../../../../test/searching.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { closeSearch } from "../opening/searches.ts";
import { moveStage } from "../opportunities/stages.ts";
import { searchUrls as urls } from "../urls.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Ben has looked for work since the first of September. */
const inTownOfBen = (story: (town: Town, ben: Person, search: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await story(town, ben, await looks(town, ben));
  });

const stageOf = (town: Town, opportunity: number) =>
  town.house.main.read
    .selectFrom("opportunities")
    .selectAll()
    .where("id", "=", opportunity)
    .executeTakeFirstOrThrow();

test("pressed too early, it is taken back, and all stands as it stood", () =>
  inTownOfBen(async (town, ben, search) => {
    const job = await pursues(town, ben, "Shift planner");
    const before = await stageOf(town, job);
    await ben.get(urls.landing);
    await ben.press("I have landed", { route: "direct", opportunity: toAddress(job) });
    town.clock.forward({ hours: 6 * 24 });
    await ben.get(urls.earlierOne(search));
    const { action } = ben.prepare("Open it again");
    assert.match((await ben.press("Open it again")).words, /Taken back\. Your search is open again/);
    assert.equal((await ben.post(action)).status, 200, "pressed twice it is open all the same");
    assert.deepEqual(await stageOf(town, job), before);
    assert.equal((await town.house.main.read.selectFrom("landings").select("id").execute()).length, 0);
    const changes = await town.house.main.read.selectFrom("stage_changes").select("to_stage").execute();
    assert.deepEqual(changes, [{ to_stage: "spotted" }]);
    assert.equal((await currentSearch(town.house.main.read, ben.id))?.id, search);
  }));

test("what the member had marked as accepted stays so when the landing is taken back", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    const job = await pursues(town, ben, "Shift planner");
    await moveStage(db, ben.id, job, { to: "accepted", on: day("2026-11-24"), why: "" }, town.clock.now);
    town.clock.forward({ minutes: 1 });
    await ben.get(urls.landing);
    assert.equal(
      ben.prepare("I have landed").body["opportunity"]?.[0],
      toAddress(job),
      "it is what he means",
    );
    await ben.press("I have landed", { route: "direct", landedOn: "2026-11-02" });
    await ben.post(urls.reopening(search));
    assert.equal((await stageOf(town, job)).stage, "accepted");
  }));

test("after a week it stands, and with another search open it stays where it is", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    await closeSearch(db, ben.id, town.clock.now);
    await looks(town, ben);
    assert.match((await ben.post(urls.reopening(search))).words, /You have a search open already/);
    await closeSearch(db, ben.id, town.clock.now);
    town.clock.forward({ hours: 8 * 24 });
    const late = await ben.post(urls.reopening(search));
    assert.equal(late.status, 409);
    assert.match(late.words, /This ended more than a week ago/);
    assert.doesNotMatch((await ben.get(urls.earlierOne(search))).words, /Pressed too early/);
  }));

test("a closed search can be taken back too", () =>
  inTownOfBen(async (town, ben, search) => {
    await ben.get(urls.closing);
    const closed = await ben.press("Close my search");
    assert.match(closed.words, /stopping can be the right thing to do/);
    await ben.press("Open it again");
    assert.equal((await currentSearch(town.house.main.read, ben.id))?.id, search);
  }));

test("a plan of before is taken into the search that is open, and nothing that stands there is lost", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    await ben.get(urls.target);
    await ben.press("Keep this sentence", { sentence: "Shift planner by the water" });
    await ben.post(urls.wants, { kind: "want", words: "A canteen\nA team" });
    await ben.post(urls.targetCompanyLines, { lines: "Northquay; they moved\nGull\nHarbour Foods" });
    await ben.get(urls.targetCompanies);
    await ben.follow("Gull");
    await ben.press("Keep the changes", { standing: "set-aside" });
    await closeSearch(db, ben.id, town.clock.now);
    assert.equal((await ben.post(urls.planAgain(search))).status, 409, "none is open");
    await looks(town, ben);
    await ben.post(urls.wants, { kind: "want", words: "A team\nMy own desk" });
    await ben.get(urls.search);
    await ben.follow("Take over an earlier plan");
    await ben.follow("Since Tuesday 1 September");
    const { action } = ben.prepare("Take this plan into my search");
    const taken = await ben.press("Take this plan into my search");
    assert.match(taken.words, /Your earlier plan stands here too.*Shift planner by the water/);
    await ben.post(action);
    assert.match((await ben.get(urls.wants)).words, /A team .*My own desk .*A canteen/);
    const companies = (await ben.get(urls.targetCompanies)).words;
    assert.match(companies, /2 companies stand here.*Harbour Foods.*Northquay.*they moved/);
    const cleo = await member(town, "Cleo");
    await looks(town, cleo);
    assert.equal((await cleo.post(urls.planAgain(search))).status, 404);
    const open = await currentSearch(db, ben.id);
    assert.equal((await ben.post(urls.planAgain(open?.id ?? 0))).status, 404, "it is not over");
  }));

test("whatever stands in the form, it is kept or asked about", () =>
  inTownOfBen(async (_town, ben, search) => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("posting", "luck", ""), async (typed, route) => {
        const sent = {
          search: toAddress(search),
          landedOn: "2026-11-24",
          route,
          words: typed,
          firstContact: typed,
        };
        const answer = await ben.post(urls.landing, { ...sent, id: toAddress(newId()), opportunity: typed });
        assert.ok([200, 409, 422].includes(answer.status), String(answer.status));
        await ben.post(urls.reopening(search));
      }),
      { numRuns: 12 },
    );
  }));
