import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inWantedOrder } from "./placing.ts";
import { slugOf } from "./slugs.ts";

const things = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 12 });

test("what is moved alone stands where it was put, and the others keep their order", () =>
  fc.assert(
    fc.property(things, fc.nat(), fc.nat(), (all, from, to) => {
      const moved = all[from % all.length];
      const place = (to % all.length) + 1;
      const order = inWantedOrder(all, (one) => (one === moved ? place : all.indexOf(one) + 1));
      assert.equal(order.indexOf(moved ?? 0), place - 1);
      const others = (list: readonly number[]): number[] => list.filter((one) => one !== moved);
      assert.deepEqual(others(order), others(all));
    }),
  ));

test("whatever places are typed, nothing is lost and nothing is there twice", () =>
  fc.assert(
    fc.property(things, fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }), (all, places) => {
      const order = inWantedOrder(all, (one) => places[all.indexOf(one)] ?? 1);
      assert.deepEqual(new Set(order), new Set(all));
      assert.equal(order.length, all.length);
    }),
  ));

test("a slug is made of the telling words, short, and of no name that is taken", () => {
  const slug = (words: string, ...taken: string[]): string => slugOf(words, new Set(taken), "question");
  assert.equal(slug("What do you miss most of all?"), "miss-most-all");
  assert.equal(slug("Où en êtes-vous ?"), "ou-en-etes-vous");
  assert.equal(slug("What is it?"), "what-is-it");
  assert.equal(slug("Comments"), "question-comments");
  assert.equal(slug("Что вам мешает?"), "question");
  assert.equal(slug("Miss", "miss", "miss-2"), "miss-3");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (words, taken) => {
      const made = slugOf(words, new Set(taken), "topic");
      assert.match(made, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.ok(made.length <= 48 && !taken.includes(made));
    }),
  );
});
