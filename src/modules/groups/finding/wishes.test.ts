import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { groupOf, inCircle, letIn } from "../../../../test/circle.ts";
import { begin, inTown, member, Visitor } from "../../../../test/support.ts";
import { keepsAway, offerAddress, wish, wishes } from "../../../../test/waiting.ts";
import { toAddress } from "../../../basics/ids.ts";
import { peopleUrls } from "../../people/index.ts";
import { groupUrls as urls } from "../urls.ts";

test("Dora waits for a group: the page says who sees it, and what she can do meanwhile", () =>
  inTown(async (town) => {
    await begin(town);
    const dora = await member(town, "Dora");
    const before = await dora.get(urls.wish);
    assert.match(before.words, /not your last name, your address or your profile/);
    const words = await wishes(dora);
    assert.match(words, /You are in the waiting room now/);
    assert.match(words, /Success team, every week, met in any way · Weekday evenings · Offices/);
    assert.match(words, /Commit alone.*Look at the open groups.*Start a group/);
    await dora.press("Keep", { when: "Mornings" });
    assert.match((await dora.get(urls.wish)).words, /Mornings/);
    assert.match((await dora.get(urls.groups)).words, /You are in the waiting room/);
    await dora.get(urls.wish);
    assert.match((await dora.press("Stop waiting")).words, /You wait no longer/);
    assert.match((await dora.get(urls.wish)).words, /Say what you would like/);
  }));

test("a wish that was changed in another window is not written over, and pressing twice makes one", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const dora = await member(town, "Dora");
    await dora.get(urls.wish);
    const { action, body } = dora.prepare("Wait for a group", wish);
    await dora.post(action, body);
    assert.equal((await dora.post(action, body)).status, 200);
    await dora.get(urls.wish);
    const late = dora.prepare("Keep", { when: "At noon" });
    await dora.press("Keep", { when: "At dawn" });
    const refused = await dora.post(late.action, late.body);
    assert.equal(refused.status, 422);
    assert.match(refused.words, /changed meanwhile.*/);
    assert.match(refused.html, /At noon/);
    assert.equal((await host.get(urls.waitingRoom)).words.match(/At dawn/g)?.length, 1);
  }));

test("the waiting room shows a first name and a wish to who can do something about it, and to nobody else", () =>
  inCircle(async ({ town, host, ana, ben }) => {
    const dora = await member(town, "Dora Dalgaard", "America/New_York");
    await town.house.main.write
      .updateTable("members")
      .set({ work_line: "Ship broker" })
      .where("id", "=", dora.id)
      .execute();
    await wishes(dora);
    for (const who of [host, ana]) {
      const page = await who.get(urls.waitingRoom);
      assert.match(page.words, /Dora Success team, every week.*6 hours behind you/);
      assert.doesNotMatch(page.html, /Dalgaard|New.York|Ship broker|dora@/);
      assert.ok(!page.html.includes(toAddress(dora.id)), "nothing leads to her profile");
    }
    assert.equal((await ben.get(urls.waitingRoom)).status, 404);
    assert.equal((await dora.get(urls.waitingRoom)).status, 404);
    assert.match((await new Visitor(town).get(urls.waitingRoom)).path, /^\/sign-in/);
  }));

test("whom Dora keeps away does not see her wait, nor does the organiser of a group they are in, and nothing shows why", () =>
  inCircle(async ({ town, host, ana, ben }) => {
    const dora = await member(town, "Dora");
    await wishes(dora);
    const address = await offerAddress(ana);
    await keepsAway(dora, ben);
    assert.match((await ana.get(urls.waitingRoom)).words, /Nobody waits just now/);
    assert.equal((await ana.get(address)).status, 404);
    assert.match((await host.get(urls.waitingRoom)).words, /Dora/);
    await keepsAway(dora, host);
    assert.match((await host.get(urls.waitingRoom)).words, /Nobody waits just now/);
  }));

test("the list shows times in my zone and narrows by kind and pace; who joins one waits no longer", () =>
  inCircle(async ({ town, group, ana }) => {
    const [dora, emil] = [await member(town, "Dora", "America/New_York"), await member(town, "Emil")];
    town.clock.forward({ minutes: 1 });
    await groupOf(town, emil, [], "buddies", "Two who walk");
    await wishes(dora, { kind: "any" });
    const list = await dora.get(urls.groups);
    assert.match(
      list.words,
      /Two who walk.*Tuesday club.*Tuesday at 18:30 \(Berlin time\).*Tuesday 24 November, 12:30/,
    );
    assert.doesNotMatch(list.words, /Ana|Ben|Emil/);
    assert.doesNotMatch((await dora.get(`${urls.groups}?kind=buddies`)).words, /Tuesday club/);
    assert.match((await dora.get(`${urls.groups}?pace=fortnightly`)).words, /No such group takes requests/);
    await letIn(town, ana, dora, group);
    assert.match((await dora.get(urls.wish)).words, /Say what you would like/);
  }));

test("whatever somebody writes into a wish is kept as it is, or asked about", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const dora = await member(town, "Dora");
    await wishes(dora);
    const text = fc.string({ unit: "grapheme", maxLength: 450 });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        await dora.get(urls.wish);
        const page = await dora.press("Keep", { words });
        assert.ok([200, 422].includes(page.status));
        assert.equal((await host.get(urls.waitingRoom)).status, 200);
      }),
      { numRuns: 15 },
    );
  }));

test("what Dora wished for goes along with her, and goes when she does", () =>
  inCircle(async ({ town, host }) => {
    const dora = await member(town, "Dora");
    await wishes(dora);
    assert.match((await dora.get(peopleUrls.exported)).html, /I go in circles on my own/);
    await dora.get("/me/leaving");
    await dora.press("Delete my account", { sure: "yes" });
    assert.match((await host.get(urls.waitingRoom)).words, /Nobody waits just now/);
  }));
