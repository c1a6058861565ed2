import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person, signedIn } from "../../../test/support.ts";

const jobClub = {
  name: "Tuesday club",
  about: "Six people from the harbour quarter.",
  place: "Library, room 4",
  weekdays: "2",
};

/** The address of the group that somebody just started. */
async function starts(organiser: Person, fields: Record<string, string | string[]> = {}): Promise<string> {
  await organiser.get("/groups/new?kind=job-club");
  const page = await organiser.press("Start the group", { ...jobClub, ...fields });
  assert.equal(page.status, 200, page.words);
  return page.path.replace(/\?.*/, "");
}

test("a member chooses a kind, fills in one form, and the first meeting stands in the calendar", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const kinds = await ana.get("/groups/new");
    assert.match(kinds.words, /Job club Four to nine.*Success team Four to six.*Buddies Two or three/);
    await ana.follow("Job club");
    const started = await ana.press("Start the group", jobClub);
    const group = started.path.replace(/\?.*/, "");
    const page = await ana.get(group);
    assert.match(page.words, /Tuesday club/);
    assert.match(page.words, /We meet next Tuesday 1 December, 18:30/);
    assert.match(page.words, /Library, room 4/);
    assert.match(page.words, /Every week, Tuesday at 18:30/);
    assert.match(
      (await ana.get("/groups")).words,
      /Tuesday club.*Job club, 1 member.*Tuesday 1 December, 18:30/,
    );
    assert.match((await ana.get(`${group}/meetings`)).words, /Tuesday 8 December, 18:30/);
  }));

test("who starts a group on their own reads that a few more are needed, and nobody speaks of another group to who has none", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const group = await starts(ana);
    assert.match(
      (await ana.get(group)).words,
      /You are on your own so far\..*4 to 9: a few more would carry it/,
    );
    assert.match((await ana.get("/groups")).words, /No other group takes requests just now/);
    assert.match((await ben.get("/groups")).words, /No group takes requests just now/);
  }));

test("buddies need no times, and have none", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const form = await ana.get("/groups/new?kind=buddies");
    assert.equal(form.page.querySelector("#field-weekdays"), null);
    assert.equal(form.page.querySelector("#field-places")?.getAttribute("value"), "3");
    const made = await ana.press("Start the group", { name: "Ana and Ben", places: "2" });
    const group = made.path.replace(/\?.*/, "");
    const page = await ana.get(group);
    assert.match(page.words, /Buddies, 1 member/);
    assert.match(page.words, /one more, and there is somebody to tell/);
    assert.doesNotMatch(page.words, /somebody cannot come/);
    assert.equal((await ana.get(`${group}/schedule`)).status, 404);
    assert.equal((await ana.get(`${group}/agenda`)).status, 404);
  }));

test("a club without a day or a name comes back with every sentence at once, and the words kept", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/groups/new?kind=job-club");
    const page = await ana.press("Start the group", {
      ...jobClub,
      name: " ",
      weekdays: [],
      places: "99",
      about: "Kept words",
    });
    assert.equal(page.status, 422);
    for (const sentence of [
      /Please give the group a name/,
      /On which day do you meet/,
      /2 to 30 places/,
      /Kept words/,
    ]) {
      assert.match(page.words, sentence);
    }
    assert.match((await ana.post("/groups", {})).words, /Which kind of group is it to be/);
  }));

test("the place of a call is a link that can be opened, and nothing else", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/groups/new?kind=job-club");
    const wrong = await ana.press("Start the group", {
      ...jobClub,
      placeKind: "call",
      place: "javascript:alert(1)",
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.words, /please paste its link/);
    const right = await ana.press("Start the group", {
      placeKind: "call",
      place: "meet.example.org/harbour",
    });
    assert.equal(
      right.page.querySelector('a[href="https://meet.example.org/harbour"]')?.text,
      "https://meet.example.org/harbour",
    );
  }));

test("each kind begins with a promise and places of its own", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/groups/new");
    const page = await ana.follow("Job club");
    assert.match(page.words, /Grumbling has half a minute/);
    assert.equal(page.page.querySelector("#field-places")?.getAttribute("value"), "8");
    await ana.press("Start the group", { name: "Tuesday club", weekdays: "2" });
    assert.match((await ana.get("/groups")).words, /Tuesday club Job club/);
  }));

test("a double click starts one group", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/groups/new?kind=job-club");
    const { action, body } = ana.prepare("Start the group", jobClub);
    const first = await ana.post(action, body);
    assert.equal((await ana.post(action, body)).path, first.path);
    assert.equal((await ana.get("/groups")).words.match(/Tuesday club/g)?.length, 1);
    const meetings = await ana.get(`${first.path.replace(/\?.*/, "")}/meetings`);
    assert.equal(meetings.words.match(/18:30/g)?.length, 8);
  }));

test("everybody sees the meetings in their own zone, and the group's own time beside it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const joe = await member(town, "Joe", "America/New_York");
    const group = await starts(ana, { open: "yes" });
    const outside = await joe.get(group);
    assert.match(outside.words, /Every week, Tuesday at 18:30 \(Berlin time\)/);
    assert.match(outside.words, /by your own clock: Tuesday 1 December, 12:30/);
    await joe.press("Ask to join", { words: "I look for dispatch work." });
    await ana.get(`${group}/members`);
    await ana.press("Welcome Joe");
    const inside = await joe.get(group);
    assert.match(inside.words, /Tuesday 1 December, 12:30/);
    assert.match(inside.words, /18:30/);
    // In the weeks between two clock changes the hour where Joe lives is another one; the rule does not pretend.
    town.clock.to("2027-03-15T12:00:00Z");
    await town.work();
    const between = await (await signedIn(town, joe.id, "Joe")).get(group);
    assert.match(between.words, /Tuesday 16 March, 13:30/);
    assert.match(between.words, /Every week, Tuesday at 18:30 \(Berlin time\)/);
  }));

test("where the host wants to confirm, a group waits: nobody is invited and nobody finds it until the host says yes", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    await hanna.get("/host/settings");
    await hanna.press("Keep", { confirmsGroups: "yes" });
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const group = await starts(ana, { open: "yes" });
    assert.match((await ana.get(group)).words, /host still has to say yes/);
    assert.match((await ana.get("/groups")).words, /waits for the host’s yes/);
    assert.match((await ana.get(`${group}/invitations`)).words, /Then you can invite people here/);
    assert.equal((await ben.get(group)).status, 404);
    assert.doesNotMatch((await ben.get("/groups")).words, /Tuesday club/);
    await hanna.get("/host");
    await hanna.press("Say yes");
    assert.match((await ben.get("/groups")).words, /Tuesday club/);
    assert.doesNotMatch((await ana.get(group)).words, /say yes/);
  }));

test("nobody but the organiser sets anything; for who is not in the group there is nothing there", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const eve = await member(town, "Eve");
    const group = await starts(ana, { open: "yes" });
    await ben.get(group);
    await ben.press("Ask to join", { words: "May I come?" });
    await ana.get(`${group}/members`);
    await ana.press("Welcome Ben");
    for (const page of ["edit", "schedule", "agenda", "closing", "invitations"]) {
      assert.equal((await ben.get(`${group}/${page}`)).status, 403, page);
      assert.equal((await eve.get(`${group}/${page}`)).status, 404, page);
      assert.equal((await eve.post(`${group}/${page}`, { sure: "yes" })).status >= 400, true, page);
    }
    assert.equal((await eve.get(`${group}/members`)).status, 404);
    assert.equal((await ben.post(`${group}/closing`, { sure: "yes" })).status, 403);
    assert.equal((await ben.get("/groups/not-an-address")).status, 404);
  }));
