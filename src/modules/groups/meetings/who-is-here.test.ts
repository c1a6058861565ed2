import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle, openTheMeeting } from "../../../../test/circle.ts";
import { groupUrls, placeOf } from "../urls.ts";

test("whoever comes says so at the top of the page, and is asked once", () =>
  inCircle(async (circle) => {
    const { ana, ben, group, meetings } = circle;
    await openTheMeeting(circle, ana);
    assert.doesNotMatch(ana.here?.words ?? "", /I am here/, "who opens it is here");
    const arriving = await ben.get(groupUrls.meeting(group, meetings[0] ?? 0));
    const answers = arriving.page.querySelectorAll("button[name=how]").map((button) => button.text.trim());
    assert.deepEqual(answers, ["I am here", "I am on the telephone"], "and only for himself");
    const come = await ben.press("I am here");
    assert.deepEqual(
      come.page.querySelectorAll("button[name=how]").map((button) => button.getAttribute("value")),
      ["telephone", "away"],
      "what is left is to put it right",
    );
    const left = await ben.press("Not here");
    assert.equal(left.place, placeOf.presence(ben.id));
    assert.match(left.words, /I am here/);
  }));

test("the chair answers for others in the list, and comes back to the same row", () =>
  inCircle(async (circle) => {
    const { ana, cleo } = circle;
    await openTheMeeting(circle, ana);
    const noted = await ana.press("Telephone: Cleo");
    assert.equal(noted.place, placeOf.presence(cleo.id));
    assert.ok(noted.page.querySelector(`#${noted.place}`));
    assert.match(noted.words, /Cleo on the telephone/);
  }));

test("everybody's circle has the letter of their name, their own too", () =>
  inCircle(async (circle) => {
    const { ana } = circle;
    await openTheMeeting(circle, ana);
    const letters = ana.here?.page.querySelectorAll(".attendee .initials").map((drawn) => drawn.text);
    assert.deepEqual(letters, ["A", "B", "C"]);
  }));

test("at a first meeting nobody is asked for a report, and everybody is told what to say instead", () =>
  inCircle(async (circle) => {
    const { ana } = circle;
    await openTheMeeting(circle, ana);
    assert.match(ana.here?.words ?? "", /This is your first meeting, so nobody has anything to report/);
    assert.doesNotMatch(ana.here?.words ?? "", /Nothing was open/);
  }));
