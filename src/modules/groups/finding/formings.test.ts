import assert from "node:assert/strict";
import { test } from "node:test";
import { toAddress } from "../../../basics/ids.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { groupOf } from "../../../../test/circle.ts";
import { keepsAway } from "../../../../test/waiting.ts";
import { groupUrls as urls } from "../urls.ts";

const plan = {
  name: "Harbour team",
  kind: "success-team",
  weekdays: "3",
  time: "19:00",
  placeKind: "call",
  place: "meet.example.org/harbour",
  words: "You would get on well.",
};

/** Three who wait, in the order in which they came. */
async function threeWait(town: Town): Promise<Person[]> {
  const people: Person[] = [];
  for (const name of ["Dora Dalgaard", "Emil", "Fay"]) {
    const person = await member(town, name);
    await person.get(urls.wish);
    await person.press("Wait for a group", { kind: "any" });
    town.clock.forward({ minutes: 1 });
    people.push(person);
  }
  return people;
}

/** Somebody proposes a group to all who wait; `organiser` is the first name in the list of who may keep it together. */
async function proposes(who: Person, organiser: string, fields = {}): Promise<string> {
  const room = await who.get(urls.waitingRoom);
  const wishes = room.page.querySelectorAll('input[name="wish"]').map((box) => box.getAttribute("value"));
  const form = await who.get(`${urls.newForming}?${wishes.map((wish) => `wish=${wish}`).join("&")}`);
  const option = form.page
    .querySelectorAll("#field-organiser option")
    .find((one) => one.text.startsWith(organiser));
  const page = await who.press("Ask them", {
    ...plan,
    organiser: option?.getAttribute("value") ?? "",
    ...fields,
  });
  assert.equal(page.status, 200, page.words);
  return page.path.replace(/\?.*/, "");
}

const answers = async (who: Person, forming: string, button: string) => {
  await who.get(forming);
  return who.press(button);
};
const yes = "Yes, I would be in it";
const no = "No, thank you";

test("a group begins with everybody's yes, and nobody is named before", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil, fay] = (await threeWait(town)) as [Person, Person, Person];
    const forming = await proposes(host, "Dora");
    assert.match((await host.get(forming)).words, /You asked Dora, Emil and Fay.*waits for everybody/);
    assert.match((await emil.get("/today")).words, /A new group may begin/);
    const asked = await emil.get(forming);
    assert.match(asked.words, /you and 2 others.*You would get on well.*Every week, Wednesday at 19:00/);
    assert.doesNotMatch(asked.html, /Dora|Fay|meet\.example/);
    assert.match((await dora.get(forming)).words, /asked to keep it together/);
    assert.match((await answers(emil, forming, yes)).words, /You said yes/);
    await answers(dora, forming, yes);
    const group = await answers(fay, forming, yes);
    assert.match(group.words, /your group begins.*Harbour team.*kept together by Dora Dalgaard/);
    assert.match(group.words, /Wednesday 25 November, 19:00/);
    assert.match((await host.get(forming)).words, /It came about/);
    assert.match((await host.get(urls.waitingRoom)).words, /Nobody waits just now/);
    assert.match((await emil.get(forming)).words, /It has begun/);
  }));

test("one no of three: it begins with the other two, and nobody is told whose no it was", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil, fay] = (await threeWait(town)) as [Person, Person, Person];
    const forming = await proposes(host, "Dora");
    assert.match((await answers(fay, forming, no)).words, /You keep waiting, and nobody is told/);
    assert.match((await host.get(forming)).words, /You asked Dora, Emil and Fay.*waits for everybody/);
    await answers(dora, forming, yes);
    assert.match((await answers(emil, forming, yes)).words, /2 members/);
    assert.match((await fay.get(urls.wish)).words, /You are in the waiting room/);
  }));

test("when the organiser says no it does not come about, all keep waiting, and the proposer is not told who", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil] = (await threeWait(town)) as [Person, Person, Person];
    const forming = await proposes(host, "Dora");
    await answers(emil, forming, yes);
    await answers(dora, forming, no);
    const page = await host.get(forming);
    assert.match(page.words, /did not come about this time/);
    assert.doesNotMatch(page.words, /said no/);
    assert.match((await emil.get(urls.wish)).words, /You are in the waiting room/);
    assert.match((await host.get(urls.waitingRoom)).words, /Harbour team not this time/);
  }));

test("who would have to meet somebody they keep away is not asked, and nothing shows it", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil, fay] = (await threeWait(town)) as [Person, Person, Person];
    await keepsAway(fay, emil);
    const forming = await proposes(host, "Dora");
    assert.match((await host.get(forming)).words, /You asked Dora, Emil and Fay.*waits for everybody/);
    assert.equal((await fay.get(forming)).status, 404);
    assert.equal((await fay.post(`${forming}/answer`, { answer: "yes" })).status, 404);
    assert.doesNotMatch((await fay.get("/today")).words, /may begin/);
    await answers(emil, forming, yes);
    const group = await answers(dora, forming, yes);
    assert.match(group.words, /2 members/);
    assert.doesNotMatch(group.words, /Fay/);
  }));

test("an organiser may propose, and be in it; where the host confirms groups it waits for that; anybody else may not", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil, fay] = (await threeWait(town)) as [Person, Person, Person];
    const ana = await member(town, "Ana");
    await groupOf(town, ana, [], "buddies", "Ana's");
    await town.house.main.write.updateTable("community").set({ confirms_groups: 1 }).execute();
    assert.equal((await dora.get(urls.newForming)).status, 404);
    const forming = await proposes(ana, "I do", { kind: "buddies" });
    for (const who of [host]) assert.equal((await who.get(forming)).status, 404);
    for (const who of [dora, emil]) await answers(who, forming, yes);
    const page = await answers(fay, forming, yes);
    assert.match(page.words, /Buddies, 4 members, kept together by Ana.*host still has to say yes/);
  }));

test("a proposal lacks nothing, can be called off, and is over after two weeks", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil] = (await threeWait(town)) as [Person, Person, Person];
    assert.match((await host.get(urls.newForming)).words, /Please tick two people or more/);
    const forming = await proposes(host, "Dora");
    await host.get(forming);
    await host.press("Call it off");
    assert.match((await dora.get(forming)).words, /You were asked whether.*no longer open/);
    assert.doesNotMatch(dora.here?.words ?? "", /may begin/);
    const other = await proposes(host, "Dora", { name: "Second try" });
    await answers(emil, other, yes);
    town.clock.forward({ hours: 15 * 24 });
    await town.work();
    assert.match((await host.get(other)).words, /did not come about/);
    await host.get(urls.waitingRoom);
    const wishes = host.here?.page
      .querySelectorAll('input[name="wish"]')
      .map((box) => box.getAttribute("value"));
    await host.get(`${urls.newForming}?wish=${wishes?.[0]}&wish=${wishes?.[1]}`);
    const amiss = await host.press("Ask them", {
      name: " ",
      kind: "job-club",
      weekdays: [],
      place: "nowhere",
    });
    assert.equal(amiss.status, 422);
    assert.match(amiss.words, /give the group a name.*only buddies have no days.*paste its link/);
  }));

test("who finds a group meanwhile counts as no, and the others are not kept waiting", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil, fay] = (await threeWait(town)) as [Person, Person, Person];
    const forming = await proposes(host, "Dora");
    for (const who of [dora, emil]) await answers(who, forming, yes);
    await fay.get(urls.wish);
    await fay.press("Stop waiting");
    assert.match((await host.get(forming)).words, /It came about/);
  }));

test("who may not come back is in no group to which they said yes, and keeps nobody waiting", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil, fay] = (await threeWait(town)) as [Person, Person, Person];
    const forming = await proposes(host, "Emil");
    await answers(dora, forming, yes);
    await answers(fay, forming, yes);
    await host.get(`/host/members/${toAddress(dora.id)}/standing`);
    await host.press("Close the house", { how: "ban", reason: "You know why." });
    const begun = await answers(emil, forming, yes);
    assert.match(begun.words, /Harbour team/);
    assert.match((await fay.get("/groups")).words, /Harbour team/);
    const members = await town.house.main.read.selectFrom("memberships").select("member_id").execute();
    assert.deepEqual(new Set(members.map((row) => row.member_id)), new Set([emil.id, fay.id]));
  }));

test("where only somebody who may not come back has not answered, the others are kept waiting no longer", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [dora, emil, fay] = (await threeWait(town)) as [Person, Person, Person];
    const forming = await proposes(host, "Emil");
    await answers(emil, forming, yes);
    await answers(fay, forming, yes);
    await host.get(`/host/members/${toAddress(dora.id)}/standing`);
    await host.press("Close the house", { how: "ban", reason: "You know why." });
    assert.match((await fay.get("/groups")).words, /Harbour team/);
    assert.equal((await town.house.main.read.selectFrom("memberships").select("id").execute()).length, 2);
  }));
