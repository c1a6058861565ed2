import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle } from "../../../test/circle.ts";
import { withMailServer } from "../../../test/mail-server.ts";
import { begin, inTown, member, type Person, signedIn, Visitor } from "../../../test/support.ts";
import { newId } from "../../basics/ids.ts";
import type { Mail } from "../../delivery/index.ts";
import { record } from "../../journal/index.ts";
import { askToJoinGroup } from "../groups/index.ts";
import { mailAddressOf } from "../people/index.ts";
import type { Sent } from "./daily-mail.words.ts";
import { stopToken } from "./mail-stops.ts";
import { sendMail } from "./send-mail.ts";

const isTicked = (person: Person, value: string): boolean =>
  person.here?.page.querySelector(`input[value="${value}"]`)?.hasAttribute("checked") ?? false;

test("each kind of news and of mail is switched off and on alone", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me");
    await ana.follow("Mail");
    assert.ok(isTicked(ana, "tomorrow") && isTicked(ana, "minutes") && isTicked(ana, "messages"));
    assert.ok(!ana.here?.html.includes("requests-to-join"), "what only hosts have");
    await ana.press("Keep", { news: ["tomorrow", "wall"], quietFrom: "22:30", quietUntil: "7:00" });
    assert.match(ana.here?.words ?? "", /Mail comes to you like this from now on/);
    assert.ok(isTicked(ana, "tomorrow") && !isTicked(ana, "minutes") && isTicked(ana, "messages"));
    assert.equal(ana.here?.page.querySelector("#field-quietUntil")?.getAttribute("value"), "07:00");
    await ana.press("Keep", { letters: [], daily: "" });
    assert.ok(!isTicked(ana, "messages") && !isTicked(ana, "yes") && isTicked(ana, "wall"));
    const mine = JSON.parse((await ana.get("/me/export")).html) as { mail: { quiet_from: string } };
    assert.equal(mine.mail.quiet_from, "22:30");
  }));

test("a time that is none is asked for again with what was typed, and nothing is kept", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me/mail");
    const answer = await ana.press("Keep", { quietFrom: "late", news: ["wall"] });
    assert.equal(answer.status, 422);
    assert.match(answer.words, /Please type a time such as 20:00/);
    assert.equal(answer.page.querySelector("#field-quietFrom")?.getAttribute("value"), "late");
    assert.ok(isTicked(ana, "wall") && !isTicked(ana, "minutes"));
    await ana.get("/me/mail");
    assert.ok(isTicked(ana, "minutes"));
  }));

test("two windows lose nothing silently, and pressing twice is keeping once", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const phone = await signedIn(town, ana.id, "Ana");
    await ana.get("/me/mail");
    await phone.get("/me/mail");
    const { action, body } = phone.prepare("Keep", { news: ["wall"] });
    await Promise.all([phone.post(action, body), phone.post(action, body)]);
    assert.equal(phone.here?.status, 200);
    const late = await ana.press("Keep", { quietFrom: "21:00" });
    assert.equal(late.status, 409);
    assert.match(late.words, /What stands now: off: .*Minutes.* quiet from 20:00 until 08:00/);
    assert.equal((await ana.press("Keep")).status, 200);
    assert.equal(
      (await ana.get("/me/mail")).page.querySelector("#field-quietFrom")?.getAttribute("value"),
      "21:00",
    );
  }));

test("nobody but its member sees what somebody chose", () =>
  inTown(async (town) => {
    await begin(town);
    assert.match((await new Visitor(town).get("/me/mail")).path, /^\/sign-in/);
  }));

test("a mail program ends the mail of a day with one post from anywhere, twice as well as once", () =>
  withMailServer((server) =>
    inCircle(async ({ town, group, ana }) => {
      await town.work();
      town.clock.forward({ hours: 1 });
      const dora = await member(town, "Dora");
      const asks = (who: number) =>
        askToJoinGroup(town.house.main.write, who, group, { id: newId(), words: "" }, town.clock.now);
      await asks(dora.id);
      town.clock.to("2026-11-25T07:05:00Z");
      await town.work();
      const mail = server.mailsTo("ana@example.org").at(-1);
      assert.match(mail?.head ?? "", /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
      const address = /^List-Unsubscribe: <(http:\/\/localhost:3000\/mail\/stop\/[\w-]+)>\r?$/m.exec(
        mail?.raw ?? "",
      );
      assert.ok(address?.[1], "on one line, not folded");
      assert.ok(mail);
      const url = address[1];
      assert.ok(mail.words.includes(`Choose your mail:\nhttp://localhost:3000/me/mail`));
      assert.ok(mail.words.includes(`Stop this kind of mail:\n${url}`));

      const visitor = new Visitor(town);
      const page = await visitor.get(new URL(url).pathname);
      assert.match(page.words, /Stop this mail\?.*"One mail a day with what is new"/);
      assert.doesNotMatch(page.html, /Ana|ana@/);
      assert.match(page.headers.get("cache-control") ?? "", /no-store/);
      await ana.get("/me/mail");
      assert.ok(isTicked(ana, "yes"), "looking changes nothing");

      const form = new FormData();
      form.set("List-Unsubscribe", "One-Click");
      for (const body of [form, "List-Unsubscribe=One-Click"]) {
        const type = typeof body === "string" ? { "content-type": "application/x-www-form-urlencoded" } : {};
        const answer = await town.fetch(new Request(url, { method: "POST", body, headers: type }));
        assert.equal(answer.status, 200);
        assert.match(await answer.text(), /That mail is stopped/);
      }
      await ana.get("/me/mail");
      assert.ok(!isTicked(ana, "yes") && isTicked(ana, "tomorrow") && isTicked(ana, "messages"));

      const emil = await member(town, "Emil");
      await asks(emil.id);
      const before = server.mailsTo("ana@example.org").length;
      town.clock.to("2026-11-26T07:05:00Z");
      await town.work();
      assert.equal(server.mailsTo("ana@example.org").length, before);
    }, server.settings),
  ));

test("a person ends it by the button, and a made-up address ends nothing", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const token = stopToken(town.house.key, ana.id, "messages");
    const visitor = new Visitor(town);
    await visitor.get(`/mail/stop/${token}`);
    assert.match(
      (await visitor.press("Stop this mail")).words,
      /"Word that somebody wrote to you" is switched off/,
    );
    await ana.get("/me/mail");
    assert.ok(!isTicked(ana, "messages"));
    const forged = stopToken("another key", ben.id, "messages");
    const mixed = token.replace("messages", "daily");
    for (const wrong of [
      forged,
      mixed,
      "x",
      token.slice(0, -1),
      stopToken(town.house.key, ben.id, "nothing"),
    ]) {
      assert.equal((await visitor.get(`/mail/stop/${wrong}`)).status, 404, wrong);
      const answer = await town.fetch(
        new Request(`http://localhost:3000/mail/stop/${wrong}`, { method: "POST" }),
      );
      assert.ok([403, 404].includes(answer.status), wrong);
    }
    await ben.get("/me/mail");
    assert.ok(isTicked(ben, "messages"));
    const elsewhere = await town.fetch(new Request("http://localhost:3000/me/mail", { method: "POST" }));
    assert.equal(elsewhere.status, 403, "no other address may be posted to from anywhere");
  }));

test("a mail that members choose waits for the end of quiet hours, and goes to nobody who switched it off", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const db = town.house.main.write;
    const sent: Mail[] = [];
    const writer: Sent = {
      kind: "word",
      choice: "messages",
      write: async (from, { recipient }) => {
        const to = await mailAddressOf(from, recipient);
        return to && { to, subject: "A word", title: "Hello", lines: [] };
      },
    };
    const mailbox = { send: async (mail: Mail) => void sent.push(mail), close: () => {} };
    const office = { writers: [writer], choices: { daily: [], letters: [] }, mailbox };
    const owe = async (recipient: number): Promise<number> => {
      const id = newId();
      const entry_id = await record(db, "message-sent", ana.id, {}, town.clock.now);
      const open = {
        subject_id: null,
        made_at: "2026-11-24T21:00:00.000Z",
        sent_at: null,
        given_up_at: null,
      };
      await db
        .insertInto("deliveries")
        .values({ id, kind: "word", entry_id, recipient_id: recipient, ...open })
        .execute();
      return id;
    };
    town.clock.to("2026-11-24T21:00:00Z");
    const toAna = await owe(ana.id);
    for (let i = 0; i < 2; i++) await sendMail(town.house, office, toAna, town.clock.now);
    assert.equal(sent.length, 0);
    const waiting = await db.selectFrom("jobs").select("run_at").where("subject_id", "=", toAna).execute();
    assert.deepEqual(
      waiting.map((job) => job.run_at),
      ["2026-11-25T07:00:00.000Z"],
    );
    town.clock.to("2026-11-25T07:00:00Z");
    await ben.get("/me/mail");
    await ben.press("Keep", { letters: [] });
    for (const delivery of [toAna, await owe(ben.id)])
      await sendMail(town.house, office, delivery, town.clock.now);
    assert.deepEqual(
      sent.map(({ to }) => to.address),
      ["ana@example.org"],
    );
    assert.match(sent[0]?.unsubscribe ?? "", /\/mail\/stop\/[\w-]+-messages$/);
  }));
