import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Town, Visitor } from "../../../../test/support.ts";
import { dayOf } from "../../../basics/instant.ts";
import type { SentInterview } from "../interview.ts";
import { type Key, newKey } from "../keys.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { sendInterview } from "../publishing/sending.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";

const sent = (more: Partial<SentInterview> = {}): SentInterview => ({
  questionSet: 1,
  by: { kind: "number" },
  answers: { struggle: "Nobody ever answers me.", works: "I walk in and ask. It led to three talks." },
  facets: {
    situation: "laid-off",
    field: "shops",
    duration: "second-year",
    route: null,
    struggles: ["silence"],
    experience: ["strangers"],
  },
  ...more,
});

async function published(town: Town, more: Partial<SentInterview> = {}): Promise<Key> {
  const key = newKey();
  const standing = await sendInterview(town.house, key, sent(more), town.clock.now);
  assert.equal(standing.at, "published");
  return key;
}

test("a visitor reads an interview: who, when, what was chosen, and each answer at an address of its own", () =>
  inTown(async (town) => {
    await begin(town);
    await published(town, { by: { kind: "nickname", name: "Birch" } });
    const visitor = new Visitor(town);
    const { status, page, words, html, headers } = await visitor.get("/interviews/00001");
    assert.equal(status, 200);
    assert.match(words, /Interview\s+00001/);
    assert.match(words, /Birch, a nickname/);
    assert.match(words, /24 November 2026/);
    assert.doesNotMatch(words, /08:00|corrected/);
    assert.match(page.querySelector("#works")?.text ?? "", /What works for you\?[^]*I walk in and ask/);
    assert.ok(page.querySelector('#works a[href="/interviews/00001#works"]'));
    const tag = page.querySelectorAll(".tags a").find((link) => link.text === "Laid off");
    assert.equal(tag?.getAttribute("href"), "/interviews?situation=laid-off");
    assert.match((await visitor.get("/interviews?situation=laid-off")).words, /00001/);
    assert.match(
      html,
      /<title>Interview 00001: Laid off, Shops and service, One to two years · Harbour Circle</,
    );
    assert.equal(headers.get("set-cookie"), null);
  }));

test("other sites are told what it is called, how it looks and what kind of thing it is", () =>
  inTown(async (town) => {
    await begin(town);
    await published(town);
    const { page } = await new Visitor(town).get("/interviews/00001");
    const told = (name: string) =>
      page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
    assert.equal(told("og:title"), "Interview 00001: Laid off, Shops and service, One to two years");
    assert.equal(told("description"), "I walk in and ask. It led to three talks.");
    assert.equal(told("og:url"), "http://localhost:3000/interviews/00001");
    assert.equal(told("og:image"), "http://localhost:3000/interviews/00001/picture.png");
    assert.equal(told("twitter:card"), "summary_large_image");
    assert.equal(
      page.querySelector('link[rel="canonical"]')?.getAttribute("href"),
      "http://localhost:3000/interviews/00001",
    );
    const feeds = page.querySelectorAll('link[rel="alternate"]').map((link) => link.getAttribute("href"));
    assert.deepEqual(feeds, ["/interviews/feed", "/interviews/00001/feed"]);
    const article = page.querySelector('[itemtype="https://schema.org/Article"]');
    assert.equal(article?.querySelectorAll('[itemprop="acceptedAnswer"] [itemprop="text"]').length, 2);
  }));

test("each number has one address, and what was never given is not found", () =>
  inTown(async (town) => {
    await begin(town);
    await published(town);
    const asked = async (path: string) => town.fetch(new Request(`http://localhost:3000${path}`));
    for (const path of ["/interviews/1", "/interviews/000001"]) {
      const led = await asked(path);
      assert.equal(led.status, 301);
      assert.equal(led.headers.get("location"), "/interviews/00001");
    }
    for (const path of ["/interviews/00002", "/interviews/0", "/interviews/99999999999", "/interviews/x1"])
      assert.equal((await asked(path)).status, 404, path);
  }));

test("the numbers beside it are a step away, and a withdrawn one keeps its place among them", () =>
  inTown(async (town) => {
    await begin(town);
    await published(town);
    const key = await published(town, { answers: { struggle: "Rain.", works: "An umbrella of willow." } });
    await published(town, { answers: { struggle: "Snow.", works: "Boots." } });
    await withdrawInterview(town.house, key, town.clock.now);
    const visitor = new Visitor(town);
    const { page } = await visitor.get("/interviews/00002");
    const ways = page.querySelectorAll(".neighbours a").map((link) => link.getAttribute("href"));
    assert.deepEqual(ways, ["/interviews/00001", "/interviews", "/interviews/00003"]);
    assert.equal((await visitor.get("/interviews/00003")).page.querySelectorAll(".neighbours a").length, 2);
  }));

test("withdrawn words are on no page, in no feed, no search, no sitemap and no picture; the tombstone stands", () =>
  inTown(async (town) => {
    await begin(town);
    const key = await published(town, {
      by: { kind: "nickname", name: "Willow" },
      answers: { struggle: "Rain.", works: "An umbrella." },
    });
    const visitor = new Visitor(town);
    assert.equal((await visitor.get("/interviews/00001/picture.png")).status, 200);
    assert.match((await visitor.get("/interviews?words=umbrella")).words, /00001/);
    town.clock.forward({ hours: 48 });
    await withdrawInterview(town.house, key, town.clock.now);
    const stone = await visitor.get("/interviews/00001");
    assert.equal(stone.status, 410);
    assert.match(stone.words, /00001[^]*Withdrawn on 26 November 2026/);
    assert.equal((await visitor.get("/interviews/00001/picture.png")).status, 404);
    for (const path of [
      "/interviews",
      "/interviews?words=umbrella",
      "/interviews?situation=laid-off",
      "/interviews/00001",
      "/interviews/00001/feed",
      "/interviews/feed",
      "/sitemap.xml",
    ])
      assert.doesNotMatch((await visitor.get(path)).html, /An umbrella|Willow|Rain|Laid off<\/a>/, path);
    assert.doesNotMatch((await visitor.get("/sitemap.xml")).html, /00001/);
    assert.match(
      (await visitor.get("/interviews/feed")).html,
      /00001[^]*2026-11-26T00:00:00Z[^]*Withdrawn\./,
    );
    assert.doesNotMatch((await visitor.get("/interviews")).html, /href="\/interviews\/00001"/);
  }));

test("what a host has hidden is said to be hidden, without its words, until it is shown again", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await published(town);
    const { write } = town.house.interviews;
    await hideInterview(write, 1, true, town.clock.now);
    const visitor = new Visitor(town);
    const hidden = await visitor.get("/interviews/00001");
    assert.equal(hidden.status, 404);
    assert.match(hidden.words, /out of sight/);
    for (const path of ["/interviews/00001", "/interviews", "/interviews/feed", "/interviews?words=walk"])
      assert.doesNotMatch((await visitor.get(path)).html, /walk in/, path);
    assert.equal((await visitor.get("/interviews/00001/picture.png")).status, 404);
    assert.ok((await host.get("/interviews/00001")).page.querySelector('a[href="/host/interviews/00001"]'));
    await hideInterview(write, 1, false, town.clock.now);
    assert.match((await visitor.get("/interviews/00001")).words, /walk in/);
    assert.match((await visitor.get("/interviews?words=walk")).words, /00001/);
  }));

test("whoever was helped can say so, once a day and without being known", () =>
  inTown(async (town) => {
    await begin(town);
    await published(town);
    const visitor = new Visitor(town);
    await visitor.get("/interviews/00001");
    const thanked = await visitor.press("This helped me");
    assert.match(thanked.words, /Thank you\.[^]*It helped one reader/);
    assert.equal(thanked.headers.get("set-cookie"), null);
    assert.match((await visitor.press("This helped me")).words, /It helped one reader/);
    town.clock.forward({ hours: 24 });
    await visitor.get("/interviews/00001");
    assert.match((await visitor.press("This helped me")).words, /It helped 2 readers/);
    assert.equal((await visitor.post("/interviews/00002/thanks")).status, 404);
    const ana = await member(town, "Ana");
    const before = await town.house.main.read.selectFrom("rate_limits").selectAll().execute();
    await ana.post("/interviews/00001/thanks");
    const after = await town.house.main.read.selectFrom("rate_limits").selectAll().execute();
    assert.deepEqual(after, before);
  }));

test("the list shows the newest first, twenty at once, and counts from 00000", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    assert.match(
      (await visitor.get("/interviews")).words,
      /00000[^]*Nobody has taken the interview here yet/,
    );
    for (let count = 1; count <= 22; count++)
      await published(town, { answers: { struggle: `Struggle of ${count}`, works: `Works for ${count}` } });
    const numbers = () =>
      (visitor.here?.page.querySelectorAll(".interview-card h3 a") ?? []).map((link) => link.text);
    assert.match((await visitor.get("/interviews")).words, /00022 interviews so far/);
    assert.equal(numbers().length, 20);
    assert.equal(numbers()[0], "00022");
    await visitor.follow("Older ones");
    assert.deepEqual(numbers(), ["00002", "00001"]);
    await visitor.get("/interviews?before=1");
    assert.match(visitor.here?.words ?? "", /There is nothing older/);
  }));

test("interviews are found by several things that people chose together, and by words", () =>
  inTown(async (town) => {
    await begin(town);
    await published(town);
    await published(town, {
      answers: { struggle: "Too old, they say.", works: "A choir." },
      facets: { ...sent().facets, situation: "moved", struggles: ["older", "silence"] },
    });
    const visitor = new Visitor(town);
    const found = async (query: string): Promise<string[]> => {
      const { page } = await visitor.get(`/interviews?${query}`);
      return page.querySelectorAll(".interview-card h3 a").map((link) => link.text);
    };
    assert.deepEqual(await found("struggles=silence"), ["00002", "00001"]);
    assert.deepEqual(await found("struggles=silence&struggles=older"), ["00002"]);
    assert.deepEqual(await found("struggles=silence&situation=laid-off"), ["00001"]);
    assert.deepEqual(await found("situation=laid-off&words=choir"), []);
    assert.match(visitor.here?.words ?? "", /No interview has all of this yet/);
    assert.deepEqual(await found("words=choir"), ["00002"]);
    assert.deepEqual(await found("struggles=no-such-thing"), []);
    for (const odd of ["before=x", "words=%00%ff%3Cscript%3E", "field=..%2F", "before=99999999999999999999"])
      assert.equal((await visitor.get(`/interviews?${odd}`)).status, 200, odd);
  }));

test("nothing on a page of an interview tells more than the day", () =>
  inTown(async (town) => {
    await begin(town);
    await published(town);
    const visitor = new Visitor(town);
    const texts: string[] = [];
    for (const hour of ["09:13:07.123", "23:41:59.456"]) {
      town.clock.to(`2026-11-24T${hour}Z`);
      for (const path of ["/interviews", "/interviews/00001", "/interviews/feed", "/interviews/00001/feed"])
        texts.push((await visitor.get(path)).html);
    }
    assert.deepEqual(texts.slice(0, 4), texts.slice(4));
    for (const text of texts) assert.doesNotMatch(text.replaceAll("T00:00:00Z", ""), /\d\d:\d\d/);
    assert.equal(dayOf(town.clock.now), "2026-11-24");
  }));
