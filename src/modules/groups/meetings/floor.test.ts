import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, closeTheMeeting, inCircle, openTheMeeting, said } from "../../../../test/circle.ts";
import type { Person } from "../../../../test/support.ts";
import { toAddress } from "../../../basics/ids.ts";
import { leaveGroup } from "../index.ts";
import { groupUrls } from "../urls.ts";

/** Ana has the chair of a meeting at which Ben and Cleo are. */
const inMeeting = (story: (circle: Circle & { here: string; meeting: number }) => Promise<void>) =>
  inCircle(async (circle) => {
    await openTheMeeting(circle, circle.ana);
    const meeting = circle.meetings[0] ?? 0;
    const here = groupUrls.meeting(circle.group, meeting);
    for (const person of [circle.ben, circle.cleo]) {
      await person.get(here);
      await person.press("I am here");
    }
    await circle.ana.get(here);
    await story({ ...circle, here, meeting });
  });

/** What somebody reads on the meeting's page. */
const reads = async (who: Person, here: string): Promise<string> => (await who.get(here)).words;

test("the chair gives the floor in turn, and whoever has it passes it on", () =>
  inMeeting(async ({ ana, ben, cleo, here }) => {
    assert.match(await reads(ben, here), /Nobody has the floor/);
    assert.doesNotMatch(ben.here?.words ?? "", /Give the floor/, "that is the chair's");
    await ana.get(here);
    await ana.press("Speak yourself");
    assert.match(ana.here?.words ?? "", /You have the floor/);
    assert.match(await reads(ben, here), /Ana has the floor/);
    await ana.press("Give the floor to Ben");
    assert.match(await reads(ben, here), /You have the floor/);
    const twice = ben.prepare("Give the floor to Cleo");
    await ben.post(twice.action, twice.body);
    assert.equal((await ben.post(twice.action, twice.body)).status, 200, "pressed twice is pressed once");
    assert.match(await reads(cleo, here), /You have the floor/);
    assert.doesNotMatch(cleo.here?.words ?? "", /Give the floor to (Ana|Ben)/, "everybody had their turn");
    await cleo.press("I have finished");
    assert.match(cleo.here?.words ?? "", /Nobody has the floor/);
  }));

test("nobody else gives the floor away, and nobody gives it to who is not of the group", () =>
  inMeeting(async ({ ana, ben, cleo, host, here, group, meeting }) => {
    await ana.get(here);
    await ana.press("Speak yourself");
    const floor = groupUrls.floor(group, meeting);
    const refused = await ben.post(floor, { member: toAddress(ben.id) });
    assert.equal(refused.status, 403);
    assert.match(refused.words, /You can ask to speak/);
    assert.equal((await cleo.post(groupUrls.floorRelease(group, meeting))).status, 403);
    assert.equal((await ana.post(floor, { member: toAddress(host.id) })).status, 404);
    assert.equal((await ana.post(floor, { member: "nonsense" })).status, 404);
    assert.match(await reads(ben, here), /Ana has the floor/);
  }));

test("who asks to speak is heard in the order of asking, and getting the floor lowers the hand", () =>
  inMeeting(async ({ town, ana, ben, cleo, here }) => {
    await cleo.get(here);
    await cleo.press("Ask to speak");
    town.clock.forward({ seconds: 20 });
    await ben.get(here);
    await ben.press("Ask to speak");
    assert.match(await reads(ana, here), /Who asks to speak (1\. )?Cleo .*Ben/);
    await ana.press("Give the floor to Cleo");
    assert.match(ana.here?.words ?? "", /Who asks to speak (1\. )?Ben/);
    assert.doesNotMatch(await reads(cleo, here), /Ask to speak/, "who speaks need not ask");
    await ben.get(here);
    await ben.press("I no longer ask to speak");
    assert.doesNotMatch(await reads(ana, here), /Who asks to speak/);
  }));

test("whose report is heard stands first and open, and the others can be opened", () =>
  inCircle(async (circle) => {
    const { town, ana, ben, cleo, group, meetings } = circle;
    for (const person of [ana, ben, cleo]) await said(town, person, group, `What ${person.name} does`);
    await openTheMeeting(circle, ana);
    const here = groupUrls.meeting(group, meetings[0] ?? 0);
    const folded = async (who: Person): Promise<string[]> =>
      (await who.get(here)).page
        .querySelectorAll("section[id^=of-] details")
        .map((fold) => fold.closest("section")?.querySelector("h2")?.text ?? "");
    assert.deepEqual(await folded(ben), [], "before anybody speaks all lies open");
    await ana.press("Give them the floor", { member: toAddress(cleo.id) });
    assert.deepEqual(await folded(ben), ["Ana"]);
    const parts = ben.here?.page.querySelectorAll("section[id^=of-] h2").map((heading) => heading.text);
    assert.deepEqual(parts, ["Cleo", "You", "Ana"]);
    assert.match(ben.here?.words ?? "", /What Ana does/, "folded, and yet there");
  }));

test("a new round, and the end, leave nobody with the floor, no hand up and no clock", () =>
  inMeeting(async (circle) => {
    const { town, ana, ben, here } = circle;
    await ben.get(here);
    await ben.press("Ask to speak");
    await ana.get(here);
    await ana.press("Speak yourself");
    await ana.press("Start the clock", { minutes: "8" });
    assert.match(await reads(ben, here), /Everybody writes quietly. About 8 minutes left/);
    await ana.press("Next: Wins");
    assert.doesNotMatch(await reads(ben, here), /(Ana|Ben) has the floor|Who asks to speak|writes quietly/);
    await ana.press("Speak yourself");
    await ben.press("Ask to speak");
    await closeTheMeeting(circle, ana);
    for (const table of ["meeting_floors", "raised_hands", "meeting_timers"] as const) {
      assert.deepEqual(await town.house.main.read.selectFrom(table).selectAll().execute(), [], table);
    }
  }));

test("everybody writes quietly for as long as the chair says, and nobody else starts or ends that", () =>
  inMeeting(async ({ town, ana, ben, here, group, meeting }) => {
    await ana.get(here);
    for (const minutes of ["2", "16", "", "many"]) {
      const again = await ana.post(groupUrls.quiet(group, meeting), { minutes });
      assert.equal(again.status, 422, minutes);
      assert.match(again.words, /From 3 to 15 minutes/);
    }
    await ana.press("Start the clock", { minutes: "5" });
    town.clock.forward({ minutes: 3 });
    assert.match(await reads(ben, here), /Everybody writes quietly. About 2 minutes left/);
    assert.equal((await ben.post(groupUrls.timerRemoval(group, meeting))).status, 403);
    assert.equal((await ben.post(groupUrls.quiet(group, meeting), { minutes: "8" })).status, 403);
    town.clock.forward({ minutes: 3 });
    assert.match(await reads(ben, here), /The time is over/);
    await ana.get(here);
    await ana.press("End the quiet time");
    assert.doesNotMatch(await reads(ben, here), /writes quietly/);
  }));

test("where a group gives time to vent, whoever has the floor takes it, and then comes the next step", () =>
  inMeeting(async ({ town, ana, ben, cleo, here, group, meeting }) => {
    await ana.get(here);
    await ana.press("Speak yourself");
    assert.doesNotMatch(ana.here?.words ?? "", /[Vv]ent for/, "a new group has no such limit");
    assert.equal((await ana.post(groupUrls.vent(group, meeting))).status, 409);
    await ana.get(groupUrls.agenda(group));
    await ana.press("Keep these rounds", { vent: "30" });
    await ana.get(here);
    await ana.press("Give the floor to Ben");
    await ben.get(here);
    const twice = ben.prepare("Vent for 30 seconds");
    await ben.post(twice.action, twice.body);
    town.clock.forward({ seconds: 10 });
    await ben.post(twice.action, twice.body);
    assert.match(await reads(cleo, here), /About 20 seconds left to vent/, "pressed twice, it began once");
    assert.equal((await cleo.post(groupUrls.vent(group, meeting))).status, 403);
    town.clock.forward({ seconds: 25 });
    assert.match(await reads(cleo, here), /Now the next step/);
    await ben.get(here);
    await ben.press("Give the floor to Cleo");
    assert.doesNotMatch(await reads(ana, here), /next step|left to vent/, "it ends with the turn");
  }));

test("the time that is left is said calmly, and no mark is made of what is over", () =>
  inMeeting(async ({ town, ben, here }) => {
    assert.match(await reads(ben, here), /About 16 of 16 minutes left/);
    town.clock.forward({ minutes: 15, seconds: 20 });
    assert.match(await reads(ben, here), /Less than a minute left/);
    town.clock.forward({ minutes: 5 });
    assert.match(await reads(ben, here), /A little over time/);
  }));

test("who leaves the group leaves the floor", () =>
  inMeeting(async ({ town, ana, ben, cleo, here, group }) => {
    await ana.get(here);
    await ana.press("Give them the floor", { member: toAddress(ben.id) });
    await cleo.get(here);
    await cleo.press("Ask to speak");
    for (const person of [ben, cleo])
      await leaveGroup(town.house.main.write, person.id, group, town.clock.now);
    assert.doesNotMatch(await reads(ana, here), /has the floor[^.]|Ben has the floor|Who asks/);
  }));
