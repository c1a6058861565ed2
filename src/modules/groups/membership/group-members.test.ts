import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, mailsTo, member, type Person } from "../../../../test/support.ts";
import { toAddress } from "../../../basics/ids.ts";

/** The address of a new group of the organiser, open to requests. */
async function openGroup(organiser: Person, name = "Back of the pack"): Promise<string> {
  await organiser.get("/groups/new?kind=success-team");
  const fields = {
    name,
    place: "https://meet.example.org/pack",
    placeKind: "call",
    weekdays: "2",
    open: "yes",
  };
  const page = await organiser.press("Start the group", fields);
  return page.path.replace(/\?.*/, "");
}

async function joins(group: string, organiser: Person, person: Person): Promise<void> {
  await person.get(group);
  await person.press("Ask to join", { words: `${person.name} looks for work in a port.` });
  await organiser.get(`${group}/members`);
  await organiser.press(`Welcome ${person.name}`);
}

test("before somebody is in they read what the group is, its promise and the first visit, and nobody's name or place", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Anastasia");
    const ben = await member(town, "Ben");
    const group = await openGroup(ana);
    assert.match((await ben.get("/groups")).words, /Back of the pack.*5 places left/);
    const page = await ben.get(group);
    for (const sentence of [
      /What is said here stays here/,
      /Your first visit/,
      /You have nothing to report yet/,
      /You can hide any single one/,
    ]) {
      assert.match(page.words, sentence);
    }
    assert.doesNotMatch(page.html, /Anastasia|meet\.example/);
  }));

test("Ben asks and is welcomed: he hears of it, sees who is there, and what happens on his first visit", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const group = await openGroup(ana);
    await ben.get(group);
    assert.equal((await ben.press("Ask to join", { words: "" })).status, 422);
    assert.match(
      (await ben.press("Ask to join", { words: "I look for dispatch work." })).words,
      /with the organiser/,
    );
    assert.match((await ben.get("/groups")).words, /you asked to join/);
    assert.match((await ana.get(group)).words, /Ben asks to join/);
    assert.match((await ana.get(`${group}/members`)).words, /I look for dispatch work/);
    await ana.press("Welcome Ben");
    const page = await ben.get(group);
    assert.match(page.words, /Your first time/);
    assert.match(page.words, /Ana.*organiser/);
    assert.match(page.html, /meet\.example/);
    assert.doesNotMatch((await ben.get(`${group}/members`)).words, /Hand the group over|Asking to join/);
    assert.equal((await mailsTo(town, "ben@example.org")).length, 1);
  }));

test("a no comes with a kind word, which only Ben reads; he can ask again later", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const eve = await member(town, "Eve");
    const group = await openGroup(ana);
    await ben.get(group);
    await ben.press("Ask to join", { words: "May I?" });
    await ana.get(`${group}/members`);
    await ana.follow("Answer Ben in words");
    const empty = await ana.press("Send a kind no", { words: "" });
    assert.equal(empty.status, 422);
    assert.match(empty.words, /easier to hear with a kind word/);
    await ana.press("Send a kind no", { words: "We are full until spring. Ask the Thursday club." });
    assert.match((await ben.get(group)).words, /We are full until spring/);
    assert.doesNotMatch((await eve.get(group)).words, /full until spring/);
    assert.equal((await ben.press("Ask to join", { words: "Please?" })).status, 409);
    town.clock.forward({ hours: 15 * 24 });
    await ben.get(group);
    await ben.press("Ask to join", { words: "It is spring now." });
    assert.match((await ana.get(`${group}/members`)).words, /It is spring now/);
  }));

test("Ben reads the answer even when the group takes no more requests", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const eve = await member(town, "Eve");
    const group = await openGroup(ana);
    await ben.get(group);
    await ben.press("Ask to join", { words: "May I?" });
    await ana.get(`${group}/edit`);
    await ana.press("Keep", { open: [] });
    assert.match((await ben.get(group)).words, /You asked to join/);
    assert.equal((await eve.get(group)).status, 404);
    await ben.press("Take the request back");
    assert.equal((await ben.get(group)).status, 404);
  }));

test("nobody but the organiser answers, an answered request stays answered, and asking twice is asking once", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const eve = await member(town, "Eve");
    const group = await openGroup(ana);
    await joins(group, ana, eve);
    await ben.get(group);
    const { action, body } = ben.prepare("Ask to join", { words: "Twice pressed" });
    await ben.post(action, body);
    await ben.post(action, body);
    const waiting = await ana.get(`${group}/members`);
    assert.equal(waiting.words.match(/Twice pressed/g)?.length, 1);
    const answer = ana.prepare("Welcome Ben");
    assert.equal((await eve.post(answer.action, { answer: "accepted" })).status, 403);
    assert.equal((await ben.post(answer.action, { answer: "accepted" })).status, 404);
    await ana.post(answer.action, { answer: "accepted" });
    assert.equal((await ana.post(answer.action, { answer: "declined", words: "No" })).status, 200);
    assert.match((await ben.get(group)).words, /Who is here/);
    assert.match((await ben.post(`${group}/requests`, body)).words, /You are in this group already/);
  }));

test("the organiser hands the group over, and only to somebody who is in it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const eve = await member(town, "Eve");
    const group = await openGroup(ana);
    await joins(group, ana, ben);
    await ana.get(`${group}/members`);
    const slip = await ana.press("Hand the group over", { to: toAddress(ben.id) });
    assert.equal(slip.status, 422);
    assert.match(slip.words, /Please tick this/);
    assert.equal((await ana.post(`${group}/organiser`, { to: toAddress(eve.id), sure: "yes" })).status, 404);
    await ana.get(`${group}/members`);
    await ana.press("Hand the group over", { to: toAddress(ben.id), sure: "yes" });
    assert.match((await ana.get(group)).words, /kept together by Ben/);
    assert.equal((await ana.get(`${group}/edit`)).status, 403);
    assert.equal((await ben.get(`${group}/edit`)).status, 200);
  }));

test("an organiser with others in the group hands over before leaving; alone, leaving closes the group", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const group = await openGroup(ana);
    await joins(group, ana, ben);
    assert.match((await ana.get(`${group}/leaving`)).words, /Hand over first/);
    assert.equal((await ana.post(`${group}/leaving`)).status, 409);
    await ben.get(`${group}/leaving`);
    await ben.press("Leave the group");
    assert.doesNotMatch((await ana.get(`${group}/members`)).words, /Ben/);
    await ana.get(`${group}/leaving`);
    await ana.press("Leave and close the group");
    assert.equal((await ana.get(group)).status, 404);
    assert.equal((await ben.get(group)).status, 404);
  }));

test("a pause keeps the place, shows, and ends with one press", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const group = await openGroup(ana);
    await joins(group, ana, ben);
    await ben.get(`${group}/members`);
    await ben.press("Take a pause here");
    assert.match((await ana.get(group)).words, /Ben.*on a pause/);
    await ben.get(group);
    assert.match((await ben.press("I am back")).words, /Good to have you back/);
    assert.doesNotMatch((await ana.get(group)).words, /on a pause/);
  }));

test("the organiser alone reads that the group is smaller than what works well", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const group = await openGroup(ana);
    await joins(group, ana, ben);
    assert.match((await ana.get(group)).words, /You are 2 so far\. A group like this works well with 4 to 6/);
    assert.doesNotMatch((await ben.get(group)).words, /works well with/);
  }));
