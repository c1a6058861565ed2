import assert from "node:assert/strict";
import { test } from "node:test";
import decodeQr from "qr/decode.js";
import { newKey, readKey } from "../keys.ts";
import { keyAddress, keyCardFile, qrPath } from "./key-card.tsx";

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

test("a camera reads from the card the page of the key, with the key where no server sees it", () => {
  for (const publicUrl of ["https://jobs.example.org", "http://localhost:4000"]) {
    const key = newKey();
    const read = decodeQr(photographOf(qrPath(keyAddress(publicUrl, key))));
    assert.equal(read, `${publicUrl}/interviews/key#${key.replaceAll(" ", "-")}`);
    assert.equal(readKey(new URL(read).hash.slice(1)), key);
  }
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
  assert.ok(!/<script|[\u0000-\u0008]/.test(card));
  assert.ok(card.includes(qrPath(keyAddress("https://jobs.example.org", key)).path));
});
