import assert from "node:assert/strict";
import { test } from "node:test";
import { closeTheMeeting, inCircle, openTheMeeting, said } from "../../../../test/circle.ts";
import { newsTo } from "../../../../test/news.ts";
import { member } from "../../../../test/support.ts";
import { letIn } from "../../../../test/circle.ts";
import { groupUrls, leaveGroup, report } from "../index.ts";

const reportDone = (
  circle: { town: Parameters<typeof said>[0] },
  who: { id: number },
  commitment: number,
  note: string,
) =>
  report(
    circle.town.house.main.write,
    who.id,
    commitment,
    { outcome: "done", note, version: 0 },
    circle.town.clock.now,
  );

test("what was reported for a meeting that nobody opened is heard at the next, and stands then", () =>
  inCircle(async (circle) => {
    const { town, ana, ben, group, meetings } = circle;
    const call = await said(town, ben, group, "Call the harbour office");
    await reportDone(circle, ben, call, "They picked up.");
    town.clock.to("2026-11-26T08:00:00Z");
    await town.work();
    await openTheMeeting(circle, ana, 1);
    assert.match((await ana.get(groupUrls.meeting(group, meetings[1] ?? 0))).words, /They picked up/);
    await closeTheMeeting(circle, ana, 1);
    assert.match((await ana.get(groupUrls.meeting(group, meetings[1] ?? 0))).words, /They picked up/);
    assert.equal((await ben.get(groupUrls.report(call))).status, 409, "and cannot be changed any more");
  }));

test("a meeting whose time is long over cannot be opened, and none is planned for a time that is over", () =>
  inCircle(async ({ town, ana, ben, group, meetings }) => {
    town.clock.to("2026-11-25T08:00:00Z");
    assert.equal((await ben.post(groupUrls.opening(group, meetings[0] ?? 0))).status, 409);
    town.clock.to("2026-11-25T21:00:00Z");
    await ana.get(groupUrls.schedule(group));
    await ana.press("Meet at these times", { weekdays: ["3"], time: "18:30" });
    const planned = await town.house.main.read
      .selectFrom("meetings")
      .select("held_on")
      .where("group_id", "=", group)
      .where("held_on", "=", "2026-11-25")
      .execute();
    assert.deepEqual(planned, []);
  }));

test("who has left a group reports for themselves alone", () =>
  inCircle(async (circle) => {
    const { town, ana, ben, group, meetings } = circle;
    const call = await said(town, ben, group, "Call the harbour office");
    await leaveGroup(town.house.main.write, ben.id, group, town.clock.now);
    await ben.get(groupUrls.report(call));
    await ben.press("Report", { outcome: "not-yet", note: "I left because of the noise." });
    await ben.press("Go on", { step: "keep" });
    assert.match((await ben.get("/commitments")).words, /Call the harbour office/);
    await openTheMeeting(circle, ana);
    await closeTheMeeting(circle, ana);
    for (const path of [
      "/today",
      groupUrls.group(group),
      groupUrls.meeting(group, meetings[0] ?? 0),
      groupUrls.commitment(call),
    ]) {
      assert.ok(!(await ana.get(path)).html.includes("because of the noise"), path);
    }
  }));

test("hiding is not undone by a form that was open before", () =>
  inCircle(async ({ town, ana, ben, group }) => {
    const call = await said(town, ben, group, "Talk about the debt");
    await ben.get(groupUrls.editCommitment(call));
    const stale = ben.prepare("Keep", { what: "Talk about the debt again" });
    await ben.get(groupUrls.commitment(call));
    await ben.press("Keep it private");
    assert.equal((await ben.post(stale.action, stale.body)).status, 409);
    assert.ok(!(await ana.get(groupUrls.group(group))).html.includes("the debt"));
  }));

test("the sheet that goes round hides from paper what its own printer keeps private, and so do the minutes in print", () =>
  inCircle(async (circle) => {
    const { town, ben, group, meetings } = circle;
    await said(town, ben, group, "Talk about the debt", { hidden: true });
    assert.ok(!(await ben.get(groupUrls.sheet(group, meetings[0] ?? 0))).html.includes("the debt"));
    await openTheMeeting(circle, ben);
    await closeTheMeeting(circle, ben);
    const { page } = await ben.get(groupUrls.meeting(group, meetings[0] ?? 0));
    assert.match(page.querySelector(".mine-alone")?.text ?? "", /Talk about the debt/);
  }));

test("what the mail of a day says of the minutes holds nobody's words", () =>
  inCircle(async (circle) => {
    const { town, ben, group, meetings } = circle;
    await openTheMeeting(circle, ben);
    await ben.get(`${groupUrls.newGroupCommitment(group)}?said=1`);
    await ben.press("Write it down", { what: "Talk about the debt" });
    await closeTheMeeting(circle, ben);
    const news = await newsTo(town, ben, "minutes");
    assert.match(news.join(), /one thing to do/);
    assert.doesNotMatch(news.join(), /debt/);
    assert.equal((await ben.get(groupUrls.meeting(group, meetings[0] ?? 0))).status, 200);
  }));

test("who decides otherwise after keeping has one commitment fewer", () =>
  inCircle(async (circle) => {
    const { town, ben, group } = circle;
    const call = await said(town, ben, group, "Call the harbour office");
    const db = town.house.main.write;
    await ben.get(groupUrls.report(call));
    await ben.press("Report", { outcome: "not-yet" });
    await ben.press("Go on", { step: "keep" });
    const open = () => db.selectFrom("commitments").select("id").where("carried_from", "=", call).execute();
    assert.equal((await open()).length, 1);
    await ben.get(groupUrls.nextStep(call));
    await ben.press("Go on", { step: "drop" });
    assert.equal((await open()).length, 0);
  }));

test("a form gone back to, changed and sent again says what was sent last", () =>
  inCircle(async ({ ben, group }) => {
    await ben.get(groupUrls.newGroupCommitment(group));
    const first = ben.prepare("Write it down", { what: "Call two people" });
    await ben.post(first.action, first.body);
    const again = await ben.post(first.action, { ...first.body, what: ["Call three people"] });
    assert.equal(again.status, 200);
    const words = (await ben.get("/commitments")).words;
    assert.match(words, /Call three people/);
    assert.ok(!words.includes("Call two people"));
  }));

test("after a no the same group is not asked again at once, and taking a request back and forth writes one mail", () =>
  inCircle(async ({ town, ana, group }) => {
    const dora = await member(town, "Dora");
    const asks = async () => {
      await dora.get(groupUrls.group(group));
      return dora.press("Ask to join", { words: "May I?" });
    };
    for (let i = 0; i < 3; i++) {
      await asks();
      await dora.get(groupUrls.group(group));
      if (i < 2) await dora.press("Take the request back");
    }
    const news = await newsTo(town, ana, "requests-to-group");
    assert.equal(news.length, 1);
    assert.match(news.join(), /^Somebody would like to join Tuesday club/);
    await ana.get(groupUrls.members(group));
    const request = await town.house.main.read
      .selectFrom("group_requests")
      .select("id")
      .where("member_id", "=", dora.id)
      .executeTakeFirstOrThrow();
    await ana.post(groupUrls.answer(group, request.id), { answer: "declined", words: "We are full." });
    const refused = await dora.post(groupUrls.requests(group), { id: "00000000001", words: "Again?" });
    assert.equal(refused.status, 409);
    town.clock.forward({ hours: 15 * 24 });
    assert.equal((await asks()).status, 200);
    await letIn(town, ana, await member(town, "Emil"), group);
  }));
