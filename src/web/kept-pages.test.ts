import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheDoor } from "../../test/at-the-door.ts";
import { begin, member, type Town, Visitor } from "../../test/support.ts";
import { keepable } from "../app.tsx";
import { changeText, hostIds } from "../modules/people/index.ts";

const site = "http://localhost:3000";
const keptPaths = keepable.paths;

const comers: Record<string, Record<string, string>> = {
  "a browser": { "user-agent": "Mozilla/5.0 Firefox/140.0", "accept-encoding": "gzip, deflate, br, zstd" },
  "a script": {},
  "a script that takes nothing packed": { "accept-encoding": "gzip;q=0, identity" },
  "a crawler": { "user-agent": "Crawler/2.1", accept: "*/*", "accept-encoding": "gzip" },
};

const ask = async (town: Town, path: string, headers: Record<string, string> = {}, method = "GET") =>
  town.fetch(new Request(new URL(path, site), { method, headers }));

// What the connection adds, and what only a kept page has.
const besides = ["connection", "content-length", "date", "etag", "keep-alive"];

async function seen(answer: Response) {
  const headers = [...answer.headers].filter(([name]) => !besides.includes(name));
  return {
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(await answer.arrayBuffer()).toString("base64"),
  };
}

const isKept = ({ headers }: Response): boolean => headers.has("etag");

test("whoever comes gets the same page, kept or made for them, and a kept one asks no database", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    for (const path of keptPaths) {
      for (const [who, headers] of Object.entries(comers)) {
        const made = await seen(await ask(inside, path, headers));
        assert.equal(made.status, 200);
        assert.deepEqual(await seen(await ask(town, path, headers)), made, `${path} for ${who}`);
        const queries = await inside.queriesOf(async () => {
          const kept = await ask(town, path, headers);
          assert.ok(isKept(kept), path);
          assert.deepEqual(await seen(kept), made, `${path} for ${who}, kept`);
        });
        assert.deepEqual(queries, []);
      }
    }
  }));

test("whatever name somebody calls the house by, nobody else reads it", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    for (const path of keptPaths) {
      const elsewhere = new URL(path, "http://elsewhere.example:3000");
      const first = await seen(await town.fetch(new Request(elsewhere)));
      assert.deepEqual(first, await seen(await ask(inside, path)));
      assert.deepEqual(await seen(await inside.fetch(new Request(elsewhere))), first);
      assert.doesNotMatch(Buffer.from(first.body, "base64").toString(), /elsewhere\.example/);
    }
  }));

test("who has the page already is told that it stands, and who asks for its headers gets those alone", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    const page = await ask(town, "/rules");
    const mark = page.headers.get("etag") ?? "";
    assert.match(mark, /^"[\w-]{22}"$/);
    for (const marks of [mark, `W/${mark}`, `"another", ${mark}`, "*"]) {
      const still = await ask(town, "/rules", { "if-none-match": marks });
      assert.equal(still.status, 304, marks);
      assert.equal(await still.text(), "");
      assert.equal(still.headers.get("etag"), mark);
      assert.ok(still.headers.has("content-security-policy"));
      assert.ok(!still.headers.has("content-type"));
    }
    assert.equal((await ask(town, "/rules", { "if-none-match": '"another"' })).status, 200);
    const packed = await ask(town, "/rules", { "accept-encoding": "gzip" });
    assert.notEqual(packed.headers.get("etag"), mark, "other bytes, another mark");
    const head = await ask(town, "/rules", {}, "HEAD");
    assert.equal(head.status, 200);
    assert.equal(await head.text(), "");
    for (const name of ["content-length", "content-type", "etag", "cache-control"])
      assert.equal(head.headers.get(name), page.headers.get(name), name);
  }));

test("who is signed in is never given a kept page, and nobody is given theirs", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    const visitor = new Visitor(town);
    await visitor.get("/");
    const ana = await member(town, "Ana");
    assert.equal((await ana.get("/")).path, "/today");
    const rules = await ana.get("/rules");
    assert.ok(!rules.headers.has("etag"));
    assert.ok(rules.page.querySelector('a[href="/today"]'));
    assert.equal((await visitor.get("/rules")).page.querySelector('a[href="/today"]'), null);
  }));

test("whatever else an address asks is answered by the house", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    await ask(town, "/rules");
    for (const path of ["/rules?said=kept", "/sign-in", "/join", "/write-to-host"])
      assert.ok(!isKept(await ask(town, path)), path);
    assert.ok(!isKept(await ask(town, "/rules", { cookie: "theme=dark" })));
    assert.equal((await ask(town, "/rules", { origin: site }, "POST")).status, 404);
  }));

test("a text that the host writes anew shows within two seconds", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    const words = async (): Promise<string> => (await ask(town, "/rules")).text();
    const { write, read } = inside.house.main;
    await words();
    inside.clock.forward({ milliseconds: 500 });
    const [host = 0] = await hostIds(read);
    await changeText(write, host, "rules", { words: "Be kind here.", version: 0 }, inside.clock.now);
    assert.doesNotMatch(await words(), /Be kind here/);
    inside.clock.forward({ milliseconds: 1_499 });
    assert.doesNotMatch(await words(), /Be kind here/);
    inside.clock.forward({ milliseconds: 1 });
    assert.match(await words(), /Be kind here/);
    inside.clock.forward({ hours: -1 });
    await changeText(write, host, "rules", { words: "Be kinder.", version: 1 }, inside.clock.now);
    assert.match(await words(), /Be kinder/, "a clock that was put back keeps nothing");
  }));

test("what is not there yet is there within two seconds", () =>
  atTheDoor(async (town, inside) => {
    assert.match(await (await ask(town, "/")).text(), /Nearly there/);
    assert.equal((await ask(town, "/rules")).status, 404);
    await begin(inside);
    inside.clock.forward({ seconds: 2 });
    assert.doesNotMatch(await (await ask(town, "/")).text(), /Nearly there/);
    assert.equal((await ask(town, "/rules")).status, 200);
  }));

test("no page that is kept has a form, an id or a secret on it", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    for (const path of keptPaths) {
      const { page } = await new Visitor(town).get(path);
      assert.equal(page.querySelectorAll("form, input, button").length, 0, path);
      for (const link of page.querySelectorAll("[href]"))
        assert.match(
          link.getAttribute("href") ?? "",
          /^(#main|\/[a-z-]*(?:\/(?:start|anonymity))?|\/assets\/.+)$/,
        );
    }
  }));
