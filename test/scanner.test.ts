import assert from "node:assert/strict";
import { test } from "node:test";
import encodeQr from "qr";
import { decodeQR } from "qr/decode.js";
import { type Frame, seenIn } from "../src/browser/pocket/frames.ts";

// What a camera sees, drawn: a card's own drawing on a table, held at a slant, in poor light, or something else.

type Held = { squares?: number; slant?: number; dark?: number; light?: number; noise?: number };

/** A picture of 640 by 480 points with a drawing of the text in it. */
function pictureOf(text: string, held: Held = {}): Frame {
  const { squares = 8, slant = 0, dark = 20, light = 235, noise = 0 } = held;
  const rows = encodeQr(text, "raw", { ecc: "medium", border: 4 });
  const [width, height] = [640, 480];
  const data = new Uint8ClampedArray(width * height * 4);
  const [sin, cos] = [Math.sin(slant), Math.cos(slant)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [x - width / 2, y - height / 2];
      const column = Math.floor((fromX * cos + fromY * sin) / squares + rows.length / 2);
      const row = Math.floor((fromY * cos - fromX * sin) / squares + rows.length / 2);
      // Spots that come out the same each time.
      const spot = noise * (((x * 7919 + y * 104_729) % 101) / 101 - 0.5);
      data.fill((rows[row]?.[column] ? dark : light) + spot, (y * width + x) * 4, (y * width + x) * 4 + 3);
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { data, width, height };
}

const read = (frame: Frame): string => decodeQR(frame);
const card = "https://circle.example.org/c/k7mq2xbd4c";

void test("a card that is held before the camera gives its code, at a slant and in poor light too", () => {
  const ways: Held[] = [
    {},
    { squares: 4 },
    { slant: 0.2 },
    { slant: Math.PI / 2 },
    { slant: Math.PI },
    { dark: 70, light: 130, noise: 20 },
  ];
  for (const held of ways)
    assert.deepEqual(seenIn(pictureOf(card, held), read), { card: "k7mq2xbd4c" }, JSON.stringify(held));
  assert.deepEqual(seenIn(pictureOf("http://localhost:3000/c/K7MQ2XBD4C"), read), { card: "k7mq2xbd4c" });
});

void test("a drawing of something else is told from one of a card, and a bare table from both", () => {
  for (const text of [
    "https://example.org/menu",
    "WIFI:S:Library;T:WPA;P:secret;;",
    "https://example.org/c/k7mq2xbd4c/card.vcf",
    "https://example.org/c/k7mq2xbd4u",
    "javascript:alert(1)//c/k7mq2xbd4c",
  ])
    assert.deepEqual(seenIn(pictureOf(text, { squares: 6 }), read), { card: null }, text);
  const bare = { data: new Uint8ClampedArray(640 * 480 * 4).fill(200), width: 640, height: 480 };
  assert.equal(seenIn(bare, read), null);
});
