import assert from "node:assert/strict";
import { test } from "node:test";
import decodeQr from "qr/decode.js";
import { qrPath } from "../../../web/components/qr.tsx";
import { newKey, readKey } from "../keys.ts";
import { keyCardFile } from "./key-card.tsx";

/** What a camera sees of a drawing: each unit of it as a few points, dark or light. */
function photographOf({ path, size }: { path: string; size: number }): {
  width: number;
  height: number;
  data: Uint8Array;
} {
  const points = 4;
  const side = size * points;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = "", y = "", width = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * points; row < (Number(y) + 1) * points; row++)
      for (let column = Number(x) * points; column < (Number(x) + Number(width)) * points; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { width: side, height: side, data };
}

test("a camera reads from the card the ten words as text, and no address that a browser would open and keep", () => {
  const key = newKey();
  const read = decodeQr(photographOf(qrPath(key)));
  assert.equal(read, key);
  assert.equal(readKey(read), key);
});

test("the card is a drawing by itself with all ten words, whatever the community is called", () => {
  const key = newKey();
  const card = keyCardFile(
    "https://jobs.example.org",
    `<script>"Tom & Jerry's"</script>\u0000\u0008${"x".repeat(80)}`,
    key,
  );
  for (const [index, word] of key.split(" ").entries())
    assert.ok(card.includes(`>${index + 1}. ${word}</text>`));
  assert.ok(card.includes("Type them at jobs.example.org/interviews/key"));
  assert.ok(!/<script|[\u0000-\u0008]/.test(card));
  assert.ok(card.includes(qrPath(key).path));
});
