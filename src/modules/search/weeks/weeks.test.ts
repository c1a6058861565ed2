import assert from "node:assert/strict";
import { test } from "node:test";
import { did, inTownOfBen } from "../../../../test/doing.ts";
import { looks } from "../../../../test/searching.ts";
import { member } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { pauseSearch } from "../opening/searches.ts";
import { searchUrls as urls } from "../urls.ts";

const monday = Temporal.PlainDate.from("2026-11-23");
const last = monday.subtract({ weeks: 1 });

test("Ben plans his hours, and the week shows what he planned and what he spent", () =>
  inTownOfBen(async (_town, ben) => {
    const empty = await ben.get(urls.weeks);
    assert.equal(empty.path, urls.week(monday));
    assert.match(empty.words, /This week.*No hours are planned for this week, and none are noted/);
    await ben.press("Keep this plan", { networking: "240", posting: "60" });
    await did(ben, { ownMinutes: "90" });
    await did(ben, { kind: "approach", channel: "direct", minutes: "30" });
    await did(ben, { kind: "learned", channel: "", minutes: "60" });
    const week = await ben.get(urls.weeks);
    assert.match(week.words, /Posting 1 hour planned/);
    assert.match(week.words, /Networking 1 hour 30 minutes of 4 hours planned/);
    assert.match(week.words, /Direct approach 30 minutes, not planned/);
    assert.match(week.words, /Besides, 1 hour that belong to no channel/);
    const bars = week.page.querySelectorAll(".bars progress");
    assert.deepEqual(
      bars.map((bar) => [bar.getAttribute("value"), bar.getAttribute("max")]),
      [
        ["0", "60"],
        ["90", "240"],
        ["30", "240"],
      ],
    );
    await ben.get(urls.week(monday.add({ weeks: 1 })));
    assert.equal(
      ben.here?.page.querySelector("#field-networking")?.getAttribute("value"),
      "240",
      "last week's plan is suggested",
    );
    const wrong = await ben.press("Keep this plan", { networking: "all day" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.words, /whole minutes/);
  }));

test("the week says with whom Ben spoke, what he applied for, what came back, and what is not known", () =>
  inTownOfBen(async (town, ben) => {
    const people = town.house.main.write.updateTable("contacts");
    await people.set({ part: "decision-maker", in_work: "yes", tie: "known" }).execute();
    await did(ben, { person: "Ana Ruiz" });
    await did(ben, { person: "Noor Haddad" });
    await did(ben, { kind: "applied", channel: "posting", checks: ["fitted", "theirs", "known", "read"] });
    await did(ben, { kind: "applied", channel: "posting", checks: ["fitted", "theirs", "known"] });
    await did(ben, { kind: "approach", channel: "direct", day: "other", on: "2026-11-17" });
    await ben.get(`${urls.activities}?kind=approach`);
    await ben.press("They answered today");
    const week = await ben.get(urls.weeks);
    assert.match(
      week.words,
      /2 conversations: 1 with a decision maker, 1 with somebody in work, 1 with somebody new\. Of 1 it is not known/,
    );
    assert.match(week.words, /2 applications, 1 of them with at least four of the five marks/);
    assert.match(week.words, /1 reply came/);
    assert.match(week.words, /Who it was.*Ana Ruiz Decision maker · In work/);
    const before = await ben.follow("The week before");
    assert.match(before.words, /Last week.*No reply is noted in this week/);
  }));

test("energy and a line on the week are kept, and two windows do not overwrite each other", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.get(urls.weeks);
    const late = ben.prepare("Keep it", { energy: "3", words: "Tired." });
    assert.match(
      (await ben.press("Keep it", { energy: "7", words: "A good week." })).words,
      /Only you see it/,
    );
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says: Energy 7 A line on the week A good week\./);
    assert.ok(behind.html.includes("Tired."));
    await ben.press("Keep it");
    await ben.get(urls.weeks);
    assert.ok(ben.here?.html.includes("Tired."));
    assert.equal((await ben.post(urls.weekReview(monday), { version: "2", energy: "11" })).status, 422);
  }));

test("what was planned is done with one tap: an activity with its minutes, and open again when that is taken out", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.get(urls.weeks);
    const planned = await ben.press("Plan it", { what: "Call the port", kind: "approach", minutes: "15" });
    assert.match(planned.words, /It stands in your plan.*Call the port Approach directly · 15 minutes Done/);
    const { action, body } = ben.prepare("Done");
    const done = await ben.press("Done");
    assert.match(done.words, /Done, and noted with its minutes/);
    await ben.post(action, body);
    await ben.post(action, { ...body, id: toAddress(newId()) });
    const week = await ben.get(urls.weeks);
    assert.match(week.words, /Done on Tuesday 24 November/);
    assert.match(week.words, /Direct approach 15 minutes, not planned/);
    assert.equal((await ben.get(urls.activities)).page.querySelectorAll(".entry").length, 1);
    await ben.follow("Approached directly");
    await ben.get(urls.weeks);
    await ben.follow("What was done");
    await ben.press("Undo");
    assert.match((await ben.get(urls.weeks)).words, /Call the port Approach directly · 15 minutes Done/);
  }));

test("last week's plan comes along: its hours, and what was not done", () =>
  inTownOfBen(async (_town, ben) => {
    await ben.get(urls.week(last));
    await ben.press("Keep this plan", { networking: "120" });
    await ben.press("Plan it", { what: "Call the port", kind: "approach" });
    await ben.press("Plan it", { what: "Read about cranes", kind: "learned" });
    await ben.press("Done: Call the port");
    const now = await ben.get(urls.weeks);
    assert.match(now.words, /One thing of the week before was not done/);
    const { action, body } = ben.prepare("Take last week's plan along");
    const carried = await ben.press("Take last week's plan along");
    assert.match(carried.words, /Networking 2 hours planned.*Read about cranes/);
    assert.doesNotMatch(carried.words, /Call the port/);
    await ben.post(action, body);
    assert.equal((await ben.get(urls.weeks)).page.querySelectorAll("#acts .entry").length, 1);
    assert.doesNotMatch((await ben.get(urls.week(last))).words, /cranes/);
    assert.equal((await ben.post(urls.weekPlan(monday.add({ weeks: 9 })), { carry: "yes" })).status, 409);
  }));

test("a planned act is changed and taken out; a name is one of Ben's people, or asked about", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.weeks);
    await ben.press("Plan it", { what: "Coffee" });
    await ben.follow("Coffee");
    const nobody = await ben.press("Keep the changes", { person: "Noor Haddad" });
    assert.equal(nobody.status, 422);
    assert.match(nobody.words, /Nobody of that name is among your people/);
    assert.match(
      (await ben.press("Keep the changes", { person: "Ana Ruiz" })).words,
      /Coffee A conversation · With Ana Ruiz/,
    );
    await ben.follow("Coffee");
    const late = ben.prepare("Keep the changes", { what: "Tea" });
    assert.match((await ben.press("Keep the changes", { what: "Lunch" })).words, /Lunch/);
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says: What Lunch/);
    await ben.press("Take it out");
    assert.match((await ben.get(urls.weeks)).words, /Nothing is planned yet/);
  }));

test("a week begins on Monday by Ben's own clock, any of its days leads there, and what is no day is not found", () =>
  inTownOfBen(async (town, ben) => {
    // Sunday evening in Berlin is Monday in Auckland.
    town.clock.to("2026-11-29T20:00:00Z");
    assert.equal((await ben.get(urls.weeks)).path, urls.week(monday.add({ weeks: 1 })));
    assert.equal((await ben.get("/weeks/2026-11-29")).path, urls.week(monday));
    for (const wrong of ["2026-02-30", "today", "0001-01-01", "9999-12-31", "2026-11-2"])
      assert.equal((await ben.get(`/weeks/${wrong}`)).status, 404, wrong);
    assert.equal((await ben.post("/weeks/2026-02-30/plan", {})).status, 404);
  }, "Pacific/Auckland"));

test("nobody else finds what is planned, and a paused search keeps its weeks", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.weeks);
    await ben.press("Plan it", { what: "Mine alone" });
    const act = await town.house.main.read.selectFrom("planned_acts").select("id").executeTakeFirstOrThrow();
    const cleo = await member(town, "Cleo");
    assert.match((await cleo.get(urls.weeks)).words, /No search is open/);
    await looks(town, cleo);
    assert.doesNotMatch((await cleo.get(urls.weeks)).words, /Mine alone/);
    assert.equal((await cleo.get(urls.plannedAct(act.id))).status, 404);
    const fields = { id: toAddress(newId()), what: "Hers", kind: "learned", version: "1" };
    for (const path of [
      urls.plannedAct(act.id),
      urls.plannedActDone(act.id),
      urls.plannedActCommitment(act.id),
    ])
      assert.equal((await cleo.post(path, fields)).status, 404, path);
    // Taking out what is not there finds it done; it is there still for Ben, as the end of the story tells.
    await cleo.post(urls.plannedActRemoval(act.id));
    const stolen = { ...fields, id: toAddress(act.id) };
    assert.equal((await cleo.post(urls.plannedActs(monday), stolen)).status, 404);
    await pauseSearch(town.house.main.write, ben.id, town.clock.now);
    assert.match((await ben.get(urls.weeks)).words, /Mine alone/);
  }));

test("the mix is a mirror: it says of how many, and what is not known", () =>
  inTownOfBen(async (town, ben) => {
    const none = await ben.get(urls.mix);
    assert.match(none.words, /No conversation is noted in this month.*Rajkumar and others, 2022, Science/);
    const people = town.house.main.write.updateTable("contacts");
    await people.set({ part: "insider", in_work: "yes", tie: "new" }).execute();
    await did(ben, { person: "Ana Ruiz" });
    await did(ben, { person: "Noor Haddad" });
    await did(ben, { person: "Ida Moss", day: "other", on: "2026-10-20" });
    const mix = await ben.get(urls.mix);
    assert.match(mix.words, /Of 2 conversations With people in work 1 of 2/);
    assert.match(mix.words, /Not known whether they are in work 1 of 2.*With insiders 1 of 2/);
    assert.match(mix.words, /The first conversation with them 1 of 2 With people I have just met 1 of 2/);
    assert.doesNotMatch(mix.words, /%|score of/);
  }));
