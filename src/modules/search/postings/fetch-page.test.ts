import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import { openSmallWeb, page, type SmallWeb, withSmallWeb } from "../../../../test/postings.ts";
import { publicReach, type Reach } from "../../../web/reach.ts";
import { fetchPage } from "./fetch-page.ts";

const limits = { milliseconds: 60_000, bytes: 64 * 1024, redirects: 4 };

const inSmallWeb = (
  answers: RequestListener,
  story: (web: SmallWeb, get: (path: string, more?: Partial<Reach>) => Promise<unknown>) => Promise<void>,
): Promise<void> =>
  withSmallWeb(answers, (web) =>
    story(web, (path, more) => fetchPage(web.at(path), { ...web.reach, ...more }, limits)),
  );

const html = "<title>Yard lead</title><p>Zoë's yard</p>";
const real = publicReach("https://circle.example.org");

test("a page is fetched, and nothing of whoever asked goes along", () =>
  inSmallWeb(page(html), async (web, get) => {
    assert.deepEqual(await get("/a?b=1#c"), { address: web.at("/a?b=1#c"), html });
    const [asked] = web.asked;
    assert.equal(asked?.url, "/a?b=1");
    assert.match(asked?.headers["user-agent"] ?? "", /^Landfall/);
    for (const name of ["cookie", "referer", "authorization", "origin", "x-forwarded-for"])
      assert.equal(asked?.headers[name], undefined, name);
  }));

test("the real door refuses the inside, however it is written, before a single byte is sent", () =>
  inSmallWeb(page("the inside"), async (web) => {
    const port = new URL(web.at("/")).port;
    for (const host of [
      "127.0.0.1",
      "[::1]",
      "[::]",
      "0.0.0.0",
      "0",
      "169.254.169.254",
      "[::ffff:127.0.0.1]",
      "[::127.0.0.1]",
      "[64:ff9b::7f00:1]",
      "[2002:7f00:1::]",
      "2130706433",
      "0x7f000001",
      "0x7f.1",
      "0177.0.0.1",
      "017700000001",
      "127.1",
      "127.0.0.1.",
      "①②⑦.⓪.⓪.①",
      "127。0。0。1",
      "localhost",
      "localhost.",
      "app.localhost",
      "metadata.google.internal",
      "circle.example.org",
      "CIRCLE.example.org.",
    ]) {
      const open: Reach = { ...real, ports: [80, 443, Number(port)] };
      for (const address of [`http://${host}:${port}/`, `https://${host}:${port}/`])
        assert.deepEqual(await fetchPage(address, open, limits), { trouble: "unreached" }, address);
    }
    // What is public is asked at the usual ports alone.
    assert.deepEqual(await fetchPage("http://1.1.1.1:22/", real, limits), { trouble: "unreached" });
    assert.equal(web.asked.length, 0);
  }));

test("what is no address of a page is told apart", async () => {
  for (const address of [
    "",
    "jobs",
    "file:///etc/passwd",
    "ftp://example.com/",
    "gopher://127.0.0.1/",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://ana:secret@example.com/",
    "https://ana@example.com/",
    "http://1.2.3.4.5/",
    "http://[fe80::1%25eth0]/",
  ])
    assert.deepEqual(await fetchPage(address, real, limits), { trouble: "no-address" }, address);
});

test("a name with one address of the inside among public ones is refused", () =>
  inSmallWeb(page(html), async (web, get) => {
    const mixed = { addressesOf: () => Promise.resolve(["127.0.0.1", "10.0.0.5"]) };
    assert.deepEqual(await get("/", mixed), { trouble: "unreached" });
    assert.deepEqual(await get("/", { addressesOf: () => Promise.resolve([]) }), { trouble: "unreached" });
    const gone = { addressesOf: () => Promise.reject(new Error("no such name")) };
    assert.deepEqual(await get("/", gone), { trouble: "unreached" });
    assert.equal(web.asked.length, 0);
  }));

test("a name that changes its address between look-ups gains nothing: it is looked up once for each page", () =>
  inSmallWeb(
    (asked, answer) => {
      if (asked.url === "/moved") answer.writeHead(302, { location: "/yard-lead" }).end();
      else page(html)(asked, answer as never);
    },
    async (web, get) => {
      let asked = 0;
      // The first answer is fine, every later one is this machine, in a form that is judged as another.
      const changing = {
        addressesOf: () => Promise.resolve([asked++ === 0 ? "127.0.0.1" : "127.0.0.2"]),
      };
      assert.deepEqual(await get("/yard-lead", changing), { address: web.at("/yard-lead"), html });
      assert.equal(asked, 1);
      asked = 0;
      assert.deepEqual(await get("/moved", changing), { trouble: "unreached" });
      assert.equal(asked, 2);
      assert.deepEqual(
        web.asked.map(({ url }) => url),
        ["/yard-lead", "/moved"],
      );
    },
  ));

test("redirects are followed four times, and judged anew each time", () =>
  inSmallWeb(
    (asked, answer) => {
      const [, hops, to] = /^\/(\d+)(?:\?(.*))?$/.exec(asked.url ?? "") ?? [];
      if (hops === undefined || (hops === "0" && !to)) page(html)(asked, answer as never);
      else if (hops === "0") answer.writeHead(307, { location: decodeURIComponent(to ?? "") }).end("go on");
      else answer.writeHead(301, { location: `/${Number(hops) - 1}${to ? `?${to}` : ""}` }).end();
    },
    async (web, get) => {
      assert.deepEqual(await get("/4"), { address: web.at("/0"), html });
      assert.deepEqual(await get("/5"), { trouble: "unreached" });
      web.asked.length = 0;
      const { port } = new URL(web.at("/"));
      for (const to of [
        `http://127.0.0.2:${port}/`,
        `http://[::1]:${port}/`,
        `http://localhost:${port}/`,
        `http://169.254.169.254:${port}/latest/meta-data/`,
        `//10.0.0.1:${port}/`,
        `http://jobs.example.com:${Number(port) + 1}/`,
        "http://jobs.example.com/",
        `http://ana:secret@jobs.example.com:${port}/`,
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://[",
      ])
        assert.deepEqual(await get(`/0?${encodeURIComponent(to)}`), { trouble: "unreached" }, to);
      assert.equal(web.asked.length, 11, "nobody but the first was asked");
    },
  ));

test("who answers drop by drop, or not at all, is given up once the time is over", async () => {
  const ended = Promise.withResolvers<void>();
  const web = await openSmallWeb((asked, answer) => {
    if (asked.url === "/silent") return;
    answer.writeHead(200, { "content-type": "text/html" });
    const drops = setInterval(() => answer.write("a"), 5);
    answer.on("close", () => {
      clearInterval(drops);
      ended.resolve();
    });
  });
  const soon = { ...limits, milliseconds: 60 };
  for (const path of ["/silent", "/drops"])
    assert.deepEqual(await fetchPage(web.at(path), web.reach, soon), { trouble: "unreached" }, path);
  // The connection does not stay open behind our back.
  await ended.promise;
  const nameless = { ...web.reach, addressesOf: () => new Promise<string[]>(() => {}) };
  assert.deepEqual(await fetchPage(web.at("/"), nameless, soon), { trouble: "unreached" });
  await web.close();
});

test("eight are fetched at once, and the others in their turn", async () => {
  let open = 0;
  let most = 0;
  const waiting: (() => void)[] = [];
  const web = await openSmallWeb((asked, answer) => {
    most = Math.max(most, ++open);
    waiting.push(() => {
      open -= 1;
      page(html)(asked, answer as never);
    });
    // Nobody else comes while eight are there: now one is answered for each that comes.
    if (waiting.length >= 8) setImmediate(() => waiting.splice(0).forEach((go) => go()));
  });
  const all = await Promise.all(
    Array.from({ length: 24 }, (_, each) => fetchPage(web.at(`/${each}`), web.reach, limits)),
  );
  assert.ok(all.every((each) => "html" in each));
  assert.equal(most, 8);
  await web.close();
});
