import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, mailsTo, member, type Person, type Town, Visitor } from "../../../../test/support.ts";

/** Ana's club, and the address of the link that she made for it. */
async function clubWithLink(ana: Person, places = "2"): Promise<{ group: string; link: string }> {
  await ana.get("/groups/new?kind=job-club");
  const page = await ana.press("Start the group", { name: "Tuesday club", weekdays: "2" });
  const group = page.path.replace(/\?.*/, "");
  await ana.get(`${group}/invitations`);
  return { group, link: linkOn((await ana.press("Make the link", { places })).html) };
}

const linkOn = (html: string): string =>
  /value="https?:\/\/[^/"]+(\/invitations\/[^"]+)"/.exec(html)?.[1] ?? "";

async function comesIn(town: Town, link: string, name: string): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get(link);
  await visitor.press("Join Tuesday club", { name, email: `${name.toLowerCase()}@example.org` });
  return visitor;
}

test("a link brings somebody into the community and the group at once, told beforehand what they join", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { group, link } = await clubWithLink(ana);
    const cleo = new Visitor(town);
    const page = await cleo.get(link);
    for (const words of [
      /Tuesday club/,
      /Every week, Tuesday at 18:30 \(Berlin time\)/,
      /What is said here stays here/,
      /You can hide any single one/,
    ]) {
      assert.match(page.words, words);
    }
    const inside = await cleo.press("Join Tuesday club", { name: "Cleo", email: "cleo@example.org" });
    assert.ok(inside.path.startsWith(group), inside.path);
    assert.match((await ana.get(group)).words, /Cleo/);
    assert.match((await ana.get(`${group}/invitations`)).words, /1 of 2 came in by it/);
  }));

test("the link is used up after as many people as it is for, and says so kindly", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { group, link } = await clubWithLink(ana);
    await comesIn(town, link, "Cleo");
    await comesIn(town, link, "Dan");
    assert.match((await new Visitor(town).get(link)).words, /This invitation is over/);
    assert.match((await ana.get(`${group}/invitations`)).words, /used up/);
  }));

test("a member opens the link and joins with one press, takes one place, and is sent straight there later", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const { group, link } = await clubWithLink(ana);
    await ben.get(link);
    const { action, body } = ben.prepare("Join Tuesday club");
    await ben.post(action, body);
    await ben.post(action, body);
    assert.match((await ben.get(link)).words, /You belong here already/);
    assert.match((await ana.get(`${group}/invitations`)).words, /1 of 2 came in by it/);
  }));

test("a link that is taken back or whose time is over brings nobody in", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { group, link } = await clubWithLink(ana);
    assert.match((await ana.press("Take it back")).words, /Nobody can join by it any more/);
    assert.match((await new Visitor(town).get(link)).words, /This invitation is over/);
    const other = linkOn((await ana.press("Make the link", { days: "3" })).html);
    town.clock.forward({ hours: 73 });
    assert.match((await new Visitor(town).get(other)).words, /This invitation is over/);
    assert.match((await ana.get(`${group}/invitations`)).words, /its time is over/);
  }));

test("one person is invited by name, and by mail where there is an address", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { group } = await clubWithLink(ana);
    await ana.get(`${group}/invitations?way=person`);
    const empty = await ana.press("Invite them", { forName: "", email: "no address" });
    assert.equal(empty.status, 422);
    assert.match(empty.words, /Who is it for.*does not look like an e-mail address/);
    await ana.press("Invite them", {
      forName: "Fay",
      email: "fay@example.org",
      words: "We keep a chair for you.",
    });
    const mails = await mailsTo(town, "fay@example.org");
    assert.equal(mails.length, 1);
    assert.match(mails[0]?.words ?? "", /We keep a chair for you[^]*\/invitations\//);
  }));

test("what is asked for has limits, each with a sentence; pressing twice makes one link", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { group } = await clubWithLink(ana);
    const wrong = await ana.press("Make the link", { places: "31", days: "0" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.words, /A link is for 1 to 30 people.*1 to 90 days/);
    const { action, body } = ana.prepare("Make the link", { places: "7", days: "5" });
    await ana.post(action, body);
    const page = await ana.post(action, body);
    assert.equal(page.words.match(/0 of 7 came in by it/g)?.length, 1);
    assert.equal(page.path.replace(/\?.*/, ""), `${group}/invitations`);
  }));

test("nobody ends the invitation of another group", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const { link } = await clubWithLink(ana);
    const { action } = ana.prepare("Take it back");
    const other = await clubWithLink(ben);
    const elsewhere = action.replace(/^\/groups\/[^/]+/, other.group);
    assert.equal((await ben.post(elsewhere)).status, 404);
    assert.equal((await ben.post(action)).status, 404);
    assert.match((await new Visitor(town).get(link)).words, /Tuesday club/);
  }));

test("a link is proposed for the places that are free; for more people it is made all the same, and the organiser is told", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { group, link } = await clubWithLink(ana);
    await comesIn(town, link, "Cleo");
    const page = await ana.get(`${group}/invitations`);
    assert.match(page.words, /The group has 6 places left/);
    assert.equal(page.page.querySelector("#field-places")?.getAttribute("value"), "6");
    assert.doesNotMatch(page.words, /can bring in/);
    const made = await ana.press("Make the link", { places: "9" });
    assert.equal(made.status, 200);
    assert.match(made.words, /made, for more people than the group has places left/);
    assert.match(made.words, /can bring in 10 more, and 6 places are left/);
    assert.match((await ana.get(group)).words, /can bring in 10 more, and 6 places are left/);
  }));
