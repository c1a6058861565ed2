import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { inCircle } from "../../../test/circle.ts";
import { begin, inTown, member, peopleUrls, type Person, type Town } from "../../../test/support.ts";
import { sendMessage, sendMessageAsHost } from "./messages.ts";

const { messagesWith } = peopleUrls;

/** Writes by the form on the page of the conversation. */
async function write(who: Person, to: Person, words: string) {
  await who.get(messagesWith(to.id));
  return who.press("Send", { words });
}

/** Two members who know nothing of each other. */
const inPair = (story: (pair: { town: Town; host: Person; ana: Person; ben: Person }) => Promise<void>) =>
  inTown(async (town) => {
    const host = await begin(town);
    await story({ town, host, ana: await member(town, "Ana"), ben: await member(town, "Ben") });
  });

test("a member writes to another, who reads it, answers, and sees no address", () =>
  inPair(async ({ ana, ben }) => {
    await ana.get(peopleUrls.member(ben.id));
    await ana.follow("Write to Ben");
    const sent = await ana.press("Send", { words: "Shall we walk on Friday?\nhttps://example.org/park" });
    assert.ok(sent.words.includes("Your message is on its way."));
    const today = await ben.get("/today");
    assert.ok(today.words.includes("Ana wrote to you"), today.words);
    const list = await ben.get("/messages");
    assert.match(list.words, /Ana.* 1 new/);
    const page = await ben.follow("Ana");
    assert.ok(page.words.includes("Shall we walk on Friday?"));
    assert.ok(!page.html.includes("ana@example.org"));
    assert.match(page.html, /href="https:\/\/example\.org\/park"/);
    await ben.press("Send", { words: "Yes, at nine." });
    assert.ok((await ana.get(messagesWith(ben.id))).words.includes("Yes, at nine."));
    assert.ok(!(await ben.get("/today")).words.includes("wrote to you"));
  }));

test("opening the conversation is reading it; a browser that fetches ahead reads nothing", () =>
  inPair(async ({ ana, ben }) => {
    await write(ana, ben, "Hello Ben");
    const isUnread = async () => /1 new/.test((await ben.get("/messages")).words);
    await ben.get(messagesWith(ana.id), { "sec-purpose": "prefetch" });
    assert.ok(await isUnread());
    await ben.get(messagesWith(ana.id));
    assert.ok(!(await isUnread()));
  }));

test("nobody else reads a conversation, and an empty message is none", () =>
  inPair(async ({ town, ana, ben }) => {
    const cleo = await member(town, "Cleo");
    await write(ana, ben, "Only for Ben");
    for (const other of [ana, ben]) {
      const page = await cleo.get(messagesWith(other.id));
      assert.equal(page.status, 200);
      assert.ok(!page.words.includes("Only for Ben"));
    }
    const empty = await write(ana, ben, "  ");
    assert.equal(empty.status, 422);
    assert.ok(empty.words.includes("Please write something first."));
    for (const path of [messagesWith(ana.id), messagesWith(newId()), "/messages/nobody"])
      assert.equal((await ana.get(path)).status, 404, path);
  }));

test("pressing Send twice sends one message", () =>
  inPair(async ({ town, ana, ben }) => {
    await ana.get(messagesWith(ben.id));
    const { action, body } = ana.prepare("Send", { words: "Once" });
    await Promise.all([ana.post(action, body), ana.post(action, body)]);
    assert.equal((await town.house.main.read.selectFrom("messages").select("id").execute()).length, 1);
    assert.equal((await ben.post(messagesWith(ana.id), { ...body, words: "Mine" })).status, 404);
  }));

test("a message taken back is gone, its words erased", () =>
  inPair(async ({ town, ana, ben }) => {
    await write(ana, ben, "A word too many");
    const page = await ana.press("Take it back");
    assert.ok(page.words.includes("Taken back. Its words are erased."));
    const theirs = await ben.get(messagesWith(ana.id));
    assert.ok(!theirs.words.includes("A word too many") && theirs.words.includes("Taken back."));
    assert.ok(!(await ben.get("/today")).words.includes("wrote to you"));
    const rows = await town.house.main.read.selectFrom("messages").select(["id", "words"]).execute();
    assert.deepEqual(
      rows.map(({ words }) => words),
      [""],
    );
    assert.equal((await ben.post(peopleUrls.takingBack(ana.id, rows[0]?.id ?? 0))).status, 404);
  }));

const noneNow = "Ana takes no messages just now.";

test("who may write is the receiver's to say, and whoever was written to may answer", () =>
  inCircle(async ({ town, ana, ben }) => {
    const eve = await member(town, "Eve");
    const wish = async (messagesFrom: string) => {
      await ana.get("/me");
      await ana.press("Keep", { messagesFrom });
    };
    await wish("groups");
    assert.ok((await eve.get(messagesWith(ana.id))).words.includes(noneNow));
    assert.ok((await eve.get(peopleUrls.member(ana.id))).words.includes(noneNow));
    assert.equal((await write(ben, ana, "See you on Tuesday")).status, 200);
    await wish("nobody");
    assert.ok((await ben.get(messagesWith(ana.id))).words.includes(noneNow));
    const form = { id: toAddress(newId()), words: "All the same" };
    const refused = await ben.post(messagesWith(ana.id), form);
    assert.equal(refused.status, 422);
    assert.ok(refused.words.includes(noneNow) && refused.html.includes("All the same"));
    await write(ana, eve, "Hello Eve");
    assert.equal((await write(eve, ana, "Hello Ana")).status, 200);
  }));

test("twenty messages in ten minutes are enough, and ten new people in a day", () =>
  inPair(async ({ town, ana, ben }) => {
    for (let i = 0; i < 20; i++) assert.equal((await write(ana, ben, `Line ${i}`)).status, 200);
    assert.equal((await write(ana, ben, "Line 20")).status, 429);
    const many = [];
    for (let i = 0; i < 11; i++) many.push(await member(town, `Member${i}`));
    const answers = [];
    for (const other of many) {
      town.clock.forward({ minutes: 11 });
      answers.push((await write(ana, other, "Hello")).status);
    }
    assert.deepEqual(answers, [...Array.from({ length: 9 }, () => 200), 422, 422]);
    assert.ok(ana.here?.words.includes("please begin tomorrow"));
    await write(many[10] as Person, ana, "I begin");
    assert.equal((await write(ana, many[10] as Person, "I answer")).status, 200);
    town.clock.forward({ hours: 25 });
    assert.equal((await write(ana, many[9] as Person, "Good morning")).status, 200);
  }));

test("a host who writes as the host is heard whatever the member wishes; nobody else can", () =>
  inPair(async ({ town, host, ana, ben }) => {
    const db = town.house.main.write;
    const message = { id: newId(), to: ana.id, words: "Please have a look at the house rules." };
    await ana.post(peopleUrls.block(host.id));
    await assert.rejects(sendMessageAsHost(db, ben.id, message, town.clock.now), /not-found/);
    await sendMessageAsHost(db, host.id, message, town.clock.now);
    await sendMessageAsHost(db, host.id, message, town.clock.now);
    assert.match((await ana.get("/messages")).words, /Hanna.* 1 new/);
    assert.match((await ana.get(messagesWith(host.id))).words, /Hanna, as the host.* house rules/);
    assert.doesNotMatch((await ana.get("/messages")).words, /new/);
  }));

test("the host is told about a message, with its words", () =>
  inPair(async ({ town, ana, ben }) => {
    await write(ana, ben, "You will regret this");
    await ben.get(messagesWith(ana.id));
    const page = await ben.follow("Tell the host");
    assert.ok(page.words.includes("You will regret this"));
    assert.equal((await ben.press("Tell the host", { words: "" })).status, 422);
    const told = await ben.press("Tell the host", { words: "This frightens me." });
    assert.ok(told.words.includes("The host will look at it."), told.words);
    const rows = await town.house.main.read.selectFrom("concerns").selectAll().execute();
    assert.deepEqual(
      rows.map(({ about, about_member_id, from_member_id, copy, words }) => [
        about,
        about_member_id,
        from_member_id,
        copy,
        words,
      ]),
      [["message", ana.id, ben.id, "You will regret this", "This frightens me."]],
    );
    const { id } = await town.house.main.read.selectFrom("messages").select("id").executeTakeFirstOrThrow();
    const cleo = await member(town, "Cleo");
    for (const other of [cleo, ana])
      assert.equal((await other.get(peopleUrls.concernAboutMessage(ana.id, id))).status, 404);
  }));

test("a long conversation is read page by page, and so is a long list", () =>
  inPair(async ({ town, ana, ben }) => {
    const db = town.house.main.write;
    for (let i = 1; i <= 45; i++) {
      if (i % 3 === 0) town.clock.forward({ seconds: 1 });
      await sendMessage(db, ana.id, { id: newId(), to: ben.id, words: `Line ${i}.` }, town.clock.now);
    }
    const seen: string[] = [];
    let page = await ben.get(messagesWith(ana.id));
    for (;;) {
      seen.push(...(page.words.match(/Line \d+\./g) ?? []));
      if (!page.words.includes("Earlier messages")) break;
      page = await ben.follow("Earlier messages");
    }
    assert.equal(seen.length, 45);
    assert.equal(new Set(seen).size, 45);
    for (let i = 0; i < 22; i++) {
      const other = await member(town, `Member${i}`);
      await sendMessage(db, other.id, { id: newId(), to: ben.id, words: "Hello" }, town.clock.now);
    }
    const first = (await ben.get("/messages")).words;
    const second = (await ben.follow("Older")).words;
    assert.equal(
      [...new Set([...first.matchAll(/Member\d+/g), ...second.matchAll(/Member\d+/g)].map(String))].length,
      22,
    );
    assert.match(first + second, /\bAAna/);
  }));

test("what a member who left wrote is gone, and what was written to them stays with its writer", () =>
  inPair(async ({ ana, ben }) => {
    await write(ana, ben, "From Ana");
    await write(ben, ana, "From Ben");
    await ana.get("/me/leaving");
    await ana.press("Delete my account", { sure: "yes" });
    const page = await ben.get(messagesWith(ana.id));
    assert.equal(page.status, 200);
    assert.ok(page.words.includes("A former member") && page.words.includes("From Ben"));
    assert.doesNotMatch(page.words, /Ana\b/);
    assert.equal(
      (await ben.post(messagesWith(ana.id), { id: toAddress(newId()), words: "Hello?" })).status,
      422,
    );
  }));
