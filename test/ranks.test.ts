import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareRanks, quantile } from "./attack/ranks.ts";

const times = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });

test("the area is how often one of the first is longer, ties counting half", () => {
  fc.assert(
    fc.property(times, times, (first, second) => {
      let wins = 0;
      for (const a of first) for (const b of second) wins += a > b ? 1 : a === b ? 0.5 : 0;
      assert.ok(Math.abs(compareRanks(first, second).area - wins / (first.length * second.length)) < 1e-9);
    }),
  );
});

test("it makes no difference which is named first, nor in what unit it was measured", () => {
  fc.assert(
    fc.property(times, times, (first, second) => {
      const [there, back] = [compareRanks(first, second), compareRanks(second, first)];
      assert.ok(Math.abs(there.area + back.area - 1) < 1e-9);
      assert.ok(Math.abs(there.chance - back.chance) < 1e-9);
      const scaled = compareRanks(
        first.map((each) => each * 7 + 3),
        second.map((each) => each * 7 + 3),
      );
      assert.deepEqual(scaled, there);
    }),
  );
});

test("what is known of the test comes out of it", () => {
  // Ten and ten without a tie and wholly apart: z = (100 - 50 - 0.5) / sqrt(100 * 21 / 12), from both sides.
  const low = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const apart = compareRanks(
    low.map((each) => each + 10),
    low,
  );
  assert.equal(apart.area, 1);
  assert.ok(Math.abs(apart.chance - 1.827e-4) < 1e-6, String(apart.chance));
  assert.equal(compareRanks([3, 3], [3, 3, 3]).chance, 1);
});

test("sets from one hat are told apart no more often than chance has it, and a small shift is found", () => {
  // A hat of our own, so that every run draws the same.
  let state = 7;
  const draw = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const hat = (size: number, shift = 0): number[] =>
    Array.from({ length: size }, () => shift - Math.log(1 - draw()));
  let found = 0;
  for (let run = 0; run < 400; run++) if (compareRanks(hat(100), hat(100)).chance < 0.05) found++;
  assert.ok(found > 8 && found < 36, `${found} of 400`);
  assert.ok(compareRanks(hat(2_000, 0.1), hat(2_000)).chance < 1e-4);
});

test("the middle of a set is in its middle", () => {
  assert.equal(quantile([5, 1, 3], 0.5), 3);
  assert.equal(quantile([1, 2, 3, 4], 1), 4);
});
