import assert from "node:assert/strict";
import { test } from "node:test";
import { inTownOfBen, pursues } from "../../../../test/doing.ts";
import type { Town } from "../../../../test/support.ts";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";

const changesOf = async (town: Town, id: Id): Promise<string[]> => {
  const rows = await town.house.main.read
    .selectFrom("stage_changes")
    .selectAll()
    .where("opportunity_id", "=", id)
    .orderBy("on_day")
    .orderBy("made_at")
    .execute();
  return rows.map(({ from_stage, to_stage, on_day, why }) =>
    [from_stage, to_stage, on_day.slice(8), why].filter(Boolean).join(" "),
  );
};

const standsAt = (town: Town, id: Id) =>
  town.house.main.read
    .selectFrom("opportunities")
    .select(["stage", "stage_on", "closed_why"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

test("a move is one record with its day, and two of one day stay in their order", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    for (const to of ["applied", "talking", "offer"]) await ben.post(urls.opportunityStage(id), { to });
    assert.deepEqual(await changesOf(town, id), [
      "spotted 24",
      "spotted applied 24",
      "applied talking 24",
      "talking offer 24",
    ]);
    await ben.post(urls.opportunityStage(id), { to: "offer" });
    assert.equal((await changesOf(town, id)).length, 4, "to where it stands is no move");
    town.clock.forward({ hours: 48 });
    const accepted = await ben.post(urls.opportunityStage(id), { to: "accepted", on: "2026-11-25" });
    assert.match(accepted.words, /Accepted\. When you have landed, My search has a page for it\./);
    assert.deepEqual(await standsAt(town, id), {
      stage: "accepted",
      stage_on: "2026-11-25",
      closed_why: "",
    });
  }));

test("what was written down late began no later than it went on; later no move lies before the last", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.post(urls.opportunityStage(id), { to: "applied", on: "2026-11-20" });
    assert.deepEqual(await changesOf(town, id), ["spotted 20", "spotted applied 20"]);
    const before = await ben.post(urls.opportunityStage(id), { to: "talking", on: "2026-11-19" });
    assert.equal(before.status, 422);
    assert.match(before.words, /It came to where it stands on a later day\./);
    for (const on of ["2026-11-25", "1990-01-01", "tomorrow"]) {
      const answer = await ben.post(urls.opportunityStage(id), { to: "talking", on });
      assert.equal(answer.status, 422, on);
    }
    assert.equal((await standsAt(town, id)).stage, "applied");
    await ben.post(urls.opportunityStage(id), { to: "applied", on: "2026-11-23" });
    assert.deepEqual(await changesOf(town, id), ["spotted 20", "spotted applied 23"], "its day is put right");
  }));

test("closing needs a reason, which another one puts right, and what is opened again has none", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    const asked = await ben.post(urls.opportunityStage(id), { to: "closed" });
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Why is it closed\?/);
    const closed = await ben.press("Close it", { why: "rejected" });
    assert.equal(closed.path.split(/[?#]/)[0], urls.opportunities);
    await ben.post(urls.opportunityStage(id), { to: "closed", why: "filled" });
    assert.deepEqual(await changesOf(town, id), ["spotted 24", "spotted closed 24 filled"]);
    await ben.post(urls.opportunityStage(id), { to: "talking" });
    assert.deepEqual(await standsAt(town, id), {
      stage: "talking",
      stage_on: "2026-11-24",
      closed_why: "",
    });
    const nowhere = await ben.post(urls.opportunityStage(id), { to: "hired" });
    assert.equal(nowhere.status, 422);
  }));

test("what came to applied days ago is noted for that day, and for its week, never for today", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.post(urls.opportunityStage(id), { to: "applied" });
    town.clock.forward({ hours: 10 * 24 });
    const page = await ben.get(urls.opportunity(id));
    assert.match(page.words, /Shall it count among what you did in the week of Tuesday 24 November\?/);
    const more = await ben.follow("With more to it");
    assert.match(more.html, /value="2026-11-24"/);
    await ben.get(urls.opportunity(id));
    const noted = await ben.press("Note that I applied");
    assert.match(noted.words, /Noted for its day/);
    const acts = await town.house.main.read.selectFrom("activities").selectAll().execute();
    assert.deepEqual(
      acts.map(({ kind, on_day }) => [kind, on_day]),
      [["applied", "2026-11-24"]],
    );
    const ahead = { id: toAddress(newId()), kind: "learned", on: "2031-01-01" };
    assert.match((await ben.post(urls.oneTap, ahead)).words, /Noted for today/);
    assert.equal((await ben.post(urls.oneTap, { ...ahead, on: "2031-02-31" })).status, 404);
  }));

test("what came to applied is offered as an act, once, with one tap", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    const moved = await ben.post(urls.opportunityStage(id), { to: "applied" });
    assert.match(moved.words, /You applied: Planner at Acme\. Shall it count/);
    const tap = ben.prepare("Note that I applied");
    await ben.post(tap.action, tap.body);
    await ben.post(tap.action, tap.body);
    const acts = await town.house.main.read.selectFrom("activities").selectAll().execute();
    assert.deepEqual(
      acts.map(({ kind, opportunity_id }) => [kind, opportunity_id]),
      [["applied", id]],
    );
    const again = await ben.get(`${urls.opportunities}?moved=${toAddress(id)}`);
    assert.doesNotMatch(again.words, /Shall it count/);
    for (const moved of ["", "nonsense", toAddress(newId())])
      assert.equal((await ben.get(`${urls.opportunities}?moved=${moved}`)).status, 200);
  }));

test("nobody is led out of the house by where a form says to go on", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    for (const then of ["https://example.com/", "//example.com", "/\\example.com"]) {
      const answer = await ben.post(urls.opportunityStage(id), { to: "offer", then });
      assert.equal(answer.path.split(/[?#]/)[0], urls.opportunities, then);
    }
    const answer = await ben.post(urls.opportunityStage(id), { to: "talking", then: "/today" });
    assert.equal(answer.path.split("?")[0], "/today");
  }));
