import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { interviewed } from "../../../../test/commenting.ts";
import { begin, engine, inTown, type Town, Visitor } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { cleanWords } from "../../../basics/text.ts";
import { signForm } from "../../../web/signed-forms.tsx";
import { interviewUrls as urls } from "../urls.ts";
import { editPass, readPass } from "./passes.ts";

/** Thousands by hand: TYPED=10000 before the command. */
const runs = Number(process.env["TYPED"] ?? (engine === "sqlite" ? 120 : 25));

const piece = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</p></main></body>",
    "'; drop table comments; --",
    '" onmouseover="x',
    "&lt;b&gt;&amp;#x3c;",
    "{{7*7}} ${7*7}",
    "\u202eright to left\u202c",
    "مرحبا بالعالم",
    "\u0000\u0001\u001b[31m",
    "\ud800",
    "\u2028\u2029\ufeff\u200b",
    "%ff%fe%00",
    "javascript:alert(1)",
    `Z${"\u0300\u0301\u0489".repeat(40)}`,
    "👩‍👩‍👧‍👦".repeat(5),
    "ﷺ".repeat(30),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));

async function send(town: Town, visitor: Visitor, number: number, words: string, nickname: string) {
  const id = newId();
  const drawn = signForm(town.house.key, `comment ${number} ${id}`, town.clock.now.subtract({ seconds: 10 }));
  const form = { as: "nickname", nickname, words, id: toAddress(id), drawn };
  return { id, answer: await visitor.post(urls.comments(number), form) };
}

test("whatever is typed is stored as typed, or refused with a sentence; it is shown as text, and nothing breaks", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    town.house.sources.isWithin = () => true;
    const visitor = new Visitor(town);
    await fc.assert(
      fc.asyncProperty(typed, fc.oneof(fc.constant("Birch"), piece), async (words, nickname) => {
        const { status } = await visitor.post(urls.newComment(number), { words });
        assert.ok([200, 422].includes(status), `the first step answers ${status}`);
        const { id, answer } = await send(town, visitor, number, words, nickname);
        assert.ok([200, 422].includes(answer.status), `the second step answers ${answer.status}`);
        const row = await town.house.interviews.read
          .selectFrom("comments")
          .select(["place", "words"])
          .where("form_id", "=", id)
          .executeTakeFirst();
        if (!row) return;
        assert.equal(row.words, cleanWords(words.toWellFormed().replaceAll("\u0000", "")));
        const { page } = await visitor.get(urls.comment(number, row.place));
        const shown = page.querySelector(`#comment-${row.place} .words`);
        assert.equal(shown?.querySelectorAll("*").length, 0, "it is text and nothing else");
        assert.equal(
          page.querySelectorAll("script").length,
          1,
          "no script is on the page but the house's own",
        );
      }),
      { numRuns: runs },
    );
    assert.equal((await visitor.get(urls.interview(number))).status, 200);
  }));

test("a megabyte, bytes that are no letters, and addresses that are none are refused with one sentence", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    const large = await send(town, visitor, number, "x".repeat(1_000_000), "Birch");
    assert.match(`${large.answer.status} ${large.answer.words}`, /^413 .*That was more than fits/);
    const broken = await town.fetch(
      new Request(`http://localhost:3000${urls.newComment(number)}`, {
        method: "POST",
        headers: {
          "sec-fetch-site": "same-origin",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: Buffer.concat([Buffer.from("words="), Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0, 0x80])]),
      }),
    );
    assert.equal(broken.status, 200);
    for (const path of ["0", "x", "99999999999", "1/edits/x", "%00", "1e3", "-1"])
      assert.equal((await visitor.get(`${urls.comments(number)}/${path}`)).status, 404, path);
    for (const path of [
      "/interviews/0/comments",
      "/interviews/x/comments",
      "/interviews/99999999999/concern",
    ])
      assert.equal((await visitor.get(path)).status, 404, path);
  }));

test("a pass is good for its comment and its half hour alone, whatever is typed in its place", () => {
  const now = Temporal.Instant.from("2026-11-24T08:00:00Z");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 53 - 1 }),
      fc.integer({ min: 1, max: 99_999 }),
      (id, number) => {
        const pass = editPass("key", number, id, now);
        const at = (minutes: number) => readPass("key", number, pass, now.add({ minutes }));
        assert.deepEqual(at(29), { form: id, isOver: false });
        assert.equal(at(30)?.isOver, true);
        assert.equal(readPass("key", number + 1, pass, now), null);
        assert.equal(readPass("other", number, pass, now), null);
      },
    ),
  );
  fc.assert(fc.property(fc.string(), (pass) => readPass("key", 1, pass, now) === null));
});
