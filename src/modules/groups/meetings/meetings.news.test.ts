import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, groupOf, inCircle, said } from "../../../../test/circle.ts";
import { type MailServer, withMailServer } from "../../../../test/mail-server.ts";
import { newsTo } from "../../../../test/news.ts";
import { changeProfile } from "../../people/index.ts";
import {
  callOffMeeting,
  groupUrls,
  moveMeeting,
  pauseInGroup,
  sayAbsence,
  setMeetingRule,
} from "../index.ts";

/** What began the story is not counted, and today's look is over. */
const inMailedCircle = (story: (circle: Circle, server: MailServer) => Promise<void>): Promise<void> =>
  withMailServer((server) =>
    inCircle(async (circle) => {
      await circle.town.work();
      server.taken.length = 0;
      await story(circle, server);
    }, server.settings),
  );

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

function moves(
  { town, ana, group, meetings }: Circle,
  which: number,
  on: string,
  time: string,
  reason = "The library is closed.",
): Promise<void> {
  const what = { on: day(on), time, reason };
  return moveMeeting(town.house.main.write, ana.id, group, meetings[which] ?? 0, what, town.clock.now);
}

test("the note of the day before says where to be and what one said, and keeps what is hidden to oneself", () =>
  inMailedCircle(async (circle, server) => {
    const { town, group, meetings, ana, ben, cleo } = circle;
    const db = town.house.main.write;
    town.clock.to("2026-11-27T10:00:00Z");
    await said(town, ben, group, "Call Mr Hale");
    await said(town, ben, group, "See Dr Weiss", { hidden: true });
    await said(town, ben, null, "Walk every day", { due: "2026-12-03" });
    await sayAbsence(db, cleo.id, group, meetings[1] ?? 0, "At the dentist.", town.clock.now);
    town.clock.to("2026-11-30T07:05:00Z");
    await town.work();
    assert.deepEqual(server.taken.map(({ to }) => to).sort(), ["ana@example.org", "ben@example.org"]);
    const [mail] = server.mailsTo("ben@example.org");
    assert.match(
      mail?.words ?? "",
      /Tomorrow\n\nTuesday club: Tuesday 1 December, 18:30\.\nWhere: The library\nYou said you would do:\n- Call Mr Hale\nAnd one thing that you keep to yourself\.\nIf you cannot come/,
    );
    assert.ok(mail?.words.includes(groupUrls.meeting(group, meetings[1] ?? 0)));
    assert.doesNotMatch(mail?.raw ?? "", /Weiss|Walk every day/);
    assert.doesNotMatch(mail?.head ?? "", /Tuesday club|Hale/);
    assert.doesNotMatch(server.mailsTo("ana@example.org")[0]?.words ?? "", /Hale|keep to yourself/);
    assert.ok(ana.id > 0);
  }));

test("tomorrow is tomorrow by one's own clock", () =>
  inCircle(async ({ town, group, ana, ben, cleo }) => {
    const db = town.house.main.write;
    const profile = { name: "Ben", pronouns: "", workLine: "", timeZone: "Pacific/Auckland", version: 1 };
    const more = { employer: "", canHelp: "", wantHelp: "", links: [], messagesFrom: "" } as const;
    await changeProfile(db, ben.id, { ...profile, ...more });
    // Tuesday at half past six in the evening in Berlin is Wednesday morning in Auckland.
    town.clock.to("2026-11-30T08:00:00Z");
    assert.match((await newsTo(town, ana, "tomorrow")).join(), /Tuesday 1 December, 18:30/);
    assert.deepEqual(await newsTo(town, ben, "tomorrow"), []);
    town.clock.to("2026-11-30T19:00:00Z");
    assert.match((await newsTo(town, ben, "tomorrow")).join(), /Wednesday 2 December, 06:30/);
    await pauseInGroup(db, cleo.id, group, town.clock.now);
    assert.deepEqual(await newsTo(town, cleo, "tomorrow"), []);
  }));

test("a meeting moved within the next days is told in the morning's mail, with its reason, not to who moved it", () =>
  inMailedCircle(async (circle, server) => {
    const { town } = circle;
    town.clock.to("2026-11-25T14:00:00Z");
    await town.work();
    server.taken.length = 0;
    await moves(circle, 1, "2026-12-02", "19:00");
    await town.work();
    assert.equal(server.taken.length, 0, "the mail of tomorrow is in good time");
    town.clock.to("2026-11-26T07:05:00Z");
    await town.work();
    assert.deepEqual(server.taken.map(({ to }) => to).sort(), ["ben@example.org", "cleo@example.org"]);
    assert.match(
      server.taken[0]?.words ?? "",
      /Tuesday club meets on Wednesday 2 December, 19:00, and not on Tuesday 1 December, 18:30\.\nThe library is closed\./,
    );
  }));

test("a meeting moved an hour before goes out at once, quiet hours or not, and is no news again", () =>
  inMailedCircle(async (circle, server) => {
    const { town } = circle;
    town.clock.to("2026-11-24T16:30:00Z");
    await moves(circle, 0, "2026-11-27", "18:30");
    await town.work();
    assert.deepEqual(server.taken.map(({ to }) => to).sort(), ["ben@example.org", "cleo@example.org"]);
    const [mail] = server.mailsTo("ben@example.org");
    assert.ok(mail);
    assert.equal(mail.subject, "Now on Friday 27 November");
    assert.match(
      mail?.words ?? "",
      /meets on Friday 27 November, 18:30, and not on Tuesday 24 November, 18:30/,
    );
    assert.match(mail?.head ?? "", /^List-Unsubscribe: .*-meeting-changes>/m);
    town.clock.to("2026-11-25T07:05:00Z");
    await town.work();
    assert.equal(server.taken.length, 2);
  }));

test("one called off late at night for the morning goes out in the night; of two changes the last word goes", () =>
  inMailedCircle(async (circle, server) => {
    const { town, ana, ben, group, meetings } = circle;
    const db = town.house.main.write;
    town.clock.to("2026-11-24T21:30:00Z");
    await moves(circle, 1, "2026-11-25", "09:30");
    await callOffMeeting(db, ana.id, group, meetings[1] ?? 0, "Nobody can come.", town.clock.now);
    await town.work();
    assert.equal(server.mailsTo("ben@example.org").length, 1);
    assert.equal(server.mailsTo("ben@example.org")[0]?.subject, "Called off: Wednesday 25 November");
    await ben.get("/me/mail");
    await ben.press("Keep", { news: ["tomorrow"] });
    town.clock.forward({ minutes: 5 });
    await moves(circle, 2, "2026-11-25", "09:45");
    await town.work();
    assert.equal(server.mailsTo("ben@example.org").length, 1, "whoever switched it off hears nothing");
    assert.equal(server.mailsTo("cleo@example.org").length, 2);
  }));

test("a meeting moved to an earlier hour, before the next mail could tell, goes out at once", () =>
  inMailedCircle(async (circle, server) => {
    const { town, group } = circle;
    town.clock.to("2026-11-25T14:00:00Z");
    await town.work();
    server.taken.length = 0;
    await moves(circle, 1, "2026-11-26", "09:59");
    await town.work();
    assert.equal(server.taken.length, 2);
    await moves(circle, 2, "2026-11-26", "10:05");
    await town.work();
    assert.equal(server.taken.length, 2, "two hours after eight is in good time");
    assert.ok(group > 0);
  }));

test("a group in which nobody changed anything has nothing to say", () =>
  inCircle(async ({ town, ana, ben }) => {
    const other = await groupOf(town, ben, [], "job-club", "Thursday club");
    const rule = { pace: "weekly", weekdays: [4], time: "10:00", timeZone: "UTC" } as const;
    await setMeetingRule(
      town.house.main.write,
      ben.id,
      other,
      { ...rule, from: day("2026-12-03") },
      town.clock.now,
    );
    assert.deepEqual(await newsTo(town, ana), []);
    assert.deepEqual(await newsTo(town, ben), []);
  }));
