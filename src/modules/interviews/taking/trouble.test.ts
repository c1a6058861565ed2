import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanWords } from "../../../basics/text.ts";
import { interviewUrls } from "../index.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { readingOnceMore, struggle, works } from "../../../../test/taking.ts";

// Quicker than what the library has for it, which makes a table of all letters first.
const anything = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: most })
    .map((codes) => String.fromCodePoint(...codes));

const odd = [
  "‮txet desrever‬ and שלום עולם مرحبا",
  "Z̷̡̢̛̛̪̰̻̼̗̫͇͎̙̼̠̫̈́̄͆̍̎̅͛̕͝a̸̢̛̛̖̻l̵g̶o",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "'; drop table interviews; --",
  "\u0000\u0001\ud800 ends",
  "${7*7} {{7*7}} %00 %s",
];

test("whatever is written stands there as words, from page to page and to the end", () =>
  inTown(async (town) => {
    await begin(town);
    const words = fc.oneof(fc.constantFrom(...odd), anything(200));
    await fc.assert(
      fc.asyncProperty(words, words, async (one, other) => {
        const answers = { "answer-struggle": `${struggle}${one}`, "answer-works": `${works}${other}` };
        const visitor = await readingOnceMore(town, answers);
        assert.equal(visitor.here?.status, 200);
        const stands = (): (string | undefined)[] =>
          Object.keys(answers).map((name) =>
            visitor.here?.page.querySelector(`[name=${name}]`)?.getAttribute("value"),
          );
        const clean = Object.values(answers).map((each) => cleanWords(each.replaceAll("\u0000", "")));
        assert.deepEqual(
          stands().map((each) => cleanWords(each ?? "")),
          clean,
        );
        assert.equal(visitor.here?.page.querySelectorAll("main script, main img").length, 0);
        const kept = await visitor.press("Keep it to myself");
        assert.equal(kept.status, 200);
      }),
      { numRuns: 10 },
    );
  }));

test("any field may hold anything, and the answer is a page", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    const names =
      "set device view at wasRead go nickname key drawn homepage sure situation struggles answer-works";
    const value = fc.oneof(
      fc.constantFrom(
        "next",
        "back",
        "read",
        "to 99",
        "to 0",
        "strike works 0 1",
        "strike __proto__ 0 1",
        "number",
      ),
      anything(40),
    );
    const fields = fc.dictionary(fc.constantFrom(...names.split(" "), "__proto__"), value, { maxKeys: 8 });
    await fc.assert(
      fc.asyncProperty(
        fields,
        fc.constantFrom(interviewUrls.take, interviewUrls.reflection),
        async (sent, path) => {
          const { status } = await visitor.post(path, sent);
          assert.ok(status === 200 || status === 422, `${status}`);
        },
      ),
      { numRuns: 60 },
    );
  }));

test("a long interview in any alphabet fits, and a megabyte is refused with one sentence", () =>
  inTown(async (town) => {
    await begin(town);
    const all = Object.fromEntries(
      "work struggle works works-not tried helpers advice need offer surprise good-week"
        .split(" ")
        .map((slug) => [`answer-${slug}`, "字".repeat(3000)]),
    );
    const visitor = await readingOnceMore(town, all);
    assert.equal(visitor.here?.status, 200);
    assert.match((await visitor.press("Send it under a number")).words, /You are 00001|It is sent/);
    const much = await visitor.post(interviewUrls.take, { "answer-works": "a".repeat(1024 * 1024) });
    assert.equal(much.status, 413);
    assert.match(much.words, /That was more than fits/);
    const elsewhere = await visitor.post("/join", { words: "a".repeat(70 * 1024) });
    assert.equal(elsewhere.status, 413);
  }));
