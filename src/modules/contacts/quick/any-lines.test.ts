import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type QuickPerson, readLines } from "./quick-lines.ts";

/** A Tuesday. */
const today = Temporal.PlainDate.from("2026-11-24");

/** What a field says by itself: who was met, what stands between a name and a company, the mark before a list. */
const saidByFields = new Set(
  "i we met spoke talked to with at of from for is now works working as a an the who".split(" "),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function lost(person: QuickPerson): string[] {
  const ways = person.ways.flatMap(({ label, value }) => [label, value]);
  const shown = new Set([person.name, person.title, person.company, person.note, ...ways].flatMap(wordsOf));
  return wordsOf(person.typed).filter((word) => !shown.has(word) && !saidByFields.has(word));
}

const words =
  "Ana Ruiz|Tom|the tall guy|ops manager|at Brightwater|from Harbour Foods|VP Sales|is a welder|Kvarn & Sons|promised me|" +
  "promised her|I owe her|owes me|she'll|I said I'd|will call me|a lead for them|I have a lead for Mike|I promised|I have to call|Pat|HR|woman in red|by the 30th|on 3/12|asked me to send|has|by Friday|tomorrow|in two weeks|31 February|" +
  "99 May 0000|ana@example.com|mobile 07700 900123|+44 20|linkedin.com/in/ana|2. |- |, |; |: |. | - |(|)|<|>|@|/|’|\n|\r|\t|\u202e|\u0000|é|李明";
const pieces = fc.constantFrom(...words.split("|"), "|");
const lines = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((some) => some.join(" ")),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 120 }),
);

test("whatever is typed is read without trouble, and every word of it stands somewhere", () => {
  fc.assert(
    fc.property(lines, (text) => {
      const people = readLines(text, today);
      assert.deepEqual(people.flatMap(lost), []);
      const all = wordsOf(people.map(({ typed }) => typed).join(" "));
      const typed = wordsOf(
        text
          .toWellFormed()
          .normalize("NFC")
          .replace(/[\p{Cc}\p{Cf}]/gu, " "),
      );
      assert.ok(
        all.length >= typed.length - text.split("\n").length - (text.match(/[\p{Cc}\p{Cf}]/gu)?.length ?? 0),
      );
    }),
    { numRuns: 500 },
  );
});

test("a line as long as a form lets through is read too", () => {
  for (const piece of [
    "I ",
    "a@",
    "promised her ",
    "((",
    "1 ",
    "by ",
    "she'll ",
    "x.",
    " at",
    "I owe ",
    "Ana at ",
    "I have a lead for Mike ",
    "I promised Wen ",
    "I have to call Tom ",
    "woman in red ",
    "by the 3rd ",
    "on 3/12 ",
    "manager Acme ",
  ]) {
    const line = piece.repeat(6_000 / piece.length);
    assert.ok(readLines(line, today).length <= 1, piece);
  }
});
