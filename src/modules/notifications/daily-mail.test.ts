import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, closeTheMeeting, groupOf, inCircle, openTheMeeting } from "../../../test/circle.ts";
import { type MailServer, withMailServer } from "../../../test/mail-server.ts";
import { begin, inTown, member, type Town } from "../../../test/support.ts";
import { putTogether } from "../../app.tsx";
import { newId } from "../../basics/ids.ts";
import { askToJoinGroup, groupNews, setMeetingRule } from "../groups/index.ts";
import { pause } from "../people/index.ts";
import { dueReaders, lookThroughNews } from "./daily-mail.ts";

/** Runs a story among Ana, Ben and Cleo where a mail server takes what goes out; what began the story is not counted. */
const inMailedCircle = (story: (circle: Circle, server: MailServer) => Promise<void>): Promise<void> =>
  withMailServer((server) =>
    inCircle(async (circle) => {
      await circle.town.work();
      server.taken.length = 0;
      await story(circle, server);
    }, server.settings),
  );

async function asksToJoin(town: Town, who: number, group: number): Promise<void> {
  await askToJoinGroup(town.house.main.write, who, group, { id: newId(), words: "May I?" }, town.clock.now);
}

async function meets(circle: Circle): Promise<void> {
  await openTheMeeting(circle, circle.ana);
  await closeTheMeeting(circle, circle.ana);
}

test("on the morning after, one mail tells all that is new, and no second one comes that day", () =>
  inMailedCircle(async (circle, server) => {
    const { town, group, ana } = circle;
    await meets(circle);
    const dora = await member(town, "Dora");
    await asksToJoin(town, dora.id, group);
    await town.work();
    town.clock.to("2026-11-25T06:55:00Z");
    await town.work();
    assert.deepEqual(server.taken, [], "in the evening and at night nothing comes");
    town.clock.to("2026-11-25T07:05:00Z");
    await town.work();
    assert.equal(server.taken.length, 3);
    assert.deepEqual(
      new Set(server.taken.map(({ to }) => to)),
      new Set(["ana@example.org", "ben@example.org", "cleo@example.org"]),
    );
    const [mail] = server.mailsTo("ana@example.org");
    assert.equal(mail?.subject, "What is new on Wednesday 25 November");
    assert.match(
      mail?.words ?? "",
      /Requests to join your group[^]*Tuesday club, and waits for your word[^]*Minutes[^]*Tuesday 24 November/,
    );
    assert.doesNotMatch(server.mailsTo("ben@example.org")[0]?.words ?? "", /Requests/);
    const emil = await member(town, "Emil");
    await asksToJoin(town, emil.id, group);
    for (let hour = 0; hour < 10; hour++) {
      town.clock.forward({ hours: 1 });
      await town.work();
    }
    assert.equal(server.mailsTo("ana@example.org").length, 1);
    town.clock.to("2026-11-26T07:05:00Z");
    await town.work();
    const [, next] = server.mailsTo("ana@example.org");
    assert.match(next?.words ?? "", /Somebody would like to join/);
    assert.doesNotMatch(next?.words ?? "", /Minutes/, "nothing is told twice");
    assert.equal(server.mailsTo("ben@example.org").length, 1, "without news no mail comes");
    assert.ok(ana.id > 0);
  }));

test("the mail comes at eight in the morning of each reader's own zone", () =>
  withMailServer((server) =>
    inTown(async (town) => {
      await begin(town);
      const [ana, lou, kiri] = [
        await member(town, "Ana"),
        await member(town, "Lou", "America/Los_Angeles"),
        await member(town, "Kiri", "Pacific/Auckland"),
      ];
      const group = await groupOf(town, ana, [lou, kiri], "job-club", "Far and wide");
      const rule = { pace: "weekly", weekdays: [5], time: "20:00", timeZone: "Europe/Berlin" } as const;
      const from = Temporal.PlainDate.from("2026-11-27");
      await setMeetingRule(town.house.main.write, ana.id, group, { ...rule, from }, town.clock.now);
      await town.work();
      server.taken.length = 0;
      const came: string[] = [];
      while (Temporal.Instant.compare(town.clock.now, Temporal.Instant.from("2026-11-28T00:00:00Z")) < 0) {
        town.clock.forward({ minutes: 30 });
        await town.work();
        for (const { to } of server.taken.splice(0))
          came.push(`${to.split("@")[0]} ${town.clock.now.toString()}`);
      }
      assert.deepEqual(came, [
        "ana 2026-11-26T07:00:00Z",
        "lou 2026-11-26T16:00:00Z",
        // The meeting is on Saturday morning there.
        "kiri 2026-11-26T19:00:00Z",
      ]);
    }, server.settings),
  ));

test("whoever is on a pause, has left, is kept out, or switched it off gets none", () =>
  inMailedCircle(async (circle, server) => {
    const { town, ana, ben, cleo } = circle;
    const db = town.house.main.write;
    await meets(circle);
    await pause(db, ben.id, town.clock.now);
    await db
      .insertInto("suspensions")
      .values({
        id: newId(),
        member_id: ana.id,
        kind: "suspension",
        reason: "",
        from_at: "2026-11-24T00:00:00.000Z",
        until_at: null,
        made_by: ana.id,
        lifted_at: null,
        lifted_by: null,
      })
      .execute();
    await cleo.get("/me/mail");
    await cleo.press("Keep", { news: ["tomorrow", "meeting-changes"] });
    town.clock.to("2026-11-25T09:00:00Z");
    await town.work();
    assert.deepEqual(server.taken, []);
    assert.deepEqual(
      (await Array.fromAsync(dueReaders(db, town.clock.now)))
        .map(({ id }) => id)
        .filter((id) => [ana.id, ben.id].includes(id)),
      [],
    );
  }));

test("a morning's many are looked through in several goes, and then for ten minutes nobody is", () =>
  inMailedCircle(async ({ town, ana }) => {
    const { main } = town.house;
    const one = await main.write
      .selectFrom("members")
      .selectAll()
      .where("id", "=", ana.id)
      .executeTakeFirstOrThrow();
    const many = Array.from({ length: 220 }, (_, nth) => ({
      ...one,
      id: newId(),
      email: `member${nth}@example.org`,
    }));
    await main.write.insertInto("members").values(many).execute();
    const looked = async (): Promise<number> => {
      await town.work();
      const days = await main.read
        .selectFrom("daily_mails")
        .select("member_id")
        .where("on_day", "=", "2026-11-25")
        .execute();
      return days.length;
    };
    town.clock.to("2026-11-25T09:00:00Z");
    assert.deepEqual([await looked(), await looked()], [200, 224], "others have their turn in between");
    await main.write.deleteFrom("daily_mails").where("member_id", "=", ana.id).execute();
    assert.equal(await looked(), 223);
    town.clock.forward({ minutes: 10 });
    assert.equal(await looked(), 224);
  }));

test("a server that ended between making and sending sends it once when it starts again", () =>
  inMailedCircle(async (circle, server) => {
    const { town } = circle;
    await meets(circle);
    town.clock.to("2026-11-25T07:05:00Z");
    const { main } = town.house;
    await Promise.all([
      lookThroughNews(main, groupNews, town.clock.now),
      lookThroughNews(main, groupNews, town.clock.now),
    ]);
    assert.equal(server.taken.length, 0);
    await putTogether(town.house).worker.runDue();
    await town.work();
    assert.equal(server.mailsTo("ben@example.org").length, 1);
    assert.equal(server.taken.length, 3);
  }));

test("a mail that could not go yesterday is the one of today, and tells what came since", () =>
  inMailedCircle(async (circle, server) => {
    const { town, group } = circle;
    await meets(circle);
    server.refuse = true;
    town.clock.to("2026-11-25T07:05:00Z");
    await town.work();
    const dora = await member(town, "Dora");
    await asksToJoin(town, dora.id, group);
    town.clock.to("2026-11-26T08:05:00Z");
    server.refuse = false;
    for (let i = 0; i < 40; i++) {
      town.clock.forward({ minutes: 15 });
      await town.work();
    }
    const mails = server.mailsTo("ana@example.org");
    assert.equal(mails.length, 1);
    assert.match(mails[0]?.words ?? "", /waits for your word[^]*minutes of Tuesday 24 November/);
  }));

test("what is over when the mail goes out is not told, and with nothing left no mail goes", () =>
  inMailedCircle(async (circle, server) => {
    const { town, group, ana } = circle;
    town.clock.forward({ hours: 1 });
    const dora = await member(town, "Dora");
    await asksToJoin(town, dora.id, group);
    town.clock.to("2026-11-25T07:05:00Z");
    await lookThroughNews(town.house.main, groupNews, town.clock.now);
    await ana.get(`/groups`);
    await town.house.main.write
      .updateTable("group_requests")
      .set({ answered_at: "2026-11-25T07:04:00.000Z", answer: "declined" })
      .where("member_id", "=", dora.id)
      .execute();
    await town.work();
    assert.deepEqual(server.mailsTo("ana@example.org"), []);
  }));

test("where no mail server is, no such mail is made, and Today tells what is new", () =>
  inCircle(async (circle) => {
    const { town, ben } = circle;
    await meets(circle);
    town.clock.to("2026-11-25T07:05:00Z");
    await town.work();
    const db = town.house.main.read;
    assert.deepEqual(await db.selectFrom("daily_mails").select("id").execute(), []);
    const kept = await db.selectFrom("kept_mails").select("subject").execute();
    assert.ok(kept.every(({ subject }) => subject === "An answer to your request"));
    assert.match((await ben.get("/today")).words, /The minutes of/);
    assert.match((await ben.get("/me/mail")).words, /no mail server, so no mail comes by itself/);
  }));
