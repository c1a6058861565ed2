import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle } from "../../../test/circle.ts";
import { groupUrls } from "./urls.ts";

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
    assert.match(page.words, /Somebody else changed this while you were writing/);
    assert.match(page.words, /Wednesday club/);
    assert.match(page.words, /From the first window/);
    assert.match(page.words, /From the second window/);
    assert.equal((await ana.press("Keep")).status, 200);
    assert.match((await ana.get(groupUrls.group(group))).words, /From the second window/);
  }));

test("a closed group is gone for everybody, and closing asks twice", () =>
  inCircle(async ({ group, ana }) => {
    await ana.get(groupUrls.close(group));
    assert.equal((await ana.press("Close the group for good")).status, 422);
    await ana.press("Close the group for good", { sure: "yes" });
    assert.match((await ana.get("/groups")).words, /You are in no group yet/);
    assert.equal((await ana.get(groupUrls.group(group))).status, 404);
  }));
