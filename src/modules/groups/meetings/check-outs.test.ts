import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle } from "../../../../test/circle.ts";

test("who searches alone writes down how the day was, for nobody else", () =>
  inCircle(async ({ town, ana, ben, host }) => {
    await ben.get("/commitments");
    await ben.follow("How are you?");
    assert.match(ben.here?.words ?? "", /Nothing is written down yet/);
    assert.equal((await ben.press("Keep it", { line: " " })).status, 422);
    assert.equal((await ben.press("Keep it", { energy: "11" })).status, 422);
    const first = ben.prepare("Keep it", { energy: "4", line: "Tired, but I walked." });
    await Promise.all([ben.post(first.action, first.body), ben.post(first.action, first.body)]);
    await ben.get("/reflections");
    await ben.press("Keep it", { energy: "5" });
    assert.match(ben.here?.words ?? "", /Energy 5 of 10. Tired, but I walked/);
    assert.equal((await town.house.main.read.selectFrom("check_outs").select("id").execute()).length, 1);
    town.clock.forward({ hours: 24 });
    await ben.get("/reflections");
    await ben.press("Keep it", { energy: "8", line: "Better." });
    assert.match(ben.here?.words ?? "", /Better.*I walked/);
    for (const other of [ana, host]) {
      for (const path of ["/reflections", "/today", "/groups"]) {
        assert.ok(!(await other.get(path)).html.includes("I walked"), path);
      }
    }
  }));
