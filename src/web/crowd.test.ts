import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Town, Visitor } from "../../test/support.ts";
import { Crowd } from "./crowd.ts";

/** A house whose clock for waiting, and whose rounds, obey the story. */
function crowdOf(town: Town): { wait(milliseconds: number): void; endRound(): void } {
  let now = 0;
  let ended = (): void => {};
  town.house.crowd = new Crowd(
    () => now,
    (then) => (ended = then),
  );
  return { wait: (milliseconds) => void (now += milliseconds), endRound: () => ended() };
}

test("who has waited too long is asked to come again, and is welcome when it is quiet", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const crowd = crowdOf(town);
    assert.equal((await ana.get("/today")).status, 200);
    crowd.wait(1_400);
    assert.equal((await ana.get("/today")).status, 200, "a moment is no harm");
    crowd.wait(200);
    const answer = await ana.get("/today");
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get("retry-after"), "2");
    assert.match(answer.words, /There is a lot going on right now/);
    assert.equal((await ana.get("/health")).status, 200, "whoever asks after its health is answered");
    assert.equal((await ana.get(town.house.assets.style)).status, 200);
    crowd.endRound();
    assert.equal((await ana.get("/today")).status, 200);
  }));

test("what somebody wrote in a crowd is given back to them", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const crowd = crowdOf(town);
    await ana.get("/me");
    crowd.wait(2_000);
    const answer = await ana.press("Keep", { workLine: "I mend bicycles" });
    assert.equal(answer.status, 503);
    assert.match(answer.html, /I mend bicycles/);
  }));

test("not more than some hundreds are under way at once", () =>
  inTown(async (town) => {
    await begin(town);
    const crowd = new Crowd(() => 0);
    town.house.crowd = crowd;
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const under = Array.from({ length: 600 }, () => crowd.seeThrough(() => opened));
    const visitor = new Visitor(town);
    assert.equal((await visitor.get("/")).status, 503);
    open();
    await Promise.all(under);
    assert.equal((await visitor.get("/")).status, 200);
  }));
