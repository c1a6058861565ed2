import assert from "node:assert/strict";
import { test } from "node:test";
import { groupOf, inCircle } from "../../../../test/circle.ts";
import { withMailServer } from "../../../../test/mail-server.ts";
import { member } from "../../../../test/support.ts";
import { keepsAway, offerAddress, offers, wishes } from "../../../../test/waiting.ts";
import { toAddress } from "../../../basics/ids.ts";
import { groupUrls as urls } from "../urls.ts";

test("Ana offers a place, Dora says yes: she is in, waits no longer, and other offers lapse", () =>
  inCircle(async ({ town, group, ana }) => {
    const [dora, emil] = [await member(town, "Dora"), await member(town, "Emil")];
    await groupOf(town, emil, [], "success-team", "Thursday team");
    await wishes(dora, { kind: "any" });
    await offers(ana);
    await offers(emil, "Come on Thursday.");
    assert.match((await dora.get("/today")).words, /Tuesday club offers you a place/);
    const page = await dora.get(urls.wish);
    assert.match(page.words, /Tuesday club.*5 places left.*There is a chair for you/);
    assert.match(page.words, /It stands for two weeks, but the place is not held/);
    assert.doesNotMatch(page.words, /Ana|Ben|Cleo/);
    const inside = await dora.press("Yes, join Tuesday club");
    assert.match(inside.words, /Your first week.*Write to Ana/);
    assert.equal((await dora.get(urls.group(group))).status, 200);
    assert.match((await ana.get(urls.waitingRoom)).words, /Dora, Tuesday club said yes/);
    assert.match((await emil.get(urls.waitingRoom)).words, /Dora, Thursday team not this time/);
    assert.match((await emil.get(urls.waitingRoom)).words, /Nobody waits just now/);
  }));

test("a no is silent: Dora keeps waiting, and the organiser reads that it is not this time", () =>
  inCircle(async ({ town, group, ana }) => {
    const dora = await member(town, "Dora");
    await wishes(dora);
    const address = await offerAddress(ana);
    await offers(ana);
    await dora.get(urls.wish);
    await dora.press("No, thank you");
    assert.doesNotMatch((await dora.get("/today")).words, /offers you a place/);
    assert.match((await ana.get(urls.waitingRoom)).words, /Dora, Tuesday club not this time/);
    assert.equal((await ana.get(address)).status, 404, "the same place is not offered again");
    const again = await ana.post(address, { id: "00000000abc", group: toAddress(group), words: "" });
    assert.equal(again.status, 409);
    assert.match(again.words, /cannot be offered just now/);
  }));

test("whoever is in the group already, or said no to it, is not counted or shown as somebody for it", () =>
  inCircle(async ({ town, group, ana, ben }) => {
    const dora = await member(town, "Dora");
    for (const who of [ben, dora]) await wishes(who, { kind: "job-club" });
    assert.match((await ana.get(urls.group(group))).words, /1 person waits for such a group/);
    const found = await ana.get(urls.waitingFor(group));
    assert.match(found.words, /Dora/);
    assert.doesNotMatch(found.words, /Offer Ben a place/);
    await offers(ana);
    await dora.get(urls.wish);
    await dora.press("No, thank you");
    assert.match((await ana.get(urls.group(group))).words, /Nobody waits for such a group/);
    assert.match((await ana.get(urls.waitingFor(group))).words, /Nobody waits for such a group/);
  }));

test("an offer can be taken back, and is over after two weeks", () =>
  inCircle(async ({ town, group, ana }) => {
    const dora = await member(town, "Dora");
    await wishes(dora);
    await offers(ana);
    await dora.get(urls.wish);
    const yes = dora.prepare("Yes, join");
    await ana.get(urls.waitingRoom);
    await ana.press("Take it back");
    assert.equal((await dora.post(yes.action, yes.body)).status, 409);
    await offers(ana);
    await dora.get(urls.wish);
    const late = dora.prepare("Yes, join");
    town.clock.forward({ hours: 15 * 24 });
    assert.equal((await dora.post(late.action, { answer: "yes" })).status, 409);
    assert.doesNotMatch((await dora.get(urls.wish)).words, /There is a chair/);
    assert.equal((await dora.get(urls.group(group))).status, 200, "it is open to requests all the same");
    await offers(ana, "Still a chair.");
    assert.match((await dora.get(urls.wish)).words, /Still a chair/);
  }));

test("nobody answers or takes back what is another's", () =>
  inCircle(async ({ town, ana, ben }) => {
    const [dora, emil] = [await member(town, "Dora"), await member(town, "Emil")];
    await wishes(dora);
    const address = await offerAddress(ana);
    await offers(ana);
    await dora.get(urls.wish);
    const yes = dora.prepare("Yes, join");
    assert.equal((await emil.post(yes.action, { answer: "yes" })).status, 404);
    const back = ana.here?.page.querySelector('form[action$="/withdrawal"]')?.getAttribute("action") ?? "";
    for (const who of [ben, dora]) assert.equal((await who.post(back)).status, 404);
    assert.equal((await ben.get(address)).status, 404);
  }));

test("when Ben comes to keep Dora away after the offer, it is not there for her any more, like a place that is taken", () =>
  inCircle(async ({ town, ana, ben }) => {
    const dora = await member(town, "Dora");
    await wishes(dora);
    await offers(ana);
    await dora.get(urls.wish);
    const yes = dora.prepare("Yes, join");
    await keepsAway(ben, dora);
    const refused = await dora.post(yes.action, { answer: "yes" });
    assert.equal(refused.status, 409);
    assert.match(refused.words, /This group cannot take you in just now/);
    assert.doesNotMatch((await dora.get(urls.wish)).words, /offers you a place/);
  }));

test("Dora hears of an offer in the mail of the day, which names no group", () =>
  withMailServer((server) =>
    inCircle(async ({ town, ana }) => {
      const dora = await member(town, "Dora");
      await town.work();
      await wishes(dora);
      town.clock.forward({ minutes: 1 });
      await offers(ana);
      town.clock.forward({ hours: 24 });
      await town.work();
      const [mail] = server.mailsTo("dora@example.org");
      assert.match(mail?.words ?? "", /A group offers you a place/);
      assert.doesNotMatch(mail?.raw ?? "", /Tuesday club/);
    }, server.settings),
  ));
