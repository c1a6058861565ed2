import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { newCardCode, readableCode, typedCode } from "./card-code.ts";

test("a code is found however it is typed: in capitals, with spaces, with letters taken for digits, or as a whole address", () => {
  const code = "k7mq21bd0c";
  for (const text of [
    "k7mq2-1bd0c",
    " K7MQ2 1BD0C ",
    "k7mq2–lbdOc",
    "K7MQ2IBDOC",
    "https://landfall.example/c/k7mq21bd0c",
    "landfall.example/c/K7MQ2-1BD0C?said=x#top",
  ])
    assert.equal(typedCode(text), code, text);
});

test("every code can be read aloud and typed again, and whatever else is typed is no code", () => {
  for (let count = 0; count < 50; count++) {
    const code = newCardCode();
    assert.equal(typedCode(readableCode(code)), code);
    assert.equal(typedCode(readableCode(code).toUpperCase()), code);
  }
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const code = typedCode(text);
      assert.ok(code === null || /^[0-9a-hjkmnp-tv-z]{10}$/.test(code));
    }),
  );
  for (const text of ["", "k7mq2", "k7mq2-xbd4u", "k7mq2-xbd4c1", "<script>"])
    assert.equal(typedCode(text), null);
});
