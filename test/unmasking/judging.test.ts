import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, type Riddle } from "./judging.ts";
import { diceOf } from "./story.ts";

const riddlesFrom = (dice: () => number): Riddle[] =>
  Array.from({ length: 40 }, () => {
    const candidates = Array.from({ length: 4 + Math.floor(dice() * 12) }, (_none, at) => at);
    return { candidates, author: Math.floor(dice() * candidates.length) };
  });

test("who draws lots is found out as often as chance has it, and who knows a little is found", () => {
  const dice = diceOf(3);
  let found = 0;
  let missed = 0;
  for (let run = 0; run < 300; run++) {
    const riddles = riddlesFrom(dice);
    if (judge(riddles, () => lots(dice)).byChance < 0.05) found++;
    // Three in ten authors are known for certain.
    const knows = judge(riddles, (at) => {
      const draw = lots(dice);
      return (member) => (at % 10 < 3 && member === riddles[at]?.author ? 2 : draw(member));
    });
    if (knows.byChance > 0.01) missed++;
  }
  assert.ok(found < 25, `${found} of 300`);
  assert.ok(missed < 15, `${missed} of 300`);
});

const lots = (dice: () => number): ((member: number) => number) => {
  const drawn = new Map<number, number>();
  return (member) => {
    if (!drawn.has(member)) drawn.set(member, dice());
    return drawn.get(member) ?? 0;
  };
};

test("who has nothing to go by names nobody, and who knows all names all", () => {
  const riddles = riddlesFrom(diceOf(4));
  assert.deepEqual(
    judge(riddles, () => () => 0),
    { asked: 0, hits: 0, expected: 0, byChance: 1, rank: 0.5 },
  );
  const all = judge(riddles, (at) => (member) => (member === riddles[at]?.author ? 1 : 0));
  assert.equal(all.hits, 40);
  assert.ok(all.byChance < 1e-20);
  assert.equal(all.rank, 0);
});

test("what is known of the distribution comes out of it", () => {
  // Two riddles of two candidates each, both hit: one in four, and twice that for having looked in two ways.
  const riddles = [0, 1].map((author) => ({ candidates: [0, 1], author }));
  const { byChance } = judge(riddles, (at) => (member) => (member === riddles[at]?.author ? 1 : 0));
  assert.ok(byChance <= 0.5 && byChance > 0.04, String(byChance));
});
