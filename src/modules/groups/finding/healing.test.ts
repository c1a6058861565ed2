import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Circle,
  closeTheMeeting,
  firstMeeting,
  groupOf,
  inCircle,
  letIn,
  openTheMeeting,
} from "../../../../test/circle.ts";
import { member, type Person } from "../../../../test/support.ts";
import { toAddress } from "../../../basics/ids.ts";
import { peopleUrls } from "../../people/index.ts";
import { leaveGroup } from "../membership/membership.ts";
import { sayAbsence } from "../meetings/meetings.ts";
import { groupUrls as urls } from "../urls.ts";
import { wishNews } from "./wishes.news.ts";

/** Two meetings go by with Ana and Cleo; Ben is at neither. */
async function twoMeetings(circle: Circle, between: () => Promise<void> = async () => {}): Promise<void> {
  const { ana, cleo, group, meetings } = circle;
  for (const which of [0, 1]) {
    await openTheMeeting(circle, ana, which);
    for (const who of [ana, cleo]) {
      await ana.post(urls.attendance(group, meetings[which] ?? 0), {
        member: toAddress(who.id),
        how: "here",
      });
    }
    await closeTheMeeting(circle, ana, which);
    if (which === 0) await between();
  }
}

test("Ben was at neither of two meetings and sent no word: Ana alone reads it, and writes him in her own words", () =>
  inCircle(async (circle) => {
    const { ana, ben, cleo, group } = circle;
    await twoMeetings(circle);
    const page = await ana.get(urls.group(group));
    assert.match(page.words, /Ben was not at the last two meetings, and sent no word/);
    assert.doesNotMatch(page.words, /Cleo was not/);
    for (const who of [ben, cleo]) {
      assert.doesNotMatch((await who.get(urls.group(group))).words, /last two meetings/);
      assert.equal((await who.get(urls.kindWord(group, ben.id))).status, 403);
    }
    assert.equal((await ana.get(urls.kindWord(group, cleo.id))).status, 404);
    const draft = await ana.get(urls.kindWord(group, ben.id));
    assert.match(draft.html, /your place is kept/);
    assert.match(draft.words, /Nothing is sent unless you send it/);
    assert.equal((await ana.press("Send it", { words: " " })).status, 422);
    await ana.get(urls.kindWord(group, ben.id));
    circle.town.clock.forward({ minutes: 5 });
    const sent = await ana.press("Send it", { words: "Hello Ben, your chair is kept." });
    assert.match(sent.words, /Thank you for asking after them/);
    assert.doesNotMatch(sent.words, /Ben was not/);
    assert.match((await ben.get(peopleUrls.messagesWith(ana.id))).words, /your chair is kept/);
  }));

test("who sent word, came once or is on a pause is not asked after", () =>
  inCircle(async (circle) => {
    const { town, ana, ben, group, meetings } = circle;
    await twoMeetings(circle, async () => {
      await sayAbsence(town.house.main.write, ben.id, group, meetings[1] ?? 0, "", town.clock.now);
    });
    assert.doesNotMatch((await ana.get(urls.group(group))).words, /Ben was not/);
  }));

test("when somebody leaves and few are left, the organiser is told and shown three ways to go on", () =>
  inCircle(async ({ town, ana, ben, cleo, group }) => {
    const [dora, emil] = [await member(town, "Dora"), await member(town, "Emil")];
    await letIn(town, ana, emil, group);
    await dora.get(urls.wish);
    await dora.press("Wait for a group", { kind: "job-club" });
    assert.doesNotMatch((await ana.get(urls.group(group))).words, /Somebody left/);
    const before = town.clock.now;
    town.clock.forward({ minutes: 1 });
    await leaveGroup(town.house.main.write, emil.id, group, town.clock.now);
    const page = await ana.get(urls.group(group));
    assert.match(page.words, /Somebody left, and you are 3 now/);
    assert.match(page.words, /Invite people you know.*open to requests.*1 person waits for such a group/);
    assert.match((await ana.follow("1 person waits")).words, /Tuesday club could fit.*Dora/);
    assert.match((await ana.get("/today")).words, /Tuesday club has become small/);
    for (const who of [ben, cleo]) assert.doesNotMatch((await who.get("/today")).words, /become small/);
    const news = async (who: Person, since: Temporal.Instant) => {
      const asked = { member: who.id, timeZone: "UTC", since, now: town.clock.now };
      const items = await Promise.all(wishNews.map((source) => source.items(town.house.main.read, asked)));
      return items.flat().map((item) => item.line);
    };
    assert.deepEqual(await news(ana, before), ["Somebody left Tuesday club, and there are few of you now."]);
    assert.deepEqual(await news(ana, town.clock.now), [], "it is told once");
    assert.deepEqual(await news(ben, before), []);
  }));

test("a newcomer's first week: who is there, one person to write to, what to bring, and what nobody will ask", () =>
  inCircle(async ({ town, group, ana, ben }) => {
    const dora = await member(town, "Dora");
    assert.equal((await dora.get(urls.welcome(group))).status, 404);
    await ana.get(urls.members(group));
    assert.match((await ana.press("Keep", { welcomer: toAddress(ben.id) })).words, /Kept\./);
    town.clock.forward({ minutes: 1 });
    await letIn(town, ana, dora, group);
    assert.match((await dora.get("/today")).words, /Your first week in Tuesday club/);
    await dora.follow("Your first week in Tuesday club");
    assert.match(
      dora.here?.words ?? "",
      /You meet next.*Write to Ben.*What to bring.*What nobody will ask.*Cleo/,
    );
    assert.match((await dora.get(urls.group(group))).words, /Your first time/);
    await leaveGroup(town.house.main.write, ben.id, group, town.clock.now);
    assert.match((await dora.get(urls.welcome(group))).words, /Write to Ana/);
    town.clock.to(firstMeeting);
    town.clock.forward({ hours: 8 * 24 });
    assert.doesNotMatch((await dora.get("/today")).words, /first week/);
  }));

test("only the organiser names whom newcomers write to, and only somebody who is there", () =>
  inCircle(async ({ town, group, ana, ben }) => {
    const dora = await member(town, "Dora");
    await groupOf(town, dora, [], "buddies", "Elsewhere");
    assert.equal((await ben.post(urls.welcomer(group), { welcomer: toAddress(ben.id) })).status, 403);
    assert.equal((await ana.post(urls.welcomer(group), { welcomer: toAddress(dora.id) })).status, 404);
  }));
