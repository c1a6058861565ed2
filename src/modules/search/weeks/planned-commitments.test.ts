import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, inCircle, said } from "../../../../test/circle.ts";
import { looks } from "../../../../test/searching.ts";
import type { Person, Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { groupUrls } from "../../groups/index.ts";
import { doneForCommitment } from "../activities/for-commitment.reads.ts";
import { searchUrls as urls } from "../urls.ts";

/** Ben looks for work, and plans to call the port. */
const inCircleOfBen = (story: (circle: Circle) => Promise<void>): Promise<void> =>
  inCircle(async (circle) => {
    const { town, ben } = circle;
    await looks(town, ben);
    await ben.get(urls.weeks);
    await ben.press("Plan it", { what: "Call the port", kind: "approach", minutes: "15" });
    await story(circle);
  });

const commitmentOf = (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("commitments")
    .selectAll()
    .where("member_id", "=", who.id)
    .executeTakeFirstOrThrow();

test("what Ben planned becomes a commitment to his group, in those words and no more", () =>
  inCircleOfBen(async ({ town, group, ben, ana }) => {
    assert.match((await ben.get(urls.weeks)).words, /Your group will read: “Call the port”/);
    const twice = ben.prepare("In Tuesday club");
    const made = await ben.press("In Tuesday club");
    assert.match(
      made.words,
      /Committed\. Your group reads it\..*waits for its report\. Tuesday club reads it/,
    );
    await ben.post(twice.action, { ...twice.body, id: toAddress(newId()) });
    const row = await commitmentOf(town, ben);
    assert.equal(row.what, "Call the port");
    assert.equal(row.due_on, null);
    const seen = (await ana.get(groupUrls.group(group))).words;
    assert.match(seen, /Call the port/);
    assert.doesNotMatch(seen, /15 minutes|Approach/);
    const all = await town.house.main.read.selectFrom("commitments").select("id").execute();
    assert.equal(all.length, 1, "pressed twice it is one");
  }));

test("hidden, the group sees that there is one; for himself alone it has a day", () =>
  inCircleOfBen(async ({ town, group, ben, ana }) => {
    await ben.get(urls.weeks);
    assert.match(
      (await ben.press("In Tuesday club", { hidden: "yes" })).words,
      /sees only that there is one/,
    );
    assert.doesNotMatch((await ana.get(groupUrls.group(group))).words, /Call the port/);
    await ben.press("Plan it", { what: "Read about cranes", kind: "learned" });
    assert.match((await ben.press("For myself alone: Read about cranes")).words, /Only you see it/);
    const alone = await town.house.main.read
      .selectFrom("commitments")
      .select(["due_on", "group_id"])
      .where("what", "=", "Read about cranes")
      .executeTakeFirstOrThrow();
    assert.deepEqual(alone, { due_on: "2026-11-29", group_id: null });
  }));

test("done in the week, its words wait for the report; reported done, it is done in the week", () =>
  inCircleOfBen(async ({ town, ben, ana }) => {
    await ben.get(urls.weeks);
    await ben.press("In Tuesday club");
    const { id } = await commitmentOf(town, ben);
    assert.equal(await doneForCommitment(town.house.main.read, ben.id, id), null);
    await ben.get(urls.weeks);
    assert.match((await ben.press("Done")).words, /the words are there already/);
    assert.deepEqual(await doneForCommitment(town.house.main.read, ben.id, id), {
      words: "Approached directly, 15 minutes: Call the port",
      day: "2026-11-24",
      minutes: 15,
      acts: 1,
    });
    assert.equal(await doneForCommitment(town.house.main.read, ana.id, id), null, "nobody else's");
    await ben.get(urls.weeks);
    assert.match(ben.here?.words ?? "", /Report on it now/);

    await ben.press("Plan it", { what: "Read about cranes", kind: "learned" });
    await ben.press("For myself alone: Read about cranes");
    const cranes = await town.house.main.read
      .selectFrom("commitments")
      .select("id")
      .where("what", "=", "Read about cranes")
      .executeTakeFirstOrThrow();
    await ben.get(groupUrls.report(cranes.id));
    await ben.post(groupUrls.report(cranes.id), { outcome: "done", note: "", version: "0" });
    assert.match((await ben.get(urls.weeks)).words, /Read about cranes Learn Done, as you reported\./);
  }));

test("what Ben said to his group stands in his week, and an activity that keeps it is noted from there", () =>
  inCircleOfBen(async ({ town, group, ben }) => {
    const id = await said(town, ben, group, "Ask Rosa about shifts");
    const week = await ben.get(urls.weeks);
    assert.match(week.words, /What I said I would do.*Ask Rosa about shifts Tuesday club/);
    await ben.follow("Note what I did: Ask Rosa");
    const form = await ben.get(`${urls.newActivity}?commitment=${toAddress(id)}&kind=conversation`);
    assert.equal(form.status, 200);
    await ben.press("Note it", { words: "She will ask." });
    assert.match((await ben.get(urls.weeks)).words, /Tuesday club · One activity is noted for it/);
    const done = await doneForCommitment(town.house.main.read, ben.id, id);
    assert.equal(done?.words, "Had a conversation: She will ask.");
  }));

test("an activity noted for the commitment does the planned act too, and another's commitment is not found", () =>
  inCircleOfBen(async ({ town, group, ben, ana }) => {
    await ben.get(urls.weeks);
    await ben.press("In Tuesday club");
    const { id } = await commitmentOf(town, ben);
    const sends = { id: toAddress(newId()), kind: "approach", day: "2026-11-24" };
    await ben.post(urls.activities, { ...sends, commitment: toAddress(id) });
    assert.match((await ben.get(urls.weeks)).words, /Done on Tuesday 24 November/);
    const hers = await said(town, ana, group, "Hers");
    const stolen = { ...sends, id: toAddress(newId()), commitment: toAddress(hers) };
    assert.equal((await ben.post(urls.activities, stolen)).status, 404);
  }));

test("kept for the next time, what is planned stands for the new commitment; decided otherwise, for the first again", () =>
  inCircleOfBen(async ({ town, ben }) => {
    await ben.get(urls.weeks);
    await ben.press("In Tuesday club");
    const { id } = await commitmentOf(town, ben);
    const standsFor = async (): Promise<number | null> =>
      (
        await town.house.main.read
          .selectFrom("planned_acts")
          .select("commitment_id")
          .executeTakeFirstOrThrow()
      ).commitment_id;
    await ben.post(groupUrls.report(id), { outcome: "not-yet", note: "", version: "0" });
    await ben.post(groupUrls.nextStep(id), { step: "keep" });
    const carried = await town.house.main.read
      .selectFrom("commitments")
      .select("id")
      .where("carried_from", "=", id)
      .executeTakeFirstOrThrow();
    assert.equal(await standsFor(), carried.id);
    assert.match((await ben.get(urls.weeks)).words, /Your commitment to it waits for its report/);
    await ben.post(groupUrls.nextStep(id), { step: "drop" });
    assert.equal(await standsFor(), id);
    assert.match((await ben.get(urls.weeks)).words, /has its report: not yet/);
  }));

test("pressed in several windows at once it is one commitment, and one activity", () =>
  inCircleOfBen(async ({ town, group, ben }) => {
    const { read } = town.house.main;
    const act = await read.selectFrom("planned_acts").select("id").executeTakeFirstOrThrow();
    const commit = () =>
      ben.post(urls.plannedActCommitment(act.id), { id: toAddress(newId()), group: toAddress(group) });
    await Promise.all([commit(), commit(), commit()]);
    assert.equal((await read.selectFrom("commitments").select("id").execute()).length, 1);
    const done = () => ben.post(urls.plannedActDone(act.id), { id: toAddress(newId()) });
    await Promise.all([done(), done(), done()]);
    assert.equal((await read.selectFrom("activities").select("id").execute()).length, 1);
    const late = await ben.post(urls.plannedActCommitment(act.id), { id: toAddress(newId()) });
    assert.equal(late.status, 409);
    assert.match(late.words, /This is done already/);
  }));
