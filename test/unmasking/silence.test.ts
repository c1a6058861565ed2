import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { changedBetween, printsOf } from "../routes/fingerprint.ts";
import { begin, inTown, mailsTo, member, type Person, type Town } from "../support.ts";
import { comment, takeInterview } from "./telling.ts";

// Of what is done without a name the rest of the house learns nothing at all: then nothing in it can be joined with it.

const nickname = { as: "nickname", nickname: "Heron" };

/** Everything that can be done without a name, by somebody who is signed in beside it. */
const acts: Readonly<Record<string, (town: Town, ana: Person, key: string) => Promise<unknown>>> = {
  "taking the interview": (town, ana) => takeInterview(town, ana, "I wait for answers."),
  "keeping it to oneself": async (_town, ana) => {
    await ana.post("/interviews/take", { device: "own", view: "whole" });
    await ana.post("/interviews/reflection", { "answer-struggle": "I wait.", "answer-works": "I walk." });
  },
  "looking at how one's own name would stand there": async (_town, ana) => {
    await ana.post("/interviews/take", { device: "own", view: "whole" });
    await ana.post("/interviews/take/named", { "answer-struggle": "I wait.", "answer-works": "I walk." });
  },
  "coming back with the key": (_town, ana, key) => ana.post("/interviews/key", { key }),
  "correcting it": async (_town, ana, key) => {
    await ana.post("/interviews/key/correction", { key, open: "yes" });
    await ana.press("Save the correction", { "answer-works": "I walk, and I sing." });
  },
  "commenting under a nickname": (town, ana) => comment(town, ana, 1, "I know this.", nickname),
  "commenting under a number": (town, ana, key) => comment(town, ana, 1, "I did too.", { as: "number", key }),
  "thanking for it": (_town, ana) => ana.post("/interviews/00001/thanks"),
  "telling the host of it": async (town, ana) => {
    await ana.get("/interviews/00001/concern");
    town.clock.forward({ seconds: 10 });
    await ana.press("Tell the host", { words: "It names my employer." });
  },
  "proposing a crossover": async (town, ana) => {
    await ana.get("/interviews/00001/crossovers/new");
    town.clock.forward({ seconds: 10 });
    await ana.press("Propose it", { other: "00002", side: "guide", reason: "Both waited for long." });
  },
  "looking who has been there": (_town, ana) => ana.post("/interviews/been-there", { struggles: "silence" }),
  "looking by one's own search": (_town, ana) => ana.get("/interviews/been-there/named"),
  "taking back what one wrote under the number": async (town, ana, key) => {
    await ana.post("/interviews/key", { key });
    await ana.press("Take it back");
  },
  "withdrawing it": (_town, ana, key) => ana.post("/interviews/key/withdrawal", { key, sure: "yes" }),
};

test("whatever somebody does without a name, also first of all on a new day, no byte of the rest of the house moves", () =>
  inTown(async (town) => {
    const [host, ana] = [await begin(town), await member(town, "Ana")];
    await takeInterview(town, host, "The first of all.");
    const key = await takeInterview(town, ana, "I wait for answers.");
    await town.work();
    await ana.get("/interviews/00001");
    const unmoved: string[] = [];
    let woken = 0;
    town.house.wake = () => void woken++;
    for (const [what, act] of Object.entries(acts)) {
      // Each is the first that she does on its day, and she goes on to the page to which it leads.
      town.clock.forward({ hours: 24 });
      const before = await ofMain(town);
      const beside = await printsOf(town);
      await act(town, ana, key);
      assert.ok(
        (ana.here?.status ?? 500) < 400,
        `${what}: ${ana.here?.status} ${ana.here?.words.slice(0, 300)}`,
      );
      assert.deepEqual(changedBetween(before, await ofMain(town)), [], what);
      if (changedBetween(beside, await printsOf(town)).length === 0) unmoved.push(what);
    }
    assert.deepEqual(unmoved, [
      "keeping it to oneself",
      "looking at how one's own name would stand there",
      "coming back with the key",
      "looking who has been there",
      "looking by one's own search",
    ]);
    assert.equal(woken, 0, "nobody is woken for it");
    await ana.post("/me/pause", {});
    assert.notEqual(woken, 0, "and would be for something else");
  }));

/** A print of each table of the main database, and of its files. */
async function ofMain(town: Town): Promise<Record<string, string>> {
  const prints = Object.entries(await printsOf(town)).filter(([table]) => table.startsWith("main."));
  const files = ["main.sqlite", "main.sqlite-wal"]
    .map((name) => join(town.house.config.dataDir, name))
    .filter((path) => existsSync(path))
    .map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]);
  return Object.fromEntries([...prints, ...files]);
}

test("on another day nothing at the interviews notes a use of the session, and the first other page does", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const usedOn = async () =>
      (
        await town.house.main.read
          .selectFrom("sessions")
          .select("last_used_on")
          .where("member_id", "=", ana.id)
          .executeTakeFirstOrThrow()
      ).last_used_on;
    const before = await usedOn();
    town.clock.forward({ hours: 30 });
    await ana.get("/interviews/start");
    await takeInterview(town, ana, "I wait for answers.");
    for (const path of ["/interviews", "/interviews/00001", "/interviews/00001/concern"]) {
      const page = await ana.get(path);
      assert.equal(page.status, 200, path);
    }
    await comment(town, ana, 1, "By my own name.", { sure: "yes" });
    assert.equal(await usedOn(), before);
    await ana.get("/today");
    assert.notEqual(await usedOn(), before);
  }));

test("nobody is told of it, and so nobody is left out: no journal, no mail, no news", () =>
  inTown(async (town) => {
    const [host, ana] = [await begin(town), await member(town, "Ana")];
    const ben = await member(town, "Ben");
    await takeInterview(town, ana, "I wait for answers.");
    const mails = async () =>
      (
        await Promise.all(
          [host, ana, ben].map(({ name }) => mailsTo(town, `${name.toLowerCase()}@example.org`)),
        )
      ).flat();
    const journal = () => town.house.main.read.selectFrom("journal").select("id").execute();
    const before = { mails: await mails(), journal: await journal() };
    await comment(town, ben, 1, "I know this.", nickname);
    await comment(town, ana, 1, "So do I.", { ...nickname, nickname: "Birch" });
    await comment(town, ben, 1, "By my own name.", { sure: "yes" });
    town.clock.forward({ hours: 26 });
    assert.deepEqual({ mails: await mails(), journal: await journal() }, before);
  }));

test("what a host does to a number touches no member, and is written down without one", () =>
  inTown(async (town) => {
    const [host, ana] = [await begin(town), await member(town, "Ana")];
    await takeInterview(town, ana, "I wait for answers.");
    await comment(town, ana, 1, "I know this.", nickname);
    await host.get("/host/interviews/00001");
    const before = await printsOf(town, { rate_limits: ["window_ends_at", "uses", "key"] });
    await host.post("/host/interviews/00001/hiding", { hidden: "yes", reason: "It names somebody." });
    assert.ok((host.here?.status ?? 500) < 400, host.here?.words ?? "");
    const after = await printsOf(town, { rate_limits: ["window_ends_at", "uses", "key"] });
    const changed = changedBetween(before, after).filter((table) => table !== "main.rate_limits");
    assert.deepEqual(
      changed.filter((table) => table.startsWith("main.")),
      [],
    );
    assert.ok(changed.includes("interviews.interview_acts"));
    const acts = await town.house.interviews.read.selectFrom("interview_acts").selectAll().execute();
    assert.ok(!JSON.stringify(acts).includes(String(ana.id)));
    for (const path of ["/today", "/groups"]) assert.equal((await ana.get(path)).status, 200);
    await comment(town, ana, 1, "By my own name.", { sure: "yes" }).catch(() => {});
    assert.notEqual(ana.here?.status, 403, "she is kept out of nothing");
  }));

test("her file shows what she said by name and not what she said without, and deleting the account leaves that alone", () =>
  inTown(async (town) => {
    const [host, ana] = [await begin(town), await member(town, "Ana")];
    await takeInterview(town, host, "The first of all.");
    const key = await takeInterview(town, ana, "Only the key knows this sentence.");
    await comment(town, ana, 1, "Said without a name.", nickname);
    await comment(town, ana, 1, "Said by my own name.", { sure: "yes" });
    const { html } = await ana.get("/me/export");
    assert.ok(html.includes("Said by my own name."));
    assert.ok(!html.includes("Said without a name.") && !html.includes("Only the key knows"));
    await ana.get("/me/leaving");
    const { action, body } = ana.prepare("Delete");
    await ana.post(action, { ...body, sure: "yes" });
    await town.work();
    assert.match((await ana.get("/today")).path, /^\/sign-in/, "she is gone");
    const page = await host.get("/interviews/00002");
    assert.match(page.words, /Only the key knows this sentence/);
    assert.match((await host.get("/interviews/00001")).words, /Said without a name/);
    const again = await host.post("/interviews/key", { key });
    assert.equal(again.status, 200, "and the key still opens it");
  }));

test("its pages set no cookie, are the same for everybody, and tell the next page nothing", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const plain = await member(town, "Ben");
    plain.bring("landfall", "");
    for (const path of ["/interviews/start", "/interviews/key", "/interviews/been-there"]) {
      const [hers, theirs] = [await ana.get(path), await plain.get(path)];
      assert.equal(hers.html, theirs.html, path);
      assert.equal(hers.headers.get("set-cookie"), null);
      assert.equal(hers.headers.get("referrer-policy"), "strict-origin");
    }
    await takeInterview(town, ana, "I wait for answers.");
    assert.equal(ana.here?.headers.get("set-cookie"), null);
    assert.equal(ana.here?.headers.get("referrer-policy"), "strict-origin");
    assert.match(ana.here?.headers.get("cache-control") ?? "", /no-store/);
  }));
