import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, saysAs, saysNamed } from "../../../../test/commenting.ts";
import { begin, inTown, member, signedIn, type Town, Visitor } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { tellHostOf } from "../comments/interview-concerns.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { interviewUrls } from "../urls.ts";
import { noteInterviewAct } from "./acts.ts";

const acts = (town: Town) =>
  town.house.interviews.read
    .selectFrom("interview_acts")
    .select(["act", "number", "place", "reason"])
    .orderBy("act")
    .execute();

test("a host hides an interview with a reason, and shows it again", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await host.get(interviewUrls.officeInterview(number));
    assert.equal((await host.press("Hide the interview", { reason: "" })).status, 422);
    const form = host.prepare("Hide the interview", { reason: "It names a child." });
    await Promise.all([host.post(form.action, form.body), host.post(form.action, form.body)]);
    assert.ok(!(await visitor.get(interviewUrls.interview(number))).words.includes("Nobody writes back"));
    const page = await host.get(interviewUrls.officeInterview(number));
    assert.match(page.words, /Nobody writes back.*It is hidden/);
    await host.press("Show the interview again");
    town.clock.forward({ seconds: 3 });
    assert.ok((await visitor.get(interviewUrls.interview(number))).words.includes("Nobody writes back"));
    assert.deepEqual(await acts(town), [
      { act: "interview-hidden", number, place: null, reason: "It names a child." },
      { act: "interview-shown", number, place: null, reason: "" },
    ]);
  }));

test("what its author has withdrawn a host can neither read nor show again", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number, key } = await interviewed(town);
    await withdrawInterview(town.house, key, town.clock.now);
    const page = await host.get(interviewUrls.officeInterview(number));
    assert.match(page.words, /its author, who has withdrawn it.*Withdrawn 24 November 2026/);
    assert.ok(!page.words.includes("Nobody writes back") && !page.words.includes("Hide the interview"));
    assert.equal((await host.post(interviewUrls.officeHiding(number), { hidden: "" })).status, 404);
    assert.deepEqual(await acts(town), []);
  }));

test("a host hides a comment and shows it again; what was hidden has its words for hosts alone", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number } = await interviewed(town);
    await saysAs(new Visitor(town), number, "You are lazy.", "Cone");
    await host.get(interviewUrls.officeInterview(number));
    await host.follow("1. Cone, a nickname");
    assert.equal((await host.press("Hide the comment", { reason: " " })).status, 422);
    await host.press("Hide the comment", { reason: "Unkind." });
    assert.match(host.here?.words ?? "", /You are lazy\..*Hidden by a host/);
    const visitor = new Visitor(town);
    assert.ok(!(await visitor.get(interviewUrls.interview(number))).words.includes("lazy"));
    await host.press("Show the comment again");
    town.clock.forward({ seconds: 3 });
    assert.ok((await visitor.get(interviewUrls.interview(number))).words.includes("lazy"));
    assert.deepEqual(
      (await acts(town)).map(({ act, place, reason }) => [act, place, reason]),
      [
        ["comment-hidden", 1, "Unkind."],
        ["comment-shown", 1, ""],
      ],
    );
  }));

test("a host closes comments for the day to where one came from; a member's own name is no source", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const { number } = await interviewed(town);
    await saysAs(new Visitor(town), number, "Buy gold.", "Cone");
    await saysNamed(ana, number, "So did I.");
    await host.get(interviewUrls.officeComment(number, 1));
    assert.match(
      host.here?.words ?? "",
      /forgotten at midnight \(UTC\) and whenever the server starts again/,
    );
    assert.equal((await host.press("Close comments to it today")).status, 422);
    assert.ok(
      (await host.press("Close comments to it today", { reason: "Sells." })).words.includes("are closed"),
    );
    const page = await host.get(interviewUrls.officeComment(number, 2));
    assert.ok(page.words.includes("A member wrote this by name") && !page.words.includes("Close comments"));
    assert.equal((await host.post(interviewUrls.officeSourceBan(number, 2), { reason: "x" })).status, 404);
    assert.deepEqual(
      (await acts(town)).map(({ act }) => act),
      ["source-banned"],
    );
  }));

test("what a reader tells the host is looked at and closed once, with a note in the log", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const laptop = await signedIn(town, host.id, "Hanna");
    const { number } = await interviewed(town);
    await saysAs(new Visitor(town), number, "You are lazy.", "Cone");
    const id = newId();
    await tellHostOf(
      town.house.interviews.write,
      { id, number, place: 1, words: "This hurts." },
      town.clock.now,
    );
    await host.get(interviewUrls.office);
    await host.follow("Comment 1 on 00001");
    await laptop.get(interviewUrls.officeConcern(id));
    assert.match(host.here?.words ?? "", /This hurts\..*You are lazy\./);
    await Promise.all([
      host.press("Close the concern", { note: "Hidden." }),
      laptop.press("Close the concern", { note: "Seen." }),
    ]);
    assert.ok((await host.get(interviewUrls.office)).words.includes("Nothing waits for you."));
    assert.equal((await acts(town)).length, 1);
    assert.match((await host.get(interviewUrls.officeConcern(id))).words, /closed 24 November 2026/);
    town.clock.forward({ hours: 24 * 300 });
    await town.work();
    const left = () => town.house.interviews.read.selectFrom("interview_concerns").select("id").execute();
    assert.equal((await left()).length, 1);
    town.clock.forward({ hours: 24 * 100 });
    await town.work();
    assert.deepEqual(await left(), []);
  }));

test("a host confirms a crossover that a reader proposes, or declines it with a reason", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [{ number: seeker }, { number: guide }] = [await interviewed(town), await interviewed(town)];
    await town.house.interviews.write
      .insertInto("crossovers")
      .values({
        seeker,
        guide,
        slug: "silence",
        quote: "I call on Mondays.",
        quote_slug: "works",
        reason: "Both wait for letters.",
        found_by: "reader",
        state: "proposed",
        score: 0,
        found_on: "2026-11-24",
      })
      .onConflict((conflict) =>
        conflict
          .columns(["seeker", "guide"])
          .doUpdateSet({ state: "proposed", reason: "Both wait for letters." }),
      )
      .execute();
    assert.match((await host.get("/host")).words, /Something about interviews 1 crossover/);
    await host.get(interviewUrls.office);
    await host.follow("00002 may help 00001");
    assert.match(host.here?.words ?? "", /proposed by a reader.*Both wait for letters\./);
    const form = host.prepare("Confirm it");
    await host.post(form.action, form.body);
    await host.post(form.action, form.body);
    assert.ok(host.here?.words.includes("Confirmed. Both pages show it."));
    assert.equal((await host.press("Decline it", { reason: "" })).status, 422);
    await host.press("Decline it", { reason: "They do not." });
    assert.deepEqual(
      (await acts(town)).map(({ act, number, reason }) => [act, number, reason]),
      [
        ["crossover-confirmed", seeker, ""],
        ["crossover-declined", seeker, "They do not."],
      ],
    );
    assert.equal((await host.get(interviewUrls.officeCrossover(guide, 99))).status, 404);
    assert.equal((await host.get("/host/interviews/crossovers/x/00001")).status, 404);
    assert.equal((await host.get("/host/interviews/nothing")).status, 404);
    assert.equal((await host.get("/host/interviews/00099")).status, 404);
  }));

test("the log turns its pages and tells no more than the day", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const db = town.house.interviews.write;
    for (let i = 0; i < 60; i++) {
      if (i === 30) town.clock.forward({ hours: 24 });
      await noteInterviewAct(db, host, "facet-changed", { reason: `Number ${i}.` }, town.clock.now);
    }
    const seen = new Set<string>();
    const first = await host.get(interviewUrls.officeActs);
    assert.match(first.words, /25 November 2026.*24 November 2026/);
    assert.doesNotMatch(first.html, /\d\d:\d\d/);
    for (const page of [first, await host.follow("Older")])
      for (const [words] of page.words.matchAll(/Number \d+\./g)) seen.add(words);
    assert.equal(seen.size, 60);
  }));
