import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle, openTheMeeting } from "../../../../test/circle.ts";
import { groupUrls } from "../urls.ts";

test("the organiser moves a meeting or calls it off, and everybody sees why", () =>
  inCircle(async ({ ana, ben, group, meetings: [meeting = 0] }) => {
    const here = groupUrls.meeting(group, meeting);
    await ana.get(here);
    await ana.follow("Move this meeting");
    assert.equal(
      (await ana.press("Move it", { on: "2026-11-01", time: "18:30", reason: "Holiday" })).status,
      422,
    );
    for (const on of ["2026-12-01", "2030-01-01"]) {
      assert.equal((await ana.press("Move it", { on, time: "18:30", reason: "Holiday" })).status, 422, on);
    }
    assert.equal(
      (await ana.press("Move it", { on: "2026-11-26", time: "19.00", reason: "The library is closed" }))
        .status,
      200,
    );
    assert.match((await ben.get(here)).words, /Thursday 26 November, 19:00/);
    assert.match(ben.here?.words ?? "", /Moved: The library is closed/);
    assert.equal((await ben.get(groupUrls.move(group, meeting))).status, 403);
    await ana.get(here);
    await ana.follow("Call it off");
    assert.equal((await ana.press("Call it off", { reason: "" })).status, 422);
    await ana.press("Call it off", { reason: "Nobody can come" });
    assert.match((await ben.get(here)).words, /called off: Nobody can come/);
    assert.doesNotMatch(ben.here?.words ?? "", /Meeting 1|Who comes|Write one ahead|A sheet to print/);
    assert.equal((await ben.get(groupUrls.sheet(group, meeting))).path, here, "there is no sheet for it");
    assert.equal((await ben.get(groupUrls.absence(group, meeting))).status, 409);
    const sorry = await ben.post(groupUrls.absence(group, meeting), { words: "I am ill." });
    assert.equal(sorry.status, 409);
    assert.match(sorry.words, /This meeting was called off/);
    assert.equal((await ben.follow("Go to the group")).path, groupUrls.group(group));
    assert.equal((await ben.post(groupUrls.opening(group, meeting))).status, 409);
  }));

test("a meeting that goes on can be neither moved nor called off, and the forms say so before anything is typed", () =>
  inCircle(async (circle) => {
    const { ana, group, meetings } = circle;
    await openTheMeeting(circle, ana);
    for (const form of [
      groupUrls.move(group, meetings[0] ?? 0),
      groupUrls.callOff(group, meetings[0] ?? 0),
    ]) {
      const page = await ana.get(form);
      const sent = await ana.post(form, { on: "2026-11-26", time: "19:00", reason: "The library is closed" });
      assert.deepEqual([page.status, sent.status], [409, 409], form);
      for (const { words } of [page, sent])
        assert.match(words, /It cannot be moved or called off any more\. The chair can close it/);
    }
    await ana.get(groupUrls.meeting(group, meetings[1] ?? 0));
    await ana.follow("Call it off");
    await ana.press("Call it off", { reason: "Nobody can come" });
    const again = await ana.get(groupUrls.move(group, meetings[1] ?? 0));
    assert.equal(again.status, 409);
  }));
