import assert from "node:assert/strict";
import { test } from "node:test";
import {
  closeTheMeeting,
  groupOf,
  inCircle,
  openTheMeeting,
  said,
  secondMeeting,
} from "../../../test/circle.ts";
import { begin, inTown, member, type Person } from "../../../test/support.ts";
import { wishes } from "../../../test/waiting.ts";
import { newId } from "../../basics/ids.ts";
import { askToJoinGroup, groupUrls, leaveGroup, pauseInGroup, startGroup } from "../groups/index.ts";
import { askToJoin } from "../people/index.ts";

const today = async (person: Person): Promise<string> => (await person.get("/today")).words;
const primary = (person: Person): string[] =>
  (person.here?.page.querySelectorAll("main .button") ?? [])
    .filter((button) => !button.classNames.includes("quiet"))
    .map((button) => button.text.trim());

test("a newcomer is told kindly what to do first", () =>
  inTown(async (town) => {
    await begin(town);
    const nia = await member(town, "Nia");
    assert.match(await today(nia), /Good morning, Nia\. It is Tuesday 24 November\./);
    assert.match(nia.here?.words ?? "", /Find a group/);
    assert.deepEqual(primary(nia), ["Find a group"]);
  }));

test("a newcomer who has asked to join sees that the answer is on its way", () =>
  inCircle(async ({ town, group }) => {
    const nia = await member(town, "Nia");
    await askToJoinGroup(
      town.house.main.write,
      nia.id,
      group,
      { id: newId(), words: "May I?" },
      town.clock.now,
    );
    assert.match(await today(nia), /You asked to join Tuesday club/);
  }));

test("who waits for a group reads that on Today, until they stop waiting", () =>
  inTown(async (town) => {
    await begin(town);
    const nia = await member(town, "Nia");
    await wishes(nia);
    assert.match(
      await today(nia),
      /You are in the waiting room, and what is offered to you stands on this page/,
    );
    assert.deepEqual(primary(nia), ["Write down one thing"]);
    await nia.get(groupUrls.wish);
    await nia.press("Stop waiting");
    await today(nia);
    assert.deepEqual(primary(nia), ["Find a group"]);
  }));

test("Ben sees where to be next and what he said, with one thing to do first", () =>
  inCircle(async ({ town, group, meetings, ben }) => {
    await said(town, ben, group, "Call Mr Hale");
    assert.match(await today(ben), /Today: Tuesday club Tuesday 24 November, 18:30/);
    assert.match(ben.here?.words ?? "", /The library/);
    assert.match(ben.here?.words ?? "", /You said .*Call Mr Hale/);
    assert.match(ben.here?.words ?? "", /What waits Your report/);
    assert.deepEqual(primary(ben), ["See the meeting"]);
    town.clock.to("2026-11-24T16:40:00Z");
    await today(ben);
    assert.deepEqual(primary(ben), ["Join the meeting"]);
    await ben.follow("Join the meeting");
    assert.equal(ben.here?.path, groupUrls.meeting(group, meetings[0] ?? 0));
  }));

test("a meeting under way stands first", () =>
  inCircle(async (circle) => {
    await openTheMeeting(circle, circle.ana);
    assert.match(await today(circle.ben), /Going on now: Tuesday club/);
  }));

test("a call is a link, and a telephone number can be dialled", () =>
  inCircle(async ({ town, group, ben }) => {
    const place = (kind: "call" | "telephone", words: string) =>
      town.house.main.write
        .updateTable("groups")
        .set({ place_kind: kind, place: words })
        .where("id", "=", group)
        .execute();
    await place("call", "https://call.example/tuesday");
    await today(ben);
    assert.ok(ben.here?.page.querySelector('.highlight a[href="https://call.example/tuesday"]'));
    await place("telephone", "+49 30 555 0100");
    await today(ben);
    assert.ok(ben.here?.page.querySelector('.highlight a[href="tel:+49305550100"]'));
  }));

test("in a group without a time the first thing to do is to write something down", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await groupOf(town, ana, [ben], "buddies", "Ana and Ben");
    assert.doesNotMatch(await today(ben), /Your next meeting/);
    assert.deepEqual(primary(ben), ["Write down a commitment"]);
  }));

test("what waits is said once: reports on the day before, and the question after not yet", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben } = circle;
    await openTheMeeting(circle, ana);
    await closeTheMeeting(circle, ana);
    const [one, two] = [
      await said(town, ben, group, "Call Mr Hale"),
      await said(town, ben, group, "Visit the fair"),
    ];
    assert.doesNotMatch(await today(ben), /Your reports?\b/, "a week ahead no report waits yet");
    town.clock.to("2026-12-01T08:00:00Z");
    assert.match(await today(ben), /Your reports on 2 commitments/);
    await ben.get(groupUrls.report(one));
    await ben.press("Report", { outcome: "not-yet" });
    await ben.get(groupUrls.report(two));
    await ben.press("Report", { outcome: "done" });
    assert.match(await today(ben), /What now\? Call Mr Hale/);
    await ben.follow("What now?");
    await ben.press("Go on", { step: "drop" });
    assert.equal(ben.here?.path, "/today?said=step-drop");
    assert.doesNotMatch(ben.here?.words ?? "", /What waits/);
  }));

test("what Ben did alone waits on its day", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await said(town, ben, null, "Write to two people", { due: "2026-11-25" });
    assert.doesNotMatch(await today(ben), /What waits/);
    town.clock.to("2026-11-25T08:00:00Z");
    assert.match(await today(ben), /its day is today/);
    assert.match(ben.here?.words ?? "", /Your report/);
  }));

test("Cleo reads what the others did, but not what they keep private or what was before her", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo, host } = circle;
    const shown = await said(town, ben, group, "Call Mr Hale");
    const hidden = await said(town, ben, group, "See the doctor", { hidden: true });
    for (const id of [shown, hidden]) {
      await ben.get(groupUrls.report(id));
      await ben.press("Report", { outcome: "partly", note: "Half of it." });
      town.clock.forward({ minutes: 1 });
      await ben.get(groupUrls.report(id));
      await ben.press("Report", { outcome: "done", note: "All of it." });
    }
    assert.match(await today(cleo), /Ben: Call Mr Hale Done/);
    assert.match(cleo.here?.words ?? "", /All of it\./);
    assert.doesNotMatch(cleo.here?.words ?? "", /doctor|Half of it/);
    assert.doesNotMatch(await today(host), /Mr Hale/);
    await cleo.get(groupUrls.commitment(shown));
    await cleo.press("Cheer", { words: "You called him at last." });
    assert.match(await today(ben), /Cleo cheered: Call Mr Hale .*You called him at last\./);
    assert.doesNotMatch(await today(ana), /cheered/);
    town.clock.to(secondMeeting);
    const dora = await member(town, "Dora");
    const id = newId();
    await askToJoinGroup(town.house.main.write, dora.id, group, { id, words: "" }, town.clock.now);
    assert.match(await today(ana), /Somebody asks to join Tuesday club/);
    assert.doesNotMatch(await today(ben), /asks to join/);
    await ana.post(groupUrls.answer(group, id), { answer: "accepted", words: "" });
    assert.doesNotMatch(await today(dora), /Mr Hale/);
  }));

test("the host sees who waits at the door", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const ana = await member(town, "Ana");
    assert.doesNotMatch(await today(hanna), /What waits/);
    await askToJoin(
      town.house.main.write,
      { id: newId(), name: "Vera", email: "vera@example.org", words: "May I?", timeZone: "Europe/Berlin" },
      town.clock.now,
    );
    assert.match(await today(hanna), /Somebody asks to join the community/);
    assert.doesNotMatch(await today(ana), /asks to join/);
    await town.house.main.write.updateTable("community").set({ confirms_groups: 1 }).execute();
    await startGroup(
      town.house.main.write,
      ana.id,
      {
        id: newId(),
        kind: "buddies",
        name: "Two of us",
        about: "",
        promise: "",
        places: 3,
        placeKind: "call",
        place: "https://call.example/two",
        openToRequests: false,
        timeZone: "Europe/Berlin",
      },
      town.clock.now,
    );
    assert.match(await today(hanna), /A new group waits for your yes/);
    assert.match(await today(ana), /Two of us .*Waits for the host's yes/);
  }));

test("on a pause nobody is waited for", () =>
  inCircle(async ({ town, group, ben }) => {
    await said(town, ben, group, "Call Mr Hale");
    await pauseInGroup(town.house.main.write, ben.id, group, town.clock.now);
    assert.match(await today(ben), /You are on a pause there/);
    assert.doesNotMatch(ben.here?.words ?? "", /Your report/);
    await ben.get("/me/pause");
    await ben.press("Take a pause");
    assert.match(await today(ben), /You are on a pause, and nobody waits for a report/);
  }));

test("the minutes are news, and a meeting that is moved says so", () =>
  inCircle(async (circle) => {
    await openTheMeeting(circle, circle.ana);
    await closeTheMeeting(circle, circle.ana);
    assert.match(await today(circle.ben), /The minutes of Tue 24 Nov, 18:30/);
    await circle.ana.get(groupUrls.move(circle.group, circle.meetings[1] ?? 0));
    await circle.ana.press("Move", { on: "2026-12-02", time: "19:00", reason: "The library closes early." });
    assert.match(await today(circle.ben), /A meeting was moved to Wed 2 Dec, 19:00/);
    assert.match(circle.ben.here?.words ?? "", /Moved: The library closes early\./);
  }));

test("of who left the group and keeps away, Today tells nothing more", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const id = await said(town, ben, group, "Call Mr Hale");
    await ben.get(groupUrls.report(id));
    await ben.press("Report", { outcome: "done", note: "All of it." });
    assert.match(await today(cleo), /Ben: Call Mr Hale Done/);
    await ben.get("/me/keep-away");
    await ben.press("Keep this person away", { name: "Somebody", email: "cleo@example.org" });
    assert.match(
      await today(cleo),
      /Ben: Call Mr Hale Done/,
      "in a group that they share they see each other",
    );
    await leaveGroup(town.house.main.write, ben.id, group, town.clock.now);
    assert.doesNotMatch(await today(cleo), /Mr Hale|Ben/);
  }));
