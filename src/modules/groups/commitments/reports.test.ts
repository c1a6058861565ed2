import assert from "node:assert/strict";
import { test } from "node:test";
import {
  closeTheMeeting,
  groupOf,
  inCircle,
  openTheMeeting,
  said,
  secondMeeting,
} from "../../../../test/circle.ts";
import { begin, inTown, member, type Person } from "../../../../test/support.ts";
import { groupUrls } from "../index.ts";

const words = (person: Person): string => person.here?.words ?? "";

test("Ben reports that it is done, and his group reads the note", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    await ben.get(groupUrls.commitments);
    await ben.follow("Report");
    const reported = await ben.press("Report", { outcome: "done", note: "He knows somebody at the port." });
    assert.match(reported.words, /Reported\. That is done\./);
    assert.match(reported.path, /^\/commitments\?/, "back where he came from");
    assert.match((await cleo.get(groupUrls.commitment(id))).words, /Done/);
    assert.match(words(cleo), /He knows somebody at the port\./);
  }));

test("a commitment knows when it was reported on, so that what is open is found among the years", () =>
  inCircle(async ({ town, group, ben }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    const marks = async (): Promise<(string | null)[]> => {
      const { at, mark } = await town.house.main.read
        .selectFrom("commitments")
        .leftJoin("reports", "reports.commitment_id", "commitments.id")
        .select(["commitments.reported_at as mark", "reports.reported_at as at"])
        .where("commitments.id", "=", id)
        .executeTakeFirstOrThrow();
      return [at, mark];
    };
    assert.deepEqual(await marks(), [null, ""]);
    await ben.get(groupUrls.report(id));
    await ben.press("Report", { outcome: "not-yet", note: "" });
    const [first, mark] = await marks();
    assert.equal(mark, first);
    town.clock.forward({ hours: 1 });
    await ben.get(groupUrls.report(id));
    await ben.press("Report", { outcome: "done", note: "After all." });
    const [mended, again] = await marks();
    assert.notEqual(mended, first);
    assert.equal(again, mended);
  }));

test("a report in which nothing is chosen comes back with its note", () =>
  inCircle(async ({ town, group, ben }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    await ben.get(groupUrls.report(id));
    const again = await ben.press("Report", { note: "I forgot what to choose." });
    assert.equal(again.status, 422);
    assert.match(again.words, /What became of it\? Please choose one of the three\./);
    assert.match(again.words, /I forgot what to choose\./);
  }));

test("a report sent twice is one report", () =>
  inCircle(async ({ town, group, ben }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    await ben.get(groupUrls.report(id));
    const { action, body } = ben.prepare("Report", { outcome: "done" });
    await ben.post(action, body);
    assert.equal((await ben.post(action, body)).status, 200);
    const rows = await town.house.main.read
      .selectFrom("journal")
      .select("id")
      .where("kind", "=", "commitment-reported")
      .execute();
    assert.equal(rows.length, 1);
  }));

test("after not yet comes one question, and keeping it makes it stand again, carried over", () =>
  inCircle(async ({ town, group, ben }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    await ben.get(groupUrls.report(id));
    const asked = await ben.press("Report", { outcome: "not-yet" });
    assert.match(asked.words, /What now\?/);
    assert.doesNotMatch(asked.words, /fail|miss/i);
    assert.match((await ben.press("Go on")).words, /Please choose one of the five/);
    assert.match((await ben.press("Go on", { step: "keep" })).words, /It stands again for the time to come/);
    assert.match((await ben.get(groupUrls.commitments)).words, /Carried over/);
  }));

test("letting it go is an answer like any other", () =>
  inCircle(async ({ town, group, ben }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    await ben.get(groupUrls.report(id));
    await ben.press("Report", { outcome: "not-yet" });
    assert.match((await ben.press("Go on", { step: "drop" })).words, /Dropped\./);
    assert.match(words(ben), /You dropped it\./);
    await ben.get(groupUrls.commitments);
    assert.doesNotMatch(words(ben), /Carried over/);
  }));

test("smaller and later begin with the old words, and swapping shows what it replaces", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const old = { smaller: "Call ten people", later: "Visit the fair", swap: "Send forty applications" };
    for (const [step, what] of Object.entries(old)) {
      const id = await said(town, ben, group, what);
      await ben.get(groupUrls.report(id));
      await ben.press("Report", { outcome: "partly", note: "Some of it." });
      const form = await ben.press("Go on", { step });
      assert.equal(
        form.page.querySelector("#field-what")?.getAttribute("value"),
        step === "swap" ? "" : what,
      );
      assert.match(form.words, new RegExp(step === "swap" ? "Instead of Send forty" : `It was ${what}`));
      assert.match((await ben.press("Write it down", { what: `Instead: ${step}` })).words, /Written down/);
    }
    await cleo.get(groupUrls.group(group));
    assert.match(words(cleo), /Instead: swap/);
    assert.match(words(cleo), /Carried over/);
  }));

test("what is not done yet among buddies is due again a week later", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const pair = await groupOf(town, ana, [ben], "buddies", "Ana and Ben");
    const id = await said(town, ana, pair, "Read one report", { due: "2026-11-25" });
    town.clock.to("2026-11-26T09:00:00Z");
    assert.match((await ana.get(groupUrls.commitments)).words, /its day has come/);
    await ana.get(groupUrls.report(id));
    await ana.press("Report", { outcome: "not-yet" });
    await ana.press("Go on", { step: "keep" });
    assert.match((await ana.get(groupUrls.commitments)).words, /By Thursday 3 December/);
  }));

test("a report can be mended until its meeting is over, and stands from then on", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben } = circle;
    const id = await said(town, ben, group, "Call Mr Hale");
    await ben.get(groupUrls.report(id));
    await ben.press("Report", { outcome: "not-yet" });
    await openTheMeeting(circle, ana);
    await ben.get(groupUrls.commitment(id));
    await ben.follow("Change the report");
    assert.match(
      (await ben.press("Report", { outcome: "done", note: "This very hour." })).words,
      /That is done/,
    );
    await ben.get(groupUrls.report(id));
    const late = ben.prepare("Report", { outcome: "partly" });
    await closeTheMeeting(circle, ana);
    const refused = await ben.post(late.action, late.body);
    assert.equal(refused.status, 409);
    assert.match(refused.words, /This report stands/);
    assert.doesNotMatch((await ben.get(groupUrls.commitment(id))).words, /Change the report/);
  }));

test("the chair reports for Ben on the telephone, and two reports at once lose nothing", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben } = circle;
    const id = await said(town, ben, group, "Call Mr Hale");
    await openTheMeeting(circle, ana);
    assert.match((await ana.get(groupUrls.report(id))).words, /You are writing for Ben/);
    await ben.get(groupUrls.report(id));
    await ana.press("Report", { outcome: "partly", note: "Ben says on the telephone: half." });
    assert.match(words(ana), /What would Ben like to become of the rest/);
    const late = await ben.press("Report", { outcome: "done", note: "All of it." });
    assert.equal(late.status, 409);
    assert.match(late.words, /Now it says: Partly\. “Ben says on the telephone: half\.”/);
    assert.match(late.words, /All of it\./);
    assert.match((await ben.press("Report")).words, /That is done/);
  }));

test("what the chair makes smaller for Ben stays Ben's, said at the meeting that heard his report", () =>
  inCircle(async (circle) => {
    const { town, group, meetings, ana, ben } = circle;
    const id = await said(town, ben, group, "Call ten people");
    await openTheMeeting(circle, ana);
    await ana.get(`${groupUrls.report(id)}?then=${groupUrls.meeting(group, meetings[0] ?? 0)}`);
    await ana.press("Report", { outcome: "not-yet" });
    assert.match((await ana.press("Go on", { step: "smaller" })).words, /You are writing for Ben/);
    const written = await ana.press("Write it down", { what: "Call two people" });
    assert.match(written.path, new RegExp(groupUrls.meeting(group, meetings[0] ?? 0)), "back at the meeting");
    const row = await town.house.main.read
      .selectFrom("commitments")
      .select(["member_id", "made_by", "said_meeting_id", "carried_from"])
      .where("what", "=", "Call two people")
      .executeTakeFirstOrThrow();
    assert.deepEqual(
      { ...row },
      {
        member_id: ben.id,
        made_by: ana.id,
        said_meeting_id: meetings[0],
        carried_from: id,
      },
    );
  }));

test("a cheer names what was done, and only the others give it", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const id = await said(town, ben, group, "Call two strangers");
    await cleo.get(groupUrls.commitment(id));
    assert.doesNotMatch(words(cleo), /Name what was done/, "there is nothing to cheer yet");
    assert.equal(
      (await cleo.post(groupUrls.cheers(id), { id: "0000000000b", words: "You did it" })).status,
      404,
    );
    await ben.get(groupUrls.report(id));
    await ben.press("Report", { outcome: "partly" });
    await cleo.get(groupUrls.commitment(id));
    const bare = await cleo.press("Cheer");
    assert.equal(bare.status, 422);
    assert.match(bare.words, /Say what you saw done/);
    const { action, body } = cleo.prepare("Cheer", { words: "You called somebody you had not met." });
    await cleo.post(action, body);
    await cleo.post(action, body);
    await ben.get(groupUrls.commitment(id));
    assert.equal(
      words(ben).split("You called somebody you had not met.").length - 1,
      1,
      "a double click is one cheer",
    );
    assert.match(words(ben), /Cleo: “You called/);
    assert.equal(
      (await ben.post(groupUrls.cheers(id), { id: "0000000000c", words: "You are great at calls" })).status,
      409,
    );
    await cleo.get(groupUrls.commitment(id));
    await cleo.press("Take it back");
    assert.doesNotMatch((await ben.get(groupUrls.commitment(id))).words, /You called somebody/);
  }));

test("what is said at a meeting is reported on at the one after", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben } = circle;
    await openTheMeeting(circle, ana);
    await ben.get(`${groupUrls.newGroupCommitment(group)}?said=1`);
    assert.match(
      words(ben),
      /It is said at the meeting on Tuesday 24 November, and reported on at the one after/,
    );
    await ben.press("Write it down", { what: "Call Mr Hale" });
    await ben.get(groupUrls.commitments);
    assert.ok(!ben.here?.page.querySelectorAll("a.button").some((link) => link.text.startsWith("Report")));
    await closeTheMeeting(circle, ana);
    town.clock.to(secondMeeting);
    await ben.get(groupUrls.commitments);
    await ben.follow("Report");
    assert.match((await ben.press("Report", { outcome: "done" })).words, /That is done/);
  }));
