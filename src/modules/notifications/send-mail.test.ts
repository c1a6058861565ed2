import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../basics/ids.ts";
import { record } from "../../journal/index.ts";
import { withMailServer } from "../../../test/mail-server.ts";
import { begin, inTown, mailsTo, member, type Town, Visitor } from "../../../test/support.ts";
import type { Writers } from "./writers.ts";
import { readJournal } from "./journal-watch.ts";
import { sendMail } from "./send-mail.ts";

const broke = (error: unknown): never => {
  throw error;
};

const deskOf = ({ house, clock }: Town) => ({ key: house.key, now: clock.now });

async function askForCode(town: Town, email: string): Promise<void> {
  const visitor = new Visitor(town);
  await visitor.get("/sign-in");
  await visitor.press("Ask for a code", { email });
}

test("one entry makes one mail, however often the post office looks", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    await askForCode(town, "ana@example.org");
    await Promise.all([town.work(), town.work(), town.work()]);
    await town.work();
    assert.equal((await mailsTo(town, "ana@example.org")).length, 1);
  }));

test("two servers that read the journal at the same moment owe each letter once", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const db = town.house.main.write;
    const writer: Writers[number] = {
      kind: "sample",
      on: "role-given",
      recipients: async () => [host.id, host.id],
      write: async () => null,
    };
    for (let i = 0; i < 120; i++)
      await record(db, "role-given", host.id, { subject: newId() }, town.clock.now);
    await Promise.all([
      readJournal(db, [writer], deskOf(town), new Map(), broke),
      readJournal(db, [writer], deskOf(town), new Map(), broke),
    ]);
    const owed = await town.house.main.read
      .selectFrom("deliveries")
      .select("id")
      .where("kind", "=", "sample")
      .execute();
    assert.equal(owed.length, 120);
  }));

test("a letter that is no longer wanted is not written", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    await askForCode(town, "ana@example.org");
    town.clock.forward({ minutes: 20 });
    assert.equal((await mailsTo(town, "ana@example.org")).length, 0);
    const delivery = await town.house.main.read
      .selectFrom("deliveries")
      .select(["sent_at", "given_up_at"])
      .executeTakeFirstOrThrow();
    assert.equal(delivery.sent_at, null);
    assert.equal(delivery.given_up_at, "2026-11-24T08:20:00.000Z");
  }));

test("kept mail is forgotten after a week", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    await askForCode(town, "ana@example.org");
    assert.equal((await mailsTo(town, "ana@example.org")).length, 1);
    town.clock.forward({ hours: 8 * 24 });
    assert.equal((await mailsTo(town, "ana@example.org")).length, 0);
  }));

test("with a mail server a mail goes out once, in text and HTML, and says nothing personal outside", () =>
  withMailServer((server) =>
    inTown(async (town) => {
      await begin(town);
      await member(town, "Ana");
      await askForCode(town, "ana@example.org");
      await town.work();
      await town.work();
      assert.equal(server.taken.length, 1);
      const [mail] = server.taken;
      assert.equal(mail?.to, "ana@example.org");
      assert.equal(mail?.from, "harbour@example.org");
      assert.match(mail?.raw ?? "", /^Subject: Your sign-in code\r?$/m);
      assert.match(mail?.raw ?? "", /^From: Landfall <harbour@example.org>\r?$/m);
      assert.match(mail?.raw ?? "", /^Message-ID: <[0-9a-z.]+@localhost>\r?$/m);
      assert.match(mail?.raw ?? "", /^Content-Type: text\/html/m);
      assert.doesNotMatch(mail?.raw ?? "", /unsubscribe/i, "what was asked for is not unsubscribed from");
    }, server.settings),
  ));

test("a mail server that refuses loses nothing: the mail goes out when it takes mail again", () =>
  withMailServer((server) =>
    inTown(async (town) => {
      server.refuse = true;
      const host = await begin(town);
      await host.get("/host/invitations");
      await host.press("Make the invitation", { email: "cleo@example.org" });
      await town.work();
      assert.equal(server.taken.length, 0);
      assert.ok((await host.get("/host")).words.includes("will be tried again by and by"));
      server.refuse = false;
      await town.work();
      assert.equal(server.taken.length, 0, "not before the pause is over");
      town.clock.forward({ seconds: 30 });
      await town.work();
      assert.equal(server.taken.length, 1);
      town.clock.forward({ hours: 24 });
      await town.work();
      assert.equal(server.taken.length, 1);
    }, server.settings),
  ));

test("after twelve tries the host sees that mail is stuck, and has it tried again", () =>
  withMailServer((server) =>
    inTown(async (town) => {
      server.refuse = true;
      const host = await begin(town);
      await host.get("/host/invitations");
      await host.press("Make the invitation", { email: "cleo@example.org", days: "60" });
      for (let i = 0; i < 12; i++) {
        await town.work();
        town.clock.forward({ hours: 7 });
      }
      assert.ok((await host.get("/host")).words.includes("got stuck"));
      server.refuse = false;
      await host.press("Try again now");
      await town.work();
      assert.equal(server.taken.length, 1);
      assert.ok(!(await host.get("/host")).words.includes("got stuck"));
    }, server.settings),
  ));

test("a second try after a crash bears the mark of the first", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const db = town.house.main.write;
    const marks: string[] = [];
    const writer: Writers[number] = {
      kind: "sample",
      on: "role-given",
      recipients: async () => [host.id],
      write: async () => ({
        to: { name: "Hanna", address: "hanna@example.org" },
        subject: "A",
        title: "A",
        lines: [],
      }),
    };
    await record(db, "role-given", host.id, { subject: host.id }, town.clock.now);
    await readJournal(db, [writer], deskOf(town), new Map(), broke);
    const owed = await db
      .selectFrom("deliveries")
      .select("id")
      .where("kind", "=", "sample")
      .executeTakeFirstOrThrow();
    const dyingMailbox = {
      send: async (mail: { messageId: string }) => {
        marks.push(mail.messageId);
        throw new Error("the process ended here");
      },
      close: () => {},
    };
    const office = { writers: [writer], choices: { daily: [], letters: [] }, mailbox: dyingMailbox };
    for (let i = 0; i < 2; i++) await assert.rejects(sendMail(town.house, office, owed.id, town.clock.now));
    assert.equal(marks.length, 2);
    assert.equal(new Set(marks).size, 1);
  }));
