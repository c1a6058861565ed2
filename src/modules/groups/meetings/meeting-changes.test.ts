import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, closeTheMeeting, inCircle, openTheMeeting } from "../../../../test/circle.ts";
import { type Person, signedIn, type Town, Visitor } from "../../../../test/support.ts";
import { atomically, bellOf, ring } from "../../../database/index.ts";
import { peopleUrls } from "../../people/index.ts";
import { leaveGroup } from "../index.ts";
import { groupUrls } from "../urls.ts";

/** Somebody's page listens; `next` is the next thing that it hears, and null once the stream is over. */
async function listening(circle: Circle, who: Person) {
  await earsAreOpen(circle.town);
  const request = who.ask(groupUrls.changes(circle.group, circle.meetings[0] ?? 0));
  request.headers.set("accept-encoding", "gzip, br");
  const response = await circle.town.fetch(request);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async (): Promise<string | null> => (await reader?.read())?.value ?? null;
  assert.equal(response.status, 200);
  assert.match((await next()) ?? "", /^retry: \d+/);
  return { response, next, leave: () => reader?.cancel() };
}

/** Whose ears have just opened hears a ring, for some may have been missed; here that is over before anybody listens. */
async function earsAreOpen({ house }: Town): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const stop = bellOf(house.main.write).onRing(0, () => {
      stop();
      resolve();
    });
  });
  await atomically(house.main.write, (tx) => ring(tx, 0));
  await heard;
}

const changed = "data: changed\n\n";

test("whoever follows a meeting is told that it changed, and not what", () =>
  inCircle(async (circle) => {
    const { ana, ben, cleo } = circle;
    const bens = await listening(circle, ben);
    await openTheMeeting(circle, ana);
    assert.equal(await bens.next(), changed);
    await ana.press("Next: Wins");
    assert.equal(await bens.next(), changed);
    await cleo.get(ana.here?.path ?? "");
    await cleo.press("Ask to speak");
    assert.equal(await bens.next(), changed);
    await cleo.press("Add this win", { words: "I called two strangers." });
    assert.equal(await bens.next(), changed);
    await closeTheMeeting(circle, ana);
    assert.equal(await bens.next(), changed);
    await bens.leave();
  }));

test("a stream is neither kept nor packed nor held back on its way", () =>
  inCircle(async (circle) => {
    const { response, leave } = await listening(circle, circle.ben);
    assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
    assert.match(response.headers.get("cache-control") ?? "", /no-store/);
    assert.equal(response.headers.get("x-accel-buffering"), "no");
    assert.equal(response.headers.get("content-encoding"), null);
    await leave();
    assert.equal(circle.town.house.live.count, 0, "who leaves is gone");
  }));

test("nobody listens to a group that is not theirs", () =>
  inCircle(async (circle) => {
    const { town, host, group, meetings } = circle;
    const changes = groupUrls.changes(group, meetings[0] ?? 0);
    assert.equal((await host.get(changes)).status, 404);
    assert.match((await new Visitor(town).get(changes)).path, /^\/sign-in/);
    assert.equal(town.house.live.count, 0);
  }));

test("a stream ends with the membership, and with the session", () =>
  inCircle(async (circle) => {
    const { town, ana, ben, cleo, group } = circle;
    const [bens, cleos] = [await listening(circle, ben), await listening(circle, cleo)];
    await leaveGroup(town.house.main.write, ben.id, group, town.clock.now);
    assert.equal(await bens.next(), changed);
    assert.equal(await bens.next(), null);
    assert.equal(await cleos.next(), changed, "the others stay");
    await (await signedIn(town, cleo.id, "Cleo")).post(peopleUrls.endOtherSessions);
    await openTheMeeting(circle, ana);
    // The look that the first change asked for may find the session gone before the second is told.
    const last = await cleos.next();
    if (last !== null) assert.deepEqual([last, await cleos.next()], [changed, null]);
  }));

test("what was not kept is not told", () =>
  inCircle(async (circle) => {
    const { town, ben } = circle;
    const bens = await listening(circle, ben);
    assert.equal((await ben.post(groupUrls.closing(circle.group, circle.meetings[0] ?? 0))).status, 409);
    town.house.live.endAll();
    assert.equal(await bens.next(), null, "nothing came before the end");
  }));
