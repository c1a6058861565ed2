import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import zlib from "node:zlib";
import { type SmallWeb, withSmallWeb } from "../../../../test/postings.ts";
import { fetchPage } from "./fetch-page.ts";

const limits = { milliseconds: 60_000, bytes: 64 * 1024, redirects: 4 };

const inSmallWeb = (
  answers: RequestListener,
  story: (web: SmallWeb, get: (path: string) => Promise<unknown>) => Promise<void>,
): Promise<void> =>
  withSmallWeb(answers, (web) => story(web, (path) => fetchPage(web.at(path), web.reach, limits)));

const html = "<title>Yard lead</title><p>Zoë's yard</p>";

test("what is too heavy is not read to its end, on the wire or unpacked", () => {
  const letters = Buffer.alloc(50 * 1024 * 1024, "a");
  const bomb = {
    gzip: zlib.gzipSync(letters),
    br: zlib.brotliCompressSync(letters.subarray(0, 8 << 20)),
    deflate: zlib.deflateSync(letters),
  };
  return inSmallWeb(
    (asked, answer) => {
      const type = { "content-type": "text/html" };
      const how = (asked.url ?? "").slice(1);
      if (how === "said") answer.writeHead(200, { ...type, "content-length": 50 << 20 }).write("a");
      else if (how === "unsaid") answer.writeHead(200, type).end(letters);
      else if (how in bomb)
        answer.writeHead(200, { ...type, "content-encoding": how }).end(bomb[how as keyof typeof bomb]);
      else answer.writeHead(200, type).end("a".repeat(limits.bytes));
    },
    async (_web, get) => {
      for (const how of ["said", "unsaid", "gzip", "br", "deflate"])
        assert.deepEqual(await get(`/${how}`), { trouble: "too-large" }, how);
      assert.ok("html" in ((await get("/just")) as object));
    },
  );
});

test("only a page is read: no PDF, no picture, nothing without a type, no error", () =>
  inSmallWeb(
    (asked, answer) => {
      const [, status = "200", type = ""] = /^\/(\d+)\/(.*)$/.exec(asked.url ?? "") ?? [];
      answer.writeHead(Number(status), type ? { "content-type": decodeURIComponent(type) } : {}).end(html);
    },
    async (_web, get) => {
      for (const type of ["", "application/pdf", "image/png", "text/plain", "application/json", "text/htmlx"])
        assert.deepEqual(await get(`/200/${encodeURIComponent(type)}`), { trouble: "no-page" }, type);
      for (const type of ["text/html", "TEXT/HTML;charset=utf-8", "application/xhtml+xml"])
        assert.ok("html" in ((await get(`/200/${encodeURIComponent(type)}`)) as object), type);
      for (const status of [401, 403, 404, 410, 429, 503, 999])
        assert.deepEqual(await get(`/${status}/text%2Fhtml`), { trouble: "kept-from-us" }, String(status));
      for (const status of [201, 206])
        assert.deepEqual(await get(`/${status}/text%2Fhtml`), { trouble: "no-page" }, String(status));
    },
  ));

test("a connection that breaks, and a packed page that is none, are no fault of ours", () =>
  inSmallWeb(
    (asked, answer) => {
      if (asked.url === "/broken") {
        answer.writeHead(200, { "content-type": "text/html", "content-length": 100 });
        answer.write("a");
        setImmediate(() => answer.destroy());
      } else if (asked.url === "/closed") asked.socket.destroy();
      else if (asked.url === "/nonsense") asked.socket.end("HTTP/1.1 200 OK\r\nA: \u0000\r\n\r\n");
      else
        answer
          .writeHead(200, { "content-type": "text/html", "content-encoding": (asked.url ?? "").slice(1) })
          .end("not packed");
    },
    async (_web, get) => {
      for (const path of ["/broken", "/closed", "/nonsense"])
        assert.deepEqual(await get(path), { trouble: "unreached" }, path);
      for (const path of ["/gzip", "/br", "/deflate", "/gzip,%20gzip", "/constructor", "/zstd"])
        assert.deepEqual(await get(path), { trouble: "no-page" }, path);
    },
  ));

test("a page comes unpacked, and in its own alphabet", () => {
  const words = "Zoë, Łódź — café";
  const western = "Zoë — café";
  const sent: Record<string, [Record<string, string>, Buffer]> = {
    gzip: [{ "content-encoding": "gzip" }, zlib.gzipSync(words)],
    br: [{ "content-encoding": "br" }, zlib.brotliCompressSync(words)],
    deflate: [{ "content-encoding": "deflate" }, zlib.deflateSync(words)],
    raw: [{ "content-encoding": "deflate" }, zlib.deflateRawSync(words)],
    utf8: [{}, Buffer.from(words)],
    marked: [{}, Buffer.from(`\ufeff${words}`)],
    utf16: [{}, Buffer.from(`\ufeff${words}`, "utf16le")],
    named: [
      { "content-type": "text/html; charset=Windows-1252" },
      Buffer.from("Zo\xeb \x97 caf\xe9", "latin1"),
    ],
    within: [
      {},
      Buffer.from('<meta http-equiv=a content="text/html; charset=iso-8859-1">Zo\xeb \x97 caf\xe9', "latin1"),
    ],
    unnamed: [{}, Buffer.from("Zo\xeb \x97 caf\xe9", "latin1")],
    unheard: [{ "content-type": "text/html; charset=x-martian" }, Buffer.from(words)],
  };
  return inSmallWeb(
    (asked, answer) => {
      const [headers, bytes] = sent[(asked.url ?? "").slice(1)] ?? [{}, Buffer.of()];
      answer.writeHead(200, { "content-type": "text/html", ...headers }).end(bytes);
    },
    async (_web, get) => {
      for (const name of Object.keys(sent)) {
        const { html } = (await get(`/${name}`)) as { html: string };
        const expected = ["named", "within", "unnamed"].includes(name) ? western : words;
        assert.equal(html.replace(/<[^>]*>/, ""), expected, name);
      }
    },
  );
});
