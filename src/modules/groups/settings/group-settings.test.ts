import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle } from "../../../../test/circle.ts";
import { signedIn } from "../../../../test/support.ts";
import { groupUrls } from "../urls.ts";

test("new times move the meetings ahead, right through a clock change", () =>
  inCircle(async ({ group, ana }) => {
    await ana.get(groupUrls.schedule(group));
    const page = await ana.press("Meet at these times", {
      pace: "fortnightly",
      weekdays: ["4"],
      time: "9:00",
      from: "2027-03-25",
    });
    assert.match(page.words, /Thursday 25 March 2027, 09:00/);
    assert.match(page.words, /Thursday 8 April 2027, 09:00/);
    assert.doesNotMatch(page.words, /Tuesday \d|Thursday 1 April/);
  }));

test("the organiser changes the rounds, leaves one out, and sees what they take in all", () =>
  inCircle(async ({ group, ana }) => {
    assert.match((await ana.get(groupUrls.agenda(group))).words, /Together they take 60 minutes/);
    const fields = {
      "minutes-wins": "0",
      "minutes-hot-seat": "24",
      "position-hot-seat": "1",
      "position-report-back": "3",
    };
    const page = await ana.press("Keep these rounds", fields);
    assert.match(page.words, /Together they take 65 minutes/);
    assert.match(page.words, /Hot seat.*Report back.*Wins/);
    const none = Object.fromEntries(
      [...page.page.querySelectorAll("input[type=number]")].map((field) => [
        field.getAttribute("name") ?? "",
        "0",
      ]),
    );
    for (const name of Object.keys(none)) if (name.startsWith("position")) none[name] = "1";
    assert.match((await ana.press("Keep these rounds", none)).words, /needs at least one round/);
    assert.match(
      (await ana.post(groupUrls.agenda(group), { "minutes-wins": "500" })).words,
      /From 0 to 120 minutes/,
    );
  }));

test("two windows that change the same group lose nothing: the second sees the first one's words, and keeps its own", () =>
  inCircle(async ({ group, ana }) => {
    await ana.get(groupUrls.edit(group));
    const late = ana.prepare("Keep", { about: "From the second window" });
    await ana.press("Keep", { about: "From the first window", name: "Wednesday club" });
    const page = await ana.post(late.action, late.body);
    assert.equal(page.status, 409);
    assert.match(page.words, /This was changed meanwhile, perhaps in another window/);
    assert.match(page.words, /Wednesday club/);
    assert.match(page.words, /From the first window/);
    assert.match(page.words, /From the second window/);
    assert.equal((await ana.press("Keep")).status, 200);
    assert.match((await ana.get(groupUrls.group(group))).words, /From the second window/);
  }));

test("two windows on the times: the second sees what the first one set, and moves no meeting", () =>
  inCircle(async ({ group, ana }) => {
    await ana.get(groupUrls.schedule(group));
    const same = ana.prepare("Meet at these times", { time: "19:00" });
    const late = ana.prepare("Meet at these times", { time: "8:00" });
    await ana.post(same.action, same.body);
    assert.equal((await ana.post(same.action, same.body)).status, 200, "pressed twice is pressed once");
    const page = await ana.post(late.action, late.body);
    assert.equal(page.status, 409);
    assert.match(page.words, /What stands now: Every week, Tuesday at 19:00 \(Berlin time\)/);
    assert.equal(page.page.querySelector("#field-time")?.getAttribute("value"), "8:00");
    assert.match((await ana.get(groupUrls.meetings(group))).words, /24 November, 19:00/);
    await ana.post(late.action, late.body);
    assert.match((await ana.press("Meet at these times")).words, /24 November, 08:00|1 December, 08:00/);
  }));

test("two windows on the rounds: neither overwrites the other in silence, not even after a mistake in between", () =>
  inCircle(async ({ group, ana }) => {
    await ana.get(groupUrls.agenda(group));
    const late = ana.prepare("Keep these rounds", { "minutes-wins": "9" });
    const wrong = ana.prepare("Keep these rounds", { "minutes-wins": "500" });
    await ana.press("Keep these rounds", { "minutes-wins": "7" });
    assert.equal((await ana.post(wrong.action, wrong.body)).status, 422);
    const mended = ana.prepare("Keep these rounds", { "minutes-wins": "8" });
    assert.equal((await ana.post(mended.action, mended.body)).status, 409);
    const page = await ana.post(late.action, late.body);
    assert.equal(page.status, 409);
    assert.match(page.words, /What stands now:.*Wins, 7 minutes/);
    assert.equal(page.page.querySelector("#field-minutes-wins")?.getAttribute("value"), "9");
    assert.match((await ana.press("Keep these rounds")).words, /Together they take 65 minutes/);
  }));

test("the first day that stands may stay for ever; another one lies between today and a year ahead", () =>
  inCircle(async ({ town, group, ana: { id } }) => {
    town.clock.to("2027-06-01T08:00:00Z");
    const ana = await signedIn(town, id, "Ana");
    await ana.get(groupUrls.schedule(group));
    const kept = await ana.press("Meet at these times", { time: "19:15" });
    assert.equal(kept.status, 200);
    assert.match(kept.words, /Tuesday 1 June, 19:15/);
    for (const from of ["2027-05-31", "2028-06-02"]) {
      await ana.get(groupUrls.schedule(group));
      const page = await ana.press("Meet at these times", { from });
      assert.equal(page.status, 422, from);
      assert.match(page.words, /The first day can be from today up to a year ahead/);
    }
    await ana.get(groupUrls.schedule(group));
    assert.equal((await ana.press("Meet at these times", { from: "2027-06-01" })).status, 200);
  }));

test("a closed group is gone for everybody, and closing asks twice", () =>
  inCircle(async ({ group, ana }) => {
    await ana.get(groupUrls.close(group));
    assert.equal((await ana.press("Close the group for good")).status, 422);
    await ana.press("Close the group for good", { sure: "yes" });
    assert.match((await ana.get("/groups")).words, /You are in no group yet/);
    assert.equal((await ana.get(groupUrls.group(group))).status, 404);
  }));
