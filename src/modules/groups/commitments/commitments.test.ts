import assert from "node:assert/strict";
import { test } from "node:test";
import { closeTheMeeting, groupOf, inCircle, openTheMeeting, said } from "../../../../test/circle.ts";
import { begin, inTown, member, type Person } from "../../../../test/support.ts";
import { toAddress } from "../../../basics/ids.ts";
import { groupUrls } from "../index.ts";

const words = (person: Person): string => person.here?.words ?? "";

test("Ben says what he will do, when, where, and what if, and his group reads it", () =>
  inCircle(async ({ group, ben, cleo }) => {
    await ben.get(groupUrls.group(group));
    await ben.follow("Write down a commitment");
    const made = await ben.press("Write it down", {
      what: "Talk with two people at the harbour office",
      when: "Tuesday after lunch",
      where: "On the telephone",
      if: "If nobody answers by Thursday,",
      then_do: "then I phone again.",
    });
    assert.equal(made.status, 200);
    assert.match(made.words, /Written down\./);
    await cleo.get(groupUrls.group(group));
    assert.match(words(cleo), /Talk with two people at the harbour office/);
    assert.match(words(cleo), /Tuesday after lunch · On the telephone/);
    assert.match(words(cleo), /If nobody answers by Thursday, then I phone again\./);
  }));

test("a form with nothing in it comes back with one sentence, and what was typed is kept", () =>
  inCircle(async ({ group, ben }) => {
    await ben.get(groupUrls.newGroupCommitment(group));
    const again = await ben.press("Write it down", { what: "", when: "Friday", if: "it rains" });
    assert.equal(again.status, 422);
    assert.match(again.words, /What will you do\? A few words are enough\./);
    assert.match(again.words, /And what will you do then\? Or leave both lines empty\./);
    assert.equal(again.page.querySelector("#field-when")?.getAttribute("value"), "Friday");
    assert.equal(again.page.querySelector("#field-what")?.getAttribute("aria-invalid"), "true");
    const long = await ben.press("Write it down", { what: "a".repeat(201) });
    assert.match(long.words, /This holds 200 characters, and yours has 201/);
  }));

test("an example fills the form and can be changed", () =>
  inCircle(async ({ group, ben }) => {
    await ben.get(`${groupUrls.newGroupCommitment(group)}?said=1&then=/today`);
    const filled = await ben.follow("Send a note of thanks");
    assert.match(filled.page.querySelector("#field-what")?.getAttribute("value") ?? "", /note of thanks/);
    const made = await ben.press("Write it down", { when: "Sunday evening" });
    assert.equal(made.path, "/today?said=commitment-made", "and the way back is kept");
  }));

test("a double click writes one commitment down", () =>
  inCircle(async ({ group, ben }) => {
    await ben.get(groupUrls.newGroupCommitment(group));
    const { action, body } = ben.prepare("Write it down", { what: "Call Mr Hale" });
    await ben.post(action, body);
    assert.equal((await ben.post(action, body)).status, 200);
    await ben.get(groupUrls.commitments);
    assert.equal(
      words(ben).split("Call Mr Hale").length - 1,
      2,
      "once as a title, once for who listens to the link",
    );
  }));

test("from the fourth on a word is said, and there is room for seven", () =>
  inCircle(async ({ town, group, ben }) => {
    for (const what of ["one", "two", "three"]) await said(town, ben, group, what);
    assert.match(
      (await ben.get(groupUrls.newGroupCommitment(group))).words,
      /You have 3 open here already\. You can add another/,
    );
    for (const what of ["four", "five", "six", "seven"]) await said(town, ben, group, what);
    await ben.get(groupUrls.newGroupCommitment(group));
    assert.match(words(ben), /as many as there is room for/);
    const refused = await ben.press("Write it down", { what: "eight", when: "on Monday" });
    assert.equal(refused.status, 409);
    assert.match(refused.words, /There is room for 7 at a time/);
    assert.equal(refused.page.querySelector("#field-when")?.getAttribute("value"), "on Monday");
  }));

test("alone and among buddies a commitment has a due day, and a past day is asked about", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const pair = await groupOf(town, ana, [ben], "buddies", "Ana and Ben");
    await ana.get(groupUrls.newCommitment);
    assert.equal(
      ana.here?.page.querySelector("#field-due")?.getAttribute("value"),
      "2026-12-01",
      "a week from today",
    );
    assert.match(
      (await ana.press("Write it down", { what: "Walk", due: "2026-11-23" })).words,
      /That day is past/,
    );
    assert.match((await ana.press("Write it down", { due: "2026-11-27" })).words, /By Friday 27 November/);
    await ben.get(groupUrls.newGroupCommitment(pair));
    assert.match(
      (await ben.press("Write it down", { what: "Read one report", due: "" })).words,
      /By which day\? Please choose one\./,
    );
    await ben.press("Write it down", { due: "2026-11-30" });
    assert.match((await ana.get(groupUrls.group(pair))).words, /Read one report/);
    assert.doesNotMatch(
      (await ben.get(groupUrls.group(pair))).words,
      /Walk/,
      "what is done alone is nobody else's",
    );
  }));

test("what Ben keeps private the group sees only as being there, and nobody else can open it", () =>
  inCircle(async ({ group, ben, cleo, ana }) => {
    await ben.get(groupUrls.newGroupCommitment(group));
    await ben.press("Write it down", { what: "See the doctor", hidden: "yes" });
    await ben.get(groupUrls.commitments);
    assert.match(words(ben), /Only you see this/);
    const page = (await ben.follow("See the doctor")).path;
    assert.doesNotMatch((await cleo.get(groupUrls.group(group))).html, /See the doctor/);
    assert.match(words(cleo), /private/);
    const path = page.split("?")[0] ?? "";
    for (const other of [cleo, ana]) {
      assert.equal((await other.get(path)).status, 404);
      assert.equal((await other.get(`${path}/report`)).status, 404);
      assert.equal((await other.post(`${path}/hiding`, {})).status, 404);
    }
    await ben.get(path);
    await ben.press("Show it to the group");
    assert.equal((await cleo.get(path)).status, 200);
  }));

test("somebody else may not change, hide or report for Ben, and strangers find nothing", () =>
  inCircle(async ({ town, group, ben, cleo, host }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    assert.equal((await cleo.get(groupUrls.commitment(id))).status, 200);
    assert.doesNotMatch(words(cleo), /Report|Change it|Keep it private/);
    assert.equal((await cleo.get(groupUrls.editCommitment(id))).status, 403);
    assert.equal(
      (await cleo.post(groupUrls.editCommitment(id), { what: "Sleep", version: "1" })).status,
      403,
    );
    assert.equal((await cleo.post(groupUrls.report(id), { outcome: "done", version: "0" })).status, 403);
    assert.equal((await cleo.post(groupUrls.hiding(id), { hidden: "yes" })).status, 404);
    const paths = [
      groupUrls.commitment(id),
      groupUrls.editCommitment(id),
      groupUrls.report(id),
      groupUrls.nextStep(id),
    ];
    for (const path of [...paths, groupUrls.newGroupCommitment(group)]) {
      assert.equal((await host.get(path)).status, 404, path);
    }
    for (const path of [
      groupUrls.report(id),
      groupUrls.cheers(id),
      groupUrls.groupCommitments(group),
      groupUrls.hiding(id),
    ]) {
      assert.equal(
        (await host.post(path, { outcome: "done", version: "0", words: "You did it" })).status,
        404,
        path,
      );
    }
    assert.equal((await host.get("/commitments/nonsense")).status, 404);
  }));

test("the chair writes for Ben while the meeting is open, and not after", () =>
  inCircle(async (circle) => {
    const { group, ana, ben, cleo } = circle;
    const path = `${groupUrls.newGroupCommitment(group)}?for=${toAddress(ben.id)}&said=1`;
    assert.equal((await ana.get(path)).status, 403, "not before it opens");
    await openTheMeeting(circle, ana);
    assert.match((await ana.get(path)).words, /You are writing for Ben/);
    const { action, body } = ana.prepare("Write it down", { what: "Call the museum" });
    assert.equal(body["hidden"], undefined, "what is private is Ben's to say");
    await ana.post(action, body);
    assert.match((await ben.get(groupUrls.commitments)).words, /Call the museum/);
    assert.equal((await cleo.get(path)).status, 403);
    await ana.get(path);
    const late = ana.prepare("Write it down", { what: "Something else" });
    await closeTheMeeting(circle, ana);
    assert.equal((await ana.post(late.action, late.body)).status, 403);
  }));

test("when two hands change it at once, nothing is lost in silence", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben } = circle;
    const id = await said(town, ben, group, "Call Mr Hale");
    await openTheMeeting(circle, ana);
    await ben.get(groupUrls.editCommitment(id));
    await ana.get(groupUrls.editCommitment(id));
    await ana.press("Keep the changes", { what: "Call Mr Hale and his deputy" });
    const late = await ben.press("Keep the changes", { when: "On Friday" });
    assert.equal(late.status, 409);
    assert.match(late.words, /This was changed meanwhile, perhaps in another window/);
    assert.match(late.words, /Call Mr Hale and his deputy/);
    assert.equal(late.page.querySelector("#field-when")?.getAttribute("value"), "On Friday");
    const { action, body } = ben.prepare("Keep the changes");
    assert.equal((await ben.post(action, body)).status, 200, "having seen it, Ben may go on");
    assert.equal((await ben.post(action, body)).status, 200, "and a double click is one change");
  }));

test("somebody without any commitment is told how to begin", () =>
  inTown(async (town) => {
    await begin(town);
    const nia = await member(town, "Nia");
    assert.match((await nia.get(groupUrls.commitments)).words, /Nothing is tied to this week yet/);
    await nia.follow("Write down a commitment");
    assert.equal(nia.here?.path, groupUrls.newCommitment);
  }));

test("my own coming and staying away is said in words, to me alone", () =>
  inCircle(async (circle) => {
    await openTheMeeting(circle, circle.ana);
    await closeTheMeeting(circle, circle.ana);
    await openTheMeeting(circle, circle.ben, 1);
    await closeTheMeeting(circle, circle.ben, 1);
    assert.match(
      (await circle.ana.get(groupUrls.commitments)).words,
      /Tuesday club: you came to 1 of the last 2 meetings\./,
    );
    assert.match(
      (await circle.cleo.get(groupUrls.commitments)).words,
      /the last 2 meetings were without you/,
    );
  }));

test("nobody is led away from the house by the way back", () =>
  inCircle(async ({ group, ben }) => {
    for (const then of ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"]) {
      await ben.get(`${groupUrls.newGroupCommitment(group)}?then=${encodeURIComponent(then)}`);
      assert.doesNotMatch(ben.here?.html ?? "", /elsewhere/);
    }
  }));
