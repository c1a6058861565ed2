import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, closeTheMeeting, groupOf, inCircle } from "../../../test/circle.ts";
import { letIn, openTheMeeting, said } from "../../../test/circle.ts";
import { newsTo } from "../../../test/news.ts";
import { begin, inTown, member, type Person, type Town } from "../../../test/support.ts";
import { type Id, newId, toAddress } from "../../basics/ids.ts";
import { pause } from "../people/index.ts";
import { lastReportsOfGroup, weekOfGroup } from "./commitments/group-commitments.reads.ts";
import { groupFor } from "./groups.reads.ts";
import { askToJoinGroup, cheer, chooseNextStep, groupUrls, hideCommitment } from "./index.ts";
import { closeGroup, leaveGroup, makeCommitment, pauseInGroup, report } from "./index.ts";
import { meetingSheet } from "./meetings/meeting-sheet.reads.ts";

const urls = groupUrls;
const nothing = { kind: "not-found" };

/** Ben says what became of it. */
const tells = (town: Town, ben: Person, commitment: Id, note: string) =>
  report(town.house.main.write, ben.id, commitment, { outcome: "partly", note, version: 0 }, town.clock.now);

/** Somebody cheers him, straight at the verb: no page stands before it. */
const cheers = (town: Town, who: Person, commitment: Id, words = "You called him.") =>
  cheer(town.house.main.write, who.id, commitment, { id: newId(), words }, town.clock.now);

test("minutes and reports from before Dora joined are for those who were there, and none of it is hers to touch", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo, host } = circle;
    const [meeting = 0] = circle.meetings;
    const told = await said(town, ben, group, "Call Mr Hale");
    const waiting = await said(town, ben, group, "Visit the museum");
    town.clock.to("2026-11-24T16:40:00Z");
    await ana.get(urls.meeting(group, meeting));
    await ana.press("Open the meeting");
    await tells(town, ben, told, "He was kind.");
    await closeTheMeeting(circle, ana);
    // Even before the time at which the meeting was to begin.
    for (const joins of ["2026-11-24T16:50:00Z", "2026-11-25T16:50:00Z"]) {
      town.clock.to(joins);
      const dora = await member(town, `Dora${joins.slice(8, 10)}`);
      await letIn(town, ana, dora, group);
      for (const path of [urls.meeting, urls.sheet, urls.minutes, urls.absence]) {
        assert.equal((await dora.get(path(group, meeting))).status, 404, path(group, meeting));
      }
      for (const path of [urls.opening, urls.chair, urls.closing, urls.checkOut, urls.absence]) {
        const answer = await dora.post(path(group, meeting), { energy: "7", line: "Glad.", words: "Away." });
        assert.equal(answer.status, 404, path(group, meeting));
      }
      assert.equal((await dora.get(urls.commitment(told))).status, 404);
      const words = { id: toAddress(newId()), words: "You called him." };
      assert.equal((await dora.post(urls.cheers(told), words)).status, 404);
      assert.equal((await dora.get(urls.commitment(waiting))).status, 200, "what is to come is hers too");
      for (const path of ["/today", urls.group(group), urls.meetings(group)]) {
        const page = await dora.get(path);
        assert.doesNotMatch(page.html, /Mr Hale|He was kind/, path);
        assert.ok(!page.html.includes(toAddress(meeting)), path);
      }
    }
    for (const table of ["cheers", "check_outs", "absences"] as const) {
      assert.deepEqual(await town.house.main.read.selectFrom(table).selectAll().execute(), [], table);
    }
    await assert.rejects(cheers(town, host, told), nothing);
    assert.match((await cleo.get(urls.meeting(group, meeting))).words, /He was kind/);
    assert.equal((await cleo.get(urls.commitment(told))).status, 200);
  }));

test("what buddies told each other before Dora joined is not told again", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const dora = await member(town, "Dora");
    const group = await groupOf(town, ana, [ben], "buddies", "On Fridays");
    const told = await said(town, ben, group, "Call Mr Hale", { due: "2026-11-27" });
    await tells(town, ben, told, "He was kind.");
    assert.match((await ana.get(urls.group(group))).words, /Mr Hale.*He was kind/);
    town.clock.forward({ minutes: 1 });
    await letIn(town, ana, dora, group);
    const later = await said(town, ben, group, "Visit the museum", { due: "2026-11-27" });
    await tells(town, ben, later, "It hires.");
    assert.match((await dora.get(urls.group(group))).words, /museum.*It hires/);
    assert.doesNotMatch(dora.here?.html ?? "", /Mr Hale|He was kind/);
    assert.equal((await dora.get(urls.commitment(told))).status, 404);
  }));

test("the minutes are news to those who were in the group and are not on a pause, and to nobody else", () =>
  inCircle(async (circle) => {
    const { town, group, meetings, ana, ben, cleo, host } = circle;
    const db = town.house.main.write;
    const [emil, finn] = [await member(town, "Emil"), await member(town, "Finn")];
    const [gita, ida] = [await member(town, "Gita"), await member(town, "Ida")];
    const jon = await member(town, "Jon");
    for (const person of [emil, finn, gita, jon]) await letIn(town, ana, person, group);
    await openTheMeeting(circle, ana);
    await pauseInGroup(db, cleo.id, group, town.clock.now);
    await pause(db, emil.id, town.clock.now);
    await leaveGroup(db, finn.id, group, town.clock.now);
    await closeTheMeeting(circle, ana);
    town.clock.forward({ minutes: 1 });
    await letIn(town, ana, ida, group);
    await leaveGroup(db, gita.id, group, town.clock.now);
    const got: string[] = [];
    for (const person of [host, ana, ben, cleo, emil, finn, gita, ida, jon])
      if ((await newsTo(town, person, "minutes")).length > 0) got.push(person.name);
    // Emil, who takes a pause from everything, gets no mail at all.
    assert.deepEqual(got, ["Ana", "Ben", "Emil", "Jon"]);
    // Whoever leaves between the look and the mail hears nothing either.
    await leaveGroup(db, jon.id, group, town.clock.now);
    assert.deepEqual(await newsTo(town, jon, "minutes"), []);
    assert.ok(meetings.length > 0);
  }));

test("coming and staying away is counted from the day that Dora joined", () =>
  inCircle(async (circle) => {
    const { town, group, ana } = circle;
    await openTheMeeting(circle, ana);
    await closeTheMeeting(circle, ana);
    town.clock.forward({ hours: 1 });
    const dora = await member(town, "Dora");
    await letIn(town, ana, dora, group);
    assert.doesNotMatch((await dora.get(urls.commitments)).words, /Coming and staying away/);
    await openTheMeeting(circle, dora, 1);
    await closeTheMeeting(circle, dora, 1);
    assert.match((await dora.get(urls.commitments)).words, /club: you came to the one meeting so far/);
    assert.match((await ana.get(urls.commitments)).words, /you came to 1 of the last 2 meetings/);
  }));

test("before Dora is in, the group gives away neither its place nor anybody's name, on its pages or in its read", () =>
  inCircle(async ({ town, group, ana, ben, cleo }) => {
    const db = town.house.main.write;
    await ana.get(urls.edit(group));
    await ana.press("Keep", { place: "Room 7 of the mission" });
    assert.match((await ben.get(urls.group(group))).words, /Room 7 of the mission/);
    const [dora, emil] = [await member(town, "Dora"), await member(town, "Emil")];
    const finn = await member(town, "Finn");
    await letIn(town, ana, emil, group);
    await tells(town, ben, await said(town, ben, group, "Call Mr Hale"), "He was kind.");
    await leaveGroup(db, emil.id, group, town.clock.now);
    for (const each of [emil, cleo]) await groupOf(town, each, [], "buddies", "Still alone");
    await askToJoinGroup(db, finn.id, group, { id: newId(), words: "May I?" }, town.clock.now);
    for (const person of [dora, emil, finn]) {
      for (const path of [urls.group(group), urls.groups, "/today"]) {
        assert.doesNotMatch((await person.get(path)).words, /Room 7|\bAna\b|Ben|Cleo|Mr Hale/, path);
      }
      const shown = await groupFor(db, person.id, group);
      assert.deepEqual([shown.place, shown.organiser_name, shown.joined_at], ["", "", null]);
    }
    await ana.get(urls.edit(group));
    await ana.press("Keep", { open: "" });
    for (const one of [dora, emil]) assert.equal((await one.get(urls.group(group))).status, 404);
    assert.equal((await finn.get(urls.group(group))).status, 200, "who asked may wait for the answer");
    await closeGroup(db, ana.id, group, town.clock.now);
    assert.doesNotMatch((await cleo.get("/today")).words, /Tuesday club|Mr Hale/);
  }));

const secret = /Dr Weiss|the clinic|at nine|she is away|I wait outside|It was hard|You went there/;

/** Somebody says at a meeting, or between two, what is meant for nobody else. */
function says(town: Town, who: Person, group: Id, meeting: Id | null): Promise<Id> {
  const words = { what: "See Dr Weiss", when: "at nine", where: "the clinic", ifWords: "she is away" };
  const what = {
    ...words,
    thenWords: "I wait outside",
    due: null,
    hidden: false,
    id: newId(),
    member: who.id,
  };
  return makeCommitment(town.house.main.write, who.id, { ...what, group, meeting }, town.clock.now);
}

/** Ben keeps two of his to himself: one with a report and a cheer from when it was shown, and one for next time. */
async function benKeepsTwo({ town, group, ben, cleo }: Circle, meeting: Id): Promise<[told: Id, next: Id]> {
  const { write: db } = town.house.main;
  const [told, next] = [await says(town, ben, group, null), await says(town, ben, group, meeting)];
  await tells(town, ben, told, "It was hard.");
  await cheers(town, cleo, told, "You went there.");
  await chooseNextStep(db, ben.id, told, "drop", "Europe/Berlin", town.clock.now);
  for (const id of [told, next]) await hideCommitment(db, ben.id, id, true);
  await assert.rejects(cheers(town, cleo, told), nothing);
  return [told, next];
}

test("what Ben keeps to himself stands nowhere for anybody else: on no page, on no paper, in no mail", () =>
  inCircle(async (circle) => {
    const { town, group, meetings, ana, ben, cleo, host } = circle;
    const [meeting = 0] = meetings;
    const here = urls.meeting(group, meeting);
    await openTheMeeting(circle, ana);
    const kept = await benKeepsTwo(circle, meeting);
    const rounds = [0, 1, 2, 3, 4, 5].map((round) => `${here}?round=${round}`);
    const ofBen = kept.flatMap((id) => [urls.commitment(id), urls.report(id), urls.nextStep(id)]);
    const about = [urls.group(group), urls.members(group), urls.sheet(group, meeting), here, ...rounds];
    const pages = [...about, ...ofBen, "/today", urls.commitments, urls.meetings(group), urls.groups];
    const nobodyElseReads = async () => {
      for (const person of [ana, cleo, host]) {
        for (const path of pages) assert.doesNotMatch((await person.get(path)).html, secret, path);
        for (const path of ofBen) assert.equal((await person.get(path)).status, 404, path);
      }
    };
    await nobodyElseReads();
    for (const path of [`${here}?round=0`, `${here}?round=4`]) {
      assert.match((await cleo.get(path)).words, /private/, path);
      assert.match((await ben.get(path)).words, /See Dr Weiss/, `he himself: ${path}`);
    }
    assert.match((await cleo.get(urls.sheet(group, meeting))).words, /private/);
    const read = town.house.main.read;
    const { people } = await meetingSheet(read, ana.id, group, meeting);
    const others = [...people.flatMap(({ reporting, next }) => [...reporting, ...next])];
    others.push(...(await weekOfGroup(read, ana.id, group)));
    others.push(...(await lastReportsOfGroup(read, ana.id, group, "2026")));
    assert.equal(others.length, 5);
    assert.doesNotMatch(JSON.stringify(others), secret, "it does not leave the database");
    for (const row of others) assert.deepEqual([row.outcome, row.next_step], [null, null]);
    await closeTheMeeting(circle, ana);
    await nobodyElseReads();
    assert.match((await ben.get(here)).words, /See Dr Weiss/);
    const news = [...(await newsTo(town, ana)), ...(await newsTo(town, cleo))];
    assert.ok(news.length >= 2);
    assert.doesNotMatch(news.join(), secret);
  }));

test("a commitment appears at no other group's meeting, and carries on nobody else's words", () =>
  inCircle(async ({ town, group, meetings, ana, ben, cleo }) => {
    const { write: db } = town.house.main;
    const [meeting = 0] = meetings;
    const elsewhere = await groupOf(town, cleo, [ben], "job-club", "Thursday club");
    const anas = await said(town, ana, group, "Call Mr Hale");
    const cleos = await says(town, cleo, elsewhere, null);
    await assert.rejects(says(town, ben, elsewhere, meeting), nothing);
    const making = (more: Record<string, string>) => ({ id: toAddress(newId()), what: "Walk", ...more });
    await ben.post(urls.groupCommitments(elsewhere), making({ said: toAddress(meeting) }));
    await ben.post(urls.groupCommitments(group), making({ carries: toAddress(anas) }));
    const refused = await ana.post(urls.groupCommitments(group), making({ carries: toAddress(cleos) }));
    assert.equal(refused.status, 404);
    const path = `${urls.newGroupCommitment(group)}?step=smaller&carries=`;
    assert.equal((await ana.get(path + toAddress(cleos))).status, 404);
    assert.doesNotMatch((await ben.get(path + toAddress(anas))).html, /Mr Hale/);
    assert.doesNotMatch((await ana.get(urls.sheet(group, meeting))).words, /Walk.*Walk/);
    const walks = await db.selectFrom("commitments").selectAll().where("what", "=", "Walk").execute();
    assert.deepEqual(
      walks.map((row) => row.said_meeting_id ?? row.carried_from),
      [null, null],
    );
  }));
