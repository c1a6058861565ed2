import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { boxMark, openBox, sealBox } from "./boxes.ts";

const key = randomBytes(32);
const letter = fc.constantFrom(...'aé 日\n"\\\u0000', "\u{1f600}", "\ud800");

test("what is sealed is opened again, and is as large as anything else that is sealed", () => {
  const sizes = new Set<number>();
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 4000 }), (text) => {
      const box = sealBox(key, text);
      sizes.add(box?.length ?? 0);
      return box !== null && openBox(key, box) === text.toWellFormed();
    }),
    { numRuns: 60 },
  );
  assert.equal(sizes.size, 1);
});

test("the same words sealed twice are nowhere the same, and a box shows no word", () => {
  const text = "I ring people before I write. ".repeat(100);
  const [one, other] = [sealBox(key, text), sealBox(key, text)].map((box) => Buffer.from(box ?? []));
  assert.ok(one && other);
  const same = one.filter((byte, index) => byte === other[index]).length;
  assert.ok(
    same < one.length / 128,
    `${same} of ${one.length} bytes are the same, where chance makes one in 256`,
  );
  assert.ok(!one.includes("people"));
});

test("another key, or a box that was touched, opens nothing", () => {
  const box = Buffer.from(sealBox(key, "I ring people.") ?? []);
  assert.equal(openBox(randomBytes(32), box), null);
  for (const at of [0, 12, 28, box.length - 1]) {
    const touched = Buffer.from(box);
    touched[at] = (touched[at] ?? 0) ^ 1;
    assert.equal(openBox(key, touched), null);
  }
  assert.equal(openBox(key, box.subarray(1)), null);
  assert.equal(openBox(key, Buffer.alloc(0)), null);
});

test("a mark says nothing without the key of the batch", () => {
  assert.equal(boxMark(key, "mark"), boxMark(key, "mark"));
  assert.notEqual(boxMark(key, "mark"), boxMark(randomBytes(32), "mark"));
});

test("twenty of the longest answers in any alphabet fit, and what does not fit is not sealed", () => {
  const longest = Array.from({ length: 20 }, (_, answer) =>
    Array.from({ length: 3000 }, (__, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919 + answer * 104_729) % 20_000)),
    ).join(""),
  );
  assert.ok(sealBox(key, JSON.stringify(longest)));
  assert.equal(sealBox(key, randomBytes(300_000).toString("base64")), null);
});
