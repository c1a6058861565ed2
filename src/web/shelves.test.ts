import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Shelves } from "./shelves.ts";

test("what was asked for longest ago makes room", () => {
  const shelves = new Shelves<{ bytes: number }>(2, 100);
  shelves.put("rules", { bytes: 1 });
  shelves.put("contact", { bytes: 1 });
  shelves.get("rules");
  shelves.put("privacy", { bytes: 1 });
  assert.deepEqual(
    ["rules", "contact", "privacy"].map((name) => shelves.get(name) !== undefined),
    [true, false, true],
  );
});

test("what is too heavy for all the shelves together does not stay", () => {
  const shelves = new Shelves<{ bytes: number }>(10, 100);
  const page = { bytes: 10 };
  shelves.put("page", page);
  shelves.weigh("page", page, 101);
  assert.equal(shelves.get("page"), undefined);
  assert.equal(shelves.bytes, 0);
  shelves.weigh("page", page, 50);
  assert.equal(shelves.bytes, 0, "it lies here no more");
});

test("whatever is laid, weighed and taken, the shelves hold no more than they may and know what they weigh", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e");
  const step = fc.record({
    act: fc.constantFrom("put", "get", "take", "weigh"),
    name,
    bytes: fc.nat({ max: 70 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const shelves = new Shelves<{ bytes: number }>(3, 100);
      for (const { act, name, bytes } of steps) {
        const thing = shelves.get(name);
        if (act === "put") shelves.put(name, { bytes });
        else if (act === "take") shelves.take(name);
        else if (act === "weigh" && thing) shelves.weigh(name, thing, bytes);
        assert.ok(shelves.size <= 3 && shelves.bytes <= 100);
        assert.equal(
          shelves.bytes,
          shelves.all().reduce((sum, each) => sum + each.bytes, 0),
        );
      }
    }),
    { numRuns: 200 },
  );
});
