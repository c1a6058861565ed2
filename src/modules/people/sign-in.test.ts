import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn, linkIn, otherThan } from "../../../test/mail.ts";
import { begin, inTown, mailsTo, member, type Town, Visitor } from "../../../test/support.ts";
import { safePath } from "./urls.ts";

const noFit = "That code does not fit. Look for the newest mail, or ask for a new code.";

async function ask(town: Town, email: string, shared = false): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get("/sign-in");
  await visitor.press("Ask for a code", { email, ...(shared ? { shared: "yes" } : {}) });
  return visitor;
}

test("a member signs in with the code from the mail", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const browser = await ask(town, " ANA@example.org ");
    const mails = await mailsTo(town, "ana@example.org");
    assert.equal(mails.length, 1);
    assert.equal(mails[0]?.subject, "Your sign-in code");
    const code = codeIn(mails[0]);
    const answer = await browser.press("Sign in", { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    assert.equal(answer.path, "/today");
    assert.match((await browser.get("/me")).html, /value="Ana"/);
    assert.equal((await browser.get("/host")).status, 404);
    assert.ok(ana.id > 0);
  }));

test("a known and an unknown address get the same answer", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const known = (await ask(town, "ana@example.org")).here;
    const unknown = (await ask(town, "nobody@example.org")).here;
    assert.equal(known?.status, unknown?.status);
    assert.equal(known?.words, unknown?.words);
    assert.equal((await mailsTo(town, "nobody@example.org")).length, 0);
    assert.equal((await mailsTo(town, "ana@example.org")).length, 1);
  }));

test("after five wrong tries even the right code does not fit, and the sentence is always the same", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browser = await ask(town, "ana@example.org");
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    for (let i = 0; i < 5; i++) {
      const answer = await browser.press("Sign in", { code: otherThan(code) });
      assert.equal(answer.status, 422);
      assert.ok(answer.words.includes(noFit));
    }
    const answer = await browser.press("Sign in", { code });
    assert.equal(answer.status, 422);
    assert.ok(answer.words.includes(noFit));
  }));

test("many wrong tries at the same moment count one by one", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browser = await ask(town, "ana@example.org");
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    const { action, body } = browser.prepare("Sign in", { code: otherThan(code) });
    await Promise.all(Array.from({ length: 8 }, () => new Visitor(town).post(action, body)));
    const answer = await new Visitor(town).post(action, { ...body, code });
    assert.equal(answer.status, 422);
  }));

test("a code is good for a quarter of an hour", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browser = await ask(town, "ana@example.org");
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    town.clock.forward({ minutes: 15 });
    assert.ok((await browser.press("Sign in", { code })).words.includes(noFit));
  }));

test("a code opens one session, and a double click opens no second one", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const browser = await ask(town, "ana@example.org");
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    const { action, body } = browser.prepare("Sign in", { code });
    assert.equal((await browser.post(action, body)).path, "/today");
    assert.equal((await browser.post(action, body)).path, "/today", "the second press of the same form");
    const thief = await new Visitor(town).post(action, { code });
    assert.equal(thief.status, 422, "the same code from another browser");
    const sessions = await town.house.main.read
      .selectFrom("sessions")
      .select("id")
      .where("member_id", "=", ana.id)
      .execute();
    assert.equal(sessions.length, 1, "the new one; her first sign-in by mail ended what was before");
  }));

test("looking at the link in the mail does not use it up, pressing its button does", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    await ask(town, "ana@example.org");
    const link = linkIn((await mailsTo(town, "ana@example.org"))[0]);
    for (let i = 0; i < 3; i++) assert.equal((await new Visitor(town).get(link)).status, 200);
    const browser = new Visitor(town);
    assert.ok((await browser.get(link)).words.includes("Hello Ana"));
    assert.equal((await browser.press("Sign in as Ana")).path, "/today");
    const late = await new Visitor(town).get(link);
    assert.equal(late.status, 404);
    assert.ok(late.words.includes("This link is over"));
    assert.equal((await new Visitor(town).post(link, {})).status, 404);
  }));

test("the newest mail is the one that counts, for its code and for its link", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const first = await ask(town, "ana@example.org");
    const [older] = await mailsTo(town, "ana@example.org");
    town.clock.forward({ minutes: 1 });
    const second = await ask(town, "ana@example.org");
    const newer = (await mailsTo(town, "ana@example.org")).at(-1);
    assert.ok((await first.press("Sign in", { code: codeIn(older) })).words.includes(noFit));
    assert.equal((await new Visitor(town).get(linkIn(older))).status, 404);
    assert.equal((await second.press("Sign in", { code: codeIn(newer) })).path, "/today");
  }));

test("who asks twice before any mail was written gets two, and the one written last counts", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browsers = [await ask(town, "ana@example.org"), await ask(town, "ana@example.org")];
    const mails = await mailsTo(town, "ana@example.org");
    assert.equal(mails.length, 2);
    const fits: string[] = [];
    for (const browser of browsers) {
      for (const mail of mails) {
        const { action } = browser.prepare("Sign in", { code: codeIn(mail) });
        // Each in a browser of its own, for a second press of the same form signs in again.
        const answer = await new Visitor(town).post(action, { code: codeIn(mail) });
        if (answer.path === "/today") fits.push(action);
      }
    }
    assert.equal(fits.length, 1);
  }));

test("asking again and again from one place is held up, and told so", () =>
  inTown(async (town) => {
    await begin(town);
    for (let i = 0; i < 30; i++) assert.equal((await ask(town, `a${i}@example.org`)).here?.status, 200);
    assert.equal((await ask(town, "b@example.org")).here?.status, 429);
  }));

test("whoever was on the way to a page comes there after signing in, but never to another site", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browser = new Visitor(town);
    assert.equal((await browser.get("/me/sessions")).path, "/sign-in?then=%2Fme%2Fsessions");
    await browser.press("Ask for a code", { email: "ana@example.org" });
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    assert.equal((await browser.press("Sign in", { code })).path, "/me/sessions");
    for (const elsewhere of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "/a b",
      "/\tx",
      "me",
      "",
    ]) {
      assert.equal(safePath(elsewhere), null, elsewhere);
    }
    assert.equal(safePath("/groups?a=1&b=2"), "/groups?a=1&b=2");
  }));

test("the database keeps neither code nor link", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    await ask(town, "ana@example.org");
    const mail = (await mailsTo(town, "ana@example.org"))[0];
    const rows = JSON.stringify(
      await town.house.main.read.selectFrom("sign_in_requests").selectAll().execute(),
    );
    assert.ok(!rows.includes(codeIn(mail)));
    assert.ok(!rows.includes(linkIn(mail).split("/").at(-1) ?? ""));
  }));

test("a form that lacks an address comes back with what was typed and one sentence", () =>
  inTown(async (town) => {
    await begin(town);
    const browser = new Visitor(town);
    await browser.get("/sign-in?then=%2Fme");
    const answer = await browser.press("Ask for a code", { email: "ana at example", shared: "yes" });
    assert.equal(answer.status, 422);
    assert.ok(answer.words.includes("That does not look like an e-mail address."));
    assert.equal(answer.page.querySelector("#field-email")?.getAttribute("value"), "ana at example");
    assert.equal(answer.page.querySelector("input[name=then]")?.getAttribute("value"), "/me");
    assert.ok(answer.page.querySelector("#field-shared")?.hasAttribute("checked"));
  }));

test("whoever joined with somebody else's address is out when its owner signs in by mail", () =>
  inTown(async (town) => {
    await begin(town);
    const intruder = await member(town, "Ana");
    assert.equal((await intruder.get("/today")).path, "/today");
    const ana = new Visitor(town);
    await ana.get("/sign-in");
    await ana.press("Ask for a code", { email: "ana@example.org" });
    const [mail] = await mailsTo(town, "ana@example.org");
    await ana.press("Sign in", { code: codeIn(mail) });
    assert.equal((await ana.get("/today")).path, "/today");
    assert.ok((await intruder.get("/today")).path.startsWith("/sign-in"));

    const telephone = new Visitor(town);
    await telephone.get("/sign-in");
    await telephone.press("Ask for a code", { email: "ana@example.org" });
    await telephone.press("Sign in", { code: codeIn((await mailsTo(town, "ana@example.org")).at(-1)) });
    assert.equal((await ana.get("/today")).path, "/today", "later sign-ins leave her other sessions alone");
  }));
