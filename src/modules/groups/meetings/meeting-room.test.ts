import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../../basics/ids.ts";
import { newsTo } from "../../../../test/news.ts";
import { begin, inTown, mailsTo, member, type Person, type Town } from "../../../../test/support.ts";
import { addMembership } from "../membership/joining.ts";
import { groupUrls, setMeetingRule, startGroup } from "../index.ts";
import { placeOf } from "../urls.ts";

type Circle = {
  town: Town;
  group: number;
  meeting: number;
  ana: Person;
  ben: Person;
  cleo: Person;
  here: string;
};

/** Ana's job club, in which Ben and Cleo are; it meets on Tuesdays at 18:30 in Berlin, first today. */
async function inCircle(story: (circle: Circle) => Promise<void>): Promise<void> {
  await inTown(async (town) => {
    await begin(town);
    const [ana, ben, cleo] = [
      await member(town, "Ana"),
      await member(town, "Ben"),
      await member(town, "Cleo"),
    ];
    const db = town.house.main.write;
    const group = newId();
    await startGroup(
      db,
      ana.id,
      {
        id: group,
        kind: "job-club",
        name: "Tuesday club",
        about: "",
        promise: "What is said here stays here.",
        places: 8,
        placeKind: "in-person",
        place: "The library",
        openToRequests: false,
        timeZone: "Europe/Berlin",
      },
      town.clock.now,
    );
    for (const person of [ben, cleo]) {
      town.clock.forward({ minutes: 1 });
      await addMembership(db, group, person.id, town.clock.now);
    }
    await setMeetingRule(
      db,
      ana.id,
      group,
      {
        pace: "weekly",
        weekdays: [2],
        time: "18:30",
        from: Temporal.PlainDate.from("2026-11-24"),
        timeZone: "Europe/Berlin",
      },
      town.clock.now,
    );
    const first = await db.selectFrom("meetings").select("id").orderBy("starts_at").executeTakeFirstOrThrow();
    await story({ town, group, meeting: first.id, ana, ben, cleo, here: groupUrls.meeting(group, first.id) });
  });
}

test("a meeting can be opened from an hour before, and whoever opens it has the chair", () =>
  inCircle(async ({ town, ben, ana, here, group, meeting }) => {
    await ben.get(here);
    assert.match(ben.here?.words ?? "", /It can be opened from an hour before/);
    assert.equal((await ben.post(groupUrls.opening(group, meeting))).status, 409);

    town.clock.to("2026-11-24T16:45:00Z");
    await ben.get(here);
    const opened = await ben.press("Open the meeting");
    assert.match(opened.words, /You have the chair/);
    assert.match((await ana.get(here)).words, /Ben has the chair/);
    const second = await ana.post(groupUrls.opening(group, meeting));
    assert.match(second.words, /Somebody was a moment faster and has the chair/);
    assert.doesNotMatch(second.words, /you have the chair/i);
    assert.match(second.words, /Ben has the chair/, "opening twice is opening once");
    const refused = await ana.post(groupUrls.closing(group, meeting));
    assert.equal(refused.status, 403);
    assert.equal((await ana.follow("Go to the meeting")).path, here);
  }));

test("the chair walks through the rounds, and a page that is behind moves nothing", () =>
  inCircle(async ({ town, ana, ben, here, group, meeting }) => {
    town.clock.to("2026-11-24T17:30:00Z");
    await ana.get(here);
    await ana.press("Open the meeting");
    const stale = ana.prepare("Next: Wins");
    assert.match((await ana.press("Next: Wins")).words, /Round 2 of 6/);
    await ana.post(stale.action, stale.body);
    assert.match((await ana.get(here)).words, /Round 2 of 6/, "pressed twice, it moves once");
    assert.equal((await ben.post(groupUrls.round(group, meeting), { from: "1", to: "2" })).status, 403);
    assert.match((await ben.get(here)).words, /Round 2 of 6/);
    await ben.press("Take the chair");
    assert.match((await ben.press("Next: Hot seat")).words, /Round 3 of 6/);
  }));

test("the hot seat goes round fairly and its notes are never overwritten in silence", () =>
  inCircle(async ({ town, ana, ben, here }) => {
    town.clock.to("2026-11-24T17:30:00Z");
    await ana.get(here);
    assert.match(ana.here?.words ?? "", /Hot seat: You/, "who is longest in the group comes first");
    await ana.press("Open the meeting");
    await ana.get(`${here}?round=2`);
    await ana.press("Begin the hot seat");
    await ben.get(`${here}?round=2`);
    await ana.get(`${here}?round=2`);
    await ben.press("Keep these notes", { notes: "Try the hospital first." });
    const late = await ana.press("Keep these notes", { notes: "Ask Mr Hale." });
    assert.equal(late.status, 409);
    assert.match(late.words, /Try the hospital first/);
    assert.match(late.html, /Ask Mr Hale/);
    await ana.press("Keep these notes", { notes: "Try the hospital first. Ask Mr Hale." });
    assert.match((await ben.get(`${here}?round=2`)).html, /Try the hospital first. Ask Mr Hale./);
  }));

test("wins, leads and asks go into the minutes once, and can be taken back by their own people only", () =>
  inCircle(async ({ town, ana, ben, cleo, here }) => {
    town.clock.to("2026-11-24T17:30:00Z");
    await ana.get(here);
    await ana.press("Open the meeting");
    await ben.get(`${here}?round=1`);
    assert.equal((await ben.press("Add this win", { words: "  " })).status, 422);
    const twice = ben.prepare("Add this win", { words: "I called two strangers." });
    await ben.post(twice.action, twice.body);
    const shown = await ben.post(twice.action, twice.body);
    assert.equal(shown.place, placeOf.notes("win"));
    assert.ok(shown.page.querySelector(`#${shown.place}`));
    assert.equal(shown.words.split("I called two strangers.").length, 2);
    await cleo.get(`${here}?round=1`);
    assert.ok(!cleo.here?.html.includes("Take it back"));
    await ben.press("Take it back");
    assert.ok(!ben.here?.words.includes("I called two strangers."));
  }));

test("energy and a line are seen by nobody else until they are shared", () =>
  inCircle(async ({ town, ana, ben, here }) => {
    town.clock.to("2026-11-24T17:30:00Z");
    await ana.get(here);
    await ana.press("Open the meeting");
    await ben.get(`${here}?round=5`);
    await ben.press("Keep it", { energy: "4", line: "Tired, but glad I came." });
    assert.ok(!(await ana.get(`${here}?round=5`)).html.includes("glad I came"));
    await ben.get(`${here}?round=5`);
    await ben.press("Keep the change", { share: "yes" });
    assert.match((await ana.get(`${here}?round=5`)).words, /Energy 4 of 10. Tired, but glad I came/);
    await ben.get(`${here}?round=5`);
    await ben.press("Keep the change", { share: "" });
    assert.ok(!(await ana.get(`${here}?round=5`)).html.includes("glad I came"));
  }));

test("the minutes say who came, are news to who was there, and do not change afterwards", () =>
  inCircle(async ({ town, ana, ben, cleo, here, group, meeting }) => {
    town.clock.to("2026-11-24T17:30:00Z");
    await cleo.get(here);
    await cleo.follow("I cannot come");
    await cleo.press("Send word", { words: "At the dentist." });
    await ana.get(here);
    await ana.press("Open the meeting");
    await ben.get(here);
    await ben.press("I am on the telephone");
    await ana.get(here);
    await ana.press("Close the meeting early");
    assert.match(ana.here?.words ?? "", /Who came Ana On the telephone: Ben Sent word: Cleo/);
    assert.equal(
      (await ben.post(groupUrls.attendance(group, meeting), { member: "x", how: "here" })).status,
      404,
    );
    const news = await newsTo(town, ben, "minutes");
    assert.equal(news.length, 1);
    assert.match(news[0] ?? "", /: the minutes of Tuesday 24 November are there to read\./);
    assert.ok(!news[0]?.includes("dentist"));
    assert.deepEqual(await mailsTo(town, "ben@example.org"), [], "no mail of its own");
  }));

test("what was said before somebody joined stays among those who were there", () =>
  inCircle(async ({ town, ana, here, group }) => {
    town.clock.to("2026-11-24T17:30:00Z");
    await ana.get(here);
    await ana.press("Open the meeting");
    await ana.get(here);
    await ana.press("Close the meeting early");
    town.clock.forward({ hours: 24 });
    const dora = await member(town, "Dora");
    assert.equal((await dora.get(here)).status, 404, "not hers");
    await addMembership(town.house.main.write, group, dora.id, town.clock.now);
    assert.equal((await dora.get(here)).status, 404, "hers now, but not then");
    assert.equal((await dora.get(groupUrls.meetings(group))).status, 200);
    assert.match(dora.here?.words ?? "", /Nothing yet/);
  }));

test("a meeting that everybody left without closing is closed by the clock", () =>
  inCircle(async ({ town, ana, here }) => {
    town.clock.to("2026-11-24T17:30:00Z");
    await ana.get(here);
    await ana.press("Open the meeting");
    town.clock.forward({ hours: 13 });
    await town.work();
    assert.match((await ana.get(here)).words, /Minutes of meeting 1/);
  }));

test("another group's meeting is not found, whoever asks and however", () =>
  inCircle(async ({ town, here, group, meeting }) => {
    const stranger = await member(town, "Sven");
    for (const path of [
      here,
      groupUrls.sheet(group, meeting),
      groupUrls.absence(group, meeting),
      groupUrls.move(group, meeting),
    ]) {
      assert.equal((await stranger.get(path)).status, 404, path);
    }
    for (const path of [
      groupUrls.opening(group, meeting),
      groupUrls.chair(group, meeting),
      groupUrls.closing(group, meeting),
      groupUrls.absence(group, meeting),
    ]) {
      assert.equal((await stranger.post(path, { words: "x" })).status, 404, path);
    }
    assert.equal((await stranger.get(groupUrls.meeting(group, newId()))).status, 404);
    assert.equal((await stranger.get(`${groupUrls.group(group)}/meetings/nonsense`)).status, 404);
  }));
