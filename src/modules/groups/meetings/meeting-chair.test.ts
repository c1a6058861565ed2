import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle, openTheMeeting } from "../../../../test/circle.ts";
import { toAddress } from "../../../basics/ids.ts";
import { groupUrls } from "../urls.ts";

test("the chair hands the chair on to somebody who is here, once", () =>
  inCircle(async (circle) => {
    const { ana, ben, cleo, group, meetings } = circle;
    await openTheMeeting(circle, ana);
    const meeting = meetings[0] ?? 0;
    const here = groupUrls.meeting(group, meeting);
    assert.doesNotMatch(ana.here?.words ?? "", /Hand the chair on/, "nobody else is here yet");
    const handing = groupUrls.chairHanding(group, meeting);
    assert.equal((await ana.post(handing, { member: toAddress(ben.id) })).status, 409);
    await ben.get(here);
    await ben.press("I am here");
    assert.equal((await ben.post(handing, { member: toAddress(ben.id) })).status, 403);
    await ana.get(here);
    const twice = ana.prepare("Hand the chair on", { member: toAddress(ben.id) });
    assert.match((await ana.post(twice.action, twice.body)).words, /Ben has the chair/);
    assert.equal((await ana.post(twice.action, twice.body)).status, 200);
    assert.match((await ben.get(here)).words, /You have the chair/);
    assert.match((await cleo.get(here)).words, /Ben has the chair/);
  }));

test("who takes the chair while it is at work is asked first, and not when its holder has vanished", () =>
  inCircle(async (circle) => {
    const { town, ana, ben, cleo, group, meetings } = circle;
    await openTheMeeting(circle, ana);
    const meeting = meetings[0] ?? 0;
    const here = groupUrls.meeting(group, meeting);
    assert.match((await ben.get(here)).words, /Ana did something in the chair a moment ago/);
    const unasked = await ben.post(groupUrls.chair(group, meeting));
    assert.equal(unasked.status, 409);
    assert.match(unasked.words, /The chair is at work/);
    await ben.follow("Go to the meeting");
    assert.match((await ben.press("Take the chair now")).words, /You have the chair/);
    town.clock.forward({ minutes: 3 });
    assert.doesNotMatch((await cleo.get(here)).words, /a moment ago/);
    assert.match((await cleo.press("Take the chair")).words, /You have the chair/);
    assert.match((await ben.get(here)).words, /Cleo has the chair/);
    assert.doesNotMatch(ben.here?.words ?? "", /Next: Wins/, "the chair of before leads no more");
  }));
