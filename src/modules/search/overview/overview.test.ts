import assert from "node:assert/strict";
import { test } from "node:test";
import { knows } from "../../../../test/people-met.ts";
import { pursues } from "../../../../test/pursuing.ts";
import { looks } from "../../../../test/searching.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { makeCommitment } from "../../groups/index.ts";
import { noteActivity } from "../activities/activities.ts";
import { onlyDone } from "../activities/activity.ts";
import { debrief } from "../job-interviews/debriefs.ts";
import { callOffJobInterview, setJobInterview } from "../job-interviews/job-interviews.ts";
import { setNextStep } from "../opportunities/next-steps.ts";
import { moveStage } from "../opportunities/stages.ts";
import type { ActivityKind } from "../search.ts";
import { thankYouFor } from "../thanks/thank-yous.ts";
import { searchUrls as urls } from "../urls.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Ben looks for work; it is Tuesday 24 November. */
const inTownOfBen = (story: (town: Town, ben: Person) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await looks(town, ben);
    await story(town, ben);
  });

const does = (town: Town, who: Person, kind: ActivityKind, on: string, minutes = 0) =>
  noteActivity(
    town.house.main.write,
    who.id,
    { ...onlyDone(kind, day(on)), minutes, id: newId(), commitment: null },
    town.clock.now,
  );

const talks = (town: Town, who: Person, opportunity: number, on: string, time: string) =>
  setJobInterview(
    town.house.main.write,
    who.id,
    {
      id: newId(),
      opportunity,
      on: day(on),
      time,
      timeZone: "Europe/Berlin",
      how: "",
      place: "",
      people: [],
    },
    town.clock.now,
  );

test("whoever has no search is welcome, looking or not", () =>
  inTown(async (town) => {
    await begin(town);
    const cleo = await member(town, "Cleo");
    const page = (await cleo.get(urls.search)).words;
    assert.match(page, /Nobody else sees any of it.*In work, and looking quietly\?.*Not looking for a job\?/);
    assert.doesNotMatch(page, /Earlier searches/);
  }));

test("a search that has just begun says how to go on, until something is pursued", () =>
  inTownOfBen(async (town, ben) => {
    const first = (await ben.get(urls.search)).words;
    assert.match(first, /Where to begin Say what you look for/);
    assert.match(first, /Nothing is noted of this week yet/);
    assert.match(first, /Nothing has a day yet/);
    await ben.get(urls.target);
    await ben.press("Keep this sentence", { sentence: "Shift planner by the water" });
    const second = (await ben.get(urls.search)).words;
    assert.match(second, /Shift planner by the water Where to begin Where would you like to work\?/);
    await pursues(town, ben, "Shift planner");
    assert.doesNotMatch((await ben.get(urls.search)).words, /Where to begin/);
  }));

test("what Ben did is one tap, and the week is said in its own numbers, conversations first", () =>
  inTownOfBen(async (town, ben) => {
    const cleo = await member(town, "Cleo");
    await looks(town, cleo);
    await does(town, cleo, "conversation", "2026-11-24", 60);
    await does(town, ben, "conversation", "2026-11-22", 60);
    assert.match(
      (await ben.get(urls.search)).words,
      /Nothing is noted of this week yet/,
      "Sunday was last week",
    );
    await ben.press("Had a conversation");
    assert.match((await ben.get(urls.search)).words, /So far this week: one conversation\. This week/);
    await does(town, ben, "conversation", "2026-11-23", 75);
    await does(town, ben, "approach", "2026-11-24");
    await does(town, ben, "approach", "2026-11-24");
    assert.match(
      (await ben.get(urls.search)).words,
      /So far this week: 2 conversations, 2 direct approaches and 1 hour 15 minutes\./,
    );
  }));

test("what comes next stands in time: job interviews, thanks that are owed, next steps", () =>
  inTownOfBen(async (town, ben) => {
    const db = town.house.main.write;
    const { now } = town.clock;
    const [planner, buyer, gone] = [
      await pursues(town, ben, "Shift planner"),
      await pursues(town, ben, "Buyer", "Northquay"),
      await pursues(town, ben, "Clerk", "Gull"),
    ];
    await setNextStep(db, ben.id, planner, { what: "Call Tom", on: day("2026-11-27") });
    await setNextStep(db, ben.id, buyer, { what: "Send the letter", on: day("2026-11-23") });
    await setNextStep(db, ben.id, gone, { what: "Ask again", on: day("2026-11-24") });
    await moveStage(db, ben.id, gone, { to: "closed", on: day("2026-11-24"), why: "filled" }, now);
    await talks(town, ben, planner, "2026-11-25", "10:00");
    await talks(town, ben, planner, "2026-11-23", "10:00");
    const off = await talks(town, ben, buyer, "2026-11-26", "10:00");
    await callOffJobInterview(db, ben.id, off, true, now);
    const held = await talks(town, ben, buyer, "2026-11-24", "09:00");
    const said = { wentWell: "Well", wentBadly: "", talkedOf: "", promised: "" };
    await debrief(db, ben.id, held, { ...said, version: 1, people: [], followUp: null }, now);
    const ana = await knows(town, ben, "Ana Ruiz");
    await thankYouFor(
      db,
      ben.id,
      { id: newId(), person: { contact: ana }, forWhat: "the introduction", spokenOf: "" },
      now,
    );
    const page = (await ben.get(urls.search)).words;
    assert.match(
      page,
      /Job interview: Shift planner at Brightwater Tomorrow at 10:00 Thank Ana Ruiz the introduction · today Send the letter Buyer at Northquay · meant for yesterday Call Tom Shift planner at Brightwater · by Friday 27 November/,
    );
    assert.doesNotMatch(page, /Ask again|Thursday 26|Today at 09:00/);
    assert.doesNotMatch(page, /overdue|late/i);
  }));

test("what Ben said in his groups stands here too, as one and the same thing", () =>
  inTownOfBen(async (town, ben) => {
    const words = { what: "Call two planners", when: "before lunch", where: "", ifWords: "", thenWords: "" };
    const place = { group: null, meeting: null, due: day("2026-11-27") };
    const made = { ...words, ...place, hidden: false, id: newId(), member: ben.id };
    await makeCommitment(town.house.main.write, ben.id, made, town.clock.now);
    const page = await ben.get(urls.search);
    assert.match(page.words, /What I said .*Call two planners before lunch · by Friday 27 November/);
    assert.match((await ben.follow("Call two planners")).path, /^\/commitments\//);
  }));

test("what Ben accepted just now is good news, and he is asked for a fortnight whether it ends his search", () =>
  inTownOfBen(async (town, ben) => {
    const job = await pursues(town, ben, "Shift planner");
    assert.doesNotMatch((await ben.get(urls.search)).words, /You accepted/);
    const yes = { to: "accepted", on: day("2026-11-24"), why: "" } as const;
    await moveStage(town.house.main.write, ben.id, job, yes, town.clock.now);
    assert.match(
      (await ben.get(urls.search)).words,
      /You accepted Shift planner at Brightwater\. How good\./,
    );
    await ben.follow("Say so here");
    assert.equal(ben.here?.path, urls.landing);
    town.clock.forward({ hours: 15 * 24 });
    assert.doesNotMatch((await ben.get(urls.search)).words, /You accepted/);
  }));

test("a search that is paused says so, and still takes what is noted", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.post(urls.pausing);
    assert.match((await ben.get(urls.search)).words, /Your search is paused\. It reminds you of nothing/);
    await ben.press("Learned");
    await ben.get(urls.search);
    await ben.press("Go on with it");
    assert.doesNotMatch((await ben.get(urls.search)).words, /is paused/);
  }));

test("every way on from the overview leads somewhere", () =>
  inTownOfBen(async (_town, ben) => {
    const page = (await ben.get(urls.search)).page;
    const paths = [...new Set(page.querySelectorAll("main a").map((a) => a.getAttribute("href") ?? ""))];
    assert.ok(paths.length > 20);
    for (const path of paths) assert.equal((await ben.get(path)).status, 200, path);
  }));
