import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn } from "../../../test/mail.ts";
import { newsTo } from "../../../test/news.ts";
import { begin, inTown, mailsTo, member, type Town, Visitor } from "../../../test/support.ts";

const dan = {
  name: "Dan",
  email: "dan@example.org",
  words: "I look for work in logistics.",
  zone: "Europe/Berlin",
};

async function askToJoin(town: Town, fields = dan): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get("/");
  await visitor.follow("Ask to join");
  await visitor.press("Send", fields);
  return visitor;
}

test("a visitor asks to join, the host welcomes him with a word, and he signs in", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const visitor = await askToJoin(town);
    assert.ok(visitor.here?.words.includes("Thank you, it is sent"));
    const [note] = await newsTo(town, host, "requests-to-join");
    assert.match(note ?? "", /Somebody would like to join the community/);
    assert.ok(!note?.includes("Dan"));
    assert.deepEqual(await newsTo(town, await member(town, "Eva")), [], "for hosts alone");

    assert.ok((await host.get("/host")).words.includes("One person asks to join"));
    await host.follow("One person asks to join");
    assert.ok(host.here?.words.includes("I look for work in logistics."));
    await host.press("Welcome Dan", { words: "Good that you found us." });
    assert.ok(host.here?.words.includes("Nobody waits for an answer."));
    const [answer] = await mailsTo(town, "dan@example.org");
    assert.equal(answer?.subject, "An answer to your request");
    assert.ok(answer?.words.includes("Good that you found us."));

    town.clock.forward({ minutes: 1 });
    await visitor.get("/sign-in");
    await visitor.press("Ask for a code", { email: "dan@example.org" });
    await visitor.press("Sign in", { code: codeIn((await mailsTo(town, "dan@example.org"))[1]) });
    assert.equal(visitor.here?.path, "/today");
  }));

test("who is declined hears it kindly and becomes no member", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await askToJoin(town);
    await host.get("/host/requests");
    await host.press("Say no kindly", { words: "We only know teaching here." });
    const [answer] = await mailsTo(town, "dan@example.org");
    assert.ok(answer?.words.includes("We only know teaching here."));
    assert.ok(!answer?.words.includes("/sign-in"));
    const rows = await town.house.main.read
      .selectFrom("members")
      .select("id")
      .where("name", "=", "Dan")
      .execute();
    assert.equal(rows.length, 0);
  }));

test("an answer pressed twice is given once, and a second host's other answer is refused", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await askToJoin(town);
    await host.get("/host/requests");
    const yes = host.prepare("Welcome Dan");
    const no = host.prepare("Say no kindly");
    await Promise.all([host.post(yes.action, yes.body), host.post(yes.action, yes.body)]);
    const late = await host.post(no.action, no.body);
    assert.equal(late.status, 409);
    assert.ok(late.words.includes("Another host has answered already"));
    assert.equal((await mailsTo(town, "dan@example.org")).length, 1);
  }));

test("what comes later under the same address stands beside the first and changes nothing of it", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await askToJoin(town);
    town.clock.forward({ minutes: 1 });
    const stranger = await askToJoin(town, { ...dan, name: "Dun", words: "Forget what I wrote." });
    assert.ok(stranger.here?.words.includes("Thank you, it is sent"));
    const page = await host.get("/host/requests");
    assert.ok(page.words.includes("I look for work in logistics."));
    assert.ok(page.words.includes("Forget what I wrote."));
    assert.match((await newsTo(town, host)).join(), /^Somebody would like/, "it counts as one");
    await host.press("Welcome Dan", { words: "" });
    assert.ok(host.here?.words.includes("Dan has this address and is a member already."));
  }));

test("more than three requests under one address do not wait at the same time, and nothing shows it", () =>
  inTown(async (town) => {
    const host = await begin(town);
    for (let i = 1; i <= 5; i++) {
      const visitor = await askToJoin(town, { ...dan, words: `These are words number ${i}.` });
      assert.ok(visitor.here?.words.includes("Thank you, it is sent"));
    }
    const page = await host.get("/host/requests");
    assert.equal(page.words.match(/words number [123]/g)?.length, 3);
    assert.ok(!page.words.includes("words number 4"));
  }));

test("only a host reads and answers requests", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await askToJoin(town);
    await host.get("/host/requests");
    const { action, body } = host.prepare("Welcome Dan");
    assert.equal((await ana.get("/host/requests")).status, 404);
    assert.equal((await ana.post(action, body)).status, 404);
    assert.match((await new Visitor(town).post(action, body)).path, /^\/sign-in/);
  }));

test("a request by a member's own address tells the visitor nothing", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await member(town, "Ana");
    const stranger = await askToJoin(town, { ...dan, email: "ana@example.org" });
    assert.ok(stranger.here?.words.includes("Thank you, it is sent"));
    assert.ok(
      (await host.get("/host/requests")).words.includes("Ana has this address and is a member already."),
    );
  }));
