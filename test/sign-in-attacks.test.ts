import assert from "node:assert/strict";
import { test } from "node:test";
import { putTogether } from "../src/app.tsx";
import { newId } from "../src/basics/ids.ts";
import { closeHouse, openHouse } from "../src/house.ts";
import { deleteAccount, keepOut, makeInvitation } from "../src/modules/people/index.ts";
import { codeIn, linkIn, otherThan } from "./mail.ts";
import { type Answer, begin, inTown, mailsTo, member, type Town, Visitor } from "./support.ts";

// What somebody tries who wants to be signed in as another; what is told in the tests of people is not told again here.

async function asks(town: Town, email: string): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get("/sign-in");
  await visitor.press("Ask for a code", { email });
  return visitor;
}

const fits = (answer: Answer): boolean => answer.path === "/today";

test("wrong tries are not forgotten by a server that starts anew", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browser = await asks(town, "ana@example.org");
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    for (let tries = 0; tries < 3; tries++) await browser.press("Sign in", { code: otherThan(code) });
    await town.restart();
    for (let tries = 0; tries < 2; tries++) await browser.press("Sign in", { code: otherThan(code) });
    assert.equal(fits(await browser.press("Sign in", { code })), false);
  }));

test("nor are they counted anew by a second server on the same database", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browser = await asks(town, "ana@example.org");
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    const { action } = browser.prepare("Sign in");
    const second = await openHouse(town.house.config, () => town.clock.now);
    try {
      const { app } = putTogether(second);
      const there = new Visitor({ ...town, fetch: (request) => app.fetch(request) });
      for (const one of [browser, there, browser, there, browser])
        assert.equal((await one.post(action, { code: otherThan(code) })).status, 422);
      assert.equal(fits(await there.post(action, { code })), false);
    } finally {
      await closeHouse(second);
    }
  }));

test("the session that a browser brings along is never the one that it has after signing in", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const browser = await asks(town, "ana@example.org");
    const planted = "p".repeat(43);
    browser.bring("landfall", planted);
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    assert.ok(fits(await browser.press("Sign in", { code })));
    assert.notEqual(browser.cookie("landfall"), planted);
    const thief = new Visitor(town);
    thief.bring("landfall", planted);
    assert.match((await thief.get("/me")).path, /^\/sign-in/);
  }));

test("programs that look at mail may open its link as often and in whatever way they like", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    await asks(town, "ana@example.org");
    const link = linkIn((await mailsTo(town, "ana@example.org"))[0]);
    const scanner = new Visitor(town);
    for (const headers of [
      {},
      { purpose: "prefetch" },
      { "sec-purpose": "prefetch;prerender" },
      { range: "bytes=0-" },
    ])
      assert.equal((await scanner.get(link, headers)).status, 200);
    await town.fetch(new Request(scanner.ask(link), { method: "HEAD" }));
    // One that fills in what it finds sends it as an address.
    await scanner.get(`${link}?shared=yes&once=${"x".repeat(43)}`);
    assert.equal(scanner.cookie("landfall"), undefined);
    const ana = new Visitor(town);
    await ana.get(link);
    assert.ok(fits(await ana.press("Sign in")));
  }));

test("an answer to asking tells nobody whether the address is known here, in whatever part of it", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const db = town.house.main.write;
    const { now } = town.clock;
    const [known, paused, banned, gone] = [
      await member(town, "Known"),
      await member(town, "Quiet"),
      await member(town, "Baned"),
      await member(town, "Goner"),
    ];
    await keepOut(db, host.id, { id: newId(), member: paused.id, days: 7, reason: "A rest." }, {}, now);
    await keepOut(
      db,
      host.id,
      { id: newId(), member: banned.id, days: null, reason: "It is over." },
      {},
      now,
    );
    await deleteAccount(db, gone.id, {}, now);
    const invited = {
      id: newId(),
      forName: "You",
      email: "guest@example.org",
      words: "",
      places: 1,
      days: 7,
    };
    await makeInvitation(db, host.id, invited, now);
    const people = [known, paused, banned, gone].map(({ name }) => `${name.toLowerCase()}@example.org`);
    for (const asking of [answerToSigningIn, answerToJoining]) {
      const answers = new Map<string, unknown>();
      for (const email of [...people, "guest@example.org", "never@example.org"])
        answers.set(email, await asking(town, email));
      for (const [email, answer] of answers)
        assert.deepEqual(answer, answers.get("never@example.org"), email);
    }
  }));

/** Everything of an answer that could tell something; ids and what they are in differ by nature. */
async function answerToSigningIn(town: Town, email: string): Promise<unknown> {
  const visitor = new Visitor(town);
  await visitor.get("/sign-in");
  return whatIsSeen(town, visitor, "Ask for a code", { email });
}

async function answerToJoining(town: Town, email: string): Promise<unknown> {
  const visitor = new Visitor(town);
  await visitor.get("/join");
  return whatIsSeen(town, visitor, "Send", { name: "Somebody", email, words: "Hello." });
}

async function whatIsSeen(town: Town, visitor: Visitor, button: string, fields: Record<string, string>) {
  const { action, body } = visitor.prepare(button, fields);
  const form = new URLSearchParams(
    Object.entries(body).flatMap(([name, all]) => all.map((one) => [name, one])),
  );
  const headers = { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" };
  const request = new Request(new URL(action, "http://localhost:3000"), {
    method: "POST",
    body: form,
    headers,
  });
  const answer = await town.fetch(request);
  const plain = (text: string): string => text.replaceAll(/[0-9a-hjkmnp-tv-z]{11}(?![\w-])|[\w-]{43}/g, "id");
  const there = await visitor.get(answer.headers.get("location") ?? "/");
  return {
    status: answer.status,
    headers: [...answer.headers].map(([name, value]) => [name, plain(value)]),
    bytes: (await answer.text()).length,
    then: [there.status, plain(there.html), plain(JSON.stringify([...there.headers]))],
  };
}
