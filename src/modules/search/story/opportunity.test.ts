import assert from "node:assert/strict";
import { test } from "node:test";
import { did, inTownOfBen, pursues } from "../../../../test/doing.ts";
import { member } from "../../../../test/support.ts";
import { toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";

test("one opportunity's page has its whole story in time order, the newest first", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.get(urls.opportunity(id));
    town.clock.forward({ minutes: 1 });
    const moved = await ben.press("Move", { to: "applied" });
    assert.match(moved.words, /Moved\..*You applied: Planner at Acme/s);
    town.clock.forward({ minutes: 1 });
    const noted = await ben.press("Note that I applied");
    assert.equal(noted.status, 200);
    await ben.get(urls.opportunity(id));
    await ben.press("Keep the step", { nextStep: "Phone the planner", nextOn: "2026-11-25" });
    const page = await ben.get(urls.opportunity(id));
    assert.match(page.words, /Phone the planner, tomorrow/);
    assert.match(page.words, /The story.*Applied: Planner, Acme.*Moved to applied.*Written down as spotted/s);
    assert.doesNotMatch(page.words, /Shall it count/);
    const done = await ben.press("Done");
    assert.doesNotMatch(done.words, /Phone the planner/);
  }));

test("closing asks why, and keeps the day that was said", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.get(urls.opportunity(id));
    const asked = await ben.press("Move", { to: "closed" });
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Why is it closed/);
    const closed = await ben.press("Close it", { why: "rejected" });
    assert.match(closed.words, /Closed: They said no.*Closed: they said no/s);
  }));

test("whoever answers a posting and knows somebody there is asked whether the hiring manager was reached", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.get(urls.editOpportunity(id));
    await ben.press("Keep the changes", { channel: "posting" });
    await ben.get(urls.opportunity(id));
    const noted = await ben.press("Note it", { name: "Ana Ruiz", part: "hiring-manager" });
    assert.match(noted.words, /Ana Ruiz.*Hiring manager/s);
    const yes = await ben.press("Yes");
    assert.match(yes.words, /Posting, and networked to the hiring manager/);
    const no = await ben.press("That is not so");
    assert.doesNotMatch(no.words, /Posting, and networked/);
    assert.doesNotMatch((await ben.press("Take off")).words, /Who plays a part Ana Ruiz/);
  }));

test("a removed opportunity takes its job interviews and files with it; what was done and is owed stays", () =>
  inTownOfBen(async (town, ben, ana) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await did(ben, { kind: "applied", channel: "posting", opportunity: toAddress(id) });
    await ben.post(urls.opportunityJobInterviews(id), {
      id: toAddress(1234567),
      on: "2026-11-24",
      zone: "Europe/London",
      people: "Ana Ruiz",
    });
    const { write } = town.house.main;
    const talk = await write.selectFrom("job_interviews").select("id").executeTakeFirstOrThrow();
    const search = await write.selectFrom("searches").select("id").executeTakeFirstOrThrow();
    const note = {
      member_id: ben.id,
      search_id: search.id,
      contact_id: ana,
      job_interview_id: talk.id,
      for_what: "The talk",
      spoken_of: "",
      due_on: "2026-11-24",
      owed_since: "2026-11-24T09:00:00.000Z",
      sent_on: "",
      sent_how: "",
      let_go_at: null,
      made_at: "2026-11-24T09:00:00.000Z",
      version: 1,
    } as const;
    const begun = { ...note, id: 77, words: "Thank you for the hour." };
    await write
      .insertInto("thank_yous")
      .values([begun, { ...note, id: 78, words: "" }])
      .execute();
    const asked = await ben.get(urls.opportunityRemoval(id));
    assert.match(asked.words, /thank-you notes for those that you have not begun/);
    const removed = await ben.press("Remove it");
    assert.equal(removed.path.split("?")[0], urls.opportunities);
    assert.equal((await ben.get(urls.opportunity(id))).status, 404);
    assert.match((await ben.get(urls.activities)).words, /Applied/);
    assert.match((await ben.get(urls.thankYous)).words, /Ana Ruiz/);
    const left = await write.selectFrom("thank_yous").select(["id", "job_interview_id"]).execute();
    assert.deepEqual(
      left,
      [{ id: 77, job_interview_id: null }],
      "what has words stays, what is not begun goes",
    );
    assert.equal(await write.selectFrom("stage_changes").selectAll().executeTakeFirst(), undefined);
    assert.equal(await write.selectFrom("job_interviews").selectAll().executeTakeFirst(), undefined);
  }));

test("nobody else finds it", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    const cleo = await member(town, "Cleo");
    for (const path of [urls.opportunity(id), urls.opportunityRemoval(id)])
      assert.equal((await cleo.get(path)).status, 404);
    assert.equal((await cleo.post(urls.opportunityRemoval(id), {})).status, 404);
    assert.equal((await ben.get(urls.opportunity(id))).status, 200);
  }));
