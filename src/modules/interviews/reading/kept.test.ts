import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheDoor } from "../../../../test/at-the-door.ts";
import { begin, member, type Town, Visitor } from "../../../../test/support.ts";
import { type Key, newKey } from "../keys.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { sendInterview } from "../publishing/sending.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";

const site = "http://localhost:3000";

async function published(town: Town): Promise<Key> {
  const key = newKey();
  const answers = { struggle: "Nobody answers.", works: "I walk in and ask." };
  const facets = { situation: "laid-off", field: null, duration: null, route: null };
  await sendInterview(
    town.house,
    key,
    {
      questionSet: 1,
      by: { kind: "number" },
      answers,
      facets: { ...facets, struggles: ["silence"], experience: [] },
    },
    town.clock.now,
  );
  return key;
}

const ask = (town: Town, path: string, headers: Record<string, string> = {}) =>
  town.fetch(new Request(new URL(path, site), { headers }));

const paths = [
  "/interviews",
  "/interviews/00001",
  "/interviews/feed",
  "/interviews/00001/feed",
  "/sitemap.xml",
];

// What the connection adds, and the mark, which is one of the bytes where the page is kept.
const besides = ["connection", "content-length", "date", "etag", "keep-alive"];

async function seen(answer: Response) {
  const headers = [...answer.headers].filter(([name]) => !besides.includes(name));
  const body = Buffer.from(await answer.arrayBuffer()).toString("base64");
  return { status: answer.status, headers: Object.fromEntries(headers), body };
}

test("interviews and their feeds are kept ready for visitors, and are what the house would draw", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    await published(inside);
    for (const path of paths)
      for (const headers of [{}, { "accept-encoding": "gzip" }]) {
        const made = await seen(await ask(inside, path, headers));
        assert.equal(made.status, 200, path);
        assert.deepEqual(await seen(await ask(town, path, headers)), made, path);
        const queries = await inside.queriesOf(async () =>
          assert.deepEqual(await seen(await ask(town, path, headers)), made, path),
        );
        assert.deepEqual(queries, [], path);
        const mark = (await ask(town, path, headers)).headers.get("etag") ?? "";
        assert.equal((await ask(town, path, { ...headers, "if-none-match": mark })).status, 304, path);
        assert.equal(made.headers["set-cookie"], undefined);
      }
  }));

test("a kept page has nothing of a visitor's, no id, no secret and no time of the day", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    await published(inside);
    for (const path of ["/interviews", "/interviews/00001"]) {
      const { page } = await new Visitor(town).get(path);
      assert.equal(page.querySelectorAll('input[type="hidden"]').length, 0, path);
      assert.doesNotMatch(page.toString(), /\d\d:\d\d/);
      for (const link of page.querySelectorAll("[href], [action]")) {
        const address = link.getAttribute("href") ?? link.getAttribute("action") ?? "";
        assert.match(address, /^(?:#[\w-]+|(?:http:\/\/localhost:3000)?\/[\w/.#?=&-]*)$/, path);
        assert.doesNotMatch(address.replace("/assets/", ""), /[\w-]{20,}/, `${address} looks like a secret`);
      }
    }
  }));

test("whoever brings a cookie is answered by the house, and what asks a question is not kept", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    await published(inside);
    await ask(town, "/interviews/00001");
    const ana = await member(town, "Ana");
    assert.ok((await ana.get("/interviews/00001")).page.querySelector('a[href="/today"]'));
    const { page, headers } = await new Visitor(town).get("/interviews/00001");
    assert.equal(page.querySelector('a[href="/today"]'), null);
    assert.ok(headers.has("etag"));
    assert.ok(!(await ask(town, "/interviews?words=ask")).headers.has("etag"));
    assert.ok(!(await ask(town, "/interviews/00001?said=interview-thanked")).headers.has("etag"));
  }));

test("withdrawn and hidden words are gone from what is kept within two seconds", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    const key = await published(inside);
    await published(inside);
    const read = async () => {
      const all = [...paths, "/interviews/00002"].map(async (path) => (await ask(town, path)).text());
      return (await Promise.all(all)).join("");
    };
    assert.match(await read(), /I walk in and ask/);
    await withdrawInterview(inside.house, key, inside.clock.now);
    await hideInterview(inside.house.interviews.write, 2, true, inside.clock.now);
    inside.clock.forward({ seconds: 2 });
    assert.doesNotMatch(await read(), /I walk in and ask|Nobody answers/);
    assert.equal((await ask(town, "/interviews/00001")).status, 410);
  }));

test("what an author withdraws is gone for whoever asks next, and not only two seconds later", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    const key = await published(inside);
    assert.match(await (await ask(town, "/interviews/00001")).text(), /I walk in and ask/);
    const author = new Visitor(inside);
    await author.get("/interviews/key");
    await author.press("Open it", { key });
    assert.equal((await author.post("/interviews/key/withdrawal", { key, sure: "yes" })).status, 200);
    const read = await ask(town, "/interviews/00001");
    assert.equal(read.status, 410);
    assert.doesNotMatch(await read.text(), /I walk in and ask/);
  }));

test("what is not there is not kept, and is there when it comes", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    assert.equal((await ask(town, "/interviews/00001")).status, 404);
    await published(inside);
    assert.equal((await ask(town, "/interviews/00001")).status, 200);
    assert.equal((await ask(town, "/interviews/1")).status, 301);
  }));
