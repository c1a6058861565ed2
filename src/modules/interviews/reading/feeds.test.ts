import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readXml, type XmlElement } from "../../../../test/strict-xml.ts";
import { begin, inTown, type Town, Visitor } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { atomOf, xmlText } from "../../../delivery/index.ts";
import type { SentInterview } from "../interview.ts";
import { feedSecretOf, type Key, newKey } from "../keys.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { sendInterview } from "../publishing/sending.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { interviewUrls } from "../urls.ts";

const sent = (answers: Record<string, string> = {}): SentInterview => ({
  questionSet: 1,
  by: { kind: "nickname", name: "Birch & <Sons>" },
  answers: { struggle: "Nobody <b>ever</b> answers & nobody calls.", works: "I walk in.", ...answers },
  facets: {
    situation: "laid-off",
    field: null,
    duration: null,
    route: null,
    struggles: ["silence"],
    experience: ["strangers"],
  },
});

async function send(town: Town, what: SentInterview = sent()): Promise<Key> {
  const key = newKey();
  await sendInterview(town.house, key, what, town.clock.now);
  return key;
}

async function comment(town: Town, number: number, place: number, words: string): Promise<void> {
  const day = town.clock.now.toString().slice(0, 10);
  await town.house.interviews.write
    .insertInto("comments")
    .values({
      number,
      place,
      answers_place: null,
      form_id: newId(),
      name_kind: "nickname",
      name: "Willow",
      member_id: null,
      as_number: null,
      words,
      commented_on: day,
      edited_on: null,
      taken_back_on: null,
      hidden_on: null,
      hidden_by: "",
      thanks: 0,
      version: 0,
    })
    .execute();
}

/** A feed as a reader of feeds sees it, once it was found to be one by RFC 4287. */
async function feedAt(town: Town, path: string): Promise<XmlElement> {
  const answer = await town.fetch(new Request(`http://localhost:3000${path}`));
  assert.equal(answer.status, 200, path);
  assert.equal(answer.headers.get("content-type"), "application/atom+xml; charset=utf-8");
  assert.equal(answer.headers.get("set-cookie"), null);
  const feed = readXml(await answer.text());
  isAtom(feed);
  return feed;
}

function isAtom(feed: XmlElement): void {
  assert.equal(feed.name, "feed");
  assert.equal(feed.attributes.get("xmlns"), "http://www.w3.org/2005/Atom");
  const instant = /^\d{4}-\d\d-\d\dT00:00:00Z$/;
  const ids = new Set<string>();
  for (const each of [feed, ...entriesOf(feed)]) {
    for (const name of ["id", "title", "updated"]) assert.equal(allOf(each, name).length, 1, name);
    assert.ok(URL.canParse(wordsOf(each, "id")));
    assert.match(wordsOf(each, "updated"), instant);
    assert.ok(allOf(each, "author").every((author) => wordsOf(author, "name").trim() !== ""));
    assert.ok(allOf(each, "author").length > 0);
    assert.ok(!ids.has(wordsOf(each, "id")), `${wordsOf(each, "id")} is there twice`);
    ids.add(wordsOf(each, "id"));
  }
  for (const entry of entriesOf(feed)) assert.match(wordsOf(entry, "published"), instant);
}

const allOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
const entriesOf = (feed: XmlElement): XmlElement[] => allOf(feed, "entry");
const wordsOf = (element: XmlElement, name: string): string => allOf(element, name)[0]?.words ?? "";
const titlesOf = (feed: XmlElement): string[] => entriesOf(feed).map((entry) => wordsOf(entry, "title"));

test("a reader of feeds finds new interviews and new comments, and no title names anybody", () =>
  inTown(async (town) => {
    await begin(town);
    assert.deepEqual(titlesOf(await feedAt(town, interviewUrls.feed)), []);
    await send(town);
    await comment(town, 1, 1, "Me too. <script>alert(1)</script>");
    const all = await feedAt(town, interviewUrls.feed);
    assert.deepEqual(titlesOf(all), ["Interview 00001: Laid off"]);
    const [entry] = entriesOf(all);
    assert.ok(entry);
    assert.match(wordsOf(entry, "content"), /Nobody <b>ever<\/b> answers & nobody calls\.[^]*I walk in/);
    assert.equal(
      entry.children.find(({ name }) => name === "author")?.children[0]?.words,
      "Birch & <Sons>, a nickname",
    );
    const comments = await feedAt(town, "/interviews/00001/feed");
    assert.deepEqual(titlesOf(comments), ["Comment 1 on interview 00001"]);
    assert.equal(wordsOf(entriesOf(comments)[0] ?? comments, "content"), "Me too. <script>alert(1)</script>");
    const visitor = new Visitor(town);
    assert.equal((await visitor.get("/interviews/00002/feed")).status, 404);
  }));

test("who has a feed already is told that it stands", () =>
  inTown(async (town) => {
    await begin(town);
    const key = await send(town);
    for (const path of [
      interviewUrls.feed,
      "/interviews/00001/feed",
      interviewUrls.privateFeed(feedSecretOf(key)),
    ]) {
      const ask = (headers: Record<string, string>) =>
        town.fetch(new Request(`http://localhost:3000${path}`, { headers }));
      const mark = (await ask({})).headers.get("etag") ?? "";
      const again = await ask({ "if-none-match": mark });
      assert.equal(again.status, 304, path);
      assert.equal(await again.text(), "");
      await comment(town, 1, path.length, "New.");
      const changed = await ask({ "if-none-match": mark });
      assert.equal(changed.status, path === interviewUrls.feed ? 304 : 200, path);
    }
  }));

test("the author hears by an address of their own: that it waits, that it is published, who speaks and whom it meets", () =>
  inTown(async (town) => {
    await begin(town);
    await town.house.interviews.write.updateTable("interview_settings").set({ review: "before" }).execute();
    const waits = await send(town);
    const waiting = await feedAt(town, interviewUrls.privateFeed(feedSecretOf(waits)));
    assert.deepEqual(titlesOf(waiting), []);
    assert.match(wordsOf(waiting, "subtitle"), /not published yet/);
    await town.house.interviews.write.updateTable("interview_settings").set({ review: "after" }).execute();
    const key = await send(town);
    const path = interviewUrls.privateFeed(feedSecretOf(key));
    assert.deepEqual(titlesOf(await feedAt(town, path)), ["Your interview is published as 00001"]);
    town.clock.forward({ hours: 24 });
    await comment(town, 1, 1, "Me too.");
    await town.house.interviews.write
      .insertInto("crossovers")
      .values({
        seeker: 1,
        guide: 2,
        slug: "silence",
        quote: "I phone.",
        quote_slug: "works",
        reason: "",
        found_by: "software",
        state: "suggested",
        score: 500,
        found_on: "2026-11-25",
      })
      .execute();
    const feed = await feedAt(town, path);
    assert.deepEqual(titlesOf(feed), [
      "Comment 1 on interview 00001",
      "Interview 00002 has been where you are",
      "Your interview is published as 00001",
    ]);
    const text = await (await town.fetch(new Request(`http://localhost:3000${path}`))).text();
    assert.ok(!text.includes(feedSecretOf(key)), "the address is a secret");
    await withdrawInterview(town.house, key, town.clock.now);
    assert.match(wordsOf(await feedAt(town, path), "subtitle"), /You have withdrawn it/);
  }));

test("a wrong address of a private feed is not found; in careful mode it may be somebody's who waits", () =>
  inTown(async (town) => {
    await begin(town);
    await send(town);
    const visitor = new Visitor(town);
    const wrong = interviewUrls.privateFeed(feedSecretOf(newKey()));
    assert.equal((await visitor.get(wrong)).status, 404);
    await town.house.interviews.write.updateTable("interview_settings").set({ in_batches: 1 }).execute();
    const key = await send(town);
    const waiting = await feedAt(town, interviewUrls.privateFeed(feedSecretOf(key)));
    assert.match(wordsOf(waiting, "subtitle"), /not published yet/);
    const [another, own] = await Promise.all(
      [wrong, interviewUrls.privateFeed(feedSecretOf(key))].map(
        async (path) => (await visitor.get(path)).html,
      ),
    );
    assert.equal(another, own, "nobody learns who waits");
    assert.equal((await visitor.get("/interviews/feed/short")).status, 404);
  }));

test("a comment that nobody may read any more is in no feed", () =>
  inTown(async (town) => {
    await begin(town);
    await send(town);
    await comment(town, 1, 1, "Kind words.");
    await comment(town, 1, 2, "Taken back.");
    const { write } = town.house.interviews;
    await write.updateTable("comments").set({ taken_back_on: "2026-11-24" }).where("place", "=", 2).execute();
    assert.deepEqual(titlesOf(await feedAt(town, "/interviews/00001/feed")), [
      "Comment 1 on interview 00001",
    ]);
    await hideInterview(write, 1, true, town.clock.now);
    assert.deepEqual(titlesOf(await feedAt(town, "/interviews/00001/feed")), []);
  }));

test("whatever somebody writes, a feed is well-formed and says it as it was written", () => {
  const line = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(line, line, (words, name) => {
      const day = "2026-11-24";
      const entry = { id: "http://a.example/1", title: words, author: `${name}, a nickname`, words };
      const feed = readXml(
        atomOf({
          ...{ id: "http://a.example/", title: words, subtitle: name, page: "http://a.example/" },
          ...{ self: null, author: "Harbour", updatedOn: day },
          entries: [{ ...entry, publishedOn: day, updatedOn: day }],
        }),
      );
      isAtom(feed);
      // oxlint-disable-next-line no-misleading-character-class
      const kept = words
        .toWellFormed()
        .replaceAll("\r\n", "\n")
        .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
      assert.equal(wordsOf(entriesOf(feed)[0] ?? feed, "content"), kept);
    }),
    { numRuns: 100 },
  );
  assert.equal(xmlText(`<a href="x">&amp;`), "&lt;a href=&quot;x&quot;&gt;&amp;amp;");
});
